"""OPDLine: ``create_app()`` and the command line. Wires the rooms together, decides nothing."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

import click
import httpx
from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from bot import check as checks
from bot import words
from bot.core_events import core_events_blueprint
from bot.effects import Performer
from bot.embedded_redis import RedisNotStarted, embedded_redis
from bot.health import health_blueprint
from bot.metrics import Metrics, StepClock
from bot.outgoing import Outgoing
from bot.queue import EffectQueue
from bot.render import Renderer
from bot.seal import Sealer
from bot.sessions import Sessions
from bot.settings import Settings, SettingsError, load
from bot.sms.segments import count
from bot.store import connect
from bot.turn import TurnRunner
from bot.twilio.send import TwilioSms
from bot.twilio.sms import sms_blueprint
from bot.twilio.status import status_blueprint
from bot.worker import run_worker, start_worker
from handlers.conversation import decide
from handlers.core.client import FhirCore
from handlers.house import House
from handlers.reply import Arg, Reply
from nlu.lexicon import Lexicon

if TYPE_CHECKING:
    from bot.demo.core import EmbeddedCore

Clock = Callable[[], datetime]
Observer = Callable[[str], None]

PROMPT_PARTS = 2  # SMS parts a question may take
LANGUAGES = ("en", "hi")  # in the order in which they are offered
TURN_DEADLINE = 2.0  # seconds for one question to the core while she waits
WORK_DEADLINE = 10.0  # seconds for the same while no one waits


def _now() -> datetime:
    return datetime.now(UTC)


class Rooms:
    """All parts of OPDLine over one ``Settings``, each made when it is first needed."""

    def __init__(self, settings: Settings, clock: Clock = _now) -> None:
        self.settings = settings
        self.clock = clock
        self.metrics = Metrics()
        self.sealer = Sealer(settings.secret_key)
        self.redis = connect(settings)
        self.renderer = Renderer(words.load(), settings.zone, LANGUAGES[0])
        self.sessions = Sessions(self.redis, self.sealer, self.metrics.unreadable.inc)

    @cached_property
    def embedded_core(self) -> EmbeddedCore:
        """Our own FHIR server, which tells us by HTTP as a real one would."""
        from bot.demo.core import create_core  # noqa: PLC0415  (the demo is not for production)

        folder, zone = self.settings.data_dir, self.settings.zone
        return create_core(folder, zone, on_event=self._tell_event, clock=self.clock)

    def _tell_event(self, event: dict[str, str]) -> None:
        bearer = {"Authorization": f"Bearer {self.settings.core_events_secret}"}
        url = f"{self.settings.local_url}/core/events"
        httpx.post(url, json=event, headers=bearer, timeout=10).raise_for_status()

    def core(self, deadline: float) -> FhirCore:
        """A client of the core that gives each question ``deadline`` seconds."""
        return FhirCore(
            self.settings.core_api_url or "http://core.local/fhir",
            transport=self.transport,
            token=self.settings.core_token,
            deadline=deadline,
            clock=self.clock,
            zone=self.settings.zone,
        )

    @property
    def transport(self) -> httpx.BaseTransport | None:
        """The way to the embedded core, or ``None`` for the network."""
        if not self.settings.embedded_core:
            return None
        return httpx.WSGITransport(app=self.embedded_core, script_name="/fhir")

    @cached_property
    def queue(self) -> EffectQueue:
        """Where effects wait."""
        return EffectQueue(self.settings, self.sealer)

    @cached_property
    def house(self) -> House:
        """What the conversation is given."""
        return House(
            core=self.core(TURN_DEADLINE),
            parse=Lexicon.load().parse,
            say=self._say,
            fits=self._fits,
            zone=self.settings.zone,
            languages=LANGUAGES,
            emergency_numbers=self.settings.emergency_numbers,
        )

    def _say(self, label: Arg, language: str) -> str:
        return self.renderer.label(label, language, self.clock())

    def _fits(self, reply: Reply, language: str, channel: str) -> bool:
        text = self.renderer.text(reply, language, channel, self.clock())
        return channel != "sms" or count(text).parts <= PROMPT_PARTS

    @cached_property
    def performer(self) -> Performer:
        """What does the effects."""
        return Performer(
            core=self.core(WORK_DEADLINE),
            renderer=self.renderer,
            sessions=self.sessions,
            outgoing=Outgoing(self.redis, TwilioSms(self.settings)),
            client=self.redis,
            enqueue=self.queue.enqueue,
            clock=self.clock,
            language=LANGUAGES[0],
        )

    def runner(self, on_step: Observer | None = None) -> TurnRunner:
        """What runs a turn."""
        return TurnRunner(
            sessions=self.sessions,
            sealer=self.sealer,
            decide=decide,
            house=self.house,
            renderer=self.renderer,
            enqueue=self.queue.enqueue,
            metrics=self.metrics,
            on_step=on_step or StepClock(self.metrics),
        )


def create_app(
    settings: Settings | None = None, clock: Clock = _now, on_step: Observer | None = None
) -> Flask:
    """The web side: webhooks, the core's events, health; in embedded mode the demo as well.

    Redis must be there already: ``serve`` starts the embedded one.
    """
    rooms = Rooms(settings or load(), clock)
    settings = rooms.settings
    app = Flask("opdline", static_folder=None)
    app.extensions["opdline"] = rooms
    for blueprint in (
        sms_blueprint(settings, rooms.runner(on_step), rooms.renderer, LANGUAGES, clock),
        status_blueprint(settings, rooms.redis, rooms.sessions, rooms.metrics),
        core_events_blueprint(settings, rooms.redis, rooms.queue.enqueue),
        health_blueprint(settings, rooms.metrics),
    ):
        app.register_blueprint(blueprint)
    if settings.embedded_core:
        _mount_core(app, rooms)
    if settings.embedded_carrier:
        _mount_demo(app, rooms)
    return app


def _mount_core(app: Flask, rooms: Rooms) -> None:
    from bot.demo.loopback import guarded  # noqa: PLC0415

    core = guarded(rooms.embedded_core)
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/fhir": core})  # type: ignore[method-assign]


def _mount_demo(app: Flask, rooms: Rooms) -> None:
    from bot.demo.install import install_demo  # noqa: PLC0415

    base = rooms.settings.core_api_url or "http://core.local/fhir"
    fhir = httpx.Client(base_url=base, transport=rooms.transport, timeout=WORK_DEADLINE)
    app.extensions["demo"] = install_demo(app, rooms.settings, fhir, rooms.clock)
    app.extensions["demo"].start()


@contextlib.contextmanager
def background(settings: Settings, clock: Clock = _now) -> Iterator[None]:
    """The worker threads and the embedded core's events, for as long as this is open."""
    rooms = Rooms(settings, clock)
    worker = (
        None if settings.broker_url else start_worker(rooms.queue, rooms.performer, rooms.metrics)
    )
    core = rooms.embedded_core if settings.embedded_core else None
    if core:
        core.start()
    try:
        yield
    finally:
        if worker:
            worker.stop()
        if core:
            core.stop()


