"""The beginning of Telegram: who the bot is, its menus, and how updates come."""

from __future__ import annotations

import asyncio
import logging
import threading

from telegram import Bot

from bot.carrier import Permanent, Temporary
from bot.ports import Clock
from bot.rooms import Rooms, now
from bot.settings import Settings
from bot.telegram.api import Api, connected
from bot.telegram.inbox import Inbox
from bot.telegram.install import receiver
from bot.telegram.loop import LOOP
from bot.telegram.polling import Polling, Stopped
from bot.telegram.reading import KINDS
from bot.telegram.webhook import PATH
from bot.telegram.words import show_menus
from handlers.reply import Term

__all__ = ["Stopped", "listens", "poll", "set_webhook"]

log = logging.getLogger(__name__)

LOOK = 0.2  # s between two looks whether it is to end
AT_ONCE = 20  # updates that Telegram may bring at the same time


def listens(settings: Settings) -> str:
    """Make sure that updates can be fetched; the name of the bot. Raises ``Permanent`` and
    ``Temporary``.
    """
    api = connected(settings)
    name = api.call(lambda bot: bot.get_me()).username
    api.call(lambda bot: bot.delete_webhook(drop_pending_updates=False))
    return name or ""


def set_webhook(settings: Settings) -> str:
    """Have Telegram bring updates to ``PUBLIC_URL``; a sentence for the operator."""
    api = connected(settings)
    url = f"{settings.public_url}{PATH}"
    api.call(
        lambda bot: bot.set_webhook(
            url,
            allowed_updates=list(KINDS),
            secret_token=settings.telegram_secret_token,
            max_connections=AT_ONCE,
        )
    )
    name = api.call(lambda bot: bot.get_me()).username
    _menus(api, Rooms(settings))
    return (
        f"Telegram brings what is written to @{name} to {url} from now on: start `python app.py "
        "serve`. To go back: python app.py telegram"
    )


def poll(settings: Settings, stop: threading.Event, clock: Clock = now) -> None:
    """Fetch and answer until ``stop``. Raises ``Stopped``."""
    rooms, api = Rooms(settings, clock), connected(settings)
    _menus(api, rooms)
    inbox = Inbox(rooms.redis, rooms.sealer, rooms.metrics.dropped.labels("telegram").inc)
    polling = Polling(receiver(rooms).take, inbox)
    running = LOOP.begin(_both(polling, api.bot, stop))
    running.result()


async def _both(polling: Polling, bot: Bot, stop: threading.Event) -> None:
    async def watch() -> None:
        while not stop.is_set():
            await asyncio.sleep(LOOK)
        polling.stop()

    watching = asyncio.ensure_future(watch())
    try:
        await polling.run(bot)
    finally:
        watching.cancel()


def _menus(api: Api, rooms: Rooms) -> None:
    """Without them she can write the words: no reason not to begin."""
    try:
        show_menus(api, lambda message, one: rooms.say(Term(message), one), rooms.languages)
    except (Permanent, Temporary, LookupError) as wrong:
        log.warning("the menus of commands are not shown: %s", type(wrong).__name__)
