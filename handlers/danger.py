"""Danger in what she says, whatever was asked: heard before anything else."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.alarm import asked_about, is_asked
from handlers.booking import BOOKING
from handlers.core.records import Reason
from handlers.emergency import HELPLINES, helpline, raised
from handlers.form.engine import overhear
from handlers.said import Said
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from handlers.urgency import CALMED, emergency_of
from nlu.understanding import Understanding


def in_danger(scene: Scene, said: Said) -> tuple[Scene, Outcome | None]:
    """The scene with what was told kept for the booking, and what comes of it where it is danger.

    If it is no emergency after all, the booking has her words, and she is not told to call for
    the same reason again.
    """
    words = said.words
    if said.key in scene.house.emergency_numbers:
        return scene, raised(_seen(scene), str(said.key))
    if words is None:
        return scene, None
    if words.intent in HELPLINES:
        told = _with_words(scene, words)[0] if words.intent == "self_harm" else scene
        return told, helpline(told, words)
    sure = bool(words.danger) and not words.alarming
    if sure or (words.intent == "emergency" and words.whole):
        scene, reasons = _with_words(scene, words)
        return scene, raised(_seen(scene), words.text, words, reasons)
    if words.alarming and not is_asked(scene):
        return _with_words(scene, words)[0], asked_about(words)
    return scene, None


def _seen(scene: Scene) -> Scene:
    """The scene with the answers of the form on top, for saying whom a danger is about."""
    forms = scene.session.forms
    return scene.given(forms[-1].answers) if forms else scene


def _with_words(scene: Scene, words: Understanding) -> tuple[Scene, tuple[Reason, ...]]:
    """The scene with a booking that has heard the words, and triage's reasons, if any."""
    forms = scene.session.forms
    if forms and forms[-1].name not in (BOOKING.name, "home"):
        return scene, ()
    opened = forms[-1] if forms and forms[-1].name == BOOKING.name else OpenForm(BOOKING.name)
    opened = overhear(BOOKING, opened, scene, words)
    reasons = emergency_of(scene.given(opened.answers))
    told = [*opened.answers.get(CALMED, ()), *(reason.rule for reason in reasons)]
    opened = replace(opened, answers={**opened.answers, CALMED: told})
    return scene.put(*forms[:-1], opened), reasons
