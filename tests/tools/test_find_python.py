"""tools/find-python, on a PATH where everything has been put by the test."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "find-python"


@pytest.fixture
def machine(tmp_path):
    """A PATH with a shell's tools and no Python, and an empty home."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("sh", "cat"):
        (programs / name).symlink_to(f"/bin/{name}")
    (tmp_path / "home").mkdir()
    return tmp_path


def put_program(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def put_real_python(path: Path) -> Path:
    return put_program(path, f'exec "{sys.executable}" "$@"')


def find(machine, **environment):
    return subprocess.run(
        [SCRIPT],
        env={
            "PATH": str(machine / "bin"),
            "HOME": str(machine / "home"),
            **environment,
        },
        capture_output=True,
        text=True,
    )


def test_takes_the_python_on_the_path(machine):
    # given
    put_real_python(machine / "bin" / "python3.12")

    # when
    found = find(machine)

    # then
    assert found.returncode == 0
    assert os.path.samefile(found.stdout.strip(), sys.executable)


def test_passes_over_a_shim_that_only_fails(machine):
    # given
    put_program(
        machine / "bin" / "python3.12",
        'echo "pyenv: python3.12: command not found" >&2; exit 127',
    )
    put_real_python(machine / "bin" / "python3")

    # when
    found = find(machine)

    # then
    assert found.returncode == 0
    assert os.path.samefile(found.stdout.strip(), sys.executable)
    assert "command not found" not in found.stderr


@pytest.mark.parametrize("variable", [None, "PYENV_ROOT"])
def test_looks_among_the_versions_of_pyenv(machine, variable):
    # given
    root = machine / "elsewhere" if variable else machine / "home" / ".pyenv"
    put_program(root / "versions" / "3.11.9" / "bin" / "python", "exit 1")
    put_real_python(root / "versions" / "3.12.1" / "bin" / "python")

    # when
    found = find(machine, **({variable: str(root)} if variable else {}))

    # then
    assert found.returncode == 0
    assert os.path.samefile(found.stdout.strip(), sys.executable)


def test_asks_uv_last(machine):
    # given
    python = put_real_python(machine / "uv-managed" / "python")
    put_program(
        machine / "bin" / "uv",
        f'[ "$1 $2 $3" = "python find 3.12" ] && echo "{python}"',
    )

    # when
    found = find(machine)

    # then
    assert found.returncode == 0
    assert os.path.samefile(found.stdout.strip(), sys.executable)


def test_refuses_a_named_python_of_another_version(machine):
    # given
    put_real_python(machine / "bin" / "python3.12")
    other = put_program(
        machine / "python3.11", 'case "$2" in *argv*) exit 1;; esac; echo 3.11.7'
    )

    # when
    found = find(machine, PYTHON=str(other))

    # then
    assert found.returncode == 1
    assert found.stdout == ""
    assert f"PYTHON={other} is 3.11.7; Python 3.12 is needed." in found.stderr


def test_says_what_it_tried_where_there_is_none(machine):
    # given
    put_program(machine / "bin" / "python3", "exit 127")

    # when
    found = find(machine)

    # then
    assert found.returncode == 1
    assert found.stdout == ""
    assert "no Python 3.12 found" in found.stderr
    assert f"{machine}/home/.pyenv/versions/3.12*" in found.stderr
    assert "PYTHON=" in found.stderr
