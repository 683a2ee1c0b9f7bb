"""The staff's pages: ``python -m tools.dashboard setup|schema|build|check|test|size``.

They are built with Node. What a step makes is kept until what it is made from changes.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from .state import CHECKOUT

HERE = CHECKOUT / "dashboard_extension"
BUILT = CHECKOUT / "saleor_returns" / "dashboard" / "static"
GENERATED = HERE / ".generated"
SCHEMA = GENERATED / "schema.json"
OPERATIONS = HERE / "src" / "api" / "generated"
INSTALLED = HERE / "node_modules" / ".installed"
MADE_FROM = (
    "src",
    "index.html",
    "vite.config.ts",
    "build",
    "package-lock.json",
    "tsconfig.json",
)
MISSING_NODE = "Node 20 or newer is needed for the staff's pages: there is no `npm`."


def main() -> None:
    steps = {
        "setup": setup,
        "schema": schema,
        "generate": generate,
        "build": build,
        "check": check,
        "test": test,
        "size": size,
    }
    parser = argparse.ArgumentParser(prog="python -m tools.dashboard")
    parser.add_argument("step", choices=steps)
    steps[parser.parse_args().step]()


def setup() -> None:
    """Install what the lockfile names."""
    if shutil.which("npm") is None:
        sys.exit(MISSING_NODE)
    if not _is_current(INSTALLED, [HERE / "package-lock.json"]):
        _run("npm", "ci", "--no-fund", "--no-audit", "--loglevel=error")
        _keep(INSTALLED, [HERE / "package-lock.json"])


def schema() -> None:
    """Write down what the sandbox's API offers. No database is asked."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sandbox.settings")
    import django

    django.setup()
    from sandbox.graphql.api import schema as api

    GENERATED.mkdir(exist_ok=True)
    SCHEMA.write_text(json.dumps({"data": api.introspect()}), encoding="utf-8")


def generate() -> None:
    """Make the types of the operations anew, from the documents and the schema."""
    setup()
    schema()
    _run("npx", "--no-install", "graphql-codegen", "--silent")


def build() -> None:
    """Build the pages into the package, unless they are there as they are now."""
    setup()
    sources = sorted(_sources())
    kept = GENERATED / "built"
    if not (BUILT / "index.html").exists() or not _is_current(kept, sources):
        _run("npx", "--no-install", "vite", "build", "--logLevel", "warn")
        GENERATED.mkdir(exist_ok=True)
        _keep(kept, sources)


def check() -> None:
    """Lint, types, and whether the operations' types are those of the schema."""
    before = {path: path.read_bytes() for path in sorted(OPERATIONS.glob("*.ts"))}
    generate()
    after = {path: path.read_bytes() for path in sorted(OPERATIONS.glob("*.ts"))}
    if before != after:
        sys.exit("The operations' types were not those of the API; they are now.")
    _run("npm", "run", "--silent", "lint")


def test() -> None:
    setup()
    _run("npm", "run", "--silent", "test")


def size() -> None:
    """Whether the first page is light enough to be there at once."""
    build()
    _run("npm", "run", "--silent", "size")


def _sources() -> Iterable[Path]:
    for name in MADE_FROM:
        path = HERE / name
        yield from path.rglob("*") if path.is_dir() else [path]


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=HERE, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def _is_current(stamp: Path, sources: Iterable[Path]) -> bool:
    return stamp.exists() and stamp.read_text(encoding="utf-8") == _digest(sources)


def _keep(stamp: Path, sources: Iterable[Path]) -> None:
    stamp.write_text(_digest(sources), encoding="utf-8")


def _digest(sources: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sources:
        if path.is_file():
            digest.update(str(path.relative_to(HERE)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


if __name__ == "__main__":
    main()
