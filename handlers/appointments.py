"""Her appointments: the list; and cancelling one, or giving it another time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from handlers.core.errors import CoreDown, CoreRefused, NotFound
from handlers.core.records import Appointment, Person
from handlers.effect import Cancel, Effect, Tell
from handlers.for_whom import for_whom, if_several
from handlers.form.field import Field, Offer, confirm
from handlers.form.form import Form
from handlers.home import household
from handlers.notices import cancelled, doctor_cancelled
from handlers.people import choice_of
from handlers.person import shown_name
from handlers.reply import Arg, Moment, Reply, Term
from handlers.scene import Divert, Outcome, Reopen, Scene
from handlers.session import OpenForm
from handlers.slots import WISH
from nlu.understanding import Understanding

CANCEL = "cancel"
MOVE = "move"
KEEP = "keep"
REMINDED = "reminded"  # among the answers: it was we who spoke of it


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
                    "whose": if_several(person, scene),
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


def unchanged(scene: Scene) -> Outcome:
    """She leaves it as it is."""
    if not scene.answers.get(REMINDED):
        return Outcome(replies=(Reply("not-cancelled"),), ends=True)
    when = Moment(chosen_appointment(scene).start)
    return Outcome(replies=(Reply("appointment-kept", {"when": when}),), ends=True)


def _args(scene: Scene) -> dict[str, Arg]:
    appointment = chosen_appointment(scene)
    whose = if_several(its_person(scene), scene)
    return {
        "when": Moment(appointment.start), "doctor": appointment.doctor.name, "whose": whose
    }  # fmt: skip


def _sure_args(scene: Scene) -> dict[str, Arg]:
    known = _args(scene)
    return known | {"whose": known["whose"] or for_whom(its_person(scene))}


def _must_be_sure(scene: Scene) -> bool:
    """A key is pressed by mistake sooner than a word is written."""
    return scene.channel == "voice" and scene.answers["what"] == CANCEL


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
    if scene.answers.get("sure") is False:
        return unchanged(scene)
    asked = [form.asked for form in scene.session.forms[-1:]]
    if asked == ["sure"] and "sure" not in scene.answers:  # she left the call, and now writes
        raise Reopen("what", "ask-appointment")
    match scene.answers["what"]:
        case "move":
            kept = {name: scene.answers[name] for name in ("which", "wish")}
            return Outcome(then=OpenForm("reschedule", kept))
        case "keep":
            return unchanged(scene)
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
    told = cancelled(appointment, if_several(its_person(scene), scene))
    return Outcome(replies=(told,), effects=effects, ends=True)


WHICH = Field(
    name="which", ask="ask-which-appointment", offers=appointments, read=choice_of, page=4
)
NEW_TIME: Any = replace(WISH, when=lambda scene: "which" in scene.answers, needs=("which",))
WHAT = Field(
    name="what",
    ask="ask-appointment",
    offers=lambda _: (
        Offer(KEEP, Term("option-keep")),
        Offer(MOVE, Term("option-change")),
        Offer(CANCEL, Term("option-cancel")),
    ),
    known=_what_is_known,
    read=_read_what,
    args=_args,
    needs=("which", "wish"),
    together=True,
)
SURE = confirm(
    "sure",
    "ask-cancel",
    "option-yes",
    "option-no",
    spoken=True,
    when=_must_be_sure,
    args=_sure_args,
    needs=("what",),
)
APPOINTMENTS = Form("appointments", (WHICH, NEW_TIME, WHAT, SURE), _done)
