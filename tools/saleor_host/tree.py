"""The Saleor work tree, and how Python is started in it."""

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.state import CHECKOUT, exclusively, state_directory

# What a shell may hand to Saleor. Everything else stays out: a broker, a bucket or a
# mail server of the developer's must not be reached from a test.
DASHBOARD_URL = "http://localhost:9000/dashboard/"
"""Where the Dashboard is by its own guide, unless the environment names another."""
PASSED_NAMES = {
    "CI",
    "HOME",
    "LANG",
    "LD_LIBRARY_PATH",
    "NO_COLOR",
    "FORCE_COLOR",
    "PATH",
    "TERM",
    "TMPDIR",
}
PASSED_PREFIXES = ("HYPOTHESIS_", "LC_", "PYTEST_", "RETURNS_", "SALEOR_RETURNS")

EXTRAS = CHECKOUT / "requirements" / "saleor-extras.txt"
HOW_TO = "see docs/contributors.md"
MAKE_KEY = """
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding, NoEncryption, PrivateFormat
)
key = generate_private_key(65537, 2048)
form = (Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
print(key.private_bytes(*form).decode())
"""


class SaleorMissing(RuntimeError):
    """No Saleor can be used on this machine; the message says why, in one line."""


@dataclass(frozen=True)
class Tree:
    """A Saleor work tree that has its virtualenv."""

    source: Path
    version: str

    @property
    def python(self) -> Path:
        return self.source / ".venv" / "bin" / "python"

    @property
    def series(self) -> str:
        """Major and minor version, as in "3.23"."""
        return ".".join(self.version.split(".")[:2])

    @property
    def state(self) -> Path:
        """What is kept between runs for every tree of this series."""
        return state_directory() / self.series

    def migrations(self) -> dict[str, str]:
        """Saleor's migration files and their checksums: what its database depends on."""
        files = sorted(self.source.glob("saleor/**/migrations/*.py"))
        return {
            str(path.relative_to(self.source)): hashlib.sha256(
                path.read_bytes()
            ).hexdigest()
            for path in files
        }

    def bare_environment(self, database_url: str) -> dict[str, str]:
        """Saleor by itself: without the plugin, on that database, reaching nothing else."""
        passed = {
            name: value
            for name, value in os.environ.items()
            if name in PASSED_NAMES or name.startswith(PASSED_PREFIXES)
        }
        return passed | {
            "DASHBOARD_URL": os.environ.get("DASHBOARD_URL", DASHBOARD_URL),
            "DATABASE_URL": database_url,
            "DEBUG": "True",
            "EMAIL_URL": os.environ.get("EMAIL_URL", "dummymail://"),
            "HTTP_IP_FILTER_ALLOW_LOOPBACK_IPS": "True",
            "PYTHONPATH": str(self.source),
            "PYTHONUNBUFFERED": "1",
            "RSA_PRIVATE_KEY": self.signing_key(),
            "SEND_USAGE_TELEMETRY": "False",
            "SECRET_KEY": "only for tests and demos on this machine",
        }

    def signing_key(self) -> str:
        """The key of Saleor's tokens, which it would else write into its tree."""
        kept = self.state / "signing_key.pem"
        with exclusively(kept.with_suffix(".lock")):
            if not kept.exists():
                made = subprocess.run(
                    [self.python, "-c", MAKE_KEY], check=True, capture_output=True
                )
                kept.touch(mode=0o600)
                kept.write_bytes(made.stdout)
        return kept.read_text()

    def environment(self, database_url: str) -> dict[str, str]:
        """Saleor with the plugin, which it finds by its entry point on the path."""
        path = [CHECKOUT, self.source, entry_point_directory(), extras_directory()]
        return self.bare_environment(database_url) | {
            "PYTHONPATH": os.pathsep.join(map(str, path)),
            "RETURNS_TEST_HOST": "saleor",
        }


def entry_point_directory() -> Path:
    """A directory with our egg-info alone: Saleor looks plugins up in such metadata."""
    target = _kept("saleor-site", CHECKOUT / "setup.cfg")
    with exclusively(target.with_name("saleor-site.lock")):
        if not (target / ".complete").exists():
            target.mkdir(exist_ok=True)
            setup = "from setuptools import setup; setup()"
            command = [sys.executable, "-W", "ignore", "-c", setup, "--quiet"]
            command += ["egg_info", "--egg-base", str(target)]
            subprocess.run(command, cwd=CHECKOUT, check=True)
            (target / ".complete").touch()
    return target


def extras_directory() -> Path:
    """Packages that Saleor's .venv lacks, installed by our pip beside it."""
    target = _kept("saleor-extras", EXTRAS, EXTRAS.with_name("constraints.txt"))
    with exclusively(target.with_name("saleor-extras.lock")):
        if not (target / ".complete").exists():
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
            pip += ["--disable-pip-version-check", "--upgrade", "--target"]
            subprocess.run([*pip, target, "--requirement", EXTRAS], check=True)
            (target / ".complete").touch()
    return target


def _kept(name: str, *sources: Path) -> Path:
    """Where something lies that is made from these files: elsewhere once they change.

    So that a run that is reading the old one is not disturbed.
    """
    content = b"".join(source.read_bytes() for source in sources)
    checksum = hashlib.sha256(content).hexdigest()[:12]
    return CHECKOUT / ".sandbox" / f"{name}-{checksum}"


def find_tree(environment: Mapping[str, str] = os.environ) -> Tree:
    """The tree in `SALEOR_SRC`; raises SaleorMissing if it is not there or not set up."""
    source = Path(environment.get("SALEOR_SRC") or "~/saleor").expanduser().absolute()
    initial = source / "saleor" / "__init__.py"
    if not initial.exists():
        raise SaleorMissing(f"no Saleor tree at {source}; {HOW_TO}")
    found = re.search(r'^__version__ = "(.+)"', initial.read_text(), re.MULTILINE)
    if found is None:
        raise SaleorMissing(f"the Saleor tree at {source} names no version; {HOW_TO}")
    tree = Tree(source, found[1])
    if not os.access(tree.python, os.X_OK):
        raise SaleorMissing(f"the Saleor tree at {source} has no .venv; {HOW_TO}")
    return tree
