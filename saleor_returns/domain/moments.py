"""Moments are aware; what comes without a zone is UTC, as the platform reads it."""

from datetime import UTC, datetime


def aware(moment: datetime) -> datetime:
    """The moment with its zone, which is UTC where it names none."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
