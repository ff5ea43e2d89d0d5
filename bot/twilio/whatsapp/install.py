"""Puts WhatsApp together over the rooms of OPDLine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint

from bot.outgoing import Outgoing
from bot.pacing import AtOnce, paces
from bot.ports import OnStep
from bot.telling import Templates
from bot.twilio.whatsapp.answer import TIMEOUT, Answers
from bot.twilio.whatsapp.carrier import TwilioWhatsApp
from bot.twilio.whatsapp.catalogue import Catalogue
from bot.twilio.whatsapp.notices import Approved, as_text
from bot.twilio.whatsapp.routes import whatsapp_blueprint
from handlers.reply import Term

if TYPE_CHECKING:
    from bot.rooms import Rooms


def whatsapp(rooms: Rooms, on_step: OnStep | None = None) -> Blueprint:
    """The webhook."""
    settings, carrier = rooms.settings, whatsapp_carrier(rooms, TIMEOUT)
    paced = AtOnce(carrier, paces(settings)["whatsapp"], rooms.redis, rooms.sealer)
    return whatsapp_blueprint(
        settings,
        rooms.runner(on_step, rooms.chats),
        Answers(Outgoing(rooms.redis, {"whatsapp": paced}), carrier, paced.went),
        rooms.addresses,
        rooms.sealer,
        rooms.clock,
    )


def whatsapp_carrier(rooms: Rooms, timeout: float | None = None) -> TwilioWhatsApp:
    """What sends; ``timeout`` in seconds, where somebody waits."""

    def label(message: str, language: str) -> str:
        return rooms.say(Term(message), language)

    return TwilioWhatsApp(rooms.settings, label, _contents(rooms), timeout)


def approved(rooms: Rooms) -> Templates:
    """The words that may go outside the 24 hours."""
    text = as_text(rooms.renderer, rooms.clock)
    return Approved(_contents(rooms), text, rooms.renderer.spoken)


def _contents(rooms: Rooms) -> Catalogue:
    return Catalogue(rooms.settings.whatsapp_templates)
