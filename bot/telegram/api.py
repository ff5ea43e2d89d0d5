"""The Bot API, asked from any thread: python-telegram-bot on the loop it is given."""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import cache
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import TelegramError
from telegram.request import HTTPXRequest
from telegram.warnings import PTBUserWarning

from bot.carrier import Temporary
from bot.settings import Settings
from bot.telegram.errors import meaning
from bot.telegram.loop import LOOP

TAKES: Final = 20.0  # s at most that one call may take
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_T = TypeVar("_T")
Ask = Callable[[Bot], Coroutine[Any, Any, _T]]

# Updates are fetched unread on purpose (polling.py).
warnings.filterwarnings("ignore", "Please use 'Bot.getUpdates'", PTBUserWarning)

# They would log what patients write, and the token, which stands in every address.
logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class Api:
    """One bot. Raises ``Permanent`` and ``Temporary`` only."""

    def __init__(self, token: str, base: str) -> None:
        self.base = base
        self.files = f"{base}/file/bot{token}/"
        self.bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=_request(base),
            get_updates_request=_request(base),
        )

    @property
    def trusts_proxies(self) -> bool:
        """No proxy of the environment stands between us and a server on this machine."""
        return _trusts_proxies(self.base)

    def call(self, ask: Ask[_T]) -> _T:
        """Ask, and wait for the answer."""
        try:
            return LOOP.run(ask(self.bot), TAKES)
        except TelegramError as wrong:
            raise meaning(wrong) from None
        except (TimeoutError, asyncio.CancelledError):
            raise Temporary("no answer in time", maybe_sent=True) from None

    def begin(self, ask: Ask[_T]) -> Future[_T]:
        """Ask, and do not wait; the future raises what python-telegram-bot does."""
        return LOOP.begin(ask(self.bot))


def _request(base: str) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=32,
        connect_timeout=5.0,
        read_timeout=10.0,
        write_timeout=10.0,
        pool_timeout=5.0,
        httpx_kwargs={"trust_env": _trusts_proxies(base)},
    )


def _trusts_proxies(base: str) -> bool:
    return urlsplit(base).hostname not in _LOOPBACK


@cache
def _connected(token: str, base: str) -> Api:
    return Api(token, base)


def connected(settings: Settings) -> Api:
    """The bot of these settings, one a process."""
    return _connected(settings.telegram_bot_token, settings.telegram_api_base)
