"""A carrier of messages: what its folder gives, and all that is asked of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from flask import Blueprint

from bot.carrier import Carrier
from bot.media.source import MediaSource
from bot.ports import OnStep
from bot.rings import Calls
from bot.settings import Settings
from bot.telling import Sent, Templates
from handlers.inbound import Channel

if TYPE_CHECKING:
    from bot.rooms import Rooms


class Provider(Protocol):
    """One that is configured or not; the parts are made when they are asked for."""

    def configured(self, settings: Settings) -> bool:
        """Whether it is to be used."""

    def carriers(self, rooms: Rooms) -> Mapping[Channel, Carrier]:
        """What sends by it, for each channel that can be written to."""

    def calls(self, settings: Settings) -> Calls | None:
        """What makes telephones ring by it, if it does."""

    def media(self, settings: Settings) -> Mapping[str, MediaSource]:
        """Where the media that it brings are fetched from, by the name it is known under there."""

    def sent(self, rooms: Rooms) -> Sent | None:
        """What is to be done when a message was sent, if anything is."""

    def templates(self, rooms: Rooms) -> Templates | None:
        """The words that may go where only approved ones may, if it has such a channel."""

    def webhooks(self, rooms: Rooms, on_step: OnStep | None) -> Iterable[Blueprint]:
        """Where it brings messages, and receipts."""
