"""What is built of the pages for the Dashboard is in the wheel, and in the sdist."""

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent.parent
STATIC = "saleor_returns/dashboard/static"
PAGES = [
    "index.html",
    "index.html.gz",
    "assets/index-Bx3kQ9aZ.js",
    "assets/index-Bx3kQ9aZ.js.gz",
]


@pytest.fixture
def checkout(tmp_path):
    """What a build reads of a checkout, with built pages in it."""
    copy = tmp_path / "checkout"
    left = shutil.ignore_patterns("__pycache__", "static")
    shutil.copytree(CHECKOUT / "saleor_returns", copy / "saleor_returns", ignore=left)
    for name in ("pyproject.toml", "setup.cfg", "README.md", "LICENSE"):
        shutil.copy(CHECKOUT / name, copy)
    for name in PAGES:
        path = copy / STATIC / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return copy


def build(kind, source, target):
    """What a build frontend asks of the backend, without an environment of its own."""
    code = f"import sys; from setuptools import build_meta; build_meta.build_{kind}(sys.argv[1])"
    command = [sys.executable, "-W", "ignore", "-c", code, str(target)]
    target.mkdir(exist_ok=True)
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (made,) = target.iterdir()
    return made


def test_the_wheel_has_the_built_pages(checkout, tmp_path):
    wheel = build("wheel", checkout, tmp_path / "wheel")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"{STATIC}/{name}" for name in PAGES} <= names


def test_a_wheel_that_is_made_of_the_sdist_has_them_too(checkout, tmp_path):
    sdist = build("sdist", checkout, tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (source,) = (tmp_path / "unpacked").iterdir()

    wheel = build("wheel", source, tmp_path / "wheel")

    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"{STATIC}/{name}" for name in PAGES} <= names
