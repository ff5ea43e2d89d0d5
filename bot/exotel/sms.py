"""SMS from Exotel: what she wrote in. Its webhook takes no answer: that goes out by the API."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Final

from flask import Blueprint, Response, request

from bot.answering import Answers
from bot.exotel.guard import Guard
from bot.exotel.numbers import e164
from bot.ports import Clock, Unavailable
from bot.settings import Settings
from bot.turn import TurnRunner
from bot.written import written
from handlers.inbound import Inbound, Text

PROVIDER: Final = "exotel"


def sms_blueprint(
    settings: Settings, runner: TurnRunner, answers: Answers, clock: Clock
) -> Blueprint:
    """``/exotel/sms``: as a form, as JSON, or in the address, all of which Exotel documents.
    ``runner`` renders with ``bot.answering.AnswerRenderer``.
    """
    guard = Guard(settings)
    ours = e164(settings.exotel_sms_from)
    blueprint = Blueprint("exotel_sms", __name__)

    @blueprint.route("/exotel/sms", methods=["GET", "POST"])
    def sms() -> Response:
        form = guard.form()
        sender = e164(_first(form, "From", "Sender"))
        if request.method == "HEAD" or not sender or sender == ours:
            return _taken()  # it only looks whether we are here; or no patient wrote that
        inbound = Inbound(
            contact=f"tel:{sender}",
            channel="sms",
            provider=PROVIDER,
            message_id=_first(form, "SmsSid") or uuid.uuid4().hex,
            body=Text(written(_first(form, "Body", "MessageBody"))),
            received=clock(),
        )
        try:
            answers.send(inbound, runner.run(inbound))
        except Unavailable:
            return Response("come again later", 503, content_type="text/plain")
        return _taken()

    return blueprint


def _taken() -> Response:
    """Empty, and plain text, which the applet that can reply insists on: so it sends nothing."""
    return Response("", content_type="text/plain")


def _first(form: Mapping[str, str], *names: str) -> str:
    return next((form[name] for name in names if form.get(name)), "")
