"""Where what she sends is fetched from: one source for each provider that brings it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.media.source import MediaSource
from bot.settings import Settings
from bot.twilio.media import TwilioMedia


def sources(settings: Settings) -> Mapping[str, MediaSource]:
    """By the provider's name, as ``Inbound.provider`` has it."""
    return {"twilio": TwilioMedia(settings)}
