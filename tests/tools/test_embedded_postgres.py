"""The embedded server: it answers, it stops, and a killed run does not block the next."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import psycopg
import pytest

from tools import embedded_postgres
from tools.postgres_cluster import Cluster
from tools.state import CHECKOUT


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Slots of this test's own; reachable for the account that root lends the server."""
    for directory in (tmp_path, *tmp_path.parents[:2]):
        directory.chmod(0o711)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setattr(embedded_postgres, "home", lambda: tmp_path / "slots")
    return tmp_path / "slots"


def select_one(url: str) -> int:
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT 1").fetchone()[0]


def postmaster(slot) -> int:
    return int((slot / "postmaster.pid").read_text().split("\n")[0])


def wait_until_gone(pid: int) -> None:
    deadline = time.monotonic() + 10
    while psutil.pid_exists(pid) and time.monotonic() < deadline:
        if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return
        time.sleep(0.02)


def test_answers_and_stops(home):
    # when
    with embedded_postgres.running("shop") as url:
        answer = select_one(url)
        pid = postmaster(home / "0")

    # then
    assert answer == 1
    assert not psutil.pid_exists(pid)
    with pytest.raises(psycopg.OperationalError):
        select_one(url)


def test_keeps_the_data_for_the_next_run(home):
    # given
    with embedded_postgres.running("shop") as url, psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")

    # when
    with embedded_postgres.running("shop") as url, psycopg.connect(url) as connection:
        rows = connection.execute("SELECT answer FROM kept").fetchall()

    # then
    assert rows == [(42,)]


def test_two_runs_at_the_same_time_do_not_meet(home):
    # when
    with (
        embedded_postgres.running("shop") as first,
        embedded_postgres.running("shop") as second,
    ):
        with psycopg.connect(first) as connection:
            connection.execute("CREATE TABLE mine ()")
        with psycopg.connect(second) as connection:
            seen = connection.execute("SELECT to_regclass('mine')").fetchone()

    # then
    assert seen == (None,)


def test_starts_again_after_the_postmaster_was_killed(home):
    # given
    with embedded_postgres.running("shop") as url:
        pid = postmaster(home / "0")
        os.kill(pid, signal.SIGKILL)
        wait_until_gone(pid)
    assert (home / "0" / "postmaster.pid").exists()

    # when
    with embedded_postgres.running("shop") as url:
        answer = select_one(url)

    # then
    assert answer == 1


def test_ends_the_server_that_a_killed_run_left(home):
    # given
    cluster = Cluster(embedded_postgres.binaries(), home / "0")
    program = (
        "import pathlib, sys, time\n"
        "from tools.postgres_cluster import Cluster\n"
        "with Cluster(*map(pathlib.Path, sys.argv[1:])).running() as server:\n"
        "    print(server.pid, server.socket_directory, flush=True)\n"
        "    time.sleep(60)\n"
    )
    run = subprocess.Popen(
        [sys.executable, "-c", program, cluster.binaries, cluster.data],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    )
    pid, sockets = run.stdout.readline().split()
    leftover = int(pid)
    run.kill()
    run.communicate()
    assert psutil.pid_exists(leftover)

    # when
    with embedded_postgres.running("shop") as url:
        answer = select_one(url)
        running = postmaster(home / "0")

    # then
    assert answer == 1
    assert running != leftover
    wait_until_gone(leftover)
    assert not psutil.pid_exists(leftover)
    assert not Path(sockets).exists()


def test_a_stale_pid_that_is_somebody_elses_now_does_not_matter(home):
    # given
    with embedded_postgres.running("shop"):
        lines = (home / "0" / "postmaster.pid").read_text().split("\n")
    stale = "\n".join([str(os.getpid()), *lines[1:]])
    (home / "0" / "postmaster.pid").write_text(stale)

    # when
    with embedded_postgres.running("shop") as url:
        answer = select_one(url)

    # then
    assert answer == 1


def test_a_database_url_that_is_set_wins(home, monkeypatch):
    # given
    monkeypatch.setenv("DATABASE_URL", "postgres://elsewhere/shop")

    # when
    with embedded_postgres.running("another") as url:
        pass

    # then
    assert url == "postgres://elsewhere/shop"
    assert not home.exists()


def test_the_command_gets_the_url_and_its_status_is_ours(home):
    # given
    program = (
        "import os, sys; sys.exit(7 if 'shop' in os.environ['DATABASE_URL'] else 1)"
    )

    # when
    status = embedded_postgres.main(
        ["run", "--database", "shop", "--", sys.executable, "-c", program]
    )

    # then
    assert status == 7


def test_a_server_that_cannot_start_says_why(home):
    # given
    with embedded_postgres.running("shop"):
        pass
    (home / "0" / "PG_VERSION").write_text("9.6\n")

    # when / then
    with (
        pytest.raises(embedded_postgres.PostgresError, match="version 9.6"),
        embedded_postgres.running("shop"),
    ):
        pass
