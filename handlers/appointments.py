"""Her appointments: the list; and cancelling one, or giving it another time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from handlers.core.errors import CoreDown, CoreRefused, NotFound
from handlers.core.records import Appointment, Person
from handlers.effect import Cancel, Effect, Tell
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.home import household
from handlers.notices import cancelled, doctor_cancelled
from handlers.people import choice_of
from handlers.person import shown_name
from handlers.reply import Arg, Moment, Reply, Term
from handlers.scene import Divert, Outcome, Scene
from handlers.session import OpenForm
from handlers.slots import WISH
from nlu.understanding import Understanding

CANCEL = "cancel"
MOVE = "move"
KEEP = "keep"


def appointments(scene: Scene) -> list[Offer]:
    """What is booked for her household; where nothing is, that is the answer."""
    people = {person.id: person for person in household(scene) if person.id}
    found = scene.house.core.appointments(list(people), scene.turn.now) if people else []
    if not found:
        raise Divert(Outcome(replies=(Reply("no-appointments"),), ends=True))
    return [
        Offer(
            {"appointment": msgspec.to_builtins(one), "person": msgspec.to_builtins(person)},
            Term(
                "appointment",
                {
                    "when": Moment(one.start),
                    "doctor": one.doctor.name,
                    "name": shown_name(person.name),
                    "token": one.token,
                },
            ),
        )
        for one in found
        if (person := people.get(one.patient))
    ]


def chosen_appointment(scene: Scene) -> Appointment:
    """The appointment of the form's answers."""
    return msgspec.convert(scene.answers["which"]["appointment"], Appointment)


def its_person(scene: Scene) -> Person:
    """Whose appointment it is."""
    return msgspec.convert(scene.answers["which"]["person"], Person)


def unchanged() -> Outcome:
    """She leaves it as it is."""
    return Outcome(replies=(Reply("not-cancelled"),), ends=True)


def _args(scene: Scene) -> dict[str, Arg]:
    appointment = chosen_appointment(scene)
    return {"when": Moment(appointment.start), "doctor": appointment.doctor.name}


def _what_is_known(scene: Scene) -> str | None:
    return MOVE if scene.answers.get("wish") else None


def _read_what(scene: Scene, words: Understanding) -> str | None:
    """A yes is to what she came for; a mere "cancel" or "no" is plain anyway."""
    if not words.whole:
        return None
    match words.intent:
        case "affirm":
            return scene.answers.get("wants")
        case "cancel_appointment":
            return CANCEL
        case "other" | "correct":
            return MOVE
        case "deny":
            return KEEP
        case _:
            return None


def _done(scene: Scene) -> Outcome:
    match scene.answers["what"]:
        case "move":
            kept = {name: scene.answers[name] for name in ("which", "wish")}
            return Outcome(then=OpenForm("reschedule", kept))
        case "keep":
            return unchanged()
        case _:
            return _cancel(scene)


def _cancel(scene: Scene) -> Outcome:
    appointment = chosen_appointment(scene)
    try:
        scene.house.core.cancel(appointment.id)
    except CoreDown:
        kept = Cancel(f"{scene.turn.id}:cancel", scene.contact.address, appointment.id)
        return Outcome(replies=(Reply("cancel-kept"),), effects=(kept,), ends=True)
    except CoreRefused:
        return Outcome(replies=(Reply("cancel-failed"),), ends=True)
    except NotFound:
        pass  # it is gone already, which is what she wants
    effects: tuple[Effect, ...] = ()
    if appointment.doctor.phone:
        to = f"tel:{appointment.doctor.phone}"
        notice = doctor_cancelled(appointment)
        effects = (Tell(f"{scene.turn.id}:doctor", to, notice, appointment.doctor.language),)
    return Outcome(replies=(cancelled(appointment),), effects=effects, ends=True)


WHICH = Field(
    name="which", ask="ask-which-appointment", offers=appointments, read=choice_of, page=4
)
NEW_TIME: Any = replace(WISH, when=lambda scene: "which" in scene.answers, needs=("which",))
WHAT = Field(
    name="what",
    ask="ask-appointment",
    offers=lambda _: (
        Offer(CANCEL, Term("option-cancel")),
        Offer(MOVE, Term("option-change")),
        Offer(KEEP, Term("option-keep")),
    ),
    known=_what_is_known,
    read=_read_what,
    args=_args,
    needs=("which", "wish"),
    together=True,
)
APPOINTMENTS = Form("appointments", (WHICH, NEW_TIME, WHAT), _done)
