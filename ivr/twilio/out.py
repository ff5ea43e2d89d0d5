"""Calls that we made: what is said when she answers, and what became of those she did not."""

from __future__ import annotations

from typing import Final, get_args
from urllib.parse import urlsplit

import redis
from flask import Blueprint, Response, abort, request
from msgspec.structs import replace

from bot.ports import Unavailable
from bot.rings import Fate, Rings
from bot.settings import Settings
from bot.twilio.signature import Signature
from ivr.line import Line
from ivr.spoken import HangUp
from ivr.twilio.voice import answer, caller_of, marked, turn_address

MACHINES: Final = ("machine", "fax")
_LATER: Final = ("come again later", 503)


def out_blueprint(
    settings: Settings, line: Line, languages: tuple[str, ...], rings: Rings
) -> Blueprint:
    """``/twilio/voice/out/<token>`` and its ``/ended``; ``try`` says which try it is."""
    signature = Signature(settings)
    action = turn_address(urlsplit(settings.public_url).path)
    blueprint = Blueprint("twilio_out", __name__)

    @blueprint.post("/twilio/voice/out/<token>")
    def out(token: str) -> Response:
        form = signature.form()
        caller, tries = caller_of(form, action), request.args.get("try", "")
        try:
            ring = rings.find(token)
            if ring is None or ring.contact != caller.contact:
                abort(404)
            if form.get("AnsweredBy", "").startswith(MACHINES):
                rings.note(token, "machine", tries)
                return answer((HangUp(),))
            waits = ring.answered_by_key
            rings.note(token, "calling" if waits else "answered", tries)  # a while more, or done
        except redis.RedisError:
            return Response(*_LATER, content_type="text/plain")
        if waits:
            caller = replace(caller, action=marked(action, f"{token}.{tries}"))
        return answer(line.rang(caller, ring))

    @blueprint.post("/twilio/voice/out/<token>/ended")
    def ended(token: str) -> Response:
        form = signature.form()
        caller, status = caller_of(form, action), form.get("CallStatus", "")
        fate: Fate = "no-answer" if status in ("completed", "canceled") else "failed"
        if status in get_args(Fate):
            fate = status  # type: ignore[assignment]
        try:
            rings.note(token, fate, request.args.get("try", ""))
            if caller.contact and status == "completed":
                line.end(caller)
        except (redis.RedisError, Unavailable):
            return Response(*_LATER, content_type="text/plain")
        return Response(status=204)

    return blueprint
