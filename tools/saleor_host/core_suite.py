"""Saleor's own tests, without the plugin and with it: nothing may fail only with it.

Both runs are Saleor's, with its settings and fixtures, in its tree. With the plugin, its
app is installed and its fields are in the schema, as an entry point on the path brings
them. Runs without it are kept, because only another Saleor changes how they end.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.postgres_cluster import Server
from tools.processes import run_to_end
from tools.saleor_host import outcomes
from tools.saleor_host.database import TEMPLATE, running
from tools.saleor_host.outcomes import Kept, Outcomes
from tools.saleor_host.tree import Tree, find_tree

PATHS = (
    "saleor/order",
    "saleor/payment",
    "saleor/warehouse",
    "saleor/plugins",
    "saleor/webhook",
    "saleor/graphql/order",
)
DATABASE = "core"
RECORDER = Path(__file__).resolve().parent / "recorder"
TESTS_RAN = (0, 1)
"""What pytest ends with when all tests passed, or some failed."""


class CoreSuiteError(RuntimeError):
    """Saleor's tests could not be run to their end; the message says which."""


@dataclass(frozen=True)
class CoreSuite:
    """Saleor's tests on a database server of this run's own."""

    tree: Tree
    postgres: Server
    workers: int

    def run(
        self, tests: Sequence[str], *, plugin: bool, workers: int | None = None
    ) -> Outcomes:
        """Run these paths or node ids. Raises CoreSuiteError if pytest breaks off."""
        workers = self.workers if workers is None else workers
        self._copy_databases(workers)
        with tempfile.TemporaryDirectory(prefix="saleor-core-") as scratch:
            record = Path(scratch) / "outcomes"
            record.touch()
            command: list[str | Path] = [self.tree.python, "-m", "pytest", "--reuse-db"]
            command += ["-p", "record_outcomes", "-p", "no:cacheprovider"]
            command += ["-n", str(workers), "--tb=short", "-q", *tests]
            environment = self._environment(plugin) | {
                "PRIVATE_MEDIA": scratch,
                "RECORD_OUTCOMES": str(record),
            }
            status = run_to_end(
                command, environment=environment, directory=self.tree.source
            )
            if status not in TESTS_RAN:
                raise CoreSuiteError(f"Saleor's tests broke off with status {status}.")
            return outcomes.read(record)

    def _copy_databases(self, workers: int) -> None:
        """A migrated copy for each worker, so that no run sees what another left."""
        names = [f"test_{DATABASE}_gw{number}" for number in range(workers)]
        for name in names or [f"test_{DATABASE}"]:
            self.postgres.drop_database(name)
            self.postgres.ensure_database(name, template=TEMPLATE)

    def _environment(self, plugin: bool) -> dict[str, str]:
        """Nothing is written into the tree: bytecode goes where the databases are."""
        url = self.postgres.url(DATABASE)
        found = (
            self.tree.environment(url) if plugin else self.tree.bare_environment(url)
        )
        path = os.pathsep.join((found["PYTHONPATH"], str(RECORDER)))
        bytecode = self.tree.state / "bytecode"
        return found | {"PYTHONPATH": path, "PYTHONPYCACHEPREFIX": str(bytecode)}


def run_core_suite(paths: Sequence[str], *, workers: int, renew: bool) -> int:
    """Run the paths (all of PATHS if none) both ways and tell; 1 if the plugin harms."""
    tree, paths = find_tree(), [path.rstrip("/") for path in paths] or list(PATHS)
    kept_file = tree.state / "core" / f"{_checksum(tree)}.json"
    kept_file.parent.mkdir(exist_ok=True)
    if renew:
        kept_file.unlink(missing_ok=True)
    kept = Kept(kept_file)
    with running(tree, empty=True) as postgres:
        suite = CoreSuite(tree, postgres, workers)
        if lacking := kept.lacking(paths):
            _tell(f"without the plugin: {' '.join(lacking)}")
            kept.add(lacking, _plausible(suite.run(lacking, plugin=False)))
        _tell(f"with the plugin: {' '.join(paths)}")
        with_plugin = suite.run(paths, plugin=True)
        without = kept.of(paths)
        comparison = outcomes.compare(without, with_plugin)
        harmed = _harmed(suite, comparison.failures)
    _tell(f"without: {outcomes.counts(without)}")
    _tell(f"with:    {outcomes.counts(with_plugin)}")
    _list("not run with the plugin", comparison.missing)
    _list("failing only with the plugin", harmed)
    return 1 if harmed or comparison.missing else 0


def _plausible(without: Outcomes) -> Outcomes:
    """Refuse to compare with a run in which most tests failed: it would prove nothing."""
    failed = len(outcomes.failed(without))
    if 2 * failed >= len(without):
        raise CoreSuiteError(
            f"{failed} of Saleor's {len(without)} tests fail without the plugin:"
            " something is amiss in its tree or its .venv."
        )
    return without


def _harmed(suite: CoreSuite, failures: Sequence[str]) -> list[str]:
    """Those of the failures that stand when the tests run alone, both ways.

    A test that passes alone, or fails alone without the plugin too, says nothing about
    the plugin; it is named all the same.
    """
    if not failures:
        return []
    _tell(f"again, by themselves: {len(failures)} that failed only with the plugin")
    alone = [_without_group(test) for test in failures]
    still = outcomes.failed(suite.run(alone, plugin=True, workers=0))
    bare = outcomes.failed(suite.run(alone, plugin=False, workers=0))
    for test in alone:
        if test not in still:
            print(f"  passes by itself: {test}")
        elif test in bare:
            print(f"  fails by itself without the plugin too: {test}")
    return sorted(still - bare)


def _without_group(test: str) -> str:
    """The node id without the group that pytest-xdist adds to some, as in `…@slow`."""
    name, _at, group = test.rpartition("@")
    return name if name and group.isidentifier() else test


def _checksum(tree: Tree) -> str:
    """What the outcomes depend on: every file of Saleor's that is not bytecode."""
    checksum = hashlib.sha256(tree.version.encode())
    for path in sorted((tree.source / "saleor").rglob("*")):
        if path.suffix in {".py", ".graphql", ".json", ".yaml"} and path.is_file():
            checksum.update(path.read_bytes())
    return f"{tree.version}-{checksum.hexdigest()[:12]}"


def _tell(line: str) -> None:
    print(line, flush=True)


def _list(title: str, tests: Iterable[str]) -> None:
    tests = list(tests)
    print(f"{title}: {len(tests)}")
    for test in tests:
        print(f"  {test}")
