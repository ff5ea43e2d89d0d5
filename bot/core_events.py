"""The core tells what happened: ``POST /core/events``."""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from datetime import datetime
from http import HTTPStatus
from typing import Annotated, Final

import msgspec
import redis
from flask import Blueprint, Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from bot.body import read_body
from bot.ports import Enqueue, Unavailable
from bot.settings import Settings
from handlers.effect import DeliverPrescription

WINDOW: Final = 300  # s that a signature is good for
KEPT: Final = 48 * 3600  # s that an event is remembered
PRESCRIPTION_READY: Final = "prescription-ready"

_SIGNED = re.compile(r"t=([0-9]{1,12}),v1=([0-9a-f]{64})")


class Event(msgspec.Struct, frozen=True):
    """One event. ``resource`` is a FHIR reference; ``id`` is the same when it is sent again."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9._:-]{1,128}$")]
    type: str
    resource: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z]{1,64}/[A-Za-z0-9.-]{1,64}$")]
    time: datetime


def core_events_blueprint(settings: Settings, client: redis.Redis, enqueue: Enqueue) -> Blueprint:
    """``/core/events``. 202: taken; 200: known already, nothing done; else a JSON problem."""
    secret = settings.core_events_secret
    blueprint = Blueprint("core_events", __name__)

    @blueprint.post("/core/events")
    def events() -> Response:
        try:
            body = read_body()
        except RequestEntityTooLarge:
            return _problem(413, "an event is at most 64 KiB")
        if not _from_the_core(secret, body):
            return _problem(401, "neither the bearer secret nor a fresh, right signature")
        if request.mimetype != "application/json":
            return _problem(415, "an event is application/json")
        try:
            event = msgspec.json.decode(body, type=Event)
        except (msgspec.MsgspecError, UnicodeDecodeError) as wrong:
            return _problem(400, f"not an event: {wrong}")
        kind, _, bundle = event.resource.partition("/")
        if event.type != PRESCRIPTION_READY or kind != "Bundle":
            return _problem(422, f"no event is known with this type and a {kind}")
        mark = f"opd:event:{event.id}"
        try:
            if client.exists(mark):
                return Response(status=200)
            # Queued first: a crash before the mark makes the core's repeat queue it again, and
            # the effect's own id, which is the prescription's, makes that harmless.
            enqueue(DeliverPrescription(id=f"rx:{bundle}", bundle=bundle))
            client.set(mark, "1", ex=KEPT)
        except (redis.RedisError, Unavailable):
            return _problem(503, "cannot keep the event now; send it again")
        return Response(status=202)

    return blueprint


def sign(secret: str, body: bytes, now: int) -> str:
    """The value of ``X-OPDLine-Signature`` for a body sent at ``now`` (seconds since 1970)."""
    mac = hmac.new(secret.encode(), f"{now}.".encode() + body, hashlib.sha256)
    return f"t={now},v1={mac.hexdigest()}"


def _from_the_core(secret: str, body: bytes) -> bool:
    given = request.headers.get("Authorization", "")
    if hmac.compare_digest(given.encode(), f"Bearer {secret}".encode()):
        return True
    signed = _SIGNED.fullmatch(request.headers.get("X-OPDLine-Signature", ""))
    if signed is None or abs(time.time() - int(signed[1])) > WINDOW:
        return False
    return hmac.compare_digest(signed[0].encode(), sign(secret, body, int(signed[1])).encode())


def _problem(status: int, detail: str) -> Response:
    title = HTTPStatus(status).phrase
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    return Response(msgspec.json.encode(body), status, content_type="application/problem+json")
