"""A carrier of calls: what its folder gives, and all that is asked of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from flask import Blueprint

from bot.settings import Settings
from ivr.switchboard import Switchboard


class VoiceCarrier(Protocol):
    """One with webhooks of calls, and a renderer of what is spoken."""

    @property
    def name(self) -> str:
        """As it stands in ``Inbound.provider``."""

    def configured(self, settings: Settings) -> bool:
        """Whether it carries calls here."""

    def speaks(self, language: str) -> bool:
        """Whether it has a voice of its own for a language of ours ("hi")."""

    def hears(self, settings: Settings) -> frozenset[str]:
        """The languages whose words it makes out in a call."""

    def records(self, settings: Settings) -> bool:
        """Whether it records her own words, and ``bot`` fetches them."""

    def webhooks(
        self, settings: Settings, board: Switchboard, languages: tuple[str, ...]
    ) -> Iterable[Blueprint]:
        """Its addresses. ``languages`` are those a call may be in."""
