"""Who carries the messages of each channel: the providers that are configured."""

from __future__ import annotations

from bot.carrier import Carrier
from bot.settings import Settings
from bot.twilio.send import TwilioSms
from handlers.inbound import Channel


def carriers(settings: Settings) -> dict[Channel, Carrier]:
    """One for each channel that can be written to; a channel without one is not there."""
    return {"sms": TwilioSms(settings)}
