"""Calls that we made: what is said when she answers, and what became of those she did not."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from flask import Blueprint, Response, abort, request

from bot.ports import Unavailable
from bot.settings import Settings
from bot.twilio.signature import Signature
from ivr.switchboard import Switchboard
from ivr.twilio.voice import answer, caller_of, later, turn_address

MACHINES: Final = ("machine", "fax")


def out_blueprint(settings: Settings, board: Switchboard) -> Blueprint:
    """``/twilio/voice/out/<token>`` and its ``/ended``; ``try`` says which try it is."""
    signature = Signature(settings)
    action = turn_address(urlsplit(settings.public_url).path)
    blueprint = Blueprint("twilio_out", __name__)
    blueprint.register_error_handler(Unavailable, later)

    @blueprint.post("/twilio/voice/out/<token>")
    def out(token: str) -> Response:
        form = signature.form()
        machine = form.get("AnsweredBy", "").startswith(MACHINES)
        caller, tries = caller_of(form, action), request.args.get("try", "")
        said = board.takes(caller, token, tries, machine)
        if said is None:
            abort(404)
        return answer(said)

    @blueprint.post("/twilio/voice/out/<token>/ended")
    def ended(token: str) -> Response:
        form = signature.form()
        caller, tries = caller_of(form, action), request.args.get("try", "")
        board.over(caller, token, tries, form.get("CallStatus", ""))
        return Response(status=204)

    return blueprint
