"""Danger in what she says, whatever was asked: heard before anything else."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.alarm import asked_about, is_asked
from handlers.booking import BOOKING
from handlers.core.records import Reason
from handlers.dialled import dialled
from handlers.emergency import HELPLINES, helpline, raised
from handlers.form.engine import overhear
from handlers.history import RISKS, by_whom
from handlers.intake import NOTES, may_be_name, noted
from handlers.said import Said
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from handlers.spoken_name import HEARD, SAID
from handlers.urgency import CALMED, TOLD, emergency_of
from nlu.history import lived
from nlu.understanding import Understanding

OF_THE_ILLNESS = {
    "danger", "complaint", "words", "days", "signs", "more_signs", "history", "medicines",
}  # fmt: skip


def in_danger(scene: Scene, said: Said) -> tuple[Scene, Outcome | None]:
    """The scene with what was told kept for the booking, and what comes of it where it is danger.

    If it is no emergency after all, the booking has her words, and she is not told to call for
    the same reason again.
    """
    words = said.words
    if said.key in scene.house.emergency_numbers:
        return scene, dialled(_seen(scene), str(said.key))
    if words is None:
        return scene, None
    if words.intent in HELPLINES:
        told = _with_words(scene, words)[0] if words.intent == "self_harm" else scene
        return told, helpline(_seen(told), words)
    if words.danger and _of_family(scene, words):
        return scene, asked_about(words)
    sure = bool(words.danger) and not words.alarming
    if sure or (words.intent == "emergency" and words.whole):
        scene, reasons = _with_words(scene, words)
        return scene, raised(_seen(scene), words.text, words, reasons)
    if words.alarming and not is_asked(scene) and not _is_harmless(scene, words):
        return _with_words(scene, words)[0], asked_about(words)
    return _judged(scene, words)


def _is_harmless(scene: Scene, words: Understanding) -> bool:
    """What only sounds like danger: a name, or the long illness that was asked for."""
    asked = scene.session.forms[-1].asked if scene.session.forms else ""
    if asked in ("name", SAID, HEARD):
        return may_be_name(words)
    if asked not in ("history", "medicines"):
        return False
    told = lived(words.text)
    lives_with = scene.house.assessor.read(words.text).present & RISKS
    return bool(lives_with or told.medicines or told.allergies)


def _of_family(scene: Scene, words: Understanding) -> bool:
    """Asked for long illnesses, she tells of a relative's: of now, or of once."""
    forms = scene.session.forms
    if not forms or forms[-1].name != BOOKING.name or forms[-1].asked != "history":
        return False
    mine, family = by_whom(scene.given(forms[-1].answers), words.text)
    return bool(family) and not scene.house.parse(", ".join(mine), scene.contact.language).danger


def _judged(scene: Scene, words: Understanding) -> tuple[Scene, Outcome | None]:
    """What triage finds to be an emergency is told at once, whatever there is still to ask."""
    forms = scene.session.forms
    if not forms or forms[-1].name != BOOKING.name:
        return scene, None
    if forms[-1].asked not in OF_THE_ILLNESS and may_be_name(words):
        return scene, None
    heard, reasons = _with_words(scene, words)
    calmed = forms[-1].answers.get(CALMED, ())
    if all(reason.rule in calmed for reason in reasons):
        return scene, None
    return heard, raised(_seen(heard), words.text, words, reasons)


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
    opened = overhear(BOOKING, opened, scene, _of_the_patient(opened, words))
    answers = dict(opened.answers)
    if not words.whole:
        answers[NOTES.name] = noted(answers, " ".join(words.text.split()))
    if words.intent == "self_harm":
        answers[TOLD] = {"suicidal": True}
    reasons = emergency_of(scene.given(answers))
    told = [*answers.get(CALMED, ()), *(reason.rule for reason in reasons)]
    opened = replace(opened, answers={**answers, CALMED: told})
    return scene.put(*forms[:-1], opened), reasons


def _of_the_patient(opened: OpenForm, words: Understanding) -> Understanding:
    """Without what may be said of somebody else: who "he" is stays open in a cry for help."""
    told = str(opened.answers.get("who", "")).rpartition(":")[2]
    if words.relation and words.relation == (told or words.relation):
        return words
    return replace(words, sex=None, age=words.age if not told else None, relation="")
