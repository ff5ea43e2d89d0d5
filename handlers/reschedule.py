"""Another time for an appointment: which one, the free times of its OPD, from old to new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec.structs import replace as with_changes

from handlers.appointments import (
    KEEP,
    MOVE,
    WHICH,
    appointments,
    chosen_appointment,
    its_person,
    unchanged,
)
from handlers.core.errors import CoreDown, CoreRefused, NotFound, SlotTaken
from handlers.effect import Move
from handlers.for_whom import if_several
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.notices import doctors_told, moved, opd_term
from handlers.person import shown_name
from handlers.reply import Arg, Moment, Reply, Term
from handlers.scene import Divert, Outcome, Reopen, Scene
from handlers.session import OpenForm
from handlers.slots import PARTS, SLOT, WISH, chosen_slot, is_today, is_urgent
from nlu.understanding import Understanding, When

NAME = "reschedule"
OTHER_TIME = "other"


def opening(scene: Scene, words: Understanding | None) -> OpenForm:
    """The form: with the appointment she has before her already, and with the time she names."""
    forms = [form for form in scene.session.forms[-1:] if form.name in ("appointments", NAME)]
    shown = forms[0].answers.get("which") if forms else None
    wish = _hear_wish(scene.given({}), words) if words else None
    if shown is not None:
        return OpenForm(NAME, {"which": shown, **({"wish": wish} if wish else {})})
    return OpenForm(NAME, {"named": wish} if wish else {})


def _hear_wish(scene: Scene, words: Understanding) -> Any:
    wish = WISH.hear(scene, words)
    return wish and {**wish, "insists": True}


def _only_one(scene: Scene) -> Any:
    found = appointments(scene)
    return found[0].value if len(found) == 1 else None


def _wish_named(scene: Scene) -> Any:
    """ "Change tomorrow's time" names the appointment where it is tomorrow, else the new time."""
    named = scene.answers.get("named")
    if not named:
        return False
    start = chosen_appointment(scene).start.astimezone(scene.house.zone)
    return False if _is_at(msgspec.convert(named, When), start, scene) else named


def _is_at(when: When, start: datetime, scene: Scene) -> bool:
    part = next((part for part, hour in reversed(PARTS.items()) if hour <= start.hour), None)
    return (
        (when.day is None or scene.today + timedelta(days=when.day) == start.date())
        and (when.hour is None or when.hour == start.hour)
        and (when.part is None or when.part == part)
    )


def _opd(scene: Scene) -> Any:
    return msgspec.to_builtins(chosen_appointment(scene).opd)


def _slots(scene: Scene) -> Sequence[Offer]:
    try:
        return SLOT.offers(scene)
    except Reopen:
        raise _none_free(scene) from None


def _proposed(scene: Scene) -> Any:
    """One at once where she has named a time; else she chooses."""
    try:
        return SLOT.known(scene) if scene.answers.get("wish") else None
    except Reopen:
        raise _none_free(scene) from None


def _none_free(scene: Scene) -> Divert:
    """Another OPD is not what she asked for: the appointment simply stays."""
    return Divert(Outcome(replies=(Reply("no-other-time", _old(scene)),), ends=True))


def _after_slot(scene: Scene, slot: Any) -> Outcome | None:
    return unchanged(scene) if slot == KEEP else None


def _old(scene: Scene) -> dict[str, Arg]:
    old = chosen_appointment(scene)
    return {"opd": opd_term(old.opd), "old": Moment(old.start), "doctor": old.doctor.name}


def _sure_args(scene: Scene) -> dict[str, Arg]:
    slot = chosen_slot(scene)
    late = is_urgent(scene) and not is_today(scene, slot)
    return {
        "urgent": Term("urgent", {"when": "today" if late else "no"}),
        "name": shown_name(its_person(scene).name),
        "whose": if_several(its_person(scene), scene),
        "old": Moment(chosen_appointment(scene).start),
        "when": Moment(slot.start),
        "doctor": slot.doctor.name,
        "registration": slot.doctor.registration,
    }


def _read_sure(_: Scene, words: Understanding) -> str | None:
    """A mere no is to this time: leaving it all as it was is offered with the others."""
    if not words.whole:
        return None
    if words.intent == "affirm":
        return MOVE
    return OTHER_TIME if words.intent in ("deny", "correct", "other") else None


def _after_sure(scene: Scene, sure: str) -> Outcome | None:
    if sure == OTHER_TIME:
        raise Reopen("slot", "ask-new-time", choose=True)
    return unchanged(scene) if sure == KEEP else None


def _move(scene: Scene) -> Outcome:
    """Move it now; where the core cannot answer, keep the wish and move it later."""
    wish = Move(
        id=f"{scene.turn.id}:move",
        contact=scene.contact.address,
        appointment=chosen_appointment(scene),
        slot=chosen_slot(scene),
        person=its_person(scene),
    )
    wanted = with_changes(scene.contact, stopped=False)  # whoever asks wants the answer
    try:
        appointment = scene.house.core.move(wish.appointment, wish.slot, wish.id)
    except SlotTaken:
        raise Reopen("slot", "ask-slot-taken", choose=True) from None
    except CoreDown:
        told = Reply("move-kept")
        return Outcome(replies=(told,), effects=(wish,), contact=wanted, ends=True)
    except (CoreRefused, NotFound):
        return Outcome(replies=(Reply("move-failed"),), ends=True)
    return Outcome(
        replies=(moved(appointment, wish.person, False, if_several(wish.person, scene)),),
        effects=doctors_told(wish, appointment, scene.turn.now),
        contact=wanted,
        ends=True,
    )


SURE = Field(
    name="sure",
    ask="ask-move",
    offers=lambda _: (
        Offer(MOVE, Term("option-move")),
        Offer(OTHER_TIME, Term("option-change")),
    ),
    zero=lambda _: Offer(KEEP, Term("option-leave")),
    read=_read_sure,
    args=_sure_args,
    then=_after_sure,
    needs=("slot",),
    together=True,
    parts=3,
)
RESCHEDULE = Form(
    NAME,
    (
        replace(WHICH, ask="ask-which-to-move", known=_only_one),
        Field(
            name="acuity", ask="", known=lambda s: chosen_appointment(s).acuity, needs=("which",)
        ),
        replace(WISH, hear=_hear_wish, known=_wish_named, needs=("which",)),
        Field(name="opd", ask="", known=_opd, needs=("which",)),
        replace(
            SLOT,
            ask="ask-new-time",
            offers=_slots,
            known=_proposed,
            zero=lambda _: Offer(KEEP, Term("option-leave")),
            args=_old,
            then=_after_slot,
            needs=("which", "opd", "wish"),
        ),
        SURE,
    ),
    _move,
)
