"""Saleor's databases: a template that is migrated once, and copies of it.

Saleor's migrations take minutes. So they run once for each series, into `base`, a
cluster that holds `saleor_template` (Saleor without the plugin) and is stopped again.
Every run works on a slot, a copy of `base` under a lock with a server of its own: runs
at the same time do not meet, and a killed one spoils nothing but its slot.

Saleor's migrations also make a first channel, warehouse and so on. Saleor's own tests
count on an empty shop, so for them there is a second `base` without these.
"""

import glob
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.postgres_cluster import Cluster, PostgresError, Server
from tools.saleor_host.tree import SaleorMissing, Tree
from tools.state import copy_tree, exclusively, free_slot

TEMPLATE = "saleor_template"
EXTENSIONS = ("btree_gin", "hstore", "pg_trgm", "pgcrypto")


def system_binaries() -> Path:
    """The newest PostgreSQL of the operating system that has what Saleor needs.

    The wheel that the sandbox uses has no contrib extensions, and Saleor's migrations
    create four. Raises SaleorMissing.
    """
    found = [Path(path) for path in glob.glob("/usr/lib/postgresql/*/bin")]
    found.sort(
        key=lambda path: int(re.sub(r"\D", "", path.parent.name) or 0), reverse=True
    )
    if on_path := shutil.which("initdb"):
        found.append(Path(on_path).resolve().parent)
    for binaries in found:
        if (binaries / "initdb").exists() and (binaries / "postgres").exists():
            return binaries
    raise SaleorMissing("no PostgreSQL server is installed; see docs/contributors.md")


@contextmanager
def running(tree: Tree, *, empty: bool = False) -> Iterator[Server]:
    """A server of this run's own that has `saleor_template`, until the block ends.

    `empty`: the template has none of the rows that a new shop starts with.
    """
    binaries = system_binaries()
    name = f"postgres-{_major(binaries)}"
    home = tree.state / (f"{name}-empty" if empty else name)
    with free_slot(home) as slot:
        with exclusively(home / "base.lock"):
            stamp = _refresh_base(tree, binaries, home, empty)
            _refresh_slot(home / "base", slot, stamp)
        with Cluster(binaries, slot).running() as server:
            yield server


def _refresh_base(
    tree: Tree, binaries: Path, home: Path, empty: bool
) -> dict[str, str]:
    """Bring `base` to the tree's migrations; return what it then contains.

    A tree that only gained migrations is migrated further. One that lost or changed some
    (an older patch release, another branch) gets a new base.
    """
    base, wanted = home / "base", tree.migrations()
    had = _read_stamp(base)
    if had == wanted:
        return wanted
    next_base = home / "base.next"
    for path in (next_base, _stamp(next_base)):
        _remove(path)
    if had and had.items() <= wanted.items():
        print(f"Migrating the kept Saleor {tree.series} database to {tree.version}.")
        copy_tree(base, next_base)
    else:
        print(
            f"Making a Saleor {tree.version} database: once, about 5 minutes.",
            flush=True,
        )
    with Cluster(binaries, next_base).running() as server:
        _require_extensions(server)
        server.ensure_database(TEMPLATE)
        environment = tree.bare_environment(server.url(TEMPLATE)) | {
            "POPULATE_DEFAULTS": str(not empty)
        }
        _migrate(tree, environment, home / "migrate.log")
    for path in (base, _stamp(base)):
        _remove(path)
    next_base.rename(base)
    _stamp(base).write_text(json.dumps(wanted))
    return wanted


def _refresh_slot(base: Path, slot: Path, stamp: dict[str, str]) -> None:
    if (slot / "PG_VERSION").exists() and _read_stamp(slot) == stamp:
        return
    for path in (slot, _stamp(slot)):
        _remove(path)
    copy_tree(base, slot)
    _stamp(slot).write_text(json.dumps(stamp))


def _migrate(tree: Tree, environment: dict[str, str], log: Path) -> None:
    command: list[str | Path] = [tree.python, "manage.py", "migrate", "--no-input"]
    with log.open("w") as output:
        done = subprocess.run(
            command,
            cwd=tree.source,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    if done.returncode:
        raise PostgresError(
            f"Saleor's migrations failed, see {log}:\n{log.read_text()[-2000:]}"
        )


def _require_extensions(server: Server) -> None:
    missing = set(EXTENSIONS) - server.available_extensions()
    if missing:
        raise SaleorMissing(
            f"PostgreSQL lacks the extensions {', '.join(sorted(missing))};"
            " see docs/contributors.md"
        )


def _major(binaries: Path) -> int:
    command: list[str | Path] = [binaries / "postgres", "--version"]
    version = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return int(version.split()[2].split(".")[0])


def _stamp(cluster: Path) -> Path:
    return cluster.with_name(f"{cluster.name}.json")


def _read_stamp(cluster: Path) -> dict[str, str] | None:
    try:
        stamp: dict[str, str] = json.loads(_stamp(cluster).read_text())
    except (FileNotFoundError, ValueError):
        return None
    return stamp


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
