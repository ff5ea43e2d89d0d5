"""``/twilio/whatsapp``: what she wrote in, one message out."""

from __future__ import annotations

import redis
from flask import Blueprint, Response, request

from bot.addresses import Addresses
from bot.chat import Chat, one_message
from bot.ports import Clock, Unavailable
from bot.seal import Sealer
from bot.settings import Settings
from bot.turn import TurnRunner
from bot.twilio.signature import Signature
from bot.twilio.sms import message_id
from bot.twilio.twiml import messages
from bot.twilio.whatsapp.answer import Answers
from bot.twilio.whatsapp.carrier import CHANNEL
from bot.twilio.whatsapp.inbound import Pressed, Sender, said, sender
from handlers.inbound import Inbound

PROVIDER = "twilio"


def whatsapp_blueprint(  # noqa: PLR0917  (the parts of one webhook)
    settings: Settings,
    runner: TurnRunner,
    answers: Answers,
    addresses: Addresses,
    sealer: Sealer,
    clock: Clock,
) -> Blueprint:
    """The webhook; ``runner`` renders for chats."""
    signature = Signature(settings)
    blueprint = Blueprint("twilio_whatsapp", __name__)

    @blueprint.post("/twilio/whatsapp")
    def whatsapp() -> Response:
        form = signature.form()
        her = sender(form)
        if her is None or her.number == settings.twilio_whatsapp_from:
            return messages(())
        try:
            return messages(answered(her, message_id(form), said(form)))
        except (Unavailable, redis.RedisError):
            return Response("come again later", 503, content_type="text/plain")

    def answered(her: Sender, id_: str, told: list[Pressed]) -> tuple[str, ...]:
        contact = f"tel:{her.number}" if her.number else addresses.came_from(her.address)
        token = request.headers.get("I-Twilio-Idempotency-Token", "")
        turns: list[tuple[str, ...]] = []
        for place, one in enumerate(told):
            which = f":{place}" if place else ""
            inbound = Inbound(
                contact=contact,
                channel="whatsapp",
                provider=PROVIDER,
                message_id=id_ + which,
                body=one.body,
                received=clock(),
                other_ids=(token + which,) if token else (),
                address=her.address,
                pressed=one.turn,
                label=one.label,
                also=CHANNEL + her.scoped if her.number and her.scoped else "",
            )
            turns.append(runner.run(inbound))
        chat = one_message(_said_once(turns))
        if chat is None:
            return ()
        answer = f"{sealer.turn_id(PROVIDER, id_, her.address)}:answer"
        return answers.answer(answer, her.address, chat)

    return blueprint


def _said_once(turns: list[tuple[str, ...]]) -> tuple[str, ...]:
    """What several turns said, the later where two said the same: the question stands once."""
    kept: dict[str, str] = {}
    for text in (text for turn in turns for text in turn if text):
        words = _words(text)
        kept.pop(words, None)
        kept[words] = text
    return tuple(kept.values())


def _words(text: str) -> str:
    chat: Chat | None = one_message((text,))
    return chat.text if chat else ""
