"""Puts the voice line into the application."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask
from msgspec.structs import replace

from bot.afterwards import asked_after
from bot.metrics import StepClock
from bot.ports import Decide, OnStep
from bot.reminding import reminded
from bot.rooms import LANGUAGES, Rooms
from bot.settings import Settings
from bot.tries import Tries
from bot.turn import TurnRunner
from ivr.audio.espeak import Espeak
from ivr.audio.route import audio_blueprint
from ivr.audio.voices import Voices
from ivr.conversation import CallConversation
from ivr.line import Line
from ivr.missed import MissedCalls
from ivr.render import SpokenRenderer
from ivr.twilio.out import out_blueprint
from ivr.twilio.twiml import HEAR, SAY
from ivr.twilio.voice import voice_blueprint


def install_voice(app: Flask, rooms: Rooms, on_step: OnStep | None = None) -> Voices:
    """Register the webhooks of calls and the address of their sound with ``app``."""
    settings = rooms.settings
    renderer = renderer_of(rooms)
    voices = voices_of(settings, lambda source: rooms.metrics.voice_pieces.labels(source).inc())
    conversation = CallConversation(Tries(rooms.redis, rooms.sealer), settings.records)

    def runner_of(decide: Decide) -> TurnRunner:
        return _runner(rooms, renderer, on_step, decide)

    line = Line(
        provider="twilio",
        runner=runner_of(conversation.decide),
        rung=lambda ring: runner_of(conversation.rung(ring)),
        renderer=renderer,
        voices=voices,
        languages=LANGUAGES,
        emergency_number=settings.emergency_numbers[0],
        clock=rooms.clock,
        on_answer=lambda kind, language: rooms.metrics.voice_answers.labels(kind, language).inc(),
    )
    missed = MissedCalls(settings, rooms.redis, rooms.sealer, rooms.queue.enqueue, rooms.rings)
    app.register_blueprint(voice_blueprint(settings, line, LANGUAGES, missed, rooms.rings))
    app.register_blueprint(out_blueprint(settings, line, LANGUAGES, rooms.rings))
    app.register_blueprint(audio_blueprint(voices))
    return voices


def _runner(
    rooms: Rooms, renderer: SpokenRenderer, on_step: OnStep | None, decide: Decide
) -> TurnRunner:
    return TurnRunner(
        sessions=rooms.sessions,
        sealer=rooms.sealer,
        decide=asked_after(reminded(decide)),
        house=replace(rooms.house, hears=hears(rooms.settings)),
        renderer=renderer,
        enqueue=rooms.queue.enqueue,
        metrics=rooms.metrics,
        on_step=on_step or StepClock(rooms.metrics),
        addresses=rooms.addresses,
    )


def hears(settings: Settings) -> frozenset[str]:
    """The languages whose words the carrier makes out in a call."""
    return frozenset(HEAR) if settings.hears_speech else frozenset()


def renderer_of(rooms: Rooms) -> SpokenRenderer:
    """What makes spoken words of replies."""
    settings = rooms.settings
    return SpokenRenderer(rooms.words, settings.zone, LANGUAGES[0], settings.hears_speech)


def voices_of(settings: Settings, on_piece: Callable[[str], None] = lambda _: None) -> Voices:
    """The voices over the data folder: recordings, what was built, what is made on demand."""
    folder, url = settings.data_dir, settings.public_url
    return Voices(
        folder,
        settings.secret_key,
        url,
        Espeak(),
        on_piece=on_piece,
        carrier_speaks=SAY.__contains__,
    )
