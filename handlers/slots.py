"""Which OPD and which slot: the likeliest and the soonest first, today where it is urgent."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any
from zlib import crc32

import msgspec

from handlers.clinical.specialties import SNOMED
from handlers.core.records import Opd, Person, Slot
from handlers.form.field import Field, Offer
from handlers.intake import specialty
from handlers.near import distances, label, nearness
from handlers.notices import opd_term
from handlers.people import chosen
from handlers.reply import Moment, Reply, Term
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


def chosen_opd(scene: Scene) -> Opd:
    """The OPD of the form's answers."""
    return msgspec.convert(scene.answers["opd"], Opd)


def chosen_slot(scene: Scene) -> Slot:
    """The slot of the form's answers."""
    return msgspec.convert(scene.answers["slot"], Slot)


def chosen_person(scene: Scene) -> Person:
    """The person of the form's answers; ``LookupError`` where she is not known yet."""
    person = chosen(scene)
    if person is None:
        raise LookupError("a booking without a person")
    return person


def _plain(record: Opd | Slot) -> Any:
    return msgspec.to_builtins(record)


def is_urgent(scene: Scene) -> bool:
    """Whether it should be seen today."""
    return scene.answers.get("acuity") == "urgent"


def is_today(scene: Scene, slot: Slot) -> bool:
    """Whether a slot is today, where she lives."""
    return slot.start.astimezone(scene.house.zone).date() == scene.today


def insists(scene: Scene) -> bool:
    """Whether she asked for another time than the first one offered."""
    wish = scene.answers.get("wish")
    return bool(scene.answers.get("choose") or (wish and wish["insists"]))


def wanted(scene: Scene) -> str | None:
    """The specialty her words point to, by our own short name."""
    return specialty(chosen_person(scene), scene.answers, scene.today)


def _opds(scene: Scene) -> list[Offer]:
    """The OPDs that may have room, the likeliest first, and of those the nearest."""
    full = scene.answers.get("full", [])
    first = SNOMED.get(wanted(scene) or "general")
    open_ones = [opd for opd in scene.house.core.opds() if opd.id not in full]
    if not open_ones:
        raise Divert(Outcome(replies=(Reply("all-full"),), then=OpenForm("call-back")))
    near = nearness(scene)
    open_ones.sort(key=lambda opd: (opd.specialty != first, near(opd)))
    found = distances(scene)
    return [Offer(_plain(opd), label(scene, opd, found)) for opd in open_ones]


def _likely_opd(scene: Scene) -> Any:
    if scene.answers.get("choose_opd"):
        return None
    if again := scene.answers.get("specialty"):  # of the doctor who wants to see her again
        same = [opd for opd in scene.house.core.opds() if opd.specialty == again]
        if same and not is_urgent(scene):
            return _plain(same[0])
    kind = wanted(scene)
    if kind is None:
        return None
    opds = scene.house.core.opds()
    fits = sorted((opd for opd in opds if opd.specialty == SNOMED[kind]), key=nearness(scene))
    if not fits:
        return None
    if is_urgent(scene):  # a general doctor today rather than the right one tomorrow
        general = [opd for opd in opds if opd.specialty == SNOMED["general"]]
        for opd in (*fits, *general):
            if _today(scene, opd, 1):
                return _plain(opd)
    return _plain(fits[0])


def _now(scene: Scene) -> datetime:
    return scene.turn.now.astimezone(scene.house.zone) + NOTICE


def _today(scene: Scene, opd: Opd, count: int) -> list[Slot]:
    slots = scene.house.core.free_slots(opd, _now(scene), count)
    return [slot for slot in slots if is_today(scene, slot)]


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


def _hear_wish(scene: Scene, words: Understanding) -> Any:
    """ "Fever since this morning" is no wish; "fever since 3 days, tomorrow at 9" holds one.

    One told when a slot was on offer already is for that day, even where it is urgent.
    """
    if words.when is None:
        return None
    since = words.days is not None and bool(words.symptoms)
    coming = (words.when.day or 0) > 0
    if not coming and since:
        return None
    return {**msgspec.to_builtins(words.when), "insists": "slot" in scene.answers}


def _free(scene: Scene, count: int) -> list[Slot]:
    """The soonest free slots that suit her, or simply the soonest where none does.

    What is urgent is offered for today, whatever day she named, until she asks for another time.
    """
    now = _now(scene)
    wish = scene.answers.get("wish")
    after = wished_from(msgspec.convert(wish, When) if wish else None, now)
    opd = chosen_opd(scene)
    if is_urgent(scene) and after.date() > scene.today and not insists(scene):
        today = _today(scene, opd, count)
        if today:
            return today
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


WISH = Field(name="wish", ask="", hear=_hear_wish, when=lambda _: True, known=lambda _: False)
OPD = Field(
    name="opd",
    ask="ask-opd",
    offers=_opds,
    known=_likely_opd,
    needs=("who", "complaint", "words", "acuity"),
)
SLOT = Field(
    name="slot",
    ask="ask-slot",
    offers=_slots,
    zero=lambda _: Offer(OTHER_OPD, Term("option-other-opd")),
    known=_proposed,
    args=lambda scene: {"opd": opd_term(chosen_opd(scene))},
    then=_after_slot,
    needs=("opd", "wish"),
    page=3,
)
