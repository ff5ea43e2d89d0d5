"""``POST /core/events``, the rest-hooks of FHIR Subscriptions below it, and their description."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Final, get_args

import msgspec
import redis
from flask import Blueprint, Response, request
from werkzeug.exceptions import RequestEntityTooLarge

from bot.body import MAX_BODY, read_body
from bot.core_events.event import (
    AHEAD,
    Changed,
    Event,
    HookType,
    Problem,
    effect_of,
    effect_of_hook,
    version_of,
)
from bot.core_events.guard import Guard, Sender
from bot.core_events.openapi import described
from bot.ports import Clock, Enqueue, Unavailable
from bot.settings import Settings
from handlers.core.fhir import is_id
from handlers.effect import Effect

KEPT: Final = 48 * 3600  # s that an event is remembered
LARGEST: Final = 10 * 1024 * 1024  # bytes of a resource that a hook brings along
_JSON: Final = ("application/json", "application/fhir+json")
_HOOK: Final = "/core/events/fhir"


class _Wrong(Exception):
    """The request is refused with this status and detail."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status, self.detail = status, detail


def core_events_blueprint(
    settings: Settings,
    client: redis.Redis,
    enqueue: Enqueue,
    look: Callable[[], None] = lambda: None,
    clock: Clock = lambda: datetime.now(UTC),
) -> Blueprint:
    """202: taken; 200: known already, nothing done; else a JSON problem. ``look`` makes that the
    core is soon asked what changed.
    """
    guard = Guard(settings.core_events_secret, client)
    blueprint = Blueprint("core_events", __name__)

    @blueprint.errorhandler(_Wrong)
    def wrong(why: _Wrong) -> Response:
        return _problem(why.status, why.detail)

    @blueprint.errorhandler(redis.RedisError)
    @blueprint.errorhandler(Unavailable)
    def later(_: Exception) -> Response:
        return _problem(503, "cannot keep the event now; send it again")

    @blueprint.get("/openapi.json")
    def openapi() -> Response:
        return Response(msgspec.json.encode(described()), content_type="application/json")

    @blueprint.post("/core/events")
    def events() -> Response:
        body, _ = _body(guard, MAX_BODY)
        _must_be(("application/json",))
        try:
            event = msgspec.json.decode(body, type=Event)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as why:
            raise _Wrong(400, f"not an event: {why}") from None
        if event.time > clock() + AHEAD:
            raise _Wrong(400, "its time is more than a day ahead")
        mark = f"opd:event:{event.id}"
        if client.exists(mark):
            return Response(status=200)
        # Queued first: a crash before the mark makes the core's repeat queue it again, and the
        # effect's own id makes that harmless.
        enqueue(effect_of(event))
        client.set(mark, "1", ex=KEPT)
        return Response(status=202)

    @blueprint.post(f"{_HOOK}/<kind>")
    def hook(kind: str) -> Response:
        """An empty ping of a Subscription whose endpoint ends here, or the resource itself."""
        body, sender = _body(guard, LARGEST, f"{request.method} {request.path}")
        name = _kind(kind)
        if not body:
            return _once(guard, sender, look)
        changed = _changed(body, name, "")
        return _heard(guard, sender, enqueue, effect_of_hook(name, *_named(changed), clock()))

    @blueprint.route(f"{_HOOK}/<kind>/<identity>", methods=("POST", "PUT", "DELETE"))
    def hook_of_one(kind: str, identity: str) -> Response:
        body, sender = _body(guard, LARGEST, f"{request.method} {request.path}")
        name = _kind(kind)
        if not is_id(identity):
            raise _Wrong(404, "that is no id of a resource")
        version = ""
        if body and request.method != "DELETE":
            version = _named(_changed(body, name, identity))[1]
        return _heard(guard, sender, enqueue, effect_of_hook(name, identity, version, clock()))

    return blueprint


def _body(guard: Guard, most: int, over: str = "") -> tuple[bytes, Sender]:
    try:
        body = read_body(most)
    except RequestEntityTooLarge:
        raise _Wrong(413, f"at most {most >> 10} KiB are taken here") from None
    sender = guard.sender(request, body, over)
    if sender is None:
        raise _Wrong(401, "neither the bearer secret nor a fresh, right signature")
    return body, sender


def _must_be(types: tuple[str, ...]) -> None:
    if request.mimetype not in types:
        raise _Wrong(415, f"send {' or '.join(types)}")


def _kind(kind: str) -> HookType:
    for known in get_args(HookType):
        if kind == known:
            return known  # type: ignore[no-any-return]
    raise _Wrong(404, f"subscribe to one of {', '.join(get_args(HookType))}")


def _changed(body: bytes, kind: str, identity: str) -> Changed:
    _must_be(_JSON)
    try:
        changed = msgspec.json.decode(body, type=Changed)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as why:
        raise _Wrong(400, f"not a resource: {why}") from None
    if changed.resource_type != kind or identity not in ("", changed.id):
        raise _Wrong(422, "the resource is another than the address says")
    if not is_id(changed.id):
        raise _Wrong(422, "that is no id of a resource")
    return changed


def _named(changed: Changed) -> tuple[str, str]:
    return changed.id, version_of(changed)


def _heard(guard: Guard, sender: Sender, enqueue: Enqueue, effect: Effect) -> Response:
    return _once(guard, sender, lambda: enqueue(effect))


def _once(guard: Guard, sender: Sender, do: Callable[[], None]) -> Response:
    if guard.is_replay(sender):
        return Response(status=200)
    do()
    guard.taken(sender)
    return Response(status=202)


def _problem(status: int, detail: str) -> Response:
    problem = Problem("about:blank", HTTPStatus(status).phrase, status, detail)
    return Response(msgspec.json.encode(problem), status, content_type="application/problem+json")
