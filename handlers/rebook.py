"""What the clinic cancelled, booked again: she is asked, shows which time, and it is booked.

The appointment itself is taken up again at its new time, so that nothing she told is lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec
from msgspec.structs import replace as with_changes

from handlers.appointments import chosen_appointment, its_person
from handlers.core.errors import CoreDown, CoreRefused, NotFound, SlotTaken
from handlers.core.records import Appointment, Person
from handlers.effect import Move
from handlers.for_whom import for_whom, if_several
from handlers.form.field import Field, Offer, confirm
from handlers.form.form import Form
from handlers.home import household
from handlers.notices import booked, doctors_told, opd_term
from handlers.person import shown_name
from handlers.reply import Arg, Moment, Option, Reply, Term
from handlers.scene import Divert, Outcome, Reopen, Scene
from handlers.session import OpenForm, Shown
from handlers.slots import OTHER_OPD, SLOT, WISH, chosen_slot
from nlu.understanding import Understanding

NAME = "rebook"
ASK = "ask-clinic-cancelled"
YES, NO = "option-change", "option-no"
WANTS = ("affirm", "other", "reschedule", "book")  # all of them mean yes here


def question(appointment: Appointment, person: Person) -> Reply:
    """That it is cancelled, and whether she wants another time."""
    return Reply(ASK, _told(appointment, person), (Option("1", Term(YES)), Option("2", Term(NO))))


def opened(appointment: Appointment, person: Person, *, gone: bool) -> OpenForm:
    """The form that the question belongs to. ``gone``: the core has no record of it any more."""
    answers = {
        "which": {
            "appointment": msgspec.to_builtins(appointment),
            "person": msgspec.to_builtins(person),
        },
        "gone": gone,
    }
    return OpenForm(NAME, answers, "again", (Shown("1", "", True), Shown("2", "", False)))


def keys(form: OpenForm) -> dict[str, OpenForm]:
    """The form that each key opens where the question is heard in a call."""
    return {
        shown.key: OpenForm(NAME, {**form.answers, "again": shown.value}) for shown in form.shown
    }


def _told(appointment: Appointment, person: Person) -> dict[str, Arg]:
    return {
        "when": Moment(appointment.start),
        "doctor": appointment.doctor.name,
        "name": shown_name(person.name),
        "whose": for_whom(person),
    }


def _wanted(scene: Scene) -> bool:
    return bool(scene.answers.get("again")) and not scene.answers["gone"]


def _slots(scene: Scene) -> Sequence[Offer]:
    try:
        return SLOT.offers(scene)
    except Reopen:
        raise Divert(Outcome(replies=(Reply("all-full"),), then=OpenForm("call-back"))) from None


def _read_again(_: Scene, words: Understanding) -> bool | None:
    if not words.whole or words.intent not in (*WANTS, "deny"):
        return None
    return words.intent != "deny"


def _done(scene: Scene) -> Outcome:
    if not scene.answers["again"]:
        alone = all(form.name in (NAME, "home") for form in scene.session.forms)
        return Outcome(replies=(Reply("no-doctor-now"),), ends=alone)
    if scene.answers["gone"] or scene.answers["slot"] == OTHER_OPD:
        return _anew(scene)
    wish = Move(
        id=f"{scene.turn.id}:move",
        contact=scene.contact.address,
        appointment=with_changes(chosen_appointment(scene), off=True),
        slot=chosen_slot(scene),
        person=its_person(scene),
    )
    wanted = with_changes(scene.contact, stopped=False)  # whoever asks wants the answer
    try:
        appointment = scene.house.core.move(wish.appointment, wish.slot, wish.id)
    except SlotTaken:
        raise Reopen("slot", "ask-slot-taken") from None
    except CoreDown:
        told = Reply("booking-kept", {"name": shown_name(wish.person.name)})
        return Outcome(replies=(told,), effects=(wish,), contact=wanted, ends=True)
    except (CoreRefused, NotFound):  # booked again already, or by the clinic for someone else
        return _anew(scene)
    return Outcome(
        replies=(booked(appointment, wish.person, False, if_several(wish.person, scene)),),
        effects=doctors_told(wish, appointment, scene.turn.now),
        contact=wanted,
        ends=True,
    )


def _anew(scene: Scene) -> Outcome:
    """There is nothing to take up again: all is asked as at a first time."""
    known = with_changes(scene.session, household=household(scene))
    return Outcome(session=known, then=OpenForm("booking", {"who": its_person(scene).id}))


REBOOK = Form(
    NAME,
    (
        Field(name="which", ask=""),
        Field(name="gone", ask="", known=lambda _: False),
        replace(
            confirm("again", ASK, YES, NO, parts=3),
            read=_read_again,
            args=lambda scene: _told(chosen_appointment(scene), its_person(scene)),
        ),
        Field(name="acuity", ask="", known=lambda s: chosen_appointment(s).acuity, when=_wanted),
        replace(WISH, when=_wanted),
        Field(
            name="opd",
            ask="",
            known=lambda s: msgspec.to_builtins(chosen_appointment(s).opd),
            when=_wanted,
        ),
        replace(
            SLOT,
            offers=_slots,
            known=lambda _: None,  # she chooses, and by choosing agrees
            args=lambda scene: {"opd": opd_term(chosen_appointment(scene).opd)},
            then=lambda *_: None,
            when=_wanted,
        ),
    ),
    _done,
    yields=True,
)
