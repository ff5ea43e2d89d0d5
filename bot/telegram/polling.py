"""Updates fetched by ourselves, so that no public address is needed.

A chat's updates are taken one after another, those of different chats side by side. Telegram is
told that an update is done only when it is: what a crash leaves behind comes again.
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
from bot.telegram.reading import KINDS
from bot.traces import trace

log = logging.getLogger(__name__)

LONG: Final = 25  # s that Telegram may wait for something to tell
SLACK: Final = 10.0  # s more until nothing is expected any more
NAP: Final = 0.5  # s between two looks while updates are in hand
FIRST_WAIT: Final = 1.0  # s before the same is tried again, growing
LONGEST_WAIT: Final = 30.0  # s
TRIES: Final = 40  # of one update, about a quarter of an hour
SIDE_BY_SIDE: Final = 8  # chats

Update = dict[str, Any]


class Stopped(Exception):
    """Polling can never go on like this; the text says why."""


class Polling:
    """``take`` takes one update, on a thread; it raises what says to try again."""

    def __init__(self, take: Callable[[Update], None]) -> None:
        self._take = take
        self._in_hand: set[asyncio.Task[None]] = set()
        self._last: dict[int, asyncio.Task[None]] = {}  # of each chat
        self._open: set[int] = set()  # updates that are not done
        self._next = 0  # above all updates that were seen
        self._stop = asyncio.Event()
        self._threads = ThreadPoolExecutor(SIDE_BY_SIDE, "telegram-turn")

    async def run(self, bot: Bot) -> None:
        """Until ``stop``; then what is in hand is finished. ``Stopped`` where that cannot be."""
        failures = 0
        try:
            while not self._stop.is_set():
                try:
                    updates = await self._fetch(bot)
                except TelegramError as wrong:
                    failures += 1
                    await self._rest(_wait(wrong, failures))
                    continue
                failures = 0
                for update in updates:
                    self._begin(update)
                if self._in_hand:
                    await asyncio.wait(
                        self._in_hand, timeout=NAP, return_when=asyncio.FIRST_COMPLETED
                    )
        finally:
            if self._in_hand:
                await asyncio.wait(self._in_hand)
            with contextlib.suppress(TelegramError):  # it would only come again
                await self._ask(bot, 0)
            self._threads.shutdown(wait=False)

    def stop(self) -> None:
        """End soon; to be called on the loop."""
        self._stop.set()

    async def _fetch(self, bot: Bot) -> list[Update]:
        """What is new. While updates are in hand Telegram tells them again, so it is not waited."""
        asked = asyncio.ensure_future(self._ask(bot, 0 if self._in_hand else LONG))
        ended = asyncio.ensure_future(self._stop.wait())
        await asyncio.wait({asked, ended}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if not asked.done():
            asked.cancel()
            return []
        return [one for one in asked.result() if one["update_id"] >= self._next]

    async def _ask(self, bot: Bot, wait: int) -> list[Update]:
        """Not by ``get_updates``, which takes all of them or, if it cannot read one, none."""
        offset = min(self._open, default=self._next)
        asked = {"offset": offset, "timeout": wait, "allowed_updates": KINDS}
        found: Any = await bot.do_api_request(
            "getUpdates", api_kwargs=asked, read_timeout=wait + SLACK
        )
        return list(found)

    def _begin(self, update: Update) -> None:
        number = int(update["update_id"])
        self._next = max(self._next, number + 1)
        chat = _chat(update)
        task = asyncio.ensure_future(self._after(self._last.get(chat), update))
        self._open.add(number)
        self._in_hand.add(task)
        self._last[chat] = task

        def done(_: asyncio.Task[None]) -> None:
            self._in_hand.discard(task)
            if self._last.get(chat) is task:
                del self._last[chat]

        task.add_done_callback(done)

    async def _after(self, before: asyncio.Task[None] | None, update: Update) -> None:
        if before is not None:
            await asyncio.wait({before})
            if self._stop.is_set():  # the one before it may have been left for the next start
                return
        if await self._taken(update):
            self._open.discard(int(update["update_id"]))

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


def _chat(update: Update) -> int:
    """Whose order it stands in; an update without a chat stands alone."""
    query = update.get("callback_query") or {}
    told = update.get("message") or query.get("message") or update.get("my_chat_member") or {}
    return int((told.get("chat") or {}).get("id", -int(update["update_id"])))


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
