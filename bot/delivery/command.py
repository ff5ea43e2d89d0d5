"""``python app.py prescriptions``: how each prescription stands, without its patient."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from zoneinfo import ZoneInfo

import click
import redis

from bot.delivery.ledger import Ledger
from bot.delivery.state import Delivery
from bot.settings import Settings
from bot.store import connect

NONE = "No prescription."
Ready = Callable[[Settings], AbstractContextManager[None]]


def prescriptions_command(settings: Callable[[], Settings], ready: Ready) -> click.Command:
    """The command; ``ready`` has Redis there for as long as it is open."""

    @click.command("prescriptions")
    @click.option("--open", "opened", is_flag=True, help="only those that did not get there yet")
    def prescriptions(opened: bool) -> None:
        """The state of each prescription of the last 30 days, the newest first."""
        here = settings()
        with ready(here):
            try:
                ledger = Ledger(connect(here), lambda: datetime.now(here.zone))
                lines = list(told(ledger.all(), here.zone, opened))
            except redis.RedisError as wrong:
                raise click.ClickException(
                    f"Redis does not answer ({type(wrong).__name__})"
                ) from None
        for line in lines or [NONE]:
            click.echo(line)

    return prescriptions


def told(deliveries: Iterator[Delivery], zone: ZoneInfo, opened: bool) -> Iterator[str]:
    """A line each: when it came, its Bundle, its state, each way and what became of it."""
    for one in deliveries:
        if opened and one.arrived:
            continue
        when = one.opened.astimezone(zone).strftime("%Y-%m-%d %H:%M")
        ways = ", ".join(f"{a_try.way.partition(':')[0]} {a_try.status}" for a_try in one.tries)
        yield f"{when}  {one.said:<11}  Bundle/{one.bundle}  {ways}".rstrip()
