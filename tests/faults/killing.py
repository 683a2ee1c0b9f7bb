"""Kill a process at a chosen write, as power cuts, deployments and ``kill -9`` do.

A write is an INSERT, UPDATE or DELETE, a COMMIT, or a request over HTTP. They are seen
where every one of them must pass, so a write that is added tomorrow is killed too.
"""

import os
import pickle
import re
import signal
import traceback
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection
from urllib3.connectionpool import HTTPConnectionPool

from saleor_returns import host
from tests.committed import close_connections

WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE|MERGE|TRUNCATE)\b", re.IGNORECASE)
SHOWN = 100
PATIENCE_SECONDS = 60

type Call = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Write:
    """``outlives`` says whether it survives the process that made it."""

    what: str
    outlives: bool


class Watch:
    """Sees the writes of this process, and ends it before the one numbered ``fatal``."""

    def __init__(self, fatal: int | None = None) -> None:
        self.fatal = fatal
        self.writes: list[Write] = []
        connection.execute_wrappers.append(self._statement)
        self._watch_commits()
        self._watch_requests()

    def point(self) -> None:
        if len(self.writes) == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def _before(self, what: str, *, outlives: bool) -> None:
        self.point()
        self.writes.append(Write(what[:SHOWN], outlives))

    def _statement(self, execute, sql, parameters, many, context):  # type: ignore[no-untyped-def]
        if WRITES.match(sql):
            self._before(sql, outlives=not connection.in_atomic_block)
        return execute(sql, parameters, many, context)

    def _watch_commits(self) -> None:
        commit = connection._commit

        def watched() -> Any:
            self._before("COMMIT", outlives=True)
            return commit()

        connection._commit = watched

    def _watch_requests(self) -> None:
        request = HTTPConnectionPool.urlopen

        def watched(pool, method, url, *args, **options):  # type: ignore[no-untyped-def]
            self._before(f"{method} {pool.host}{url}", outlives=True)
            return request(pool, method, url, *args, **options)

        HTTPConnectionPool.urlopen = watched


def writes_of(call: Call) -> list[Write]:
    """Let the call run to its end in a process of its own; give its writes in order."""

    def watched() -> bytes:
        watch = Watch()
        call()
        return pickle.dumps(watch.writes)

    status, answer = _in_a_process(watched)
    assert status == 0, answer.decode()
    return pickle.loads(answer)


def kill(call: Call, before: int) -> None:
    """Run the call in a process that is killed before that write of it.

    One past the last write kills it when all is written and nobody was told.
    """

    def watched() -> bytes:
        watch = Watch(fatal=before)
        call()
        watch.point()
        return b"It was not killed."

    status, answer = _in_a_process(watched)
    assert status == -signal.SIGKILL, answer.decode()


def chosen(writes: Sequence[Write], most: int | None) -> list[int]:
    """Where to kill: everywhere, or the ``most`` points that tell most, in order.

    Until something outlives the process all points are alike. So first come those on
    both sides of what does, then others, evenly.
    """
    every = range(len(writes) + 1)
    if most is None or len(every) <= most:
        return list(every)
    sides = sorted(
        {
            side
            for number, write in enumerate(writes)
            if write.outlives
            for side in (number, number + 1)
        }
    )
    others = [number for number in every if number not in sides]
    first = _spread(sides, most - min(1, len(others)))
    return sorted([*first, *_spread(others, most - len(first))])


def _spread(numbers: Sequence[int], most: int) -> list[int]:
    if len(numbers) <= most:
        return list(numbers)
    step = len(numbers) / most
    return [numbers[int(step * (position + 0.5))] for position in range(most)]


def _in_a_process(call: Callable[[], bytes]) -> tuple[int, bytes]:
    """Fork; give how the child ended, negative for a signal, and what it answered."""
    reading, writing = os.pipe()
    close_connections()
    with warnings.catch_warnings():
        # The threads that Python warns of serve HTTP and hold nothing that we need.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        os.close(reading)
        _be_the_child(call, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    _pid, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), answer


def _be_the_child(call: Callable[[], bytes], writing: int) -> None:
    """Never returns: what waits for the end of the tests must not run here."""
    signal.alarm(PATIENCE_SECONDS)
    status = 1
    try:
        with host.database.writer():
            answer = call()
        status = 0
    except BaseException:
        answer = traceback.format_exc().encode()
    with os.fdopen(writing, "wb") as pipe:
        pipe.write(answer)
    os._exit(status)
