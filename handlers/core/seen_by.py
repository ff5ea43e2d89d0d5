"""Which doctor an appointment or an encounter is with."""

from __future__ import annotations

from handlers.core import fhir
from handlers.core.fhir import Resource
from handlers.core.manner import with_another_doctor
from handlers.core.narrative import told_anew
from handlers.core.records import Doctor

_KINDS = ("Practitioner", "PractitionerRole")


def reference(doctor: Doctor) -> Resource:
    """A Reference to a doctor."""
    return {"reference": f"Practitioner/{doctor.id}", "display": doctor.name}


def is_doctor(actor: Resource) -> bool:
    """Whether a Reference is to one."""
    told = fhir.Reference(str(actor.get("reference", "")))
    return any(fhir.referred(told, kind) for kind in _KINDS)


def seen_by(encounter: Resource, doctor: Doctor) -> Resource:
    """What changes in an Encounter when this doctor and no other is to see her."""
    before = encounter.get("participant", [])
    others = [one for one in before if not is_doctor(one.get("individual", {}))]
    changed: Resource = {"participant": [*others, {"individual": reference(doctor)}]}
    if "type" in encounter and not sees(encounter, doctor.id):
        changed["type"] = [with_another_doctor(one) for one in encounter["type"]]
    return changed | told_anew(encounter, changed)


def sees(encounter: Resource, doctor: str) -> bool:
    """Whether the doctor with this id is among an Encounter's participants."""
    wanted = f"Practitioner/{doctor}"
    return any(
        one.get("individual", {}).get("reference") == wanted
        for one in encounter.get("participant", [])
    )
