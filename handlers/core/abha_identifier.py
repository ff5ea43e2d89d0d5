"""An ABHA as identifiers of a Patient: the two codings it is written with, and how it is found."""

from __future__ import annotations

from collections.abc import Iterable

from handlers import abha as written
from handlers.core.fhir import V2_0203, Identifier, Resource
from handlers.core.records import Abha

NDHM_TYPE = "https://nrces.in/ndhm/fhir/r4/CodeSystem/ndhm-identifier-type-code"
SYSTEM = "https://healthid.ndhm.gov.in"
_SYSTEMS = (SYSTEM, "https://healthid.abdm.gov.in")
_TYPES = {  # which of the two it is, in NRCeS's words
    "HIN": "Health ID issued by NDHM",
    "ABHA": "Ayushman Bharat Health Account (ABHA) ID",
}


def identifiers(abha: Abha) -> list[Resource]:
    """What a Patient carries: HIN for the number, ABHA for the address."""
    values = {"HIN": abha.number and written.grouped(abha.number), "ABHA": abha.address}
    return [_identifier(code, value) for code, value in values.items() if value]


def is_abha(one: Identifier) -> bool:
    """Whether an identifier is an ABHA: by its type's code, or by its system where it has none."""
    codes = {coding.code for coding in one.type.coding if coding.system in (NDHM_TYPE, "")}
    return bool(codes & _TYPES.keys()) or (one.system in _SYSTEMS and not codes)


def abhas(found: Iterable[Identifier]) -> list[Abha]:
    """The ABHAs among identifiers, number or address as their value shows: some records have the
    number under the code of the address.
    """
    read = (written.told(one.value) for one in found if is_abha(one))
    return [one for one in read if one is not None]


def values(abha: Abha) -> list[str]:
    """What to search for: records have the number with dashes or without."""
    numbers = [written.grouped(abha.number), abha.number] if abha.number else []
    return [*numbers, *([abha.address] if abha.address else [])]


def _identifier(code: str, value: str) -> Resource:
    return {
        "type": {
            "coding": [
                {"system": NDHM_TYPE, "code": code, "display": _TYPES[code]},
                {"system": V2_0203, "code": "MR", "display": "Medical record number"},
            ]
        },
        "system": SYSTEM,
        "value": value,
    }
