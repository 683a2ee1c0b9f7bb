"""Which version of a policy decides: the one in force when the order was placed."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol


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
