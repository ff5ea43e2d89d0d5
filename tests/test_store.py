"""The Redis that OPDLine brings along outlives whatever happens to those who use it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from bot.embedded_redis import RedisNotStarted, embedded_redis, embedded_url
from bot.store import connect
from tests.turn_stand import make_settings

OWNER = """
import sys, time
from pathlib import Path
from bot.embedded_redis import embedded_redis
with embedded_redis(Path(sys.argv[1])) as url:
    print(url, flush=True)
    sys.stdin.read()
"""


class Owner:
    """A process that uses the embedded Redis of a folder until told otherwise."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", OWNER, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parent.parent,
        )

    def ready(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().decode().strip()

    def leave(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        assert self.process.wait(20) == 0

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    with embedded_redis(tmp_path):
        pass  # whoever leaves last shuts it down: no test leaves a server behind


def client(folder: Path) -> redis.Redis:
    return connect(make_settings(folder))


def pid(folder: Path) -> int:
    return int((folder / "redis" / "redis.pid").read_text())


def settled(store: redis.Redis) -> None:
    """Wait until all that was written is in the kernel's hands."""
    while True:
        state = store.info("persistence")
        assert isinstance(state, dict)
        if not state["aof_pending_bio_fsync"] and not state["aof_buffer_length"]:
            return
        time.sleep(0.01)


def running(folder: Path) -> bool:
    try:
        return bool(client(folder).ping())
    except redis.RedisError:
        return False


def test_what_was_written_is_there_after_a_clean_restart(folder: Path) -> None:
    with embedded_redis(folder):
        client(folder).set("a", "1")
    assert not running(folder)
    with embedded_redis(folder):
        assert client(folder).get("a") == b"1"


def test_kill_of_owner_and_server_loses_nothing(folder: Path) -> None:
    owner = Owner(folder)
    owner.ready()
    store = client(folder)
    for n in range(100):
        store.set(f"k{n}", n)
    settled(store)
    owner.kill()
    os.kill(pid(folder), signal.SIGKILL)
    with embedded_redis(folder):
        assert [client(folder).get(f"k{n}") for n in (0, 99)] == [b"0", b"99"]


def test_a_server_left_behind_is_joined_and_shut_down_by_the_last_one(folder: Path) -> None:
    owner = Owner(folder)
    owner.ready()
    owner.kill()
    left_behind = pid(folder)
    assert running(folder)
    with embedded_redis(folder):
        assert pid(folder) == left_behind
    assert not running(folder)


def test_two_starts_at_once_share_one_server(folder: Path) -> None:
    owners = [Owner(folder) for _ in range(4)]
    assert len({owner.ready() for owner in owners}) == 1
    stored = client(folder)
    stored.set("a", "1")
    assert stored.info("server")["process_id"] == pid(folder)
    for owner in owners[:3]:
        owner.leave()
    assert stored.get("a") == b"1"
    owners[3].leave()
    assert not running(folder)


def test_a_torn_end_of_the_file_is_cut_off(folder: Path) -> None:
    with embedded_redis(folder):
        client(folder).set("a", "1")
    with (folder / "redis" / "appendonly.aof").open("ab") as file:
        file.write(b"*3\r\n$3\r\nSET\r\n$1\r\nb\r\n$10\r\nhal")
    with embedded_redis(folder):
        assert client(folder).get("a") == b"1"
        assert client(folder).get("b") is None


def test_a_server_that_dies_is_started_again(folder: Path) -> None:
    with embedded_redis(folder):
        store = client(folder)
        store.set("a", "1")
        settled(store)
        os.kill(pid(folder), signal.SIGKILL)
        deadline = time.monotonic() + 10
        while not running(folder):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert store.get("a") == b"1"


def test_a_server_whose_socket_was_cleaned_away_is_replaced(folder: Path) -> None:
    owner = Owner(folder)
    owner.ready()
    client(folder).set("a", "1")
    owner.kill()
    (folder / "redis" / "redis.sock").unlink()
    with embedded_redis(folder):
        assert client(folder).get("a") == b"1"


def test_a_deep_folder_has_its_socket_elsewhere(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    with embedded_redis(deep) as url:
        assert len(url) < 107
        assert url == embedded_url(deep)
        assert client(deep).ping()


def test_a_file_that_is_no_redis_file_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "redis").mkdir()
    (tmp_path / "redis" / "appendonly.aof").write_text("what is this")
    with pytest.raises(RedisNotStarted, match="ended at once"), embedded_redis(tmp_path):
        pass


def test_an_absent_redis_fails_soon(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(redis.RedisError):
        client(tmp_path).get("a")
    assert time.monotonic() - began < 2
