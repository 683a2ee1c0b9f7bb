"""The demo on the sandbox: a database on the PostgreSQL of DATABASE_URL."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from tools.embedded_postgres import running
from tools.state import CHECKOUT

from .hosts import Host, HostFailed, kept_log, read_log

STOP_DEADLINE_SECONDS = 10


@dataclass(frozen=True)
class SandboxHost(Host):
    has_landing_page = True
    has_dashboard = True

    @contextmanager
    def serve(self, port: int, story: Path) -> Iterator[str]:
        """The server says its address when it is ready. Port 0 is any free one."""
        command: list[str | Path] = [self.python, "-m", "sandbox.demo.server"]
        with kept_log() as log:
            process = subprocess.Popen(
                [*command, "--port", str(port), "--story", story],
                cwd=self.directory,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,
            )
            try:
                address = process.stdout.readline() if process.stdout else ""
                if not address:
                    process.wait()
                    raise HostFailed(read_log(log))
                yield address.strip()
            finally:
                _stop(process)


def _stop(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(STOP_DEADLINE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()


@contextmanager
def open_sandbox(database: str | None, *, fresh: bool = False) -> Iterator[Host]:
    with running() as url:
        if database is not None:
            url = _sibling(url, database, fresh=fresh)
        host = SandboxHost(
            python=Path(sys.executable),
            directory=CHECKOUT,
            environment=os.environ
            | {
                "DATABASE_URL": url,
                "DJANGO_SETTINGS_MODULE": "sandbox.demo.settings",
                "PYTHONPATH": str(CHECKOUT),
            },
        )
        host.run("-m", "sandbox.manage", "migrate", "--no-input")
        yield host


def _sibling(url: str, name: str, *, fresh: bool) -> str:
    """The URL of a database of that name beside the one that ``url`` names."""
    with psycopg.connect(url, autocommit=True) as connection:
        identifier = sql.Identifier(name)
        if fresh:
            connection.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(identifier)
            )
        known = "SELECT 1 FROM pg_database WHERE datname = %s"
        if connection.execute(known, [name]).fetchone() is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(identifier))
    return urlsplit(url)._replace(path=f"/{name}").geturl()
