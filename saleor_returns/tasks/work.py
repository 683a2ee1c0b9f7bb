"""What all tasks have in common: the writer, the beat, and that one does not stop others."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import wraps
from typing import Any

from celery import shared_task
from celery.utils.log import get_task_logger
from django.db import DatabaseError
from django.utils import timezone

from .. import host
from ..host.contract import HostError
from ..operations.sweeps import swept

PACKAGE = "saleor_returns.tasks"
BEAT = "saleor-returns"

SCHEDULE: dict[str, tuple[str, timedelta]] = {}
"""Periodic tasks and how often they run, by their name on the beat."""

LEFT_BEHIND_AFTER = timedelta(minutes=1)

logger = get_task_logger(f"{PACKAGE}.celery")


def left_behind(now: datetime) -> datetime:
    """Work from before then lost its message: it is queued again."""
    return now - LEFT_BEHIND_AFTER


def worker[**Arguments](
    name: str,
) -> Callable[[Callable[Arguments, None]], Any]:
    """A task by the name that operations queue it by, on the writer."""

    def decorate(work: Callable[Arguments, None]) -> Any:
        @shared_task(name=name)
        @wraps(work)
        def run(*args: Arguments.args, **options: Arguments.kwargs) -> None:
            with host.database.writer():
                work(*args, **options)

        return run

    return decorate


def sweeper(every: timedelta) -> Callable[[Callable[[datetime], None]], Any]:
    """A task on the beat, named after its function, whose end is noted for the checks.

    The function is given the moment at which it began.
    """

    def decorate(sweep: Callable[[datetime], None]) -> Any:
        name = f"{PACKAGE}.{sweep.__name__}"
        SCHEDULE[f"{BEAT}-{sweep.__name__.replace('_', '-')}"] = (name, every)

        # Not wrapped: it takes no moment.
        def run() -> None:
            with host.database.writer():
                sweep(timezone.now())
                swept(name, at=timezone.now())

        run.__doc__ = sweep.__doc__
        return shared_task(name=name)(run)

    return decorate


def each[Key](keys: Iterable[Key], step: Callable[[Key], object], trouble: str) -> None:
    """Take a step for each; one that cannot be taken does not keep the others from it.

    ``trouble`` is logged with the key: ``"Return %s could not be told of."``
    """
    for key in list(keys):
        try:
            step(key)
        except (DatabaseError, HostError):
            logger.exception(trouble, key)
