"""``python app.py outbox``: effects given up, and those that wait; no patient is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from zoneinfo import ZoneInfo

import click
import redis

from bot.outbox.letters import Letter, Letters
from bot.ports import Unavailable
from bot.queue import EffectQueue
from bot.seal import Sealer
from bot.settings import Settings
from bot.store import connect

Ready = Callable[[Settings], AbstractContextManager[None]]
RABBIT = (
    "BROKER_URL names RabbitMQ, which keeps the dead letters itself: they lie in its queues "
    "urgent.XQ and default.XQ, where its own tools list them, and move them back to urgent and "
    "default."
)


def outbox_command(settings: Callable[[], Settings], ready: Ready) -> click.Group:
    """The commands; ``ready`` has Redis there for as long as it is open."""

    @contextmanager
    def letters() -> Iterator[tuple[Letters, ZoneInfo]]:
        here = settings()
        if here.broker_url.startswith(("amqp://", "amqps://")):
            raise click.ClickException(RABBIT)
        with ready(here):
            try:
                queue = EffectQueue(here, Sealer(here.secret_key))
                yield Letters(queue, connect(here)), here.zone
            except (redis.RedisError, Unavailable) as wrong:
                raise click.ClickException(
                    f"the queue does not answer ({type(wrong).__name__})"
                ) from None

    @click.group(invoke_without_command=True)
    @click.pass_context
    def outbox(context: click.Context) -> None:
        """Effects that were given up, and those that wait."""
        if context.invoked_subcommand is None:
            context.invoke(list_)

    @outbox.command("list")
    @click.option("--later", is_flag=True, help="those too whose time has not come")
    def list_(later: bool) -> None:
        """Given up first, then what waits: kind, id, since when, last error."""
        with letters() as (found, zone):
            dead = found.dead()
            _show("Given up", [one for one in dead if not one.since], zone)
            if settled := [one for one in dead if one.since]:
                _show("Given up, settled since", settled, zone)
            _show("Waiting", found.waiting(), zone)
            if later:
                _show("For later", found.later(), zone)

    @outbox.command()
    @click.argument("identity", metavar="[ID]", default="")
    @click.option("--all", "every", is_flag=True, help="all that were given up")
    def retry(identity: str, every: bool) -> None:
        """Do again what was given up, once its cause is mended."""
        if bool(identity) == every:
            raise click.UsageError("give the id of one, or --all")
        with letters() as (found, _):
            try:
                again = found.retry(identity)
            except LookupError:
                raise click.ClickException(
                    "it cannot be opened (was SECRET_KEY changed?), so it cannot be done again"
                ) from None
        if identity and not again:
            raise click.ClickException(f"nothing that was given up has the id {identity}")
        click.echo(f"{len(again)} queued again.")

    @outbox.command()
    @click.argument("identity", metavar="ID")
    @click.option("--yes", is_flag=True, help="do not ask")
    def drop(identity: str, yes: bool) -> None:
        """Throw away what was given up: it will never be done."""
        if not yes:
            click.confirm(f"Drop {identity}? It will never be done.", abort=True)
        with letters() as (found, _):
            gone = found.drop(identity)
        if not gone:
            raise click.ClickException(f"nothing that was given up has the id {identity}")
        click.echo(f"{len(gone)} dropped.")

    return outbox


def _show(title: str, letters: list[Letter], zone: ZoneInfo) -> None:
    click.echo(f"{title}: {len(letters)}")
    for one in letters:
        when = one.at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
        click.echo(f"  {when}  {one.kind or '?':<20}  {one.id}  {one.since or one.error}".rstrip())
