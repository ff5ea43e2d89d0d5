"""A real Rasa server for the tests, and servers that only pretend to be one."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx

from nlu.vocabulary import HINDI
from tests.ports import free_port
from tests.rasa_ahead import NO_PYTHON, ROOT, alone, end, started, tell

START = 300.0  # seconds; Rasa learns its entities anew at each start
STOP = 10.0  # seconds
STANDING = set("TtZX")

Answer = Callable[[socket.socket], None]


class NoPython310(Exception):
    """Rasa cannot be tried here; the text says why."""


def train(folder: Path, tongue: str = HINDI) -> None:
    """Install and train what is not yet. ``NoPython310`` where that cannot be."""
    path = folder / "rasa-train.log"
    with alone(), path.open("wb") as log:
        command = [str(ROOT / "deploy" / "rasa"), "train", tongue]
        made = started(command, log, OPDLINE_PYTHON=sys.executable)
        try:
            made.wait()
        finally:
            end(made)
    said = path.read_text(encoding="utf-8")
    if made.returncode == NO_PYTHON:
        raise NoPython310(said.strip())
    assert made.returncode == 0, said


class RealRasa:
    """A Rasa server of our own, always at the same address: it can be paused, killed, started."""

    def __init__(self, folder: Path, tongue: str = HINDI, start: float = START) -> None:
        self._tongue = tongue
        self._start = start
        self._log = folder / "rasa.log"
        self._port = free_port()
        self._server: subprocess.Popen[bytes] | None = None
        self.url = f"http://127.0.0.1:{self._port}"

    def up(self) -> None:
        """It runs and answers, whatever was before."""
        if self._server and self._server.poll() is None:
            tell(self._server, signal.SIGCONT)
        else:
            with self._log.open("ab") as log:
                serve = [str(ROOT / "deploy" / "rasa"), "serve", self._tongue]
                self._server = started(serve, log, RASA_PORT=str(self._port))
        self._wait(self._server)

    def pause(self) -> None:
        """Its connections stand, and nothing comes: one of its threads takes the signal, the others
        stop when that has run.
        """
        assert self._server
        tell(self._server, signal.SIGSTOP)
        until = time.monotonic() + STOP
        while set(_states(self._server.pid)) - STANDING:
            assert time.monotonic() < until, "it does not stop"
            time.sleep(0.01)

    def kill(self) -> None:
        """Gone at once, in the middle of whatever it did."""
        assert self._server
        tell(self._server, signal.SIGKILL)
        self._server.wait()

    def end(self) -> None:
        """Nothing of it is left."""
        if self._server:
            end(self._server)

    def _wait(self, server: subprocess.Popen[bytes]) -> None:
        until = time.monotonic() + self._start
        while time.monotonic() < until and server.poll() is None:
            try:
                asked = {"text": "hello"}
                if httpx.post(f"{self.url}/model/parse", json=asked, timeout=5).is_success:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.3)
        raise AssertionError(f"Rasa did not start:\n{self._log.read_text()[-2000:]}")


def _states(group: int) -> Iterator[str]:
    """The state of each thread of a process group, a letter as in proc(5)."""
    for path in Path("/proc").glob("[0-9]*/task/[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):
            state, _, its_group, *_ = path.read_text().rpartition(")")[2].split()
            if int(its_group) == group:
                yield state


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


def said(intent: str = "", confidence: float = 0.99, *spans: dict[str, object]) -> Answer:
    """Rasa's answer."""
    body = {"intent": {"name": intent, "confidence": confidence}, "entities": list(spans)}
    return answering("200 OK", json.dumps(body).encode())


def span_of(text: str, words: str, entity: str, confidence: float = 0.9) -> dict[str, object]:
    """What Rasa says of these words of a text."""
    start = text.index(words)
    return {
        "entity": entity, "start": start, "end": start + len(words),
        "confidence_entity": confidence, "value": words, "extractor": "CRFEntityExtractor",
    }  # fmt: skip


@contextmanager
def pretending(answer: Answer) -> Iterator[Pretender]:
    """A server for as long as it is needed."""
    server = Pretender(answer)
    try:
        yield server
    finally:
        server.close()
