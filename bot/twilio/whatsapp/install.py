"""Puts WhatsApp into the application."""

from __future__ import annotations

from flask import Flask

from bot.joining import Joining
from bot.outgoing import Outgoing
from bot.ports import OnStep
from bot.rooms import Rooms
from bot.twilio.whatsapp.answer import TIMEOUT, Answers
from bot.twilio.whatsapp.carrier import TwilioWhatsApp
from bot.twilio.whatsapp.knowing import Knowing
from bot.twilio.whatsapp.routes import whatsapp_blueprint


def install_whatsapp(app: Flask, rooms: Rooms, on_step: OnStep | None = None) -> None:
    """The webhook, where there is a sender."""
    settings = rooms.settings
    if not settings.twilio_whatsapp_from:
        return
    carrier = TwilioWhatsApp(settings, rooms.words_of, rooms.whatsapp_contents, TIMEOUT)
    app.register_blueprint(
        whatsapp_blueprint(
            settings,
            rooms.runner(on_step, rooms.chats),
            Answers(Outgoing(rooms.redis, {"whatsapp": carrier}), carrier),
            rooms.addresses,
            Knowing(Joining(rooms.sessions, rooms.addresses), rooms.addresses),
            rooms.sealer,
            rooms.clock,
        )
    )
