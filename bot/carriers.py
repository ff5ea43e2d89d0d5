"""Who carries the messages of each channel: the providers that are configured, each at its pace."""

from __future__ import annotations

import redis

from bot.carrier import Carrier
from bot.pacing import Pace, Paced
from bot.seal import Sealer
from bot.settings import Settings
from bot.twilio.send import TwilioSms
from bot.twilio.whatsapp.carrier import Label, TwilioWhatsApp
from bot.twilio.whatsapp.catalogue import Catalogue
from handlers.inbound import Channel


def carriers(
    settings: Settings,
    client: redis.Redis,
    sealer: Sealer,
    label: Label,
    contents: Catalogue,
) -> dict[Channel, Carrier]:
    """One for each channel that can be written to; a channel without one is not there. ``label``
    gives a message of ``locales/`` in a language; ``contents`` are those of WhatsApp.
    """
    found: dict[Channel, Carrier] = {"sms": TwilioSms(settings)}
    if settings.twilio_whatsapp_from:
        found["whatsapp"] = TwilioWhatsApp(settings, label, contents)
    paces = {
        "sms": Pace(settings.sms_parts_per_second),
        "whatsapp": Pace(settings.whatsapp_per_second, apart=6.0),
        "telegram": Pace(30.0, apart=1.0),
    }
    return {
        channel: Paced(carrier, paces[channel], client, sealer)
        for channel, carrier in found.items()
    }
