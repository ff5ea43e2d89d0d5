"""The client before an embedded core, with the wire between them watched or cut."""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
from msgspec.structs import replace
from werkzeug.serving import WSGIRequestHandler, make_server

from bot.demo.core import Offers
from handlers.core.client import FhirCore
from handlers.core.records import Booking, Complaint, Consent, Intake, Opd, Person, Slot
from tests.embedded_core_stand import NOON, ZONE, Stand

PHONE = "+919812345678"
ASHA = Person("Asha", "2022", "female")
BASE = "http://core"


class Line(httpx.BaseTransport):
    """The way to the core in this process. Counts requests; ``after`` may spoil an answer."""

    def __init__(self, app: Any) -> None:
        self._inner = httpx.WSGITransport(app=app)
        self.requests: list[str] = []
        self.after: Callable[[httpx.Request], None] = lambda request: None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(f"{request.method} {request.url.path}")
        answer = self._inner.handle_request(request)
        self.after(request)
        return answer

    def cut_after(self, method: str) -> None:
        """The next request of this method is done by the core, but its answer never arrives."""

        def cut(request: httpx.Request) -> None:
            if request.method == method:
                self.after = lambda _: None
                raise httpx.ReadError("cut")

        self.after = cut


@cache
def _seeded() -> Path:
    """A folder with a seeded core, made once: each test has a copy."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    Stand(folder, seeded=True).core.stop()
    return folder


class House:
    """A seeded core at noon and a client of it."""

    def __init__(self, folder: Path, offers: Offers | None = None) -> None:
        shutil.copytree(_seeded(), folder, dirs_exist_ok=True)
        self.offers = offers or Offers()
        self.stand = Stand(folder, seeded=True, offers=offers)
        self.line = Line(self.stand.core)
        self.client = self.another(self.line)
        self.opd: Opd = self.client.opds()[0]

    def another(self, line: Line | None = None) -> FhirCore:
        """A client as another process has it: nothing remembered."""
        return FhirCore(
            BASE,
            transport=line or Line(self.stand.core),
            deadline=10,
            clock=self.stand.clock,
            zone=ZONE,
        )

    def free(self, count: int = 3, after: datetime = NOON) -> list[Slot]:
        return self.client.free_slots(self.opd, after, count)

    def booking(self, turn: str = "t1", slot: Slot | None = None, **more: Any) -> Booking:
        return replace(
            Booking(
                turn=turn,
                phone=PHONE,
                language="hi",
                consent=Consent("2026-11", "hi", "sms", NOON),
                person=ASHA,
                intake=Intake(
                    "bukhar aur kaan mein dard",
                    (Complaint("fever"), Complaint("ear-pain"), Complaint("vomiting", True)),
                    2,
                    "urgent",
                ),
                specialty="general",
                opd=self.opd,
                slot=slot,
            ),
            **more,
        )

    def all(self, kind: str) -> list[dict[str, Any]]:
        """All of a type, or all that a search finds."""
        sign = "&" if "?" in kind else "?"
        answer = self.stand.client.get(f"/{kind}{sign}_count=500").json()
        return [entry["resource"] for entry in answer.get("entry", [])]

    def take(self, slot: Slot) -> None:
        """Someone else takes the slot."""
        known = self.stand.read(f"Slot/{slot.id}")
        self.stand.keep({**known, "status": "busy-unavailable"})

    def touch(self, slot: Slot) -> None:
        """The slot changes, and stays free."""
        known = self.stand.read(f"Slot/{slot.id}")
        self.stand.keep({**known, "comment": "touched"})


class Spoiler:
    """Before the core: in one of its answers one part is replaced or lost."""

    def __init__(self, core: Any) -> None:
        self.core = core
        self.number = 0
        self.steps: list[int] = []
        self.put: Any = None

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        kept: list[Any] = []
        body = b"".join(self.core(environ, lambda *args: kept.extend(args)))
        self.number -= 1
        if self.number == 0:
            body = json.dumps(_spoiled(json.loads(body), self.steps, self.put)).encode()
        headers = [(name, value) for name, value in kept[1] if name.lower() != "content-length"]
        start(kept[0], headers)
        return [body]


def _spoiled(value: Any, steps: list[int], put: Any) -> Any:
    if steps and isinstance(value, dict) and value:
        name = sorted(value)[steps[0] % len(value)]
        if len(steps) == 1 and put == "lost":
            return {key: one for key, one in value.items() if key != name}
        return {**value, name: _spoiled(value[name], steps[1:], put)}
    if steps and isinstance(value, list) and value:
        at = steps[0] % len(value)
        return [*value[:at], _spoiled(value[at], steps[1:], put), *value[at + 1 :]]
    return put


PUT: list[Any] = [
    None,
    "lost",
    "",
    "x",
    0,
    -1,
    1.5,
    True,
    [],
    {},
    [None],
    {"a": []},
    "2026",
    "Patient/1",
]
"""What a part is replaced by; ``lost`` takes it away."""


class _Quiet(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002
        """Nothing is printed."""


@contextmanager
def served(app: Any) -> Iterator[str]:
    """The app over real HTTP on a free port; yields its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Quiet)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def later(**by: int) -> datetime:
    return NOON + timedelta(**by)
