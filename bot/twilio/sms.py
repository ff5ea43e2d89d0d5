"""SMS from Twilio: what she wrote in, what we answer out."""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Mapping

from flask import Blueprint, Response, request

from bot.letters import guess
from bot.ports import Clock, Renders, Unavailable
from bot.settings import Settings
from bot.turn import TurnRunner
from bot.twilio.signature import Signature
from bot.twilio.twiml import messages
from handlers.inbound import Body, Inbound, Media, Text
from handlers.reply import Reply, Telephone

MAX_TEXT = 1600  # characters; the carrier's own limit
_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")


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
        if not _NUMBER.fullmatch(sender) or sender == settings.twilio_sms_from:
            return messages(())
        token = request.headers.get("I-Twilio-Idempotency-Token", "")
        inbound = Inbound(
            contact=f"tel:{sender}",
            channel="sms",
            provider="twilio",
            message_id=message_id(form),
            body=_body(form),
            received=clock(),
            other_ids=(token,) if token else (),
        )
        try:
            return messages(runner.run(inbound))
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


def _body(form: Mapping[str, str]) -> Body:
    text = "".join(
        c for c in form.get("Body", "") if c in "\n\t" or unicodedata.category(c) != "Cc"
    )
    if not text.strip() and form.get("MediaUrl0"):
        return Media(form.get("MediaContentType0", ""), form["MediaUrl0"])
    return Text(text[:MAX_TEXT])
