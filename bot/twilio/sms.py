"""SMS from Twilio: what she wrote in, what we answer out."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from flask import Blueprint, Response, request

from bot.letters import guess
from bot.ports import Clock, Renders, Unavailable
from bot.settings import Settings
from bot.turn import TurnRunner
from bot.twilio.signature import Signature
from bot.twilio.twiml import messages
from bot.written import PHONE, written
from handlers.inbound import Body, Inbound, Media, Text
from handlers.reply import Reply, Telephone

MAX_MEDIA = 10  # of a message; the carrier's own limit


def sms_blueprint(
    settings: Settings,
    runner: TurnRunner,
    renderer: Renders,
    languages: tuple[str, ...],
    clock: Clock,
) -> Blueprint:
    """``/twilio/sms`` and ``/twilio/fallback``, which Twilio calls when the first one failed."""
    signature = Signature(settings)
    blueprint = Blueprint("twilio_sms", __name__)

    @blueprint.post("/twilio/sms")
    def sms() -> Response:
        form = signature.form()
        sender = form.get("From", "")
        # A short code or a name cannot be a patient, and answering a machine makes a loop.
        if not PHONE.fullmatch(sender) or sender == settings.twilio_sms_from:
            return messages(())
        token = request.headers.get("I-Twilio-Idempotency-Token", "")
        first, received, answers = message_id(form), clock(), list[str]()
        try:
            for number, body in enumerate(_bodies(form)):
                part = f"/{number}" if number else ""  # a medium of its own is a turn of its own
                inbound = Inbound(
                    contact=f"tel:{sender}",
                    channel="sms",
                    provider="twilio",
                    message_id=first + part,
                    body=body,
                    received=received,
                    other_ids=(token + part,) if token else (),
                )
                texts = runner.run(inbound)
                answers = [*(one for one in answers if one not in texts), *texts]
            return messages(tuple(answers))
        except Unavailable:
            return Response("come again later", 503, content_type="text/plain")

    @blueprint.post("/twilio/fallback")
    def fallback() -> Response:
        form = signature.form()
        spoken, now = guess(form.get("Body", ""), languages), clock()
        reply = Reply("sorry-later", {"number": Telephone(settings.emergency_numbers[0])})
        return messages(tuple(renderer.text(reply, lang, "sms", now) for lang in spoken))

    return blueprint


def message_id(form: Mapping[str, str]) -> str:
    """Twilio's own id of a message."""
    for name in ("MessageSid", "SmsMessageSid", "SmsSid"):
        if form.get(name):
            return form[name]
    return uuid.uuid4().hex  # nothing to know a repeat by


def _bodies(form: Mapping[str, str]) -> list[Body]:
    """Its words, or each of its media; the words stand beside the first one."""
    text = written(form.get("Body", ""))
    numbers = [number for number in range(MAX_MEDIA) if form.get(f"MediaUrl{number}")]
    media: list[Body] = [
        Media(
            form.get(f"MediaContentType{number}", ""),
            form[f"MediaUrl{number}"],
            text=text if number == numbers[0] else "",
        )
        for number in numbers
    ]
    return media or [Text(text)]
