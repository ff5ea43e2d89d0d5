"""OPDLine: ``create_app()`` and the command line. Wires the rooms together, decides nothing."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import multiprocessing.util
import socket
import sys
from collections.abc import Iterator

import click
import httpx
import redis
from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from bot.carriers import webhooks
from bot.core_command import core_command
from bot.core_events import core_events_blueprint
from bot.core_validate import core_validate_blueprint
from bot.delivery.command import prescriptions_command
from bot.dlt.command import dlt_command
from bot.dlt.register import Register
from bot.embedded_redis import RedisNotStarted, embedded_redis
from bot.health import health_blueprint
from bot.nlu_command import nlu
from bot.outbox.command import outbox_command
from bot.ports import Clock, OnStep
from bot.process import end_with_parent, log_to_stderr
from bot.rooms import TURN_DEADLINE, WORK_DEADLINE, Rooms, now
from bot.rx.install import install_rx
from bot.settings import Settings, SettingsError, load
from bot.sms.command import sms_command
from bot.store import connect, whereabouts
from bot.telegram_command import telegram_command
from bot.triage_command import triage_command
from bot.twilio.whatsapp.command import whatsapp_command
from bot.worker import run_worker, start_worker
from ivr.audio.voices import Voices
from ivr.command import voice_command
from ivr.heard import Heard
from ivr.install import install_voice, messages_of


def create_app(
    settings: Settings | None = None, clock: Clock = now, on_step: OnStep | None = None
) -> Flask:
    """The web side: webhooks, the core's events, health; the demo where no carrier is configured.

    Redis must be there already: ``serve`` starts the embedded one. Where real patients write in,
    neither records nor phones of the demo have an address: a proxy on this machine would open
    them to everyone. An embedded core is then reached within the process alone.
    """
    rooms = Rooms(settings or load(), clock)
    settings = rooms.settings
    app = Flask("opdline", static_folder=None)
    app.extensions["opdline"] = rooms
    for blueprint in (
        *webhooks(rooms, on_step),
        core_events_blueprint(
            settings, rooms.redis, rooms.queue.enqueue, rooms.polling.soon, clock
        ),
        core_validate_blueprint(settings, rooms.redis, rooms.core(TURN_DEADLINE)),
        health_blueprint(settings, rooms.counts),
    ):
        app.register_blueprint(blueprint)
    install_rx(app, rooms)
    voices = install_voice(app, rooms, on_step)
    if settings.embedded_carrier:
        if settings.embedded_core:
            _mount_core(app, rooms)
        _mount_demo(app, rooms, voices)
    return app


def create_served_app() -> Flask:
    """``create_app`` in a web process of ``serve``, which ends when that does."""
    end_with_parent()
    log_to_stderr()
    gc.disable()  # words and rules are made to stay: looking for garbage among them takes time
    app = create_app()
    gc.freeze()
    gc.enable()
    counts = app.extensions["opdline"].counts
    counts.start()
    multiprocessing.util.Finalize(None, counts.stop, exitpriority=1)  # atexit is not for these
    return app


def _mount_core(app: Flask, rooms: Rooms) -> None:
    from bot.demo.loopback import guarded  # noqa: PLC0415

    core = guarded(rooms.embedded_core)
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/fhir": core})  # type: ignore[method-assign]


def _mount_demo(app: Flask, rooms: Rooms, voices: Voices) -> None:
    from bot.demo.install import install_demo  # noqa: PLC0415

    heard = Heard(voices.addresses, rooms.words, rooms.settings.emergency_numbers[0])
    base = rooms.settings.core_api_url or "http://core.local/fhir"
    fhir = httpx.Client(base_url=base, transport=rooms.transport, timeout=WORK_DEADLINE)
    app.extensions["demo"] = install_demo(app, rooms.settings, fhir, rooms.clock, heard.words)
    app.extensions["demo"].start()


@contextlib.contextmanager
def background(settings: Settings, clock: Clock = now) -> Iterator[None]:
    """The worker threads and the embedded core's events, for as long as this is open."""
    rooms = Rooms(settings, clock, messages_of)
    worker = None
    if not settings.broker_url:
        look = rooms.polling.look
        worker = start_worker(rooms.queue, rooms.performer, rooms.metrics, look=look)
    core = rooms.embedded_core if settings.embedded_core else None
    if core:
        core.start()
    rooms.counts.start()
    try:
        yield
    finally:
        if worker:
            worker.stop()
        if core:
            core.stop()
        rooms.counts.stop()


@contextlib.contextmanager
def redis_ready(settings: Settings) -> Iterator[None]:
    """The embedded Redis while this is open, where none is configured.

    One that is configured and does not answer is waited for, not given up: it may come later.
    """
    if settings.redis_url:
        try:
            connect(settings, retries=0).ping()
        except redis.RedisError:
            click.echo(_silent_redis(settings), err=True)
        yield
        return
    with embedded_redis(settings.data_dir):
        yield


def _silent_redis(settings: Settings) -> str:
    return (
        f"Redis at {whereabouts(settings.redis_url)} does not answer (REDIS_URL). Until it does "
        "nobody is answered, and /readyz says so; everything goes on by itself then."
    )


