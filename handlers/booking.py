"""A booking: who, danger first, what is wrong, since when, which OPD, which slot, agreed."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any
from zlib import crc32

import msgspec
from msgspec.structs import replace

from handlers.clinical.specialties import SNOMED
from handlers.core.errors import CoreDown, CoreRefused, SlotTaken
from handlers.core.records import Booking, Opd, Person, Slot
from handlers.effect import Book, Effect, Tell
from handlers.emergency import DANGER, raised
from handlers.form.field import Field, Offer, confirm
from handlers.form.form import Form
from handlers.intake import COMPLAINT, DAYS, WORDS, intake, since, specialty, told_back, understood
from handlers.notices import booked, doctor_notice, opd_term
from handlers.people import AGE, NAME, SEX, WHO, chosen
from handlers.person import age_in_days, shown_name
from handlers.reply import Arg, Moment, Reply, Term
from handlers.scene import Divert, Outcome, Reopen, Scene
from handlers.session import OpenForm
from nlu.understanding import Understanding, When

OTHER_OPD = "other-opd"
SLOTS_SHOWN = 9  # to choose from, on all pages
SLOTS_SEEN = 60  # of which those are picked
SLOTS_PROPOSED = 12
SPREAD = timedelta(minutes=40)
NEARLY_AS_SOON = timedelta(minutes=30)
NOTICE = timedelta(minutes=5)  # a slot that begins sooner would pass while she answers
PARTS = {"morning": 6, "afternoon": 12, "evening": 16, "night": 19}  # hours they begin at


def _opd(scene: Scene) -> Opd:
    return msgspec.convert(scene.answers["opd"], Opd)


def _slot(scene: Scene) -> Slot:
    return msgspec.convert(scene.answers["slot"], Slot)


def _person(scene: Scene) -> Person:
    person = chosen(scene)
    if person is None:
        raise LookupError("a booking without a person")
    return person


def _plain(record: Opd | Slot) -> Any:
    return msgspec.to_builtins(record)


def wanted(scene: Scene) -> str | None:
    """The specialty her words point to, by our own short name."""
    return specialty(_person(scene), scene.answers, scene.today)


def _acuity(scene: Scene) -> str:
    """How urgent it is, by the rules of triage; an emergency is not booked for Thursday."""
    person = _person(scene)
    told = understood(scene)
    acuity = scene.house.assess(told, age_in_days(person, scene.today), person.sex)
    if acuity == "emergency":
        raise Divert(raised(scene, told.text or "triage"), acuity="urgent")
    return acuity


def _opds(scene: Scene) -> list[Offer]:
    """The OPDs that may have room, the likeliest first."""
    full = scene.answers.get("full", [])
    first = SNOMED.get(wanted(scene) or "general")
    open_ones = [opd for opd in scene.house.core.opds() if opd.id not in full]
    if not open_ones:
        raise Divert(Outcome(replies=(Reply("all-full"),), then=OpenForm("call-back")))
    open_ones.sort(key=lambda opd: opd.specialty != first)
    return [Offer(_plain(opd), opd_term(opd)) for opd in open_ones]


def _likely_opd(scene: Scene) -> Any:
    kind = wanted(scene)
    if kind is None or scene.answers.get("choose_opd"):
        return None
    fits = [opd for opd in scene.house.core.opds() if opd.specialty == SNOMED[kind]]
    return _plain(fits[0]) if fits else None


def wished_from(wish: When | None, now: datetime) -> datetime:
    """The time from which a slot suits her; ``now`` is in her own zone."""
    if wish is None:
        return now
    hour = wish.hour if wish.hour is not None else PARTS.get(wish.part or "", 0)
    day = wish.day
    if day is None:
        day = 0 if hour >= now.hour else 1
    start = datetime.combine(now.date() + timedelta(days=day), time(hour), now.tzinfo)
    return max(now, start)


def _hear_wish(_: Scene, words: Understanding) -> Any:
    """ "Fever since this morning" is no wish; "fever since 3 days, tomorrow at 9" holds one."""
    if words.when is None:
        return None
    since = words.days is not None and bool(words.symptoms)
    coming = (words.when.day or 0) > 0
    return msgspec.to_builtins(words.when) if coming or not since else None


def _free(scene: Scene, count: int) -> list[Slot]:
    """The soonest free slots that suit her, or simply the soonest where none does."""
    now = scene.turn.now.astimezone(scene.house.zone) + NOTICE
    wish = scene.answers.get("wish")
    after = wished_from(msgspec.convert(wish, When) if wish else None, now)
    opd = _opd(scene)
    slots = scene.house.core.free_slots(opd, after, count)
    if not slots and after > now:
        slots = scene.house.core.free_slots(opd, now, count)
    if not slots:
        full = [*scene.answers.get("full", []), opd.id]
        raise Reopen("opd", "ask-opd-full", full=full, choose_opd=True)
    return slots


def _proposed(scene: Scene) -> Any:
    """One of the soonest, not the same for everyone: or all who come at once want one slot."""
    if scene.answers.get("choose"):
        return None
    slots = _free(scene, SLOTS_PROPOSED)
    near = [slot for slot in slots if slot.start - slots[0].start <= NEARLY_AS_SOON]
    return _plain(near[crc32(scene.contact.address.encode()) % len(near)])


def _slots(scene: Scene) -> list[Offer]:
    """The times she may choose from: each doctor's spread out, not ten minutes apart."""
    apart: list[Slot] = []
    for slot in _free(scene, SLOTS_SEEN):
        last = [one.start for one in apart if one.doctor == slot.doctor][-1:]
        if not last or slot.start - last[0] >= SPREAD:
            apart.append(slot)
    return [
        Offer(_plain(slot), Term("slot", {"when": Moment(slot.start), "doctor": slot.doctor.name}))
        for slot in apart[:SLOTS_SHOWN]
    ]


