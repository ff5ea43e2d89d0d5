"""Updates fetched by ourselves, so that no public address is needed.

Each is kept in Redis, and then Telegram is told that we have it: it brings a hundred at a time, so
one chat that is stuck would else hold up all. A chat's updates are taken one after another, those
of different chats side by side. What a crash leaves behind is taken at the next start.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import redis
from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.carrier import Temporary
from bot.ports import Unavailable
from bot.telegram.errors import meaning
from bot.telegram.inbox import Inbox, Update
from bot.telegram.reading import KINDS
from bot.traces import trace

log = logging.getLogger(__name__)

LONG: Final = 25  # s that Telegram may wait for something to tell
SLACK: Final = 10.0  # s more until nothing is expected any more
FIRST_WAIT: Final = 1.0  # s before the same is tried again, growing
LONGEST_WAIT: Final = 30.0  # s
TRIES: Final = 40  # of one update, about a quarter of an hour
SIDE_BY_SIDE: Final = 8  # chats


class Stopped(Exception):
    """Polling can never go on like this; the text says why."""


class Polling:
    """``take`` takes one update, on a thread; it raises what says to try again."""

    def __init__(self, take: Callable[[Update], None], inbox: Inbox) -> None:
        self._take = take
        self._inbox = inbox
        self._in_hand: dict[str, asyncio.Task[None]] = {}  # of each chat
        self._news: set[str] = set()  # chats that have something since they were looked at
        self._next = 0  # above all updates that are kept
        self._stop = asyncio.Event()
        self._threads = ThreadPoolExecutor(SIDE_BY_SIDE, "telegram-turn")

    async def run(self, bot: Bot) -> None:
        """Until ``stop``; then what is in hand is finished. ``Stopped`` where that cannot be."""
        failures, fetched = 0, list[Update]()
        try:
            while not self._stop.is_set():
                try:
                    await self._keep(fetched)
                    fetched = []
                    fetched = await self._fetch(bot)
                except TelegramError as wrong:
                    failures += 1
                    await self._rest(_wait(wrong, failures))
                except redis.RedisError as wrong:
                    failures += 1
                    log.warning("updates cannot be kept: %s", type(wrong).__name__)
                    await self._rest(_growing(failures))
                else:
                    failures = 0
        finally:
            if self._in_hand:
                await asyncio.wait(self._in_hand.values())
            with contextlib.suppress(TelegramError):  # it would only come again
                await self._ask(bot, 0)
            self._threads.shutdown(wait=False)

    def stop(self) -> None:
        """End soon; to be called on the loop."""
        self._stop.set()

    async def _keep(self, fetched: list[Update]) -> None:
        """They are ours from now on: the next question tells Telegram so. Also what an earlier
        process left is begun.
        """
        waiting = await asyncio.to_thread(self._inbox.put, fetched)
        self._next = max((int(one["update_id"]) + 1 for one in fetched), default=self._next)
        for chat in waiting:
            self._news.add(chat)
            if chat not in self._in_hand:
                self._in_hand[chat] = asyncio.ensure_future(self._drain(chat))

    async def _fetch(self, bot: Bot) -> list[Update]:
        asked = asyncio.ensure_future(self._ask(bot, LONG))
        ended = asyncio.ensure_future(self._stop.wait())
        await asyncio.wait({asked, ended}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if not asked.done():
            asked.cancel()
            return []
        return asked.result()

    async def _ask(self, bot: Bot, wait: int) -> list[Update]:
        """Not by ``get_updates``, which takes all of them or, if it cannot read one, none."""
        asked = {"offset": self._next, "timeout": wait, "allowed_updates": KINDS}
        found: Any = await bot.do_api_request(
            "getUpdates", api_kwargs=asked, read_timeout=wait + SLACK
        )
        return list(found)

    async def _drain(self, chat: str) -> None:
        """A chat's updates, one after another, until there are none."""
        failures = 0
        try:
            while not self._stop.is_set():
                self._news.discard(chat)
                try:
                    first = await asyncio.to_thread(self._inbox.first, chat)
                    if first is None and chat not in self._news:
                        return
                    if first is not None and await self._taken(first.update):
                        await asyncio.to_thread(self._inbox.done, chat, first)
                    failures = 0
                except redis.RedisError:
                    failures += 1
                    await self._rest(_growing(failures))
        finally:
            del self._in_hand[chat]

    async def _taken(self, update: Update) -> bool:
        """Whether it is done with; else it is left for the next start."""
        for tried in range(1, TRIES + 1):
            try:
                await asyncio.get_running_loop().run_in_executor(self._threads, self._take, update)
            except (Unavailable, Temporary, redis.RedisError) as wrong:
                asked = wrong.retry_after if isinstance(wrong, Temporary) else None
                log.info("an update waits: %s", type(wrong).__name__)
                await self._rest(asked or _growing(tried))
            except Exception as wrong:  # whatever it is, the next ones are taken
                log.error("an update of Telegram failed: %s", trace(wrong))
                return True
            else:
                return True
            if self._stop.is_set():
                return False
        log.error("an update of Telegram is given up after %d tries", TRIES)
        return True

    async def _rest(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), seconds)


def _wait(wrong: TelegramError, failures: int) -> float:
    """Seconds until it is asked again."""
    if isinstance(wrong, InvalidToken):
        raise Stopped(
            "Telegram does not know this bot: is TELEGRAM_BOT_TOKEN as @BotFather gave it?"
        ) from None
    if isinstance(wrong, Conflict):
        log.warning("another program fetches this bot's updates, or a webhook was set meanwhile")
    found = meaning(wrong)
    if isinstance(wrong, RetryAfter) and isinstance(found, Temporary) and found.retry_after:
        return found.retry_after
    return _growing(failures)


def _growing(times: int) -> float:
    return min(FIRST_WAIT * 2.0 ** (times - 1), LONGEST_WAIT)
