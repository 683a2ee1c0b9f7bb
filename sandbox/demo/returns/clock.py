"""The time that the shop believes it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from unittest.mock import patch


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Let it be ``moment``, which stands still, for whatever asks Django for the time."""
    with patch("django.utils.timezone.now", lambda: moment):
        yield
