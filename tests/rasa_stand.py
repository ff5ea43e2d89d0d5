"""A real Rasa server for the tests, and servers that only pretend to be one."""

from __future__ import annotations

import fcntl
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[1]
NO_PYTHON = 3  # what deploy/rasa ends with where there is no Python 3.10
START = 90.0  # seconds

Answer = Callable[[socket.socket], None]


class NoPython310(Exception):
    """Rasa cannot be tried here; the text says why."""


def free_port() -> int:
    """A port nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def real_rasa(folder: Path) -> Iterator[str]:
    """Install and train what is not yet, serve it, and stop it; its URL."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with (build / "rasa.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # other processes of the test run want it too
        made = subprocess.run(
            [ROOT / "deploy" / "rasa", "train"], capture_output=True, text=True, check=False
        )
    if made.returncode == NO_PYTHON:
        raise NoPython310(made.stderr.strip())
    assert made.returncode == 0, made.stdout + made.stderr
    port = free_port()
    with (folder / "rasa.log").open("w") as log:
        server = subprocess.Popen(
            [ROOT / "deploy" / "rasa", "serve"],
            env={**os.environ, "RASA_PORT": str(port)},
            stdout=log,
            stderr=log,
        )
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(url, server, folder / "rasa.log")
            yield url
        finally:
            server.terminate()
            try:
                server.wait(15)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _wait(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START
    while time.monotonic() < until and server.poll() is None:
        try:
            if httpx.post(f"{url}/model/parse", json={"text": "hello"}, timeout=5).is_success:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    raise AssertionError(f"Rasa did not start:\n{log.read_text()[-2000:]}")


class Pretender:
    """Accepts connections and does with each what ``answer`` says. Counts them."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.questions = 0
        self.heard = b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Listen no longer."""
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self.questions += 1
            threading.Thread(target=self._one, args=(line,), daemon=True).start()

    def _one(self, line: socket.socket) -> None:
        with line:
            try:
                self.heard = _question(line)
                self.answer(line)
            except OSError:
                return


def _question(line: socket.socket) -> bytes:
    """A whole request: its body may come after its head."""
    heard = b""
    while True:
        part = line.recv(65536)
        heard += part
        head, end, body = heard.partition(b"\r\n\r\n")
        length = next(
            (int(h[15:]) for h in head.lower().split(b"\r\n") if h.startswith(b"content-length:")),
            0,
        )
        if not part or (end and len(body) >= length):
            return heard


def answering(status: str, body: bytes) -> Answer:
    """One whole HTTP answer."""
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return lambda line: line.sendall(head.encode() + body)


def hanging(line: socket.socket) -> None:
    """Reads the question and says nothing until the other side goes."""
    line.settimeout(20)
    line.recv(1)


def trickling(line: socket.socket) -> None:
    """Always one more byte of a header that never ends."""
    line.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    for _ in range(200):
        line.sendall(b"x")
        time.sleep(0.1)


def endless(line: socket.socket) -> None:
    """A body that goes on and on."""
    line.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        line.sendall(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
