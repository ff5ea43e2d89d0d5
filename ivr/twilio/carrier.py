"""Twilio, or whoever speaks its language, as a carrier of calls."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from flask import Blueprint

from bot.settings import Settings
from ivr.switchboard import Switchboard
from ivr.twilio.out import out_blueprint
from ivr.twilio.twiml import HEAR, SAY
from ivr.twilio.voice import voice_blueprint


class TwilioVoice:
    """An ``ivr.carrier.VoiceCarrier``."""

    name: Final = "twilio"

    def configured(self, settings: Settings) -> bool:
        """The demo's carrier counts: it speaks as Twilio does."""
        return settings.has_twilio

    def speaks(self, language: str) -> bool:
        """By ``<Say>``."""
        return language in SAY

    def hears(self, settings: Settings) -> frozenset[str]:
        """By ``<Gather>``."""
        return frozenset(HEAR) if settings.hears_speech else frozenset()

    def records(self, settings: Settings) -> bool:
        """By ``<Record>``."""
        return settings.records

    def webhooks(
        self, settings: Settings, board: Switchboard, languages: tuple[str, ...]
    ) -> Iterable[Blueprint]:
        """Under ``/twilio/voice``."""
        yield voice_blueprint(settings, board, languages)
        yield out_blueprint(settings, board)
