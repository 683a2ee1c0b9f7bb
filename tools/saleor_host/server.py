"""A shop on the real Saleor: its database, its commands and its web server."""

import json
import socket
import subprocess
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.processes import Command
from tools.saleor_host.database import running
from tools.saleor_host.plugin_template import plugin_template
from tools.saleor_host.tree import Tree, find_tree
from tools.service import ServerError, Service


@dataclass(frozen=True)
class Shop:
    """Saleor with the plugin, on a database that has all migrations."""

    tree: Tree
    environment: dict[str, str]

    def manage(self, arguments: Sequence[str]) -> None:
        """Run a management command; raises CalledProcessError if it fails."""
        command: list[str | Path] = [self.tree.python, "manage.py", *arguments]
        subprocess.run(command, cwd=self.tree.source, env=self.environment, check=True)

    def web(self, port: int, log: Path, environment: Mapping[str, str]) -> Service:
        """Saleor's web server on that port of localhost, which is still to be started.

        Raises:
            ServerError: somebody else has the port.
        """
        _require_free(port)
        return self.service(
            "Saleor's web server",
            ["-m", "uvicorn", "saleor.asgi:application", "--host", "127.0.0.1"]
            + ["--port", str(port), "--no-access-log"],
            log,
            environment,
        )

    def service(
        self, name: str, arguments: Command, log: Path, environment: Mapping[str, str]
    ) -> Service:
        """Something that runs in Saleor's Python beside others, not started yet."""
        return Service(
            name,
            [self.tree.python, *arguments],
            environment=self.environment | dict(environment),
            directory=self.tree.source,
            log=log,
        )

    @contextmanager
    def serve(self, port: int) -> Iterator[str]:
        """Serve on that port of localhost until the block ends; yield the base URL.

        Without a broker Saleor's Celery runs tasks inside the request. Raises
        ServerError if /graphql/ does not answer in time.
        """
        with tempfile.NamedTemporaryFile(prefix="saleor-", suffix=".log") as log:
            web = self.web(port, Path(log.name), public_address(port))
            try:
                web.start()
                web.wait_until(lambda: answers(port))
                yield address(port)
            finally:
                web.stop()


def address(port: int) -> str:
    """The base URL, without a slash."""
    return f"http://localhost:{port}"


def public_address(port: int) -> dict[str, str]:
    """What every process of a shop must know of the address that it is served at."""
    return {
        "ALLOWED_CLIENT_HOSTS": "localhost,127.0.0.1",
        "ALLOWED_HOSTS": "localhost,127.0.0.1",
        "PUBLIC_URL": f"{address(port)}/",
    }


@contextmanager
def open_shop(database: str, *, fresh: bool = False) -> Iterator[Shop]:
    """A shop with a database of that name, kept for the next run unless `fresh`.

    Raises SaleorMissing where there is no Saleor.
    """
    tree = find_tree()
    with running(tree) as postgres:
        if fresh:
            postgres.drop_database(database)
        template = plugin_template(tree, postgres)
        is_new = postgres.ensure_database(database, template=template)
        shop = Shop(tree, tree.environment(postgres.url(database)))
        if not is_new:
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


def answers(port: int) -> bool:
    """Whether GraphQL answers there."""
    body = json.dumps({"query": "{ __typename }"}).encode()
    headers = {"Content-Type": "application/json"}
    endpoint = f"{address(port)}/graphql/"
    request = urllib.request.Request(endpoint, body, headers)  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return bool(json.load(answer)["data"] == {"__typename": "Query"})
    except (OSError, KeyError, ValueError):
        return False
