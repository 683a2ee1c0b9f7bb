"""What somebody may do while nobody asks: for work that goes on after a request."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from .values import Model


@dataclass(frozen=True, slots=True)
class Standing:
    """``channel_ids``: where they may work; ``None`` means every channel."""

    permissions: frozenset[str]
    in_group: bool
    channel_ids: frozenset[int] | None


class People(Protocol):
    """Users and Apps, as the database has them now."""

    def standing(
        self,
        *,
        user: Model | None,
        app: Model | None,
        permissions: Collection[str],
        groups: Collection[str],
        alias: str,
    ) -> Standing:
        """Which of some permissions a user or an App holds, by name.

        And whether the user is a member of staff in one of the named groups; an App is
        in none. Nothing of it where they are not active any more. The same as the
        platform would find for a token of theirs that was made now.
        """
