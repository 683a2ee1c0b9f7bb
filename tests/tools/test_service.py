"""What runs in the background ends with whoever started it, and with all it forked."""

import subprocess
import sys

import psutil
import pytest

from tools.service import ServerError, Service
from tools.state import CHECKOUT

FORKS = """
import subprocess, sys, time
forked = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(forked.pid, "ready", flush=True)
time.sleep(600)
"""
STARTS = """
import sys, time
from pathlib import Path
from tools.service import Service
service = Service("A service", [sys.executable, "-c", sys.argv[1]], environment={},
                  directory=Path("/"), log=Path(sys.argv[2]))
service.start()
service.wait_until(lambda: "ready" in service.said())
print(service.said(), flush=True)
time.sleep(600)
"""


@pytest.fixture
def make(tmp_path):
    made = []

    def service(source):
        made.append(
            Service(
                "A service",
                [sys.executable, "-c", source],
                environment={},
                directory=tmp_path,
                log=tmp_path / "service.log",
            )
        )
        return made[-1]

    yield service
    for one in made:
        one.kill()


@pytest.fixture
def forking(make):
    service = make(FORKS)
    service.start()
    service.wait_until(lambda: "ready" in service.said())
    return service


def forked_by(said):
    return psutil.Process(int(said.split()[0]))


def has_ended(process):
    psutil.wait_procs([process], timeout=10)
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_it_ends_with_all_that_it_forked(forking, end):
    # given
    forked = forked_by(forking.said())

    # when
    getattr(forking, end)()

    # then
    assert not forking.is_running
    assert has_ended(forked)


def test_it_starts_again(forking):
    # given
    first = forked_by(forking.said())
    forking.kill()

    # when
    forking.start()
    forking.wait_until(lambda: "ready" in forking.said())

    # then
    assert forked_by(forking.said()) != first


def test_it_does_not_run_twice(forking):
    with pytest.raises(ServerError):
        forking.start()


def test_it_is_over_when_whoever_started_it_is_killed(tmp_path):
    # given
    starter = subprocess.Popen(
        [sys.executable, "-c", STARTS, FORKS, tmp_path / "service.log"],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    )
    forked = forked_by(starter.stdout.readline())

    # when
    starter.kill()
    starter.communicate()

    # then
    assert has_ended(forked)


def test_one_that_ends_by_itself_says_why(make):
    # given
    service = make("import sys; sys.exit('no such database')")
    service.start()

    # then
    with pytest.raises(ServerError, match="ended:\nno such database"):
        service.wait_until(lambda: False)
    service.stop()
    assert not service.is_running


def test_one_that_is_never_ready_says_what_it_did(make):
    # given
    service = make("import time; print('busy', flush=True); time.sleep(600)")
    service.start()
    service.wait_until(lambda: "busy" in service.said())

    # then
    with pytest.raises(ServerError, match="not ready in 0 seconds:\nbusy"):
        service.wait_until(lambda: False, seconds=0)
