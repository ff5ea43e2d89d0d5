"""Starts the servers under test on free ports of this machine, and stops them by their own pid."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.embedded_redis import embedded_redis
from bot.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
WORKERS = 1  # processes and threads in each: what OPDLine does when nothing is set
THREADS = 8
READY_WITHIN = 40.0  # s
STOPPED_WITHIN = 20.0  # s
TOKEN = "benchmark-" * 4  # signs the messages; no carrier knows it


@dataclass(frozen=True)
class Server:
    """A server that runs: its process, its port and the address of its Redis."""

    pid: int
    port: int
    redis: str

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str) -> bytes:
        """What it answers to a GET."""
        with urllib.request.urlopen(self.url + path, timeout=10) as answer:
            return bytes(answer.read())


@contextlib.contextmanager
def opdline(folder: Path, with_worker: bool = True) -> Iterator[Server]:
    """``app.py serve`` with everything embedded, its data in ``folder``.

    Without the worker, what Redis is asked comes from turns alone: effects stay queued.
    """
    port = _free_port()
    with embedded_redis(folder) as redis_url:  # shared, so that it ends with us in any case
        own = {
            "PORT": str(port),
            "DATA_DIR": str(folder),
            "TWILIO_AUTH_TOKEN": TOKEN,
            "WORKERS": str(WORKERS),
            "THREADS": str(THREADS),
            "BROKER_URL": "" if with_worker else redis_url,
        }
        command = [sys.executable, str(ROOT / "app.py"), "serve"]
        with _running(command, own, folder, port) as pid:
            yield Server(pid, port, redis_url)


@contextlib.contextmanager
def baseline(folder: Path) -> Iterator[Server]:
    """The minimal app, on a Redis of its own with the same configuration."""
    port = _free_port()
    with embedded_redis(folder) as redis_url:
        own = {
            "BASELINE_PORT": str(port),
            "BASELINE_REDIS": redis_url,
            "BASELINE_TOKEN": TOKEN,
            "BASELINE_WORKERS": str(WORKERS),
            "BASELINE_THREADS": str(THREADS),
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-m", "tests.bench.baseline"]
        with _running(command, own, folder, port) as pid:
            yield Server(pid, port, redis_url)


@contextlib.contextmanager
def _running(command: list[str], own: dict[str, str], folder: Path, port: int) -> Iterator[int]:
    folder.mkdir(parents=True, exist_ok=True)
    settings = Settings.model_fields.keys()
    kept = {name: value for name, value in os.environ.items() if name.lower() not in settings}
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,  # away from a .env that someone has for other purposes
            env=kept | own,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,  # Ctrl-C is for us; we stop it below
        )
    try:
        _wait_ready(process, port, log)
        yield process.pid
    finally:
        _stop(process)


def _wait_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + READY_WITHIN
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        with (
            contextlib.suppress(OSError),
            urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2),
        ):
            return
        time.sleep(0.05)
    raise RuntimeError(f"a server did not come up; it said:\n{log.read_text(errors='replace')}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOPPED_WITHIN)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # it leads its own session: its workers go along
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
