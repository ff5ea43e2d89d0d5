"""Addresses of chats: ``telegram:123``."""

from __future__ import annotations

from typing import Final

from bot.carrier import Permanent

SCHEME: Final = "telegram:"


def address_of(chat: int) -> str:
    """The address of a chat."""
    return f"{SCHEME}{chat}"


def chat_of(address: str) -> int:
    """The chat of an address; ``Permanent`` if it is none of Telegram's."""
    try:
        return int(address.removeprefix(SCHEME))
    except ValueError:
        raise Permanent("this is no chat of Telegram") from None
