"""A Redis server of our own: on a free port of loopback, keeping nothing on disk."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.service import ServerError, Service, free_port

START_DEADLINE = 10.0
PORTS_TRIED = 5


class RedisMissing(RuntimeError):
    """No Redis can be started on this machine; the message says why, in one line."""


@dataclass(frozen=True)
class Redis:
    """A server that answers."""

    port: int
    service: Service

    def url(self, database: int = 0) -> str:
        return f"redis://127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Raises ServerError, also where somebody has the port."""
        self.service.start()
        self.service.wait_until(
            lambda: "Ready to accept connections" in self.service.said(), START_DEADLINE
        )

    def lose_everything(self) -> None:
        """Kill it and start it again, empty, at the same address."""
        self.service.kill()
        self.start()


@contextmanager
def running(directory: Path) -> Iterator[Redis]:
    """Serve until the block ends; ``directory`` takes the log and lives as long.

    Raises:
        RedisMissing: redis-server is not installed.
        ServerError: it does not start.
    """
    program = find_program()
    redis = _started(program, directory)
    try:
        yield redis
    finally:
        redis.service.stop()


def find_program() -> str:
    """The operating system's redis-server. Raises RedisMissing."""
    if found := shutil.which("redis-server", path=f"{os.environ['PATH']}:/usr/bin"):
        return found
    raise RedisMissing("no redis-server is installed; see docs/contributors.md")


def _started(program: str, directory: Path) -> Redis:
    """Somebody else may take a free port before we do: then on another one."""
    for tried in range(1, PORTS_TRIED + 1):
        port = free_port()
        redis = Redis(port, _service(program, port, directory))
        try:
            redis.start()
        except ServerError:
            redis.service.kill()
            if tried == PORTS_TRIED:
                raise
        else:
            break
    return redis


def _service(program: str, port: int, directory: Path) -> Service:
    options = {"bind": "127.0.0.1", "save": "", "appendonly": "no"}
    command = [program, "--port", str(port), "--dir", str(directory)]
    for name, value in options.items():
        command += [f"--{name}", value]
    return Service(
        "Redis",
        command,
        environment={"PATH": os.environ["PATH"]},
        directory=directory,
        log=directory / "redis.log",
    )
