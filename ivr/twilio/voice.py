"""Calls from Twilio or Somleng: the webhooks of a call and of its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlsplit

from flask import Blueprint, Response, abort, request

from bot.ports import Unavailable
from bot.settings import Settings
from bot.twilio.recordings import SID
from bot.twilio.signature import Signature
from bot.written import PHONE
from handlers.inbound import Body, Digits, HangUp, Media, Silence, Speech
from ivr.line import Action, Caller
from ivr.spoken import Spoken
from ivr.state import read
from ivr.switchboard import ENDED, MARK, MAX_ID, Switchboard, keys_of
from ivr.twilio.twiml import twiml

MAX_SPEECH: Final = 500  # characters
# What Twilio gives as the number of one who hides it: the word, on the keys of a telephone.
HIDDEN: Final = {"+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"}


def voice_blueprint(
    settings: Settings, board: Switchboard, languages: tuple[str, ...]
) -> Blueprint:
    """``/twilio/voice`` where a call begins, ``/turn`` for each answer, ``/status`` for its end;
    ``/fallback`` is what Twilio asks when one of them failed.
    """
    signature = Signature(settings)
    blueprint = Blueprint("twilio_voice", __name__)
    blueprint.register_error_handler(Unavailable, later)
    action = turn_address(urlsplit(settings.public_url).path)

    @blueprint.post("/twilio/voice")
    def voice() -> Response:
        form = signature.form()
        return answer(board.rang(caller_of(form, action), form.get("To", "")))

    @blueprint.post("/twilio/voice/turn")
    def turn() -> Response:
        form = signature.form()
        caller, state = caller_of(form, action), read(request.args, languages)
        if not caller.contact or state is None:
            abort(400)
        return answer(board.goes_on(caller, _body(form), state, request.args.get(MARK, "")))

    @blueprint.post("/twilio/voice/fallback")
    def fallback() -> Response:
        signature.form()
        return answer(board.sorry())

    @blueprint.post("/twilio/voice/status")
    def status() -> Response:
        form = signature.form()
        caller = caller_of(form, action)
        if form.get("CallStatus") in ENDED:
            board.ends(caller)
        return Response(status=204)

    return blueprint


def later(_: Unavailable) -> Response:
    """The carrier should come again."""
    return Response("come again later", 503, content_type="text/plain")


def turn_address(prefix: str) -> Action:
    """Where the next answer of a call goes, relative to the carrier's last request."""
    return lambda state: f"{prefix}/twilio/voice/turn?{state.query()}"


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
    return f"tel:{number}" if PHONE.fullmatch(number) and number not in HIDDEN else ""


def _body(form: Mapping[str, str]) -> Body:
    if SID.fullmatch(form.get("RecordingSid", "")):  # also where she ended it by hanging up
        return Media("audio/wav", form["RecordingSid"])
    if form.get("CallStatus") in ENDED or form.get("Digits") == "hangup":
        return HangUp()
    keys = keys_of(form.get("Digits", ""))
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
