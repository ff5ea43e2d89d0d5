"""Exotel: SMS both ways, and calls out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from flask import Blueprint

from bot.answering import AnswerRenderer, Answers
from bot.carrier import Carrier
from bot.exotel.calls import ExotelCalls
from bot.exotel.send import ExotelSms
from bot.exotel.sms import sms_blueprint
from bot.exotel.status import status_blueprint
from bot.media.source import MediaSource
from bot.ports import OnStep
from bot.receipt import ReceiptBook, heard_of
from bot.rings import Calls
from bot.settings import Settings
from bot.telling import Sent, Templates
from handlers.inbound import Channel

if TYPE_CHECKING:
    from bot.rooms import Rooms


class Exotel:
    """A ``bot.provider.Provider``."""

    def configured(self, settings: Settings) -> bool:
        """Where it has an account."""
        return settings.has_exotel

    def carriers(self, rooms: Rooms) -> Mapping[Channel, Carrier]:
        """SMS."""
        return {"sms": ExotelSms(rooms.settings, lambda message: heard_of(rooms.redis, message))}

    def calls(self, settings: Settings) -> Calls | None:
        """From an ExoPhone, through a flow."""
        return ExotelCalls(settings) if settings.exotel_voice_from else None

    def media(self, settings: Settings) -> Mapping[str, MediaSource]:
        """None comes by SMS."""
        return {}

    def sent(self, rooms: Rooms) -> Sent | None:
        """Receipts tell what became of it."""
        return None

    def templates(self, rooms: Rooms) -> Templates | None:
        """None is needed."""
        return None

    def webhooks(self, rooms: Rooms, on_step: OnStep | None) -> Iterable[Blueprint]:
        """Under ``/exotel``."""
        answers = Answers(rooms.sealer, rooms.queue.enqueue)
        runner = rooms.runner(on_step, AnswerRenderer(rooms.gate))
        book = ReceiptBook(rooms.redis, rooms.sessions, rooms.metrics, rooms.receipts)
        yield sms_blueprint(rooms.settings, runner, answers, rooms.clock)
        yield status_blueprint(rooms.settings, book)
