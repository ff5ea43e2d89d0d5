"""Calls from Twilio or Somleng: the webhooks of a call and of its end."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlencode, urlsplit

import redis
from flask import Blueprint, Response, abort, request
from msgspec.structs import replace

from bot.ports import Unavailable
from bot.rings import Rings
from bot.settings import Settings
from bot.twilio.recordings import SID
from bot.twilio.signature import Signature
from handlers.inbound import Body, Digits, HangUp, Media, Silence, Speech
from ivr.line import Action, Caller, Line
from ivr.missed import MissedCalls
from ivr.spoken import Reject, Spoken
from ivr.state import read
from ivr.twilio.twiml import twiml

ENDED: Final = {"completed", "busy", "failed", "no-answer", "canceled"}
MARK: Final = "r"
MAX_KEYS: Final = 20
MAX_SPEECH: Final = 500  # characters
MAX_ID: Final = 64
# What Twilio gives as the number of one who hides it: the word, on the keys of a telephone.
HIDDEN: Final = {"+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"}
_NUMBER: Final = re.compile(r"\+[1-9][0-9]{6,14}")


def voice_blueprint(
    settings: Settings,
    line: Line,
    languages: tuple[str, ...],
    missed: MissedCalls,
    rings: Rings,
) -> Blueprint:
    """``/twilio/voice`` where a call begins, ``/turn`` for each answer, ``/status`` for its end;
    ``/fallback`` is what Twilio asks when one of them failed.
    """
    signature = Signature(settings)
    blueprint = Blueprint("twilio_voice", __name__)
    action = turn_address(urlsplit(settings.public_url).path)

    @blueprint.post("/twilio/voice")
    def voice() -> Response:
        form = signature.form()
        caller = caller_of(form, action)
        if missed.is_one(form.get("To", "")):
            try:
                if caller.contact:
                    missed.take(caller.contact, caller.call)
            except (redis.RedisError, Unavailable):
                return Response("come again later", 503, content_type="text/plain")
            return answer((Reject(),))
        return answer(line.begin(caller) if caller.contact else line.unknown())

    @blueprint.post("/twilio/voice/turn")
    def turn() -> Response:
        form = signature.form()
        caller, body, state = caller_of(form, action), _body(form), read(request.args, languages)
        if not caller.contact or state is None:
            abort(400)
        if isinstance(body, HangUp):
            return answer(())
        mark = request.args.get(MARK, "")
        if mark:
            token, _, tries = mark.partition(".")
            silent = isinstance(body, Silence)
            with contextlib.suppress(redis.RedisError):  # the turn itself finds that out
                rings.note(token, "calling" if silent else "answered", tries)
            if silent:
                caller = replace(caller, action=marked(action, mark))
        return answer(line.go_on(caller, body, state))

    @blueprint.post("/twilio/voice/fallback")
    def fallback() -> Response:
        signature.form()
        return answer(line.sorry())

    @blueprint.post("/twilio/voice/status")
    def status() -> Response:
        form = signature.form()
        caller = caller_of(form, action)
        if caller.contact and form.get("CallStatus") in ENDED:
            try:
                line.end(caller)
            except Unavailable:
                return Response("come again later", 503, content_type="text/plain")
        return Response(status=204)

    return blueprint


def turn_address(prefix: str) -> Action:
    """Where the next answer of a call goes, relative to the carrier's last request."""
    return lambda state: f"{prefix}/twilio/voice/turn?{state.query()}"


def marked(action: Action, mark: str) -> Action:
    """The same, with the call of ours that nobody has answered yet: its token and its try."""
    return lambda state: f"{action(state)}&{urlencode({MARK: mark})}"


def answer(spoken: Sequence[Spoken]) -> Response:
    """What the carrier is told to say."""
    return Response(twiml(spoken), content_type="text/xml; charset=utf-8")


def caller_of(form: Mapping[str, str], action: Action) -> Caller:
    """Who is on the telephone, in which call; 400 where that is not said."""
    call = form.get("CallSid", "")
    if not call or len(call) > MAX_ID:
        abort(400)
    return Caller(call, _contact(form), action)


def _contact(form: Mapping[str, str]) -> str:
    """The telephone at the other end, whoever rang; empty where it is hidden."""
    side = "To" if form.get("Direction", "").startswith("outbound") else "From"
    number = form.get(side, "")
    return f"tel:{number}" if _NUMBER.fullmatch(number) and number not in HIDDEN else ""


def _body(form: Mapping[str, str]) -> Body:
    if SID.fullmatch(form.get("RecordingSid", "")):  # also where she ended it by hanging up
        return Media("audio/wav", form["RecordingSid"])
    if form.get("CallStatus") in ENDED or form.get("Digits") == "hangup":
        return HangUp()
    keys = "".join(key for key in form.get("Digits", "") if key in "0123456789*#")[:MAX_KEYS]
    if keys:
        return Digits(keys)
    if form.get("FinishedOnKey") == "#":  # "#" alone, where it ends a number
        return Digits("#")
    words = form.get("SpeechResult", "").strip()[:MAX_SPEECH]
    return Speech(words, _confidence(form)) if words else Silence()


def _confidence(form: Mapping[str, str]) -> float:
    try:
        told = float(form.get("Confidence", ""))
    except ValueError:
        return 0.0
    return told if 0 <= told <= 1 else 0.0
