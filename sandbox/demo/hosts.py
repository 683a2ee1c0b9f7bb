"""The two hosts of the demo: how each is opened, filled, served and asked to work."""

import subprocess
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, ClassVar

from .story import Story

DONE = "reconciled"
RECONCILER = f"""
import sys
import django
django.setup()
from saleor_returns.tasks import reconcile_refunds
for line in sys.stdin:
    reconcile_refunds()
    print("{DONE}", flush=True)
"""
LOG_TAIL = 3000


class HostFailed(Exception):
    """A command or server of the host ended badly; the message ends with its log."""


@dataclass(frozen=True)
class Host(ABC):
    """A shop whose database is migrated.

    ``environment`` names the host's settings, so that any Python under it is the
    shop's.
    """

    python: Path
    directory: Path
    environment: Mapping[str, str]
    has_landing_page: ClassVar[bool] = False
    has_dashboard: ClassVar[bool] = False

    @abstractmethod
    def serve(self, port: int, story: Path) -> AbstractContextManager[str]:
        """Serve until the block ends; yield the base URL, without a slash."""

    def run(self, *arguments: str | Path, address: str = "") -> None:
        """Run the shop's Python; ``address`` is where the shop will be served.

        Raises:
            HostFailed: it ended with another status than 0.
        """
        done = subprocess.run(
            [self.python, *arguments],
            cwd=self.directory,
            env={**self.environment, **_served_at(address)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise HostFailed(done.stdout[-LOG_TAIL:])

    def fill(
        self,
        payments_url: str,
        file: Path,
        orders: int = 1,
        *,
        whole_shop: bool = False,
        staff_data: bool = False,
        address: str = "",
    ) -> Story:
        """Seed orders and set the plugin up, as often as you like: see ``seed``.

        The story is kept in ``file``, for the server's landing page.
        """
        arguments = ["--payments-url", payments_url, "--orders", str(orders)]
        if whole_shop:
            arguments.append("--whole-shop")
        if staff_data:
            arguments.append("--staff-data")
        seed = "sandbox.demo.seed"
        self.run("-m", seed, *arguments, "--out", file, address=address)
        return Story.read(file)

    @contextmanager
    def reconciler(self, address: str) -> Iterator[Callable[[], None]]:
        """Yield what runs the periodic task that settles open refunds, now.

        ``address`` is where the shop is served, which Apps are told. It runs in one
        process that waits in between: a shop takes long to start.
        """
        with kept_log() as log:
            process = subprocess.Popen(
                [self.python, "-c", RECONCILER],
                cwd=self.directory,
                env={**self.environment, **_served_at(address)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,
            )
            asked, answers = process.stdin, process.stdout
            if asked is None or answers is None:
                raise AssertionError("Pipes were asked for.")

            def reconcile() -> None:
                print(file=asked, flush=True)
                for line in answers:
                    if line.strip() == DONE:
                        return
                raise HostFailed(read_log(log))

            try:
                yield reconcile
            finally:
                # With nothing more to read it ends by itself.
                process.communicate()


def _served_at(address: str) -> Mapping[str, str]:
    """What tells a shop its address, which Apps and their pages are told."""
    return {"PUBLIC_URL": f"{address}/"} if address else {}


@contextmanager
def kept_log() -> Iterator[IO[str]]:
    """A file for what a process writes while it works."""
    with tempfile.NamedTemporaryFile("w+", prefix="shop-", suffix=".log") as log:
        yield log


def read_log(log: IO[str]) -> str:
    """The end of what was written."""
    log.seek(0)
    return log.read()[-LOG_TAIL:]
