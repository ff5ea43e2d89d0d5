"""The people known under a telephone number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast, get_args

from handlers import abha
from handlers.core import fhir
from handlers.core.abha_identifier import abhas
from handlers.core.http import FhirHttp
from handlers.core.line import is_chat, lines
from handlers.core.records import Person, Sex


def household(http: FhirHttp, phone: str) -> list[Person]:
    """Active patients with this line, oldest record first.

    Checked again here: a server that passes over a parameter would answer with everybody.
    """
    by = "telecom" if is_chat(phone) else "phone"
    resources = http.search("Patient", {by: phone, "_sort": "_lastUpdated"})
    found = [
        one for one in fhir.shapes(resources, fhir.Patient) if alive(one) and phone in _numbers(one)
    ]
    found.sort(key=lambda one: one.meta.last_updated)
    people = (person(one) for one in found)
    return [one for one in people if one.name]


def _numbers(one: fhir.Patient) -> set[str]:
    """Her lines, and numbers whose system is not told, or another one."""
    return {*lines(one.telecom), *(fhir.e164(each.value) for each in one.telecom)}


def person(patient: fhir.Patient) -> Person:
    """A Patient as the conversation sees her."""
    sex = patient.gender if patient.gender in get_args(Sex) else "unknown"
    known = sorted(abhas(patient.identifier), key=lambda one: not one.number)
    return Person(
        name=fhir.full_name(patient.name),
        born=patient.birth_date,
        sex=cast(Sex, sex),
        id=patient.id,
        abha=abha.masked(known[0]) if known else "",
    )


def same_person(one: Person, others: Sequence[Person]) -> Person | None:
    """The one among others with her name and sex, born at most a year apart; in the same year
    where the name is only a number, as that of one who could not say it.
    """
    name = " ".join(one.name.casefold().split())
    apart = 0 if any(map(str.isdigit, name)) else 1
    for other in others:
        if (
            " ".join(other.name.casefold().split()) == name
            and other.sex == one.sex
            and _years_apart(other.born, one.born) <= apart
        ):
            return other
    return None


def alive(one: fhir.Patient) -> bool:
    """Whether a record is in use: active, not merged into another, not of one who died."""
    merged = any(link.type == "replaced-by" for link in one.link)
    return one.active and not merged and not one.deceased_boolean and not one.deceased_date_time


def _years_apart(one: str, other: str) -> int:
    years = [int(born[:4]) for born in (one, other) if born[:4].isdecimal()]
    return abs(years[0] - years[1]) if len(years) == 2 else 9999
