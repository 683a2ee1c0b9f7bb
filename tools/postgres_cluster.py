"""One PostgreSQL server of our own: its data directory, its process, its databases.

The server listens on a unix socket in a private directory and nowhere else: no port to
race for, no password, and nobody but the user who runs the tests (and root) can connect.
Durability is off. That is safe against `kill -9`, not against a power cut; data here can
always be made again.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil
import psycopg
from psycopg import sql

from tools.state import ServerUser, server_user

START_DEADLINE = 60.0
STOP_DEADLINE = 30.0
POLL = 0.02
SOCKETS = "saleor-returns-"

SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "256MB",
    "shared_buffers": "128MB",
    "jit": "off",
}


class PostgresError(RuntimeError):
    """PostgreSQL could not be set up, started or stopped; the message says why."""


@dataclass(frozen=True)
class Server:
    """A running server that answers."""

    socket_directory: Path
    pid: int

    def url(self, database: str) -> str:
        """A `postgres://` URL as dj-database-url, psycopg and psql understand it."""
        return f"postgres://postgres@{quote(str(self.socket_directory), safe='')}/{database}"

    def execute(self, statement: sql.Composed) -> None:
        """Run one statement outside of any transaction."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def has_database(self, name: str) -> bool:
        with psycopg.connect(self.url("postgres")) as connection:
            query = "SELECT 1 FROM pg_database WHERE datname = %s"
            return connection.execute(query, [name]).fetchone() is not None

    def available_extensions(self) -> set[str]:
        with psycopg.connect(self.url("postgres")) as connection:
            rows = connection.execute("SELECT name FROM pg_available_extensions")
            return {name for (name,) in rows}

    def ensure_database(self, name: str, template: str = "template1") -> bool:
        """Create the database unless it is there; true if it is new."""
        if self.has_database(name):
            return False
        self.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
        return True

    def databases(self, prefix: str) -> list[str]:
        """The names of those that begin so."""
        with psycopg.connect(self.url("postgres")) as connection:
            query = "SELECT datname FROM pg_database WHERE starts_with(datname, %s)"
            return [name for (name,) in connection.execute(query, [prefix])]

    def rename_database(self, name: str, to: str) -> None:
        """Give it another name; nobody may be connected."""
        self.execute(
            sql.SQL("ALTER DATABASE {} RENAME TO {}").format(
                sql.Identifier(name), sql.Identifier(to)
            )
        )

    def drop_database(self, name: str) -> None:
        self.execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(
                sql.Identifier(name)
            )
        )


