"""Telling subscribers what was written, once it stands."""

from collections.abc import Callable
from typing import Any

from django.db import transaction


def announce(tell: Callable[..., Any], *what: Any) -> None:
    """Call ``tell`` after the commit; if that fails, it is logged and no more.

    What is told has happened by then, and must not look as if it had not.
    """

    # A function, not a partial: Django names what failed in its log.
    def announcement() -> None:
        tell(*what)

    transaction.on_commit(announcement, robust=True)
