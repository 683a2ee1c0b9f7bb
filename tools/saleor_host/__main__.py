"""The command line of the real Saleor.

python -m tools.saleor_host status              one line; exit 1 if there is none
python -m tools.saleor_host pytest [ARGS…]      our tests in Saleor's .venv
python -m tools.saleor_host core [PATH…] [--workers N] [--renew]
                                                Saleor's tests, without us and with us
python -m tools.saleor_host bench [NAME]       our benchmarks on it
python -m tools.saleor_host serve [--port N] [--database NAME]
python -m tools.saleor_host manage [--database NAME] COMMAND ARGS…
"""

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

from tools.postgres_cluster import PostgresError
from tools.processes import run_to_end
from tools.saleor_host.core_suite import CoreSuiteError, run_core_suite
from tools.saleor_host.database import running, system_binaries
from tools.saleor_host.plugin_template import plugin_template
from tools.saleor_host.server import ServerError, open_shop, serve
from tools.saleor_host.tree import SaleorMissing, find_tree
from tools.state import CHECKOUT

DATABASE = "returns"
DEMO_DATABASE = "returns_demo"
BENCH_DATABASE = "returns_bench"


def status() -> int:
    """Say in one line what there is, or why the tests on a real Saleor are skipped."""
    try:
        tree, binaries = find_tree(), system_binaries()
    except SaleorMissing as error:
        print(f"Tests on a real Saleor skipped: {error}")
        return 1
    print(
        f"Saleor {tree.version} at {tree.source}, PostgreSQL from {binaries}",
        flush=True,
    )
    return 0


def pytest(arguments: Sequence[str]) -> int:
    """Run our tests on Saleor's test settings.

    The test database is a new copy of the template each time: that costs a second, and
    no schema of an earlier branch or rows of a killed run can be left in it.
    """
    tree = find_tree()
    with running(tree) as postgres:
        postgres.drop_database(f"test_{DATABASE}")
        postgres.ensure_database(
            f"test_{DATABASE}", template=plugin_template(tree, postgres)
        )
        command: list[str | Path] = [
            tree.python,
            "-m",
            "pytest",
            "--ds=saleor.tests.settings",
            "--reuse-db",
        ]
        environment = tree.environment(postgres.url(DATABASE))
        return run_to_end(
            [*command, *arguments], environment=environment, directory=CHECKOUT
        )


def bench(arguments: Sequence[str]) -> int:
    """Measure on Saleor's own settings, without DEBUG, as a shop would run it."""
    with open_shop(BENCH_DATABASE, fresh=True) as shop:
        command: list[str | Path] = [shop.tree.python, "-m", "benchmarks.run"]
        environment = shop.environment | {
            "ALLOWED_CLIENT_HOSTS": "localhost",
            "DEBUG": "False",
            "DJANGO_SETTINGS_MODULE": "saleor.settings",
        }
        return run_to_end(
            [*command, "--host", "saleor", *arguments],
            environment=environment,
            directory=CHECKOUT,
        )


def serve_until_stopped(port: int, database: str) -> int:
    """Serve until Ctrl-C or SIGTERM."""
    signal.signal(signal.SIGTERM, _end)
    try:
        with serve(port, database) as url:
            print(f"Saleor answers at {url}/graphql/ (Ctrl-C ends it)", flush=True)
            signal.pause()
    except KeyboardInterrupt:
        print()
    return 0


def manage(database: str, arguments: Sequence[str]) -> int:
    with open_shop(database) as shop:
        command: list[str | Path] = [shop.tree.python, "manage.py", *arguments]
        return run_to_end(
            command, environment=shop.environment, directory=shop.tree.source
        )


def _end(signum: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["pytest"]:  # whose options are not ours to parse
        return pytest(arguments[1:])
    if arguments[:1] == ["bench"]:
        return bench(arguments[1:])
    parser = argparse.ArgumentParser(prog="python -m tools.saleor_host")
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("status")
    actions.add_parser("pytest", help="run our tests in Saleor's .venv")
    core = actions.add_parser("core", help="run Saleor's tests without us and with us")
    core.add_argument("paths", nargs="*", metavar="PATH")
    core.add_argument("--workers", type=int, default=2)
    core.add_argument("--renew", action="store_true", help="forget runs without us")
    server = actions.add_parser("serve")
    server.add_argument("--port", type=int, default=8000)
    command = actions.add_parser("manage")
    command.add_argument("arguments", nargs=argparse.REMAINDER, metavar="COMMAND …")
    for action in (server, command):
        action.add_argument("--database", default=DEMO_DATABASE)
    options = parser.parse_args(arguments)
    if options.action == "status":
        return status()
    if options.action == "core":
        return run_core_suite(
            options.paths, workers=options.workers, renew=options.renew
        )
    if options.action == "serve":
        return serve_until_stopped(options.port, options.database)
    return manage(options.database, options.arguments)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (SaleorMissing, PostgresError, ServerError, CoreSuiteError) as error:
        sys.exit(str(error))
