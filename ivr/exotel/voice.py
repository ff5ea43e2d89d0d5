"""Calls from Exotel, and those that it made for us: the webhooks of a call and of its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, request

from bot.exotel.guard import Guard
from bot.exotel.numbers import e164
from bot.ports import Unavailable
from bot.settings import Settings
from handlers.inbound import Body, Digits, HangUp, Silence
from ivr.exotel.exoml import exoml
from ivr.line import Action, Caller
from ivr.spoken import Spoken
from ivr.state import read
from ivr.switchboard import ENDED, MARK, MAX_ID, Switchboard, keys_of

RUNG: Final = "c"  # in an address: the call of ours that this is


def voice_blueprint(
    settings: Settings, board: Switchboard, languages: tuple[str, ...]
) -> Blueprint:
    """``/exotel/voice`` where a call begins, hers or ours, ``/turn`` for each answer, ``/ended``
    for its end; ``/exotel/missed`` for one that was never answered.
    """
    guard = Guard(settings)
    blueprint = Blueprint("exotel_voice", __name__)
    blueprint.register_error_handler(Unavailable, _later)

    def action(token: str = "") -> Action:
        more = f"&{urlencode({RUNG: token})}" if token else ""
        return lambda state: guard.address(f"/exotel/voice/turn?{state.query()}{more}")

    def caller_of(form: Mapping[str, str], token: str = "") -> Caller:
        """Who is on the telephone; in a call of ours whoever it was for, for what Exotel gives as
        its two sides differs from one of its documents to another.
        """
        contact = board.contact_of(token) if token else _contact(form)
        return Caller(_call(form), contact, action(token))

    @blueprint.post("/exotel/voice")
    def voice() -> Response:
        form = guard.form()
        token, _, tries = form.get("CustomField", "").partition(".")
        if not token:
            return _answer(board.rang(caller_of(form), e164(_first(form, "CallTo", "To"))))
        said = board.takes(caller_of(form, token), token, tries)
        if said is None:
            abort(404)
        return _answer(said)

    @blueprint.post("/exotel/voice/turn")
    def turn() -> Response:
        form = guard.form()
        caller, state = caller_of(form, form.get(RUNG, "")), read(request.args, languages)
        if not caller.contact or state is None:
            abort(400)
        return _answer(board.goes_on(caller, _body(form), state, request.args.get(MARK, "")))

    @blueprint.post("/exotel/voice/ended")
    def ended() -> Response:
        form = guard.form()
        if _first(form, "Status", "CallStatus") in ENDED:
            board.ends(caller_of(form))
        return _taken()

    @blueprint.post("/exotel/voice/out/<token>/ended")
    def out_ended(token: str) -> Response:
        form = guard.form()
        caller, status = caller_of(form, token), form.get("Status", "")
        if status in ENDED:
            board.over(caller, token, request.args.get("try", ""), status)
        return _taken()

    @blueprint.route("/exotel/missed", methods=["GET", "POST"])
    def missed() -> Response:
        form = guard.form()
        if request.method != "HEAD":
            board.missed(caller_of(form))
        return _taken()

    return blueprint


def _answer(spoken: Sequence[Spoken]) -> Response:
    return Response(exoml(spoken), content_type="text/xml; charset=utf-8")


def _taken() -> Response:
    return Response("", content_type="text/plain")


def _later(_: Unavailable) -> Response:
    return Response("come again later", 503, content_type="text/plain")


def _call(form: Mapping[str, str]) -> str:
    call = form.get("CallSid", "")
    if not call or len(call) > MAX_ID:
        abort(400)
    return call


def _contact(form: Mapping[str, str]) -> str:
    number = e164(_first(form, "CallFrom", "From"))
    return f"tel:{number}" if number else ""


def _body(form: Mapping[str, str]) -> Body:
    if form.get("CallStatus") in ENDED:
        return HangUp()
    keys = keys_of(_first(form, "DigitsPressed", "digits"))  # an applet puts them in quotes
    return Digits(keys) if keys else Silence()


def _first(form: Mapping[str, str], *names: str) -> str:
    return next((form[name] for name in names if form.get(name)), "")
