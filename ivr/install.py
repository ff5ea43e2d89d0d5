"""Puts the voice line into the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

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
from ivr.carrier import VoiceCarrier
from ivr.conversation import CallConversation
from ivr.exotel.carrier import ExotelVoice
from ivr.lent import lent_voice_blueprint
from ivr.line import Line
from ivr.message import MessageRenderer, Messages
from ivr.missed import MissedCalls
from ivr.render import SpokenRenderer
from ivr.switchboard import Switchboard
from ivr.twilio.carrier import TwilioVoice

CARRIERS: Final[tuple[VoiceCarrier, ...]] = (ExotelVoice(), TwilioVoice())


def install_voice(app: Flask, rooms: Rooms, on_step: OnStep | None = None) -> Voices:
    """Register the webhooks of calls and the address of their sound with ``app``."""
    settings = rooms.settings
    missed = MissedCalls(settings, rooms.redis, rooms.sealer, rooms.queue.enqueue, rooms.rings)
    for carrier in CARRIERS:
        if carrier.configured(settings):
            board = Switchboard(_line(rooms, carrier, on_step), missed, rooms.rings)
            for blueprint in carrier.webhooks(settings, board, LANGUAGES):
                app.register_blueprint(blueprint)
    voices = voices_of(settings, _counted(rooms))
    app.register_blueprint(audio_blueprint(voices))
    speak = messages_of(rooms)
    app.register_blueprint(lent_voice_blueprint(rooms.lent_voices, speak, rooms.sessions))
    return voices


def messages_of(rooms: Rooms) -> Messages:
    """What makes voice messages of replies, in the voices of the calls."""
    renderer = MessageRenderer(rooms.words, rooms.settings.zone, LANGUAGES[0])
    return Messages(renderer, voices_of(rooms.settings, _counted(rooms)), rooms.clock)


def _line(rooms: Rooms, carrier: VoiceCarrier, on_step: OnStep | None) -> Line:
    settings = rooms.settings
    conversation = CallConversation(Tries(rooms.redis, rooms.sealer), carrier.records(settings))
    renderer = renderer_of(rooms, carrier)

    def runner_of(decide: Decide) -> TurnRunner:
        return TurnRunner(
            sessions=rooms.sessions,
            sealer=rooms.sealer,
            decide=asked_after(reminded(decide)),
            house=replace(rooms.house, hears=carrier.hears(settings)),
            renderer=renderer,
            enqueue=rooms.queue.enqueue,
            metrics=rooms.metrics,
            on_step=on_step or StepClock(rooms.metrics),
            addresses=rooms.addresses,
        )

    return Line(
        provider=carrier.name,
        runner=runner_of(conversation.decide),
        rung=lambda ring: runner_of(conversation.rung(ring)),
        renderer=renderer,
        voices=voices_of(settings, _counted(rooms), carrier),
        languages=LANGUAGES,
        emergency_number=settings.emergency_numbers[0],
        clock=rooms.clock,
        on_answer=lambda kind, language: rooms.metrics.voice_answers.labels(kind, language).inc(),
    )


def _counted(rooms: Rooms) -> Callable[[str], None]:
    return lambda source: rooms.metrics.voice_pieces.labels(source).inc()


def renderer_of(rooms: Rooms, carrier: VoiceCarrier = CARRIERS[-1]) -> SpokenRenderer:
    """What makes spoken words of replies."""
    settings = rooms.settings
    speech = bool(carrier.hears(settings))
    return SpokenRenderer(rooms.words, settings.zone, LANGUAGES[0], speech)


def voices_of(
    settings: Settings,
    on_piece: Callable[[str], None] = lambda _: None,
    carrier: VoiceCarrier = CARRIERS[-1],
) -> Voices:
    """The voices over the data folder: recordings, what was built, what is made on demand."""
    folder, url = settings.data_dir, settings.public_url
    return Voices(
        folder,
        settings.secret_key,
        url,
        Espeak(),
        on_piece=on_piece,
        carrier_speaks=carrier.speaks,
    )
