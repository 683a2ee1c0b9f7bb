"""A server or worker in the background, which can end and be started again.

Each run of it is a process group of its own under ``tools/lifeline.py``: whatever becomes
of us, of the command or of the processes that it forks, nothing of it stays behind.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tools.processes import Command
from tools.state import CHECKOUT

LIFELINE = CHECKOUT / "tools" / "lifeline.py"
START_DEADLINE = 180.0
STOP_DEADLINE = 15.0
POLL = 0.05
TAIL = 3000


class ServerError(RuntimeError):
    """A service did not come up; the message ends with the tail of its log."""


class Service:
    """A command, how it is started, and the file that all its runs write to."""

    def __init__(
        self,
        name: str,
        command: Command,
        *,
        environment: Mapping[str, str],
        directory: Path,
        log: Path,
    ) -> None:
        self.name = name
        self.command = command
        self.environment = environment
        self.directory = directory
        self.log = log
        self._process: subprocess.Popen[bytes] | None = None
        self._log_began_at = 0

    def start(self) -> None:
        """Start it; it is not ready yet.

        Raises:
            ServerError: it runs already.
        """
        if self._process is not None:
            raise ServerError(f"{self.name} runs already.")
        with self.log.open("ab") as log:
            self._log_began_at = log.tell()
            self._process = subprocess.Popen(
                [sys.executable, LIFELINE, *self.command],
                cwd=self.directory,
                env=dict(self.environment),
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def wait_until(
        self, ready: Callable[[], bool], seconds: float = START_DEADLINE
    ) -> None:
        """Wait until ``ready``, which must itself answer soon.

        Raises:
            ServerError: it ended, or was not ready in time.
        """
        deadline = time.monotonic() + seconds
        while not ready():
            if not self.is_running:
                raise ServerError(f"{self.name} ended:\n{self.tail()}")
            if time.monotonic() > deadline:
                raise ServerError(
                    f"{self.name} was not ready in {seconds:g} seconds:\n{self.tail()}"
                )
            time.sleep(POLL)

    @property
    def is_running(self) -> bool:
        """Whether the command runs.

        One that ended is left unreaped until ``stop`` or ``kill``: so long its process
        group cannot become anybody else's.
        """
        if self._process is None:
            return False
        how = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self._process.pid, how) is None

    def said(self) -> str:
        """What it has written since it was started last."""
        with self.log.open("rb") as log:
            log.seek(self._log_began_at)
            return log.read().decode(errors="replace")

    def tail(self, length: int = TAIL) -> str:
        return self.said()[-length:]

    def ask_to_end(self) -> None:
        """Let it end what it is at, and come back: ``stop`` waits for it."""
        if self.is_running and self._process:
            self._process.terminate()

    def stop(self) -> None:
        """Have it end, and kill what is left after a while; nothing if it is over."""
        if self._process is None:
            return
        self.ask_to_end()
        deadline = time.monotonic() + STOP_DEADLINE
        while self.is_running and time.monotonic() < deadline:
            time.sleep(POLL)
        self.kill()

    def kill(self) -> None:
        """Kill it and all that it forked, at once, as a machine that loses power."""
        if self._process is None:
            return
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        if self._process.stdin:
            self._process.stdin.close()
        self._process = None


def free_port() -> int:
    """A port of loopback that nobody has, a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
