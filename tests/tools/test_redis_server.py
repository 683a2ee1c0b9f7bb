"""The Redis of a run: it answers, it forgets, and a machine without one says so."""

import socket

import pytest

from tools import redis_server
from tools.redis_server import RedisMissing


def ask(redis, command):
    """The first line of the answer to an inline command."""
    with socket.create_connection(("127.0.0.1", redis.port), 5) as connection:
        connection.sendall(command.encode() + b"\r\n")
        return connection.makefile().readline().strip()


@pytest.fixture
def redis(tmp_path):
    try:
        redis_server.find_program()
    except RedisMissing as error:
        pytest.skip(str(error))
    with redis_server.running(tmp_path) as running:
        yield running


def test_it_answers(redis):
    assert ask(redis, "SET parcel arrived") == "+OK"
    assert ask(redis, "GET parcel") == "$7"
    assert redis.url(1) == f"redis://127.0.0.1:{redis.port}/1"


def test_it_can_lose_everything(redis):
    # given
    ask(redis, "SET parcel arrived")

    # when
    redis.lose_everything()

    # then
    assert ask(redis, "EXISTS parcel") == ":0"


def test_it_leaves_nothing_running(redis, tmp_path):
    # when
    redis.service.stop()

    # then
    with pytest.raises(ConnectionRefusedError):
        ask(redis, "PING")
    assert [path.name for path in tmp_path.iterdir()] == ["redis.log"]


def test_a_machine_without_one_says_so(monkeypatch):
    monkeypatch.setattr(redis_server.shutil, "which", lambda *args, **options: None)

    with pytest.raises(RedisMissing, match="no redis-server is installed"):
        redis_server.find_program()
