"""Puts the voice line into the application."""

from __future__ import annotations

from flask import Flask

from bot.ports import OnStep
from bot.rooms import LANGUAGES, Rooms
from bot.settings import Settings
from ivr.audio.espeak import Espeak
from ivr.audio.route import audio_blueprint
from ivr.audio.voices import Voices
from ivr.line import Line
from ivr.render import SpokenRenderer
from ivr.twilio.voice import voice_blueprint


def install_voice(app: Flask, rooms: Rooms, on_step: OnStep | None = None) -> Voices:
    """Register the webhooks of calls and the address of their sound with ``app``."""
    settings = rooms.settings
    renderer = renderer_of(rooms)
    voices = voices_of(settings)
    line = Line(
        provider="twilio",
        runner=rooms.runner(on_step, renderer),
        renderer=renderer,
        voices=voices,
        languages=LANGUAGES,
        emergency_number=settings.emergency_numbers[0],
        clock=rooms.clock,
    )
    app.register_blueprint(voice_blueprint(settings, line, LANGUAGES))
    app.register_blueprint(audio_blueprint(voices))
    return voices


def renderer_of(rooms: Rooms) -> SpokenRenderer:
    """What makes spoken words of replies."""
    return SpokenRenderer(rooms.words, rooms.settings.zone, LANGUAGES[0])


def voices_of(settings: Settings) -> Voices:
    """The voices over the data folder: recordings, what was built, what is made on demand."""
    return Voices(settings.data_dir, settings.secret_key, settings.public_url, Espeak())
