"""Where a prescription comes from: the doctor's qualification and the place, for its paper."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.core import fhir
from handlers.core.document import Document, told
from handlers.core.fhir import Concept, Part, Reference, Resource, Telecom
from handlers.core.records import Issuer
from handlers.core.unfit import Unfit


class _Qualification(Part, frozen=True):
    code: Concept = Concept()


class _Qualified(Part, frozen=True):
    qualification: tuple[_Qualification, ...] = ()


class _Address(Part, frozen=True):
    text: str = ""
    line: tuple[str, ...] = ()
    city: str = ""
    district: str = ""
    state: str = ""
    postal_code: str = ""


class _Organization(Part, frozen=True):
    name: str = ""
    telecom: tuple[Telecom, ...] = ()
    address: tuple[_Address, ...] = ()


class _Issued(Part, frozen=True):
    custodian: Reference = Reference()
    author: tuple[Reference, ...] = ()


def issuer(document: Document, composition: Resource, practitioner: Resource) -> Issuer:
    """What is told of them; a part that is missing or broken is left empty, for nobody's safety
    hangs on it. A doctor's own telephone is nobody's to print.
    """
    place = _place(document, composition)
    address = next(iter(place.address), _Address())
    parts = (*address.line, address.city, address.district, address.state, address.postal_code)
    return Issuer(
        qualification=", ".join(_qualifications(practitioner)),
        place=_line([place.name]),
        address=_line([address.text]) or ", ".join(filter(None, (_line([one]) for one in parts))),
        phone=fhir.first_phone(place.telecom),
    )


def _place(document: Document, composition: Resource) -> _Organization:
    """The custodian, else an author that is an organization."""
    try:
        issued = told(composition, _Issued)
    except Unfit:
        return _Organization()
    for reference in (issued.custodian, *issued.author):
        try:
            one = document.follow(reference, composition)
            if one.get("resourceType") == "Organization":
                return told(one, _Organization)
        except Unfit:
            continue
    return _Organization()


def _qualifications(practitioner: Resource) -> list[str]:
    try:
        found = told(practitioner, _Qualified).qualification
    except Unfit:
        return []
    names = (
        (one.code.text, *(each.display or each.code for each in one.code.coding)) for one in found
    )
    return [name for several in names if (name := next(filter(None, map(str.strip, several)), ""))]


def _line(texts: Iterable[str]) -> str:
    return " ".join(" ".join(texts).split())