def _settings() -> Settings:
    try:
        settings = load()
        if settings.dlt_templates:
            Register.read(settings.dlt_templates)
    except SettingsError as wrong:
        raise click.ClickException(f"a setting is wrong.\n{wrong}") from None
    except ValueError as wrong:
        raise click.ClickException(f"DLT_TEMPLATES cannot be read: {wrong}") from None
    return settings


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """OPDLine: see a doctor from any phone."""
    log_to_stderr()


@cli.command()
def serve() -> None:
    """Serve on PORT, with all parts that are not configured embedded."""
    from granian import Granian  # noqa: PLC0415  (only here)
    from granian.constants import Interfaces  # noqa: PLC0415

    settings = _settings()
    _must_be_free(settings)
    multiprocessing.set_start_method("spawn")  # a fork would copy locks that threads hold
    server = Granian(
        "app:create_served_app",
        factory=True,
        interface=Interfaces.WSGI,
        address=settings.host,
        port=settings.port,
        workers=settings.workers,
        blocking_threads=settings.threads,
        backpressure=settings.threads * 8,
        log_enabled=False,
        respawn_failed_workers=True,
    )
    try:
        with redis_ready(settings), background(settings):
            click.echo(_welcome(settings))
            server.serve()
    except RedisNotStarted as wrong:
        raise click.ClickException(str(wrong)) from None
    except SystemExit:  # granian's own end: no one asked for it
        raise click.ClickException(
            "the web processes ended again and again, so the server has stopped; the lines above "
            "may say why. Everything is kept; start it again."
        ) from None
    click.echo("Stopped; everything is kept.")


def _must_be_free(settings: Settings) -> None:
    try:
        socket.create_server((settings.host, settings.port)).close()
    except OSError as wrong:
        raise click.ClickException(
            f"nothing can listen on {settings.host}:{settings.port} ({wrong.strerror}). Is OPDLine "
            "running already? Else set PORT to another number, or mend HOST."
        ) from None


def _welcome(settings: Settings) -> str:
    if not settings.embedded_carrier:
        return f"OPDLine answers at {settings.public_url} (Ctrl-C stops it)."
    url = settings.local_url
    here = "" if settings.port == Settings.model_fields["port"].default else f" --url {url}"
    return "\n".join(
        (
            f"OPDLine is up (Ctrl-C stops it; data in {settings.data_dir}).",
            f"  A phone to try it with    {url}/",
            f"  The doctor's desk         {url}/desk",
            f"  The embedded core (FHIR)  {url}/fhir/Appointment",
            "  A phone in the terminal   .venv/bin/python app.py phone sms --from +919812345678"
            + here,
        )
    )


@cli.command()
def worker() -> None:
    """Do the queued effects: book what was kept, notify, deliver (beside `serve`)."""
    settings = _settings()
    with redis_ready(settings):
        rooms = Rooms(settings, voice=messages_of)
        rooms.counts.start()
        run_worker(rooms.queue, rooms.performer, rooms.metrics, look=rooms.polling.look)
        rooms.counts.stop()


@cli.command()
@click.option("--audio", is_flag=True, help="speak every message of a call instead of estimating")
def check(audio: bool) -> None:
    """Check the words of every language, their size by SMS and in a call, and all forms."""
    from bot import check as checks  # noqa: PLC0415  (only here)

    problems = checks.problems(measure=_spoken) if audio else checks.problems()
    for problem in problems:
        click.echo(problem)
    click.echo(f"{len(problems)} problems" if problems else "All is well.")
    sys.exit(1 if problems else 0)


def _spoken(text: str, language: str) -> float:
    """Seconds that espeak-ng takes for it."""
    from ivr.audio import wav  # noqa: PLC0415
    from ivr.audio.espeak import Espeak  # noqa: PLC0415

    return wav.seconds(Espeak().synthesise(text, language, False))


@cli.command()
@click.argument("channel", type=click.Choice(["sms", "whatsapp", "voice"]))
@click.option("--from", "number", required=True, help="her number, like +919812345678")
@click.option("--to", default="", help="the number she calls or writes to, if not the usual one")
@click.option(
    "--say",
    multiple=True,
    help="send this, or press these keys, and end; may be given several times",
)
@click.option(
    "--wait", type=float, default=0.0, help="seconds to wait for later messages or a call"
)
@click.option("--parts", is_flag=True, help="show how many SMS parts each message costs")
@click.option("--url", default="", help="the server, if not the one of PORT on this machine")
def phone(  # noqa: PLR0917  (click names them)
    channel: str, number: str, to: str, say: tuple[str, ...], wait: float, parts: bool, url: str
) -> None:
    """A phone in the terminal, through the same webhooks as a real one."""
    from bot.demo.terminal import run_phone  # noqa: PLC0415

    base = url or _settings().local_url
    sys.exit(run_phone(channel, number, say, wait, base, parts, sys.stdout, to=to))


cli.add_command(core_command(_settings))
cli.add_command(telegram_command(_settings, redis_ready, background))
cli.add_command(triage_command)
cli.add_command(nlu)
cli.add_command(dlt_command(_settings))
cli.add_command(sms_command)
cli.add_command(whatsapp_command(_settings))
cli.add_command(voice_command)
cli.add_command(prescriptions_command(_settings, redis_ready))
cli.add_command(outbox_command(_settings, redis_ready))


if __name__ == "__main__":
    cli()
