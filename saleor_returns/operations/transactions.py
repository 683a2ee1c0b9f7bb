"""One transaction an operation, run again where PostgreSQL made it give way.

The platform locks some rows in another order than we do. Of two who wait for each other
PostgreSQL ends one, and so it must never be the platform's side that has asked a gateway
for money: what may be held by such a side we do not wait for either.
"""

import logging
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps

from django.db import OperationalError, connection, transaction

logger = logging.getLogger(__name__)

DEADLOCK, SERIALIZATION_FAILURE, LOCK_NOT_AVAILABLE = "40P01", "40001", "55P03"
GIVES_WAY = (DEADLOCK, SERIALIZATION_FAILURE, LOCK_NOT_AVAILABLE)
MOST_TRIES = 5
FIRST_PAUSE_SECONDS = 0.1
"""Doubled by each try, and then shortened by chance to half of it at most."""


class _GaveWay(Exception):
    """The whole transaction was undone; its cause says by what."""


@contextmanager
def one_transaction() -> Iterator[None]:
    """``transaction.atomic()`` for a function that is decorated with :func:`tried_again`."""
    outermost = not connection.in_atomic_block
    committed: list[bool] = []
    try:
        with transaction.atomic():
            # The first of what waits for the commit: the rest may fail in its own right.
            transaction.on_commit(lambda: committed.append(True))
            yield
    except OperationalError as error:
        if outermost and not committed and _state_of(error) in GIVES_WAY:
            raise _GaveWay from error
        raise


def tried_again[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Run the function again from its start when its :func:`one_transaction` gave way.

    A few times, after pauses that no two sides share; then the database's error is
    raised, and nothing was changed. Nothing that a function does outside its transaction
    may matter: no gateway, no App, no second transaction.
    """

    @wraps(function)
    def trying(*args: P.args, **options: P.kwargs) -> R:
        for number in range(1, MOST_TRIES):
            try:
                return function(*args, **options)
            except _GaveWay as gave_way:
                logger.warning(
                    "%s gave way (try %s of %s): %s",
                    function.__qualname__,
                    number,
                    MOST_TRIES,
                    gave_way.__cause__,
                )
            longest = FIRST_PAUSE_SECONDS * 2 ** (number - 1)
            time.sleep(random.uniform(longest / 2, longest))  # noqa: S311
        try:
            return function(*args, **options)
        except _GaveWay as gave_way:
            raise gave_way.__cause__ or gave_way from None

    return trying


def _state_of(error: OperationalError) -> str | None:
    return getattr(error.__cause__, "sqlstate", None)