@contextlib.contextmanager
def redis_ready(settings: Settings) -> Iterator[None]:
    """The embedded Redis while this is open, where none is configured."""
    if settings.redis_url:
        yield
        return
    with embedded_redis(settings.data_dir):
        yield


def _settings() -> Settings:
    try:
        return load()
    except SettingsError as wrong:
        raise click.ClickException(f"a setting is wrong.\n{wrong}") from None


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """OPDLine: see a doctor from any phone."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s %(message)s", level="WARNING")


@cli.command()
def serve() -> None:
    """Serve on PORT, with all parts that are not configured embedded."""
    from granian import Granian  # noqa: PLC0415  (only here)
    from granian.constants import Interfaces  # noqa: PLC0415

    settings = _settings()
    multiprocessing.set_start_method("spawn")  # a fork would copy locks that threads hold
    server = Granian(
        "app:create_app",
        factory=True,
        interface=Interfaces.WSGI,
        address=settings.host,
        port=settings.port,
        workers=settings.workers,
        blocking_threads=settings.threads,
        backpressure=settings.threads * 8,
        log_enabled=False,
    )
    try:
        with redis_ready(settings), background(settings):
            click.echo(_welcome(settings))
            server.serve()
    except RedisNotStarted as wrong:
        raise click.ClickException(str(wrong)) from None
    click.echo("Stopped; everything is kept.")


def _welcome(settings: Settings) -> str:
    if not settings.embedded_carrier:
        return f"OPDLine answers at {settings.public_url} (Ctrl-C stops it)."
    url = settings.local_url
    return "\n".join(
        (
            f"OPDLine is up (Ctrl-C stops it; data in {settings.data_dir}).",
            f"  A phone to try it with    {url}/",
            f"  The doctor's desk         {url}/desk",
            f"  The embedded core (FHIR)  {url}/fhir/Appointment",
            "  A phone in the terminal   .venv/bin/python app.py phone sms --from +919812345678",
        )
    )


@cli.command()
def worker() -> None:
    """Do the queued effects: book what was kept, notify, deliver (beside `serve`)."""
    settings = _settings()
    with redis_ready(settings):
        rooms = Rooms(settings)
        run_worker(rooms.queue, rooms.performer, rooms.metrics)


@cli.command()
def check() -> None:
    """Check that every message exists in every language and that no form is stuck."""
    problems = checks.problems()
    for problem in problems:
        click.echo(problem)
    click.echo(f"{len(problems)} problems" if problems else "All is well.")
    sys.exit(1 if problems else 0)


@cli.command()
@click.argument("channel", type=click.Choice(["sms"]))
@click.option("--from", "number", required=True, help="her number, like +919812345678")
@click.option("--say", multiple=True, help="send this and end; may be given several times")
@click.option("--wait", type=float, default=0.0, help="seconds to wait for later messages")
@click.option("--parts", is_flag=True, help="show how many SMS parts each message costs")
@click.option("--url", default="", help="the server, if not the one of PORT on this machine")
def phone(  # noqa: PLR0917  (click names them)
    channel: str, number: str, say: tuple[str, ...], wait: float, parts: bool, url: str
) -> None:
    """A phone in the terminal, through the same webhooks as a real one."""
    from bot.demo.terminal import run_phone  # noqa: PLC0415

    base = url or _settings().local_url
    sys.exit(run_phone(channel, number, say, wait, base, parts, sys.stdout))


if __name__ == "__main__":
    cli()
