"""The intake as a document that India's ecosystem reads: a Bundle in the shape of NRCeS's
OPConsultRecord, with copies of all that the booking makes.

Its addresses are its own, so that no server that takes the booking's addresses for those it gives
changes what is in the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from handlers.core import fhir
from handlers.core.codes import TERMINOLOGY, coded, plain, snomed
from handlers.core.consult_sections import sections
from handlers.core.fhir import V2_0203, Resource
from handlers.core.handover import Handover, temporary
from handlers.core.line import contact_point
from handlers.core.narrative import narrative
from handlers.core.profiles import dressed, profiled

PART = "record"
DEVICE = "urn:opdline:device"
_TITLE = "Intake before the consultation"
_ABOUT = "Asked and written down by a machine, by rules. No clinician has seen the patient yet."
_COPIED = ("telecom", "gender", "birthDate")


def consult_record(handover: Handover, made: Sequence[Resource]) -> Resource:
    """The entry that keeps the document; ``made`` are the entries of what it holds."""
    booking, doctor = handover.booking, handover.slot.doctor
    within = {entry["fullUrl"]: _inner(entry["fullUrl"]) for entry in made}
    patient = within.setdefault(
        handover.patient["reference"], _inner(temporary(booking.turn, "Patient"))
    )
    practitioner = _inner(temporary(booking.turn, "Practitioner"))
    within[f"Practitioner/{doctor.id}"] = practitioner
    device = _inner(temporary(booking.turn, "Device"))
    held = {within[entry["fullUrl"]]: _copied(entry["resource"], within) for entry in made}
    composition = {
        "resourceType": "Composition",
        "language": "en",
        "identifier": handover.identifier(PART),
        "status": "preliminary",
        "type": {
            **snomed("371530004", "Clinical consultation report"),
            "text": "Clinical consultation report",
        },
        "subject": {"reference": patient, "display": plain(booking.person.name) or "?"},
        "encounter": {"reference": within[handover.encounter["reference"]]},
        "date": handover.now,
        "author": [{"reference": device, "display": "OPDLine"}],
        "title": _TITLE,
        "section": sections(held),
        "text": narrative([_TITLE, _ABOUT]),
    }
    resources = {
        _inner(temporary(booking.turn, "Composition")): profiled(composition, "OPConsultRecord"),
        **({} if patient in held else {patient: _copied(_patient(handover), within)}),
        practitioner: _practitioner(handover),
        device: _device(),
        **held,
    }
    entries = [{"fullUrl": at, "resource": one} for at, one in resources.items()]
    return handover.create(bundle(handover.identifier(PART), handover.now, entries), PART)


def bundle(identifier: Resource, now: str, entries: Sequence[Resource]) -> Resource:
    """A document Bundle of these entries, the Composition first."""
    very_restricted = coded(f"{TERMINOLOGY}/v3-Confidentiality", "V", "very restricted")
    return profiled(
        {
            "resourceType": "Bundle",
            "meta": {"versionId": "1", "lastUpdated": now, "security": very_restricted["coding"]},
            "identifier": identifier,
            "type": "document",
            "timestamp": now,
            "entry": list(entries),
        },
        "DocumentBundle",
    )


def _inner(address: str) -> str:
    """What has this address in the booking has this one in the document."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{address}|document')}"


def _copied(resource: Resource, within: Mapping[str, str]) -> Resource:
    copy: Resource = _rewritten(resource, within)
    return copy


def _rewritten(value: Any, within: Mapping[str, str]) -> Any:
    """The value with its references leading inside. One that leads out keeps its display only,
    and goes where it has none. Nothing of ours is empty, so what is empty then was one.
    """
    if isinstance(value, list):
        return list(filter(None, (_rewritten(one, within) for one in value)))
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("reference"), str):
        inside = within.get(value["reference"])
        rest = {name: one for name, one in value.items() if name != "reference"}
        return {"reference": inside, **rest} if inside else rest
    told = {name: _rewritten(one, within) for name, one in value.items()}
    return {name: one for name, one in told.items() if one not in ({}, [])}


def _patient(handover: Handover) -> Resource:
    """Her as the core has her; where it did not say, as the conversation knows her."""
    person, had = handover.booking.person, handover.known.patient
    number = {"system": "urn:opdline:core-patient", "value": person.id}
    born = {"birthDate": person.born} if person.born else {}
    mine: Resource = {"gender": person.sex, **born}
    mine["telecom"] = [contact_point(handover.booking.phone)]
    kept = {name: had[name] for name in _COPIED if name in had} if had else mine
    if "telecom" in kept:
        kept["telecom"] = [one for one in kept["telecom"] if one.get("value")]
    record = {
        "resourceType": "Patient",
        "id": person.id,
        "identifier": list(_numbers(had.get("identifier", ()))) or [_typed(number)],
        "name": [{"text": plain(person.name) or "?"}],
        **{name: one for name, one in kept.items() if one},
    }
    return dressed(record)


def _numbers(identifiers: Iterable[Resource]) -> Iterable[Resource]:
    """Those that have a value, each with a type that has code and name."""
    for one in identifiers:
        if one.get("value"):
            codings = one.get("type", {}).get("coding", ())
            whole = codings and all({"system", "code", "display"} <= c.keys() for c in codings)
            yield one if whole else _typed(one)


def _typed(number: Resource) -> Resource:
    return {**number, "type": coded(V2_0203, "MR", "Medical record number")}


def _practitioner(handover: Handover) -> Resource:
    """The doctor who will see her; by her number at the core where no other is known."""
    doctor = handover.slot.doctor
    registration = plain(doctor.registration)
    number = {"type": coded(V2_0203, "MD", "Medical License number"), "value": registration}
    own = {
        "type": coded(V2_0203, "EI", "Employee number"),
        "system": "urn:opdline:core-practitioner",
        "value": doctor.id,
    }
    record = {
        "resourceType": "Practitioner",
        **({"id": doctor.id} if fhir.is_id(doctor.id) else {}),
        "identifier": [number if registration else own],
        "name": [{"text": plain(doctor.name) or "?"}],
    }
    return dressed(record)


def _device() -> Resource:
    """OPDLine, which wrote the document; the guide has no profile for a Device."""
    return dressed(
        {
            "resourceType": "Device",
            "identifier": [{"system": DEVICE, "value": "opdline"}],
            "status": "active",
            "deviceName": [{"name": "OPDLine", "type": "user-friendly-name"}],
            "type": {"text": "Software that asks patients by telephone and message"},
            "note": [{"text": _ABOUT}],
        }
    )
