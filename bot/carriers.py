"""Who carries the messages of each channel: the providers that are configured, each at its pace."""

from __future__ import annotations

import redis

from bot.carrier import Carrier
from bot.pacing import Pace, Paced
from bot.seal import Sealer
from bot.settings import Settings
from bot.twilio.send import TwilioSms
from handlers.inbound import Channel


def carriers(settings: Settings, client: redis.Redis, sealer: Sealer) -> dict[Channel, Carrier]:
    """One for each channel that can be written to; a channel without one is not there."""
    found: dict[Channel, Carrier] = {"sms": TwilioSms(settings)}
    if settings.telegram_bot_token:
        from bot.telegram.send import TelegramChats  # noqa: PLC0415  (slow to import)

        found["telegram"] = TelegramChats(settings)
    paces = {
        "sms": Pace(settings.sms_parts_per_second),
        "whatsapp": Pace(settings.whatsapp_per_second, apart=6.0),
        "telegram": Pace(30.0, apart=1.0),
    }
    return {
        channel: Paced(carrier, paces[channel], client, sealer)
        for channel, carrier in found.items()
    }
