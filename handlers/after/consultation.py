"""How a consultation was: whether the doctor called, and if so how it was from 1 to 5."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from handlers.core.records import Appointment, Feedback, Person
from handlers.effect import AskForHelp
from handlers.form.field import Field, confirm
from handlers.form.form import Form
from handlers.later import KeepFeedback
from handlers.person import shown_name
from handlers.reply import Reply
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm

CALLED, RATED = "doctor-called", "doctor-rated"
BEST = 5
UNRATED = timedelta(hours=1)  # after which the yes alone is handed over


def about(appointment: Appointment, person: Person) -> OpenForm:
    """The question about this consultation."""
    kept = {
        "appointment": appointment.id,
        "person": msgspec.to_builtins(person),
        "name": shown_name(person.name),
    }
    return OpenForm(CALLED, kept)


def asked_as(appointment: str) -> str:
    """The id under which it is asked: one for each consultation, so it is asked once."""
    return f"how:{appointment}"


def _person(scene: Scene) -> Person:
    return msgspec.convert(scene.answers["person"], Person)


def _feedback(scene: Scene, wait: timedelta = timedelta(0)) -> KeepFeedback:
    """Her answers so far. Under one id: what comes first is what is kept."""
    answers = scene.answers
    root = asked_as(answers["appointment"])
    feedback = Feedback(
        id=root,
        patient=_person(scene).id,
        appointment=answers["appointment"],
        called=answers.get("called", True),
        rating=answers.get("rating"),
    )
    at = scene.turn.now + wait
    return KeepFeedback(f"{root}:answer", scene.contact.address, feedback, at)


def _called(scene: Scene) -> Outcome:
    if scene.answers["called"]:
        kept = {name: scene.answers[name] for name in ("appointment", "person", "name")}
        return Outcome(effects=(_feedback(scene, UNRATED),), then=OpenForm(RATED, kept))
    appointment = scene.answers["appointment"]
    help_ = AskForHelp(
        id=f"{asked_as(appointment)}:not-called",
        contact=scene.contact.address,
        person=_person(scene),
        words=f"After the time of Appointment/{appointment}: the doctor did not call.",
        urgent=False,
    )
    told = (Reply("doctor-did-not-call"),)
    return Outcome(replies=told, effects=(_feedback(scene), help_), ends=True)


def _rated(scene: Scene) -> Outcome:
    return Outcome(replies=(Reply("welcome"),), effects=(_feedback(scene),), ends=True)


DOCTOR_CALLED = Form(
    CALLED,
    (
        confirm(
            "called",
            "ask-called",
            "called-yes",
            "called-no",
            args=lambda scene: {"name": scene.answers["name"]},
        ),
    ),
    _called,
    lapses=True,
)
DOCTOR_RATED = Form(
    RATED,
    (
        Field(
            name="rating",
            ask="ask-rating",
            number=lambda _, number: number if 1 <= number <= BEST else None,
        ),
    ),
    _rated,
    lapses=True,
)
