"""The two hosts of the demo: how each is opened, filled, served and asked to work."""

import subprocess
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from .story import Story

RECONCILE = """
import django
django.setup()
from saleor_returns.tasks import reconcile_refunds
reconcile_refunds()
"""
DEMO_DATABASE = "returns_demo"
LOG_TAIL = 3000


class HostFailed(Exception):
    """A command or server of the host ended badly; the message ends with its log."""


@dataclass(frozen=True)
class Host(ABC):
    """A shop whose database is migrated and whose plugin is not set up yet.

    ``environment`` names the host's settings, so that any Python under it is the
    shop's.
    """

    python: Path
    directory: Path
    environment: Mapping[str, str]

    @property
    @abstractmethod
    def manage(self) -> tuple[str, ...]:
        """What Python is given to run the host's management commands."""

    @abstractmethod
    def serve(self, port: int, story: Path) -> AbstractContextManager[str]:
        """Serve until the block ends; yield the base URL, without a slash."""

    def run(self, *arguments: str | Path) -> None:
        """Run the shop's Python.

        Raises:
            HostFailed: it ended with another status than 0.
        """
        done = subprocess.run(
            [self.python, *arguments],
            cwd=self.directory,
            env=dict(self.environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise HostFailed(done.stdout[-LOG_TAIL:])

    def fill(
        self, payments_url: str, file: Path, orders: int = 1, *, whole_shop: bool = False
    ) -> Story:
        """Seed orders and set the plugin up, as often as you like; see ``seed``.

        The story is kept in ``file``, for the server's landing page.
        """
        arguments = ["--payments-url", payments_url, "--orders", str(orders)]
        if whole_shop:
            arguments.append("--whole-shop")
        self.run("-m", "sandbox.demo.seed", *arguments, "--out", file)
        self.run(*self.manage, "returns_setup")
        return Story.read(file)

    def reconcile(self) -> None:
        """Run the periodic task that compares open refunds with the payments, now."""
        self.run("-c", RECONCILE)


@contextmanager
def kept_log() -> Iterator[TextIO]:
    """A file for the output of a server."""
    with tempfile.NamedTemporaryFile("w+", prefix="shop-", suffix=".log") as log:
        yield log


def open_host(
    name: str, database: str | None = None, *, fresh: bool = False
) -> AbstractContextManager[Host]:
    """Open ``sandbox`` or ``saleor`` on a database; ``fresh`` makes a named one anew.

    Without a name the sandbox takes the database of DATABASE_URL as it is, and Saleor
    one that is kept for the demo.

    Raises:
        SaleorMissing: there is no real Saleor on this machine.
    """
    if name == "saleor":
        from .saleor_host import open_saleor

        return open_saleor(database or DEMO_DATABASE, fresh=fresh)
    from .sandbox_host import open_sandbox

    return open_sandbox(database, fresh=fresh)