def _after_slot(_: Scene, slot: Any) -> None:
    if slot == OTHER_OPD:
        raise Reopen("opd", "ask-opd", choose_opd=True)


def _after_agreed(_: Scene, agreed: bool) -> None:
    if not agreed:
        raise Reopen("slot", "ask-slot", choose=True)


def _confirm_args(scene: Scene) -> dict[str, Arg]:
    slot = _slot(scene)
    return {
        "when": Moment(slot.start),
        "opd": opd_term(slot.opd),
        "doctor": slot.doctor.name,
        "registration": slot.doctor.registration,
        "name": shown_name(_person(scene).name),
        "complaint": told_back(scene),
        "since": since(scene.answers["days"]),
    }


def request(scene: Scene) -> Booking:
    """The booking as it is handed to the core, complete as far as her answers go."""
    answers = scene.answers
    if scene.contact.consent is None:
        raise LookupError("a booking without consent")
    person = _person(scene)
    return Booking(
        turn=scene.turn.id,
        phone=scene.phone,
        language=scene.contact.language,
        consent=scene.contact.consent,
        person=person,
        intake=intake(answers),
        specialty=wanted(scene) or "general",
        opd=_opd(scene) if "opd" in answers else None,
        slot=_slot(scene) if "slot" in answers else None,
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
    effects: list[Effect] = []
    if appointment.doctor.phone:
        notice = doctor_notice(appointment, wish.person, wish.intake, scene.turn.now)
        to = f"tel:{appointment.doctor.phone}"
        effects.append(Tell(f"{scene.turn.id}:doctor", to, notice, language="en"))
    return replace(
        _finished(scene, wish.person),
        replies=(booked(appointment, wish.person, later=False),),
        effects=tuple(effects),
    )


def keep(scene: Scene, wish: Booking) -> Outcome:
    """The core is down: her request is kept, and she is told how it went when it is back."""
    kept = Book(f"{scene.turn.id}:book", scene.contact.address, wish)
    told = Reply("booking-kept", {"name": shown_name(wish.person.name)})
    return replace(_finished(scene, wish.person), replies=(told,), effects=(kept,))


def _finished(scene: Scene, person: Person) -> Outcome:
    """Whoever books wants its messages; the household is asked for anew next time."""
    return Outcome(
        contact=replace(scene.contact, stopped=False),
        session=replace(scene.session, household=None, person=person, forms=()),
        ends=True,
    )


ACUITY = Field(name="acuity", ask="", known=_acuity, needs=("who", "complaint", "words", "days"))
WISH = Field(name="wish", ask="", hear=_hear_wish, when=lambda _: True, known=lambda _: False)
OPD = Field(
    name="opd", ask="ask-opd", offers=_opds, known=_likely_opd, needs=("who", "complaint", "words")
)
SLOT = Field(
    name="slot",
    ask="ask-slot",
    offers=_slots,
    zero=lambda _: Offer(OTHER_OPD, Term("option-other-opd")),
    known=_proposed,
    args=lambda scene: {"opd": opd_term(_opd(scene))},
    then=_after_slot,
    needs=("opd", "wish"),
    page=3,
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
    (WHO, NAME, AGE, SEX, DANGER, COMPLAINT, WORDS, DAYS, ACUITY, WISH, OPD, SLOT, AGREED),
    book,
    core_down=lambda scene: keep(scene, request(scene)),
)
