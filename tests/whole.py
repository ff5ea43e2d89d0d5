"""The whole of OPDLine, standing: real HTTP, real Redis, the real worker, the demo carrier."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx
from werkzeug.serving import make_server

from app import background, create_app, redis_ready
from bot import rooms
from bot.demo.core import create_core
from bot.settings import Settings
from bot.store import connect
from tests.faults.outside import START, plant
from tests.ports import free_port
from tests.turn_stand import keys

logging.getLogger("werkzeug").setLevel(logging.ERROR)
TOKEN = "t" * 32
SECRET = "s" * 64
PATIENCE = 15.0  # seconds for what happens behind her back; and for the core, on a slow machine


class Whole:
    """A running OPDLine with its phones."""

    def __init__(self, settings: Settings, core: CoreApart | None) -> None:
        self.settings = settings
        self.core = core
        self.http = httpx.Client(base_url=settings.local_url, timeout=30, verify=False)
        self._read: set[int] = set()
        self._redis = connect(settings)

    def say(self, number: str, text: str) -> list[str]:
        """She sends a message; what comes back at once."""
        answer = self.http.post("/phone/send", json={"from": number, "body": text})
        answer.raise_for_status()
        replies = [reply["body"] for reply in answer.json()["replies"]]
        for reply in replies:  # another sender's message may have come before them
            self._next(number, reply)
        return replies

    def later(self, number: str) -> str:
        """The next message that comes to a phone by itself."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            message = self._next(number)
            if message is not None:
                return message
            time.sleep(0.05)
        raise AssertionError(f"nothing came to {number}")

    def _next(self, number: str, body: str | None = None) -> str | None:
        """The first message to a phone that was not read yet, or the first of these words."""
        messages = self.http.get("/phone/messages", params={"number": number}).json()["messages"]
        for message in messages:
            wanted = message["to"] == number and body in (None, message["body"])
            if wanted and message["id"] not in self._read:
                self._read.add(message["id"])
                return str(message["body"])
        return None

    def settled(self) -> None:
        """Come back when nothing is in hand that could still look at the clock: what is set aside
        for later, or for another try, may be.
        """
        until = time.monotonic() + PATIENCE
        while any(map(_in_hand, keys(self._redis, "opd:queue:*"))):
            assert time.monotonic() < until, "the queue does not empty"
            time.sleep(0.02)

    def fhir(self, path: str) -> list[dict[str, Any]]:
        """The resources a search of the core finds."""
        base = self.settings.core_api_url or "/fhir"
        bundle = self.http.get(f"{base}/{path}").raise_for_status().json()
        return [entry["resource"] for entry in bundle.get("entry", [])]


def _in_hand(key: bytes) -> bool:
    return key.endswith(b".msgs") and b".XQ" not in key and b".DQ" not in key


class CoreApart:
    """The embedded core as a server of its own, which can go down and come back."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], settings: Settings) -> None:
        self._core = create_core(folder, settings.zone, clock=clock)
        self._port = int(settings.core_api_url.rpartition(":")[2])
        self.up()

    def up(self) -> None:
        """It answers again."""
        self._server = make_server("127.0.0.1", self._port, self._core, threaded=True)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def down(self) -> None:
        """Nothing answers at its address."""
        self._server.shutdown()
        self._server.server_close()


@contextlib.contextmanager
def standing(
    folder: Path, clock: Callable[[], datetime], core_apart: bool = False, **more: Any
) -> Iterator[Whole]:
    """OPDLine on a free port over ``folder``, with ``clock`` as its time."""
    more = {"voice_recording": False} | more  # most calls are over with what they are about
    settings = Settings(
        port=free_port(),
        data_dir=folder,
        secret_key=SECRET,
        twilio_auth_token=TOKEN,
        twilio_sms_from="+911140000000",
        core_events_secret=SECRET,
        **more,
    )
    changed: dict[str, Any] = {
        "public_url": settings.local_url,
        "twilio_api_base": settings.twilio_api_base or f"{settings.local_url}/carrier",
    }
    if core_apart:
        changed["core_api_url"] = f"http://127.0.0.1:{free_port()}"
    settings = settings.model_copy(update=changed)
    if clock().date() == START.date() and not (folder / "core.sqlite3").exists():
        plant(folder)
    core = CoreApart(folder, clock, settings) if core_apart else None
    with patch.object(rooms, "TURN_DEADLINE", PATIENCE), redis_ready(settings):
        app = create_app(settings, clock)
        server = make_server("127.0.0.1", settings.port, app, threaded=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with background(settings, clock):
            yield Whole(settings, core)
        server.shutdown()
        server.server_close()
        if "demo" in app.extensions:
            app.extensions["demo"].stop()
    if core:
        core.down()
