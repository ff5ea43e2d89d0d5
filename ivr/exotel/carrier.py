"""Exotel as a carrier of calls: keys alone, and nothing recorded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from flask import Blueprint

from bot.settings import Settings
from ivr.exotel.exoml import SAY
from ivr.exotel.voice import voice_blueprint
from ivr.switchboard import Switchboard


class ExotelVoice:
    """An ``ivr.carrier.VoiceCarrier``."""

    name: Final = "exotel"

    def configured(self, settings: Settings) -> bool:
        """Where it has an account."""
        return settings.has_exotel

    def speaks(self, language: str) -> bool:
        """By ``<Say>``."""
        return language in SAY

    def hears(self, settings: Settings) -> frozenset[str]:
        """No words."""
        return frozenset()

    def records(self, settings: Settings) -> bool:
        """Its recordings have no address of which it is documented how it is reached."""
        return False

    def webhooks(
        self, settings: Settings, board: Switchboard, languages: tuple[str, ...]
    ) -> Iterable[Blueprint]:
        """Under ``/exotel/voice``, and ``/exotel/missed``."""
        yield voice_blueprint(settings, board, languages)
