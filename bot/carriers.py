"""Who carries the messages of each channel: the providers that are configured, each at its pace."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from flask import Blueprint

from bot.carrier import Carrier, Message
from bot.exotel.provider import Exotel
from bot.media.source import MediaSource
from bot.pacing import Paced, paces
from bot.ports import OnStep
from bot.provider import Provider
from bot.rings import Calls
from bot.settings import Settings
from bot.telegram.provider import Telegram
from bot.telling import Sent, Templates, no_templates
from bot.twilio.provider import Twilio
from handlers.inbound import Channel

if TYPE_CHECKING:
    from bot.rooms import Rooms

# The first that has a channel carries it.
PROVIDERS: Final[tuple[Provider, ...]] = (Exotel(), Telegram(), Twilio())


def carriers(rooms: Rooms) -> dict[Channel, Carrier]:
    """One for each channel that can be written to; a channel without one is not there."""
    settings, client, sealer = rooms.settings, rooms.redis, rooms.sealer
    found: dict[Channel, Carrier] = {}
    for provider in _configured(settings):
        found = {**provider.carriers(rooms), **found}
    pace = paces(settings)
    return {
        channel: Paced(carrier, pace[channel], client, sealer) for channel, carrier in found.items()
    }


def calls(settings: Settings) -> Calls | None:
    """What makes telephones ring, where there is a number to call from."""
    found = (provider.calls(settings) for provider in _configured(settings))
    return next((one for one in found if one is not None), None)


def webhooks(rooms: Rooms, on_step: OnStep | None) -> Iterable[Blueprint]:
    """Where the carriers bring messages; one that is not configured has no address here."""
    for provider in _configured(rooms.settings):
        yield from provider.webhooks(rooms, on_step)


def media(settings: Settings) -> dict[str, MediaSource]:
    """Where what she sends is fetched from, by the provider that brought it."""
    return {
        name: source
        for provider in _configured(settings)
        for name, source in provider.media(settings).items()
    }


def templates(rooms: Rooms) -> Templates:
    """What is approved where only approved words may go."""
    found = [provider.templates(rooms) for provider in _configured(rooms.settings)]
    return next((one for one in found if one is not None), no_templates)


def sent(rooms: Rooms) -> Sent:
    """What each provider has to do when a message was sent."""
    found = [provider.sent(rooms) for provider in _configured(rooms.settings)]

    def tell(message: Message) -> None:
        for one in found:
            if one is not None:
                one(message)

    return tell


def _configured(settings: Settings) -> list[Provider]:
    return [provider for provider in PROVIDERS if provider.configured(settings)]
