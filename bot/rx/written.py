"""A prescription in the words of one language, as the page and the paper show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from handlers.core.records import Medication, Prescription
from handlers.person import age_in_months, age_term
from handlers.prescription.capitals import capitals
from handlers.prescription.dosage import instructions
from handlers.prescription.reading import term
from handlers.prescription.reading import written as plain
from handlers.reply import Arg, Listing, Term

LONGEST: Final = 600  # letters of a dosage or a note; what is longer is no instruction
ADULT: Final = 18 * 12  # months
Say = Callable[[Arg, str], str]  # a label in a language


class Line(Struct, frozen=True):
    """One medicine: its name in capitals, how it is taken, what the doctor wrote beside it."""

    n: int
    name: str
    dosage: str
    note: str


class Written(Struct, frozen=True):
    """All of it. What the core does not tell is empty."""

    language: str
    place: str
    address: str
    phone: str
    doctor: str
    qualification: str
    registration: str
    patient: str
    about: str
    day: str
    again: str
    lines: tuple[Line, ...]


def written(prescription: Prescription, language: str, say: Say, zone: ZoneInfo) -> Written:
    """The prescription in this language. A dosage is never cut short: one that is too long to be
    shown is for the doctor to tell.
    """
    issuer = prescription.issuer
    return Written(
        language=language,
        place=plain(issuer.place),
        address=plain(issuer.address),
        phone=issuer.phone,
        doctor=plain(prescription.doctor.name),
        qualification=plain(issuer.qualification),
        registration=plain(prescription.doctor.registration),
        patient=plain(prescription.person.name),
        about=_about(prescription, language, say, zone),
        day=f"{prescription.issued.astimezone(zone):%d/%m/%Y}",
        again=f"{prescription.follow_up.day:%d/%m/%Y}" if prescription.follow_up else "",
        lines=tuple(
            _line(n, one, language, say) for n, one in enumerate(prescription.medications, 1)
        ),
    )


def _line(n: int, medicine: Medication, language: str, say: Say) -> Line:
    told = instructions(medicine.dosages)
    note = plain(medicine.note)
    if len(note) > LONGEST:
        note, told = "", Listing((*told.items, term("ask")))
    dosage = say(told, language)
    if len(dosage) > LONGEST:
        dosage = say(term("ask"), language)
    return Line(n, capitals(plain(medicine.name)), dosage, note)


def _about(prescription: Prescription, language: str, say: Say, zone: ZoneInfo) -> str:
    """Her age on the day it was issued, and her sex; what is not known is left out."""
    person = prescription.person
    told: list[Arg] = []
    issued = prescription.issued.astimezone(zone).date()
    adult = True
    if person.born:
        told.append(age_term(person, issued))
        adult = age_in_months(person, issued) >= ADULT
    if person.sex != "unknown":
        told.append(Term(f"sex-{person.sex}-{'adult' if adult else 'child'}"))
    return say(Listing(tuple(told)), language)
