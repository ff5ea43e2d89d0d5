"""A booking: who, danger first, what is wrong, since when, which OPD, which slot, agreed."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.core.errors import CoreDown, CoreRefused, SlotTaken
from handlers.core.records import Booking, Person
from handlers.effect import Book, Effect, Tell
from handlers.emergency import DANGER
from handlers.for_whom import if_several
from handlers.form.field import confirm
from handlers.form.form import Form
from handlers.handover import intake
from handlers.history import HISTORY, MEDICINES
from handlers.intake import COMPLAINT, DAYS, NOTES, WORDS, since, told_back
from handlers.media import SENT, counted, kept_with
from handlers.notices import booked, doctor_notice, opd_term
from handlers.people import AGE, SELF, SEX, WHO
from handlers.person import shown_name
from handlers.reply import Arg, Moment, Reply, Term
from handlers.scene import Outcome, Reopen, Scene
from handlers.session import OpenForm
from handlers.signs import MORE_SIGNS, OPEN, OPEN_MORE, PREGNANT_WEEKS, SIGNS
from handlers.slots import (
    OPD,
    SLOT,
    WISH,
    chosen_opd,
    chosen_person,
    chosen_slot,
    insists,
    is_today,
    is_urgent,
    wanted,
)
from handlers.spoken_name import HEARD_NAME, NAME, SAID_NAME, SECOND_NAME
from handlers.urgency import ACUITY


def _after_agreed(_: Scene, agreed: bool) -> None:
    if not agreed:
        raise Reopen("slot", "ask-slot", choose=True)


def _confirm_args(scene: Scene) -> dict[str, Arg]:
    slot = chosen_slot(scene)
    urgent = "no"
    if is_urgent(scene):
        urgent = "today" if is_today(scene, slot) or insists(scene) else "later"
    return {
        "urgent": Term("urgent", {"when": urgent}),
        "when": Moment(slot.start),
        "opd": opd_term(slot.opd),
        "doctor": slot.doctor.name,
        "registration": slot.doctor.registration,
        "name": shown_name(chosen_person(scene).name),
        "whose": if_several(chosen_person(scene), scene),
        "complaint": told_back(scene),
        "since": since(scene.answers["days"]),
    }


def request(scene: Scene) -> Booking:
    """The booking as it is handed to the core, complete as far as her answers go."""
    answers = scene.answers
    if scene.contact.consent is None:
        raise LookupError("a booking without consent")
    person = chosen_person(scene)
    slot = chosen_slot(scene) if "slot" in answers else None
    reads = slot.doctor.language if slot else "en"
    return Booking(
        turn=scene.turn.id,
        phone=scene.phone,
        language=scene.contact.language,
        consent=scene.contact.consent,
        person=person,
        intake=intake(scene, person, reads),
        specialty=wanted(scene) or "general",
        opd=chosen_opd(scene) if "opd" in answers else None,
        slot=slot,
        channel=scene.channel,
    )


def book(scene: Scene) -> Outcome:
    """Book now; where the core cannot answer, keep the request and book it later."""
    wish = request(scene)
    try:
        appointment = scene.house.core.book(wish)
    except SlotTaken:
        raise Reopen("slot", "ask-slot-taken", choose=True) from None
    except CoreDown:
        return keep(scene, wish)
    except CoreRefused:
        return Outcome(replies=(Reply("booking-failed"),), then=OpenForm("call-back"))
    effects: list[Effect] = [*kept_with(scene)]
    if appointment.doctor.phone:
        notice = doctor_notice(appointment, wish.person, wish.intake, scene.turn.now)
        to = f"tel:{appointment.doctor.phone}"
        effects.append(Tell(f"{scene.turn.id}:doctor", to, notice, appointment.doctor.language))
    finished = _finished(scene, wish.person)
    own = appointment.patient if scene.answers["who"] == SELF else scene.contact.own
    session = finished.session or scene.session
    count = len(scene.answers.get(SENT, ()))
    return replace(
        finished,
        session=counted(scene, session, appointment.id, count),
        contact=replace(finished.contact or scene.contact, own=own),
        replies=(booked(appointment, wish.person, False, if_several(wish.person, scene)),),
        effects=tuple(effects),
    )


def keep(scene: Scene, wish: Booking) -> Outcome:
    """The core is down: her request is kept, and she is told how it went when it is back."""
    kept = Book(f"{scene.turn.id}:book", scene.contact.address, wish, kept_with(scene))
    told = Reply("booking-kept", {"name": shown_name(wish.person.name)})
    return replace(_finished(scene, wish.person), replies=(told,), effects=(kept,))


def _finished(scene: Scene, person: Person) -> Outcome:
    """Whoever books wants its messages; the household is asked for anew next time."""
    return Outcome(
        contact=replace(scene.contact, stopped=False),
        session=replace(scene.session, household=None, person=person, forms=()),
        ends=True,
    )


AGREED = confirm(
    "agreed",
    "ask-agreed",
    "option-book",
    "option-change",
    args=_confirm_args,
    then=_after_agreed,
    needs=("slot",),
    parts=3,
)
BOOKING = Form(
    "booking",
    (
        *(WHO, SECOND_NAME, SAID_NAME, HEARD_NAME, NAME, AGE, SEX, DANGER),
        *(COMPLAINT, WORDS, NOTES, DAYS),
        *(OPEN, SIGNS, OPEN_MORE, MORE_SIGNS, PREGNANT_WEEKS, HISTORY, MEDICINES, ACUITY),
        *(WISH, OPD, SLOT, AGREED),
    ),
    book,
    core_down=lambda scene: keep(scene, request(scene)),
)
