"""Telegram: chats both ways. Its library is slow to import, so that is done where it is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

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


class Telegram:
    """A ``bot.provider.Provider``."""

    def configured(self, settings: Settings) -> bool:
        """Where it has a bot."""
        return bool(settings.telegram_bot_token)

    def carriers(self, rooms: Rooms) -> Mapping[Channel, Carrier]:
        """Chats."""
        from bot.telegram.send import TelegramChats  # noqa: PLC0415

        return {"telegram": TelegramChats(rooms.settings)}

    def calls(self, settings: Settings) -> Calls | None:
        """A bot calls nobody."""
        return None

    def templates(self, rooms: Rooms) -> Templates | None:
        """None is needed."""
        return None

    def webhooks(self, rooms: Rooms, on_step: OnStep | None) -> Iterable[Blueprint]:
        """``/telegram/webhook``."""
        from bot.telegram.install import webhook  # noqa: PLC0415

        yield webhook(rooms, on_step)

    def media(self, settings: Settings) -> Mapping[str, MediaSource]:
        """Files by their ids."""
        from bot.telegram.files import TelegramFiles  # noqa: PLC0415

        return {"telegram": TelegramFiles(settings)}

    def sent(self, rooms: Rooms) -> Sent | None:
        """What it took has come, and a prescription has its paper beside it."""
        from bot.telegram.install import after_sending  # noqa: PLC0415

        return after_sending(rooms)
