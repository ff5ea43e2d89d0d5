"""The world around OPDLine, alive whatever happens to it: the core and the carrier, over HTTP."""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from bot.demo.carrier import create_carrier
from bot.demo.core import create_core
from bot.demo.mailbox import Mailbox, Message
from bot.settings import Settings
from tests.ports import free_port

ZONE = ZoneInfo("Asia/Kolkata")
START = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)  # Monday, 9 in the morning in India
TOKEN = "t" * 32
SECRET = "s" * 64
SERVICE = "+911140000000"
HANGS = 8.0  # seconds; longer than any turn may wait
Wsgi = Callable[[dict[str, Any], Any], Iterable[bytes]]


@cache
def _seeded() -> Path:
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    create_core(folder, ZONE, clock=lambda: START).stop()
    return folder


def plant(folder: Path) -> None:
    """Put the demo district into a folder, quicker than the core itself does."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(_seeded(), folder, dirs_exist_ok=True)


class Quiet(WSGIRequestHandler):
    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002
        """Nothing is printed."""


class Outside:
    """Core at ``/fhir``, carrier at ``/carrier``.

    ``after`` hears "POST /fhir" and the like when a request is done and not yet answered.
    ``fault`` is how the core fails where ``at`` says so: hang, 500, html, half; lost is to do
    what it was asked and then to answer with half a JSON.
    """

    def __init__(self, folder: Path) -> None:
        plant(folder)
        self.mailbox = Mailbox(folder)
        self.after: Callable[[str, bytes], None] = lambda request, body: None
        self.fault = ""
        self.at: Callable[[str], bool] = lambda request: True
        self._core = create_core(folder, ZONE, clock=lambda: START)
        self._ports = {"core": free_port(), "carrier": free_port()}
        flask = Flask("carrier")
        settings = Settings.model_construct(twilio_auth_token=TOKEN, twilio_sms_from=SERVICE)
        flask.register_blueprint(create_carrier(settings, self.mailbox))
        self._apps: dict[str, Wsgi] = {"core": self._core, "carrier": flask.wsgi_app}
        self._servers: dict[str, Any] = {}
        self.up("core")
        self.up("carrier")

    @property
    def core_url(self) -> str:
        """Where the core is."""
        return f"http://127.0.0.1:{self._ports['core']}/fhir"

    @property
    def carrier_url(self) -> str:
        """Where the carrier's REST API is."""
        return f"http://127.0.0.1:{self._ports['carrier']}/carrier"

    def up(self, name: str) -> None:
        """Core or carrier answers."""
        server = make_server(
            "127.0.0.1", self._ports[name], self._around(name), threaded=True,
            request_handler=Quiet,
        )  # fmt: skip
        self._servers[name] = server
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()

    def down(self, name: str) -> None:
        """No one listens at its address."""
        server = self._servers.pop(name)
        server.shutdown()
        server.server_close()

    def fail(self, fault: str, at: Callable[[str], bool] = lambda request: True) -> None:
        """The core fails so, at these requests; "down" is all of them."""
        self.fault, self.at = fault, at
        if fault == "down":
            self.down("core")

    def mend(self) -> None:
        """The core answers again."""
        if self.fault == "down":
            self.up("core")
        self.fault = ""

    def close(self) -> None:
        for name in list(self._servers):
            self.down(name)
        self._core.stop()
        self.mailbox.close()

    def _around(self, name: str) -> Wsgi:
        app = self._apps[name]

        def answer(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
            path, failing = environ["PATH_INFO"], False
            request = f"{environ['REQUEST_METHOD']} {path}"
            if name == "core":
                failing = bool(self.fault) and self.at(request)
                if failing and self.fault != "lost":
                    return self._spoilt(start)
                if path.startswith("/fhir"):
                    environ = {**environ, "SCRIPT_NAME": "/fhir", "PATH_INFO": path[5:]}
            kept: list[Any] = []
            body = b"".join(app(environ, lambda *args: kept.extend(args)))
            self.after(request, body)
            if name == "core" and failing:
                return self._spoilt(start)
            start(*kept[:2])
            return [body]

        return answer

    def _spoilt(self, start: Any) -> Iterable[bytes]:
        match self.fault:
            case "hang":
                time.sleep(HANGS)
                start("504 Gateway Timeout", [("Content-Type", "text/plain")])
                return [b"late"]
            case "500":
                outcome = {"resourceType": "OperationOutcome", "issue": [{"severity": "error"}]}
                start("500 Internal Server Error", [("Content-Type", "application/fhir+json")])
                return [json.dumps(outcome).encode()]
            case "html":
                start("200 OK", [("Content-Type", "text/html")])
                return [b"<!doctype html><title>Maintenance</title>"]
            case "half" | "lost":
                start("200 OK", [("Content-Type", "application/fhir+json")])
                return [b'{"resourceType": "Bundle", "type": "searchset", "entry": [{"reso']
            case _:
                raise AssertionError(self.fault)

    def all(self, search: str) -> list[dict[str, Any]]:
        """The resources a search of the core finds, whatever the core's fault is."""
        transport = httpx.WSGITransport(app=self._core)
        with httpx.Client(transport=transport, base_url="http://core") as core:
            sign = "&" if "?" in search else "?"
            bundle = core.get(f"/{search}{sign}_count=500").raise_for_status().json()
        return [entry["resource"] for entry in bundle.get("entry", [])]

    def put(self, resource: dict[str, Any]) -> None:
        """Someone else writes a record."""
        transport = httpx.WSGITransport(app=self._core)
        with httpx.Client(transport=transport, base_url="http://core") as core:
            path = f"/{resource['resourceType']}/{resource['id']}"
            core.put(path, json=resource).raise_for_status()

    def post(self, resource: dict[str, Any]) -> str:
        """Someone else makes a record; its id."""
        transport = httpx.WSGITransport(app=self._core)
        with httpx.Client(transport=transport, base_url="http://core") as core:
            made = core.post(f"/{resource['resourceType']}", json=resource).raise_for_status()
        return str(made.json()["id"])

    def booked(self) -> list[dict[str, Any]]:
        """The booked appointments."""
        return self.all("Appointment?status=booked")

    def texts(self, number: str) -> list[str]:
        """What came to a phone through the carrier's REST API, oldest first."""
        return [m.body for m in self.messages() if m.receiver == number]

    def doctors_notices(self) -> list[str]:
        """What the doctors of the demo district were sent."""
        return [m.body for m in self.messages() if m.receiver.startswith("+9190000001")]

    def messages(self) -> list[Message]:
        return self.mailbox.search(limit=1000)[::-1]


@contextmanager
def outside(folder: Path) -> Iterator[Outside]:
    """A core with the demo district and a carrier, until the test is over."""
    world = Outside(folder)
    try:
        yield world
    finally:
        world.close()


def eventually(
    true: Callable[[], object], what: str, seconds: float = 15, *, every: float = 0.03
) -> None:
    """Wait for what happens behind her back, or for what she asks again and again."""
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(every)
