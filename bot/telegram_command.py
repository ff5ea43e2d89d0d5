"""``app.py telegram``: OPDLine in a chat of Telegram, with no public address; or a webhook set."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

import click

from bot.carrier import Permanent, Temporary
from bot.embedded_redis import RedisNotStarted
from bot.settings import Settings

Around = Callable[[Settings], AbstractContextManager[None]]

_NO_BOT = (
    "TELEGRAM_BOT_TOKEN is empty. In Telegram write /newbot to @BotFather, and put the token it "
    "gives into .env (docs/telegram.md)."
)
_NO_ADDRESS = (
    "PUBLIC_URL must be an https address for a webhook: Telegram brings messages there. Without "
    "one: python app.py telegram"
)


def telegram_command(
    settings: Callable[[], Settings], redis_ready: Around, background: Around
) -> click.Command:
    """``around`` each is what stands while it runs: Redis, and what works behind the turns."""

    @click.command("telegram")
    @click.option("--webhook", is_flag=True, help="set the webhook for `serve`, and end")
    def telegram(webhook: bool) -> None:
        """Answer in Telegram, fetching messages (no public address is needed)."""
        found = settings()
        if not found.telegram_bot_token:
            raise click.ClickException(_NO_BOT)
        if webhook and not found.public_url.startswith("https://"):
            raise click.ClickException(_NO_ADDRESS)
        from bot.telegram import starting  # noqa: PLC0415  (slow to import)

        try:
            if webhook:
                click.echo(starting.set_webhook(found))
                return
            name = starting.listens(found)
            with redis_ready(found), background(found):
                stop = threading.Event()
                for number in (signal.SIGINT, signal.SIGTERM):
                    signal.signal(number, lambda *_: stop.set())
                click.echo(_welcome(name, found))
                starting.poll(found, stop)
        except (Permanent, Temporary, starting.Stopped) as wrong:
            raise click.ClickException(_said(wrong)) from None
        except RedisNotStarted as wrong:
            raise click.ClickException(str(wrong)) from None
        click.echo("Stopped; everything is kept.")

    return telegram


def _welcome(name: str, settings: Settings) -> str:
    lines = [
        f"OPDLine answers in Telegram as @{name} (Ctrl-C stops it).",
        f"  Open      https://t.me/{name}  and press Start",
    ]
    if settings.embedded_core:
        lines.append("  The doctor's desk: run `make run` in another terminal beside it")
    return "\n".join(lines)


def _said(wrong: Exception) -> str:
    if isinstance(wrong, Temporary) and str(wrong) == "InvalidToken":
        return "Telegram does not know this bot: is TELEGRAM_BOT_TOKEN as @BotFather gave it?"
    if isinstance(wrong, Permanent | Temporary):
        return f"the Bot API cannot be used now ({wrong}): is TELEGRAM_API_BASE right?"
    return str(wrong)
