"""How the Bot API fails, as what is to be done about it."""

from __future__ import annotations

from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.carrier import Permanent, Temporary

# Nothing had left this machine yet.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_NO_CHAT = ("chat not found", "user not found")
UNCHANGED = "the message is so already"


def meaning(wrong: TelegramError) -> Permanent | Temporary:
    """A chat that blocked the bot, or is there no more, takes nothing from now on. A token that is
    refused is ours to mend, so the message waits for that.
    """
    name = type(wrong).__name__
    match wrong:
        case RetryAfter(retry_after=timedelta() as wait):
            return Temporary("too many messages", retry_after=wait.total_seconds())
        case Forbidden():
            return Permanent("the chat takes nothing from this bot", stopped=True)
        case ChatMigrated():
            return Permanent("the chat is another one now")
        case BadRequest(message=said):
            if "not modified" in said.lower():
                return Permanent(UNCHANGED)
            gone = any(words in said.lower() for words in _NO_CHAT)
            return Permanent("there is no such chat" if gone else "a bad request", stopped=gone)
        case InvalidToken() | Conflict():
            return Temporary(name)
        case TimedOut() | NetworkError():
            return Temporary(name, maybe_sent=not isinstance(wrong.__cause__, _NOT_SENT))
        case _:
            return Temporary(name, maybe_sent=True)
