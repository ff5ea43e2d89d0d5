"""Twilio, or whoever speaks its language: SMS and WhatsApp both ways, and calls out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from flask import Blueprint

from bot.carrier import Carrier
from bot.media.source import MediaSource
from bot.ports import OnStep
from bot.receipt import ReceiptBook
from bot.rings import Calls
from bot.settings import Settings
from bot.telling import Sent, Templates
from bot.twilio.calls import TwilioCalls
from bot.twilio.media import TwilioMedia
from bot.twilio.send import TwilioSms
from bot.twilio.sms import sms_blueprint
from bot.twilio.status import status_blueprint
from bot.twilio.whatsapp.install import approved, whatsapp, whatsapp_carrier
from handlers.inbound import Channel

if TYPE_CHECKING:
    from bot.rooms import Rooms


class Twilio:
    """A ``bot.provider.Provider``."""

    def configured(self, settings: Settings) -> bool:
        """The demo's carrier counts: it speaks as Twilio does."""
        return settings.has_twilio

    def carriers(self, rooms: Rooms) -> Mapping[Channel, Carrier]:
        """SMS, and WhatsApp where it has a sender for that."""
        found: dict[Channel, Carrier] = {"sms": TwilioSms(rooms.settings)}
        if rooms.settings.twilio_whatsapp_from:
            found["whatsapp"] = whatsapp_carrier(rooms)
        return found

    def calls(self, settings: Settings) -> Calls | None:
        """By the same account."""
        return TwilioCalls(settings) if settings.twilio_voice_from else None

    def media(self, settings: Settings) -> Mapping[str, MediaSource]:
        """Pictures and the like, by their ids."""
        return {"twilio": TwilioMedia(settings)}

    def sent(self, rooms: Rooms) -> Sent | None:
        """Receipts tell what became of it."""
        return None

    def templates(self, rooms: Rooms) -> Templates | None:
        """Those of WhatsApp."""
        return approved(rooms) if rooms.settings.twilio_whatsapp_from else None

    def webhooks(self, rooms: Rooms, on_step: OnStep | None) -> Iterable[Blueprint]:
        """Under ``/twilio``."""
        settings, clock = rooms.settings, rooms.clock
        runner = rooms.runner(on_step)
        yield sms_blueprint(settings, runner, rooms.gate, rooms.languages, clock)
        book = ReceiptBook(rooms.redis, rooms.sessions, rooms.metrics, rooms.receipts)
        yield status_blueprint(settings, book, rooms.again)
        if settings.twilio_whatsapp_from:
            yield whatsapp(rooms, on_step)
