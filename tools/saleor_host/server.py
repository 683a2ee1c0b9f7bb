"""A shop on the real Saleor: its database, its commands and its web server."""

import json
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.saleor_host.database import TEMPLATE, running
from tools.saleor_host.tree import Tree, find_tree

START_DEADLINE = 120.0
STOP_DEADLINE = 15.0
POLL = 0.2


class ServerError(RuntimeError):
    """Saleor did not come up; the message ends with the tail of its log."""


@dataclass(frozen=True)
class Shop:
    """Saleor with the plugin, on a database that has all migrations."""

    tree: Tree
    environment: dict[str, str]

    def manage(self, arguments: Sequence[str]) -> None:
        """Run a management command; raises CalledProcessError if it fails."""
        command: list[str | Path] = [self.tree.python, "manage.py", *arguments]
        subprocess.run(command, cwd=self.tree.source, env=self.environment, check=True)

    @contextmanager
    def serve(self, port: int) -> Iterator[str]:
        """Serve on that port of localhost until the block ends; yield the base URL.

        Without a broker Saleor's Celery runs tasks inside the request. Raises
        ServerError if /graphql/ does not answer in time.
        """
        _require_free(port)
        url = f"http://localhost:{port}"
        command: list[str | Path] = [
            self.tree.python,
            "-m",
            "uvicorn",
            "saleor.asgi:application",
        ]
        command += ["--host", "127.0.0.1", "--port", str(port), "--no-access-log"]
        environment = self.environment | {
            "ALLOWED_CLIENT_HOSTS": "localhost,127.0.0.1",
            "ALLOWED_HOSTS": "localhost,127.0.0.1",
            "PUBLIC_URL": f"{url}/",
        }
        with tempfile.NamedTemporaryFile(prefix="saleor-", suffix=".log") as log:
            process = subprocess.Popen(
                command,
                cwd=self.tree.source,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                _wait_until_ready(url, process, Path(log.name))
                yield url
            finally:
                _stop(process)


@contextmanager
def open_shop(database: str, *, fresh: bool = False) -> Iterator[Shop]:
    """A shop with a database of that name, kept for the next run unless `fresh`.

    Raises SaleorMissing where there is no Saleor.
    """
    tree = find_tree()
    with running(tree) as postgres:
        if fresh:
            postgres.drop_database(database)
        postgres.ensure_database(database, template=TEMPLATE)
        shop = Shop(tree, tree.environment(postgres.url(database)))
        shop.manage(["migrate", "--no-input", "--verbosity", "0"])
        yield shop


@contextmanager
def serve(port: int = 8000, database: str = "returns_demo") -> Iterator[str]:
    """Open that shop and serve it until the block ends; yield the base URL."""
    with open_shop(database) as shop, shop.serve(port) as url:
        yield url


def _require_free(port: int) -> None:
    """Refuse a port where somebody else's server would answer in our place."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise ServerError(
                f"Port {port} cannot be used: {error.strerror}"
            ) from error


def _wait_until_ready(url: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + START_DEADLINE
    while not _answers(f"{url}/graphql/"):
        if process.poll() is not None or time.monotonic() > deadline:
            tail = log.read_text(errors="replace")[-3000:]
            raise ServerError(f"Saleor does not answer at {url}/graphql/:\n{tail}")
        time.sleep(POLL)


def _answers(endpoint: str) -> bool:
    body = json.dumps({"query": "{ __typename }"}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(endpoint, body, headers)  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return bool(json.load(answer)["data"] == {"__typename": "Query"})
    except (OSError, KeyError, ValueError):
        return False


def _stop(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(STOP_DEADLINE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
