"""What is asked before a prescription is read out, and what she may do with each medicine."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from msgspec import Struct

from handlers.core.errors import CoreRefused
from handlers.core.records import Issued, Person, Prescription
from handlers.for_whom import for_whom
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.person import shown_name
from handlers.prescription.dosage import instructions
from handlers.prescription_again import PRESCRIPTION
from handlers.reply import Arg, Moment, Reply, Term
from handlers.scene import Outcome, Scene

NAME = "prescription-heard"
AGAIN, NEXT, FIRST, TEXT = "again", "next", "first", "text"
OLDEST = 130  # years


class Chosen(Struct, frozen=True):
    """Whose prescription she wants, and which it is."""

    issued: Issued
    person: Person


def chosen(scene: Scene) -> Chosen:
    """The prescription she chose."""
    return msgspec.convert(scene.answers["which"], Chosen)


def read(scene: Scene) -> Prescription:
    """The chosen prescription; raises ``CoreDown``, ``CoreRefused`` and ``NotFound``."""
    of = chosen(scene)
    found = scene.house.core.prescription(of.issued.bundle)
    if found.person.id != of.person.id:
        raise CoreRefused("it is another patient's")
    return found


def introduction(found: Prescription) -> Reply:
    """Whose prescription it is, before its first medicine."""
    args: dict[str, Arg] = {
        "name": shown_name(found.person.name),
        "when": Moment(found.issued),
        "doctor": found.doctor.name,
    }
    return Reply("prescription-heard", args)


def medicine(found: Prescription, place: int) -> Field:
    """The question that reads out the medicine at ``place`` (from 0).

    The same keys for every medicine; after the last comes the first.
    """
    count = len(found.medications)
    told = found.medications[place]
    onward = Offer(NEXT, Term("medicine-next"))
    if place == count - 1:
        onward = Offer(FIRST, Term("medicine-first"))
    text = Offer(TEXT, Term("medicine-text"))
    again = Offer(AGAIN, Term("medicine-again"))
    args: dict[str, Arg] = {
        "n": place + 1,
        "count": count,
        "medicine": told.name,
        "dosage": instructions(told.dosages),
    }
    return Field(
        name="medicine",
        ask="ask-medicine",
        offers=lambda _: [again, onward, text] if count > 1 else [again, text],
        args=lambda _: args,
        needs=("year",),
    )


def _year(scene: Scene, number: int) -> int | None:
    """A year; or the age, by one who knows no year."""
    year = number if number > OLDEST else scene.today.year - number
    return year if scene.today.year - OLDEST <= year <= scene.today.year else None


def _whose(scene: Scene) -> dict[str, Arg]:
    return {"whose": for_whom(chosen(scene).person)}


def _nothing(_: Scene) -> Outcome:
    return Outcome(ends=True)


HEARD = Form(
    NAME,
    (
        replace(PRESCRIPTION["which"], ask="ask-whose-prescription"),
        Field(name="year", ask="ask-birth-year", number=_year, args=_whose, needs=("which",)),
        Field(name="medicine", ask="ask-medicine", needs=("year",)),  # made by ``medicine``
    ),
    _nothing,
)
