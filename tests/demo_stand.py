"""A server with the demo and, in place of OPDLine, answers each test writes itself."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from flask import Flask, Response, request
from msgspec import Struct
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]
from werkzeug.datastructures import MultiDict
from werkzeug.serving import make_server

from bot.demo.install import install_demo
from bot.settings import Settings
from tests.ports import free_port

TOKEN = "t" * 32
SERVICE = "+911140000000"
HER = "+919812345678"
Answer = Callable[[MultiDict[str, str]], Response]


def twiml(*texts: str) -> Response:
    """A document with these messages."""
    from twilio.twiml.messaging_response import (  # type: ignore[import-untyped]
        MessagingResponse,
    )

    document = MessagingResponse()
    for text in texts:
        document.message(text)
    return Response(str(document), content_type="text/xml")


def voice(verbs: str) -> Response:
    """A call's document with these verbs."""
    return Response(f"<Response>{verbs}</Response>", content_type="text/xml")


class Heard(Struct):
    """A webhook that came, with the signature found right."""

    path: str
    form: MultiDict[str, str]
    headers: dict[str, str]


class Stand:
    """What a test sets and sees. ``answer`` stands for ``/twilio/sms``, ``told`` for what a call
    is answered with, by form, wherever under ``/twilio/voice``.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.url = settings.local_url
        self.heard: list[Heard] = []
        self.answer: Answer = lambda form: twiml(f"You wrote: {form['Body']}")
        self.told: Answer = lambda form: voice("<Say>Hello</Say><Hangup/>")
        self.http = httpx.Client(base_url=self.url, trust_env=False, verify=False, timeout=20)

    def of(self, path: str) -> list[Heard]:
        """The webhooks that came to this path."""
        return [one for one in self.heard if one.path == path]

    def until(self, done: Callable[[], bool], seconds: float = 5) -> None:
        """Wait for something that happens behind the scenes."""
        end = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.02)


def settings_for(folder: Path, port: int) -> Settings:
    """Embedded settings as ``load`` fills them in, without reading the environment."""
    local = f"http://127.0.0.1:{port}"
    return Settings.model_construct(
        data_dir=folder,
        port=port,
        public_url=local,
        twilio_auth_token=TOKEN,
        twilio_api_base=f"{local}/carrier",
        twilio_sms_from=SERVICE,
        threads=8,
    )


@contextmanager
def standing(
    folder: Path, fhir: httpx.Client | None = None, public_url: str = ""
) -> Iterator[Stand]:
    """Serve until the test is over."""
    settings = settings_for(folder, free_port())
    if public_url:
        settings = settings.model_copy(update={"public_url": public_url})
    stand = Stand(settings)
    app = Flask("stand")
    validator = RequestValidator(TOKEN)

    def hear() -> bool:
        url = settings.public_url + request.full_path.rstrip("?")
        given = request.headers.get("X-Twilio-Signature", "")
        if not validator.validate(url, request.form, given):
            return False
        stand.heard.append(Heard(request.path, request.form, dict(request.headers)))
        return True

    @app.post("/twilio/sms")
    @app.post("/twilio/fallback")
    @app.post("/twilio/status")
    def webhook() -> Response:
        if not hear():
            return Response(status=403)
        if request.path == "/twilio/sms":
            return stand.answer(request.form)
        return twiml("Sorry") if request.path == "/twilio/fallback" else Response(status=204)

    @app.post("/twilio/voice", defaults={"rest": ""})
    @app.post("/twilio/voice/<path:rest>")
    def call(rest: str) -> Response:
        if not hear():
            return Response(status=403)
        return Response(status=204) if rest == "status" else stand.told(request.form)

    demo = install_demo(app, settings, fhir or _no_core())
    server = make_server("127.0.0.1", settings.port, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    demo.start()
    try:
        yield stand
    finally:
        stand.http.close()
        demo.stop()
        server.shutdown()
        server.server_close()
        thread.join()


def _no_core() -> httpx.Client:
    """A core that is not there."""
    return httpx.Client(
        base_url=f"http://127.0.0.1:{free_port()}/fhir/", trust_env=False, verify=False
    )
