"""Which version of a policy decides: the one in force when the order was placed."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class VersionStatus(StrEnum):
    """Where a version stands: it decides now, did before, or will."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"


class Version(Protocol):
    """A published version."""

    @property
    def in_force_from(self) -> datetime:
        """Since when it decides; aware UTC."""


def in_force[V: Version](versions: Iterable[V], placed_at: datetime) -> V | None:
    """The last version effective at ``placed_at``.

    Orders older than the first version fall under the first: a shop that starts to
    use policies answers for the orders it already has. ``None`` without versions.
    """
    ordered = sorted(versions, key=lambda version: version.in_force_from)
    if not ordered:
        return None
    due = [version for version in ordered if version.in_force_from <= placed_at]
    return due[-1] if due else ordered[0]


def status_of[V: Version](
    version: V, published: Sequence[V], now: datetime
) -> VersionStatus:
    """Where a published version stands among all published ones of its policy.

    The first of all decides on older orders too, so it may be in force before its time.
    """
    current = in_force(published, now)
    if version == current:
        return VersionStatus.PUBLISHED
    if version.in_force_from > now:
        return VersionStatus.SCHEDULED
    return VersionStatus.SUPERSEDED
