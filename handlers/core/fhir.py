"""The parts of FHIR R4 resources that OPDLine reads; all else in them is passed over."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta as Limit
from msgspec import Struct

from handlers.core.errors import CoreDown

SNOMED = "http://snomed.info/sct"
V2_0203 = "http://terminology.hl7.org/CodeSystem/v2-0203"
TOKEN = "urn:opdline:token"  # noqa: S105  (a place in the queue)
TURN = "urn:opdline:turn"
MOVED = "urn:opdline:moved"
PATIENT = "urn:opdline:patient"

Resource = dict[str, Any]
Instant = Annotated[datetime, Limit(tz=True)]
# An address of a resource as a Location header has it: the type, the id, the version.
LOCATION = re.compile(r"(?:.*/)?([A-Za-z]+)/([A-Za-z0-9\-.]{1,64})(?:/_history/([^/]+))?")
_ID = re.compile(r"[A-Za-z0-9\-.]{0,63}[A-Za-z0-9\-]")
_REFERENCE = re.compile(r"(?:.*/)?([A-Z][A-Za-z]+)/([A-Za-z0-9\-.]{1,64})(?:/_history/[^/]+)?")


class Part(Struct, frozen=True, rename="camel"):
    """A FHIR element or resource: names as in FHIR, unknown elements ignored."""


class Coding(Part, frozen=True):
    system: str = ""
    code: str = ""
    display: str = ""


class Concept(Part, frozen=True):
    coding: tuple[Coding, ...] = ()
    text: str = ""


class Identifier(Part, frozen=True):
    system: str = ""
    value: str = ""
    type: Concept = Concept()


class Identified(Part, frozen=True):
    identifier: tuple[Identifier, ...] = ()


class Reference(Part, frozen=True):
    reference: str = ""
    display: str = ""


class HumanName(Part, frozen=True):
    text: str = ""
    family: str = ""
    given: tuple[str, ...] = ()
    prefix: tuple[str, ...] = ()


class Telecom(Part, frozen=True):
    system: str = ""
    value: str = ""


class Meta(Part, frozen=True):
    version_id: str = ""
    last_updated: str = ""


class HealthcareService(Part, frozen=True):
    id: str
    name: str
    active: bool = True
    specialty: tuple[Concept, ...] = ()


class Practitioner(Part, frozen=True):
    id: str
    active: bool = True
    identifier: tuple[Identifier, ...] = ()
    name: tuple[HumanName, ...] = ()
    telecom: tuple[Telecom, ...] = ()
    communication: tuple[Concept, ...] = ()


class PractitionerRole(Part, frozen=True):
    id: str
    active: bool = True
    practitioner: Reference = Reference()
    healthcare_service: tuple[Reference, ...] = ()


class Schedule(Part, frozen=True):
    id: str
    actor: tuple[Reference, ...]
    active: bool = True


class Slot(Part, frozen=True):
    id: str
    schedule: Reference
    status: str
    start: Instant
    end: Instant
    meta: Meta = Meta()
    identifier: tuple[Identifier, ...] = ()


class Link(Part, frozen=True):
    type: str = ""


class Patient(Part, frozen=True):
    id: str
    meta: Meta = Meta()
    active: bool = True
    identifier: tuple[Identifier, ...] = ()
    name: tuple[HumanName, ...] = ()
    telecom: tuple[Telecom, ...] = ()
    gender: str = "unknown"
    birth_date: str = ""
    deceased_boolean: bool = False
    deceased_date_time: str = ""
    link: tuple[Link, ...] = ()


class Participant(Part, frozen=True):
    actor: Reference = Reference()


class Appointment(Part, frozen=True):
    id: str
    status: str
    start: Instant
    meta: Meta = Meta()
    identifier: tuple[Identifier, ...] = ()
    slot: tuple[Reference, ...] = ()
    specialty: tuple[Concept, ...] = ()
    participant: tuple[Participant, ...] = ()
    description: str = ""
    priority: int = 0
    reason_code: tuple[Concept, ...] = ()
    based_on: tuple[Reference, ...] = ()


P = TypeVar("P", bound=Part)


def shape(resource: Resource, kind: type[P]) -> P:
    """The resource as what it should be; ``CoreDown`` where it is not."""
    try:
        return msgspec.convert(resource, kind)
    except msgspec.ValidationError as wrong:
        raise CoreDown(f"the core's {kind.__name__} is not as FHIR has it: {wrong}") from wrong


def shapes(resources: Iterable[Resource], kind: type[P]) -> list[P]:
    """Those that are as they should be: one broken record must not close the whole service."""
    found, wrong = [], None
    for resource in resources:
        try:
            found.append(shape(resource, kind))
        except CoreDown as one:
            wrong = one
    if wrong is not None and not found:
        raise wrong
    return found


def is_id(text: str) -> bool:
    """A FHIR id that is safe as a part of an address."""
    return bool(_ID.fullmatch(text))


def referred(reference: Reference, kind: str) -> str:
    """The id in a literal reference to a resource of this kind, else empty."""
    match = _REFERENCE.fullmatch(reference.reference)
    return match[2] if match and match[1] == kind else ""


def first_id(references: Iterable[Reference], kind: str) -> str:
    """The id of the first reference to a resource of this kind, else empty."""
    return next(filter(None, (referred(one, kind) for one in references)), "")


def value_of(identifiers: Iterable[Identifier], system: str) -> str:
    """The value of the identifier in this system, else empty."""
    return next((one.value for one in identifiers if one.system == system), "")


def registration(identifiers: Iterable[Identifier]) -> str:
    """The medical registration number among a practitioner's identifiers, else empty."""
    for one in identifiers:
        if any(c.code == "MD" and c.system in (V2_0203, "") for c in one.type.coding):
            return one.value.strip()
    return ""


def full_name(names: Iterable[HumanName]) -> str:
    """A person's name as written, or put together from its parts; empty when there is none."""
    for name in names:
        text = name.text.strip() or " ".join([*name.prefix, *name.given, name.family]).strip()
        if text:
            return " ".join(text.split())
    return ""


def first_phone(telecoms: Iterable[Telecom]) -> str:
    """The first telephone number as E.164, else empty."""
    numbers = (e164(one.value) for one in telecoms if one.system == "phone")
    return next(filter(None, numbers), "")


def e164(number: str) -> str:
    """A telephone number as E.164; ten digits alone are an Indian mobile's. Empty if it is none."""
    plain = re.sub(r"[\s().\-]", "", number.removeprefix("tel:"))
    if re.fullmatch(r"(0|91)?[6-9]\d{9}", plain, re.ASCII):
        return f"+91{plain[-10:]}"
    return plain if re.fullmatch(r"\+[1-9]\d{6,14}", plain, re.ASCII) else ""
