"""The sandbox's Apps may listen to anything."""

from collections.abc import Mapping


def register(events: Mapping[str, str]) -> None:
    """There is no list of events that had to know them."""
