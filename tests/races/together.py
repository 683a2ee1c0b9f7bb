"""Two at once: on threads and connections of their own, by chance or step by step."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pkgutil import resolve_name
from threading import Barrier, Event
from time import monotonic
from typing import Any

import pytest
from django.db import connection, connections

from saleor_returns import host
from saleor_returns.errors import ReturnsError

PATIENCE_SECONDS = 30

type Call = Callable[[], Any]


def at_once(*calls: Call) -> list[Any]:
    """Let the calls go at the same moment; give what came of each.

    A refusal is given as its codes.
    """
    ready = Barrier(len(calls))

    def run(call: Call) -> Any:
        ready.wait(timeout=PATIENCE_SECONDS)
        return call()

    with ThreadPoolExecutor(len(calls)) as threads:
        sides = [threads.submit(_alone, lambda call=call: run(call)) for call in calls]
        results = [side.result(timeout=PATIENCE_SECONDS * 2) for side in sides]
    assert None not in results
    return results


def refusals(results: list[Any]) -> list[list[str]]:
    return [result for result in results if isinstance(result, list)]


class Side:
    """A call under way on a thread and a connection of its own."""

    def __init__(self, call: Call) -> None:
        self._waited_before = _waiting()
        self._threads = ThreadPoolExecutor(1)
        self._reached, self._may_go = Event(), Event()
        self._future: Future[Any] = self._threads.submit(_alone, call)

    def stand(self) -> None:
        """Called by the call itself: stand still here until it is let go."""
        self._reached.set()
        assert self._may_go.wait(PATIENCE_SECONDS)

    def until_it_stands(self) -> None:
        _until(lambda: self._reached.is_set() or self._future.done())
        assert self._reached.is_set(), self._future.result()

    def as_far_as_it_comes(self) -> bool:
        """Until it ends or waits for a lock of somebody else; whether it waits."""
        _until(lambda: self._future.done() or _waiting() > self._waited_before)
        return not self._future.done()

    def go_on(self) -> Any:
        """Let it go; give its result, or the codes of its refusal."""
        self._may_go.set()
        self._threads.shutdown(wait=False)
        return self._future.result(timeout=PATIENCE_SECONDS)


class Undone(Exception):
    """The platform's side of a deadlock: an error, and nothing of it was written."""


@contextmanager
def held(call: Call, *, before: str) -> Iterator[Side]:
    """Start a call that stands still before it calls the function of that path.

    Whatever the block does happens between what the call has read by then and what it
    writes afterwards.
    """
    function = resolve_name(before)

    def standing(*args: Any, **options: Any) -> Any:
        side.stand()
        return function(*args, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(before, standing)
        side = Side(call)
        side.until_it_stands()
    try:
        yield side
    finally:
        with suppress(Exception):
            side.go_on()


def beside(call: Call) -> Side:
    """Start a call and let it come as far as it can while another one stands still."""
    side = Side(call)
    side.as_far_as_it_comes()
    return side


def _until(holds: Callable[[], bool]) -> None:
    pause = Event()
    deadline = monotonic() + PATIENCE_SECONDS
    while not holds():
        assert monotonic() < deadline
        pause.wait(0.02)


def _waiting() -> int:
    """How many connections wait for a lock of somebody else."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        (waiting,) = cursor.fetchone()
    return int(waiting)


def _alone(call: Call) -> Any:
    try:
        with host.database.writer():
            return call()
    except ReturnsError as error:
        return [str(code) for code in error.codes]
    finally:
        connections.close_all()