@dataclass(frozen=True)
class Cluster:
    """A data directory and the binaries that serve it.

    Whoever calls holds a lock on the directory (tools.state): a server that is found
    running there is a leftover of a run that was killed.
    """

    binaries: Path
    data: Path

    @contextmanager
    def running(self) -> Iterator[Server]:
        """Serve the directory, made on first use, until the block ends."""
        user = server_user()
        self._initialise(user)
        self._end_leftover()
        sockets = Path(tempfile.mkdtemp(prefix=SOCKETS))
        try:
            if user:
                os.chown(sockets, user.uid, user.gid)
            process = self._start(sockets, user)
            try:
                yield Server(sockets, process.pid)
            finally:
                _stop(process)
        finally:
            shutil.rmtree(sockets, ignore_errors=True)

    def _initialise(self, user: ServerUser | None) -> None:
        if (self.data / "PG_VERSION").exists():
            return
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir(mode=0o700, parents=True)
        if user:
            os.chown(self.data, user.uid, user.gid)
        command: list[str | Path] = [
            self.binaries / "initdb",
            "-D",
            self.data,
            "-U",
            "postgres",
        ]
        command += ["--auth=trust", "--encoding=UTF8", "--no-sync", *self._locale()]
        done = subprocess.run(command, capture_output=True, text=True, **_as(user))
        if done.returncode:
            shutil.rmtree(self.data, ignore_errors=True)
            raise PostgresError(f"initdb failed in {self.data}:\n{done.stderr}")

    def _locale(self) -> list[str]:
        """C.UTF-8 without asking the operating system for it, where PostgreSQL can."""
        command: list[str | Path] = [self.binaries / "initdb", "--version"]
        version = subprocess.run(
            command, check=True, capture_output=True, text=True
        ).stdout
        if int(version.split()[2].split(".")[0]) < 17:
            return ["--locale=C.UTF-8"]
        return ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]

    def _end_leftover(self) -> None:
        """Make a way for the new server past what a killed run left.

        A dead process's postmaster.pid is PostgreSQL's own to judge. It gives up,
        however, when the number now belongs to somebody else's process.
        """
        recorded = self._recorded()
        if recorded is None:
            return
        pid, sockets = recorded
        if self._is_ours(pid):
            _end(psutil.Process(pid))
        elif psutil.pid_exists(pid):
            (self.data / "postmaster.pid").unlink(missing_ok=True)
        if sockets.name.startswith(SOCKETS):
            shutil.rmtree(sockets, ignore_errors=True)

    def _recorded(self) -> tuple[int, Path] | None:
        """The process and the socket directory that postmaster.pid names."""
        try:
            lines = (self.data / "postmaster.pid").read_text().split("\n")
            return int(lines[0]), Path(lines[4])
        except (FileNotFoundError, IndexError, ValueError):
            return None

    def _is_ours(self, pid: int) -> bool:
        try:
            return str(self.data) in psutil.Process(pid).cmdline()
        except psutil.Error:
            return False

    def _start(
        self, sockets: Path, user: ServerUser | None
    ) -> "subprocess.Popen[bytes]":
        """Start the server, again if backends of a killed one still hold its memory."""
        deadline = time.monotonic() + START_DEADLINE
        while True:
            process = self._spawn(sockets, user)
            while process.poll() is None:
                if self._is_ready(process.pid):
                    return process
                if time.monotonic() > deadline:
                    _stop(process)
                    break
                time.sleep(POLL)
            log = self._log.read_text(errors="replace")
            held = "is still in use" in log and time.monotonic() < deadline
            if not held:
                raise PostgresError(
                    f"PostgreSQL did not start in {self.data}:\n{log[-2000:]}"
                )
            time.sleep(POLL * 10)

    def _spawn(
        self, sockets: Path, user: ServerUser | None
    ) -> "subprocess.Popen[bytes]":
        command: list[str | Path] = [self.binaries / "postgres", "-D", self.data]
        for name, value in (
            SETTINGS | {"unix_socket_directories": str(sockets)}
        ).items():
            command += ["-c", f"{name}={value}"]
        with self._log.open("wb") as log:
            # A session of its own: Ctrl-C in the terminal reaches us, and we stop it.
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                **_as(user),
            )

    def _is_ready(self, pid: int) -> bool:
        recorded = self._recorded()
        if recorded is None or recorded[0] != pid:
            return False
        return (self.data / "postmaster.pid").read_text().rstrip().endswith("ready")

    @property
    def _log(self) -> Path:
        return self.data.with_name(f"{self.data.name}.log")


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Fast shutdown: running transactions are rolled back; then harder."""
    for sign in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        if process.poll() is not None:
            return
        process.send_signal(sign)
        with suppress(subprocess.TimeoutExpired):
            process.wait(STOP_DEADLINE)


def _end(process: psutil.Process) -> None:
    """The same for a server that is not our child."""
    for sign in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        with suppress(psutil.NoSuchProcess, psutil.TimeoutExpired):
            process.send_signal(sign)
            process.wait(STOP_DEADLINE)
        if not process.is_running():
            return


def _as(user: ServerUser | None) -> dict[str, Any]:
    """Subprocess arguments: run as that user, without the caller's PG* variables."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
    options: dict[str, Any] = {"env": environment, "cwd": "/"}
    if user:
        options |= {"user": user.uid, "group": user.gid, "extra_groups": []}
    return options
