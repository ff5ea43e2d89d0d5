"""Which doctor an appointment or an encounter is with."""

from __future__ import annotations

from handlers.core import fhir
from handlers.core.fhir import Resource
from handlers.core.records import Doctor

_KINDS = ("Practitioner", "PractitionerRole")


def reference(doctor: Doctor) -> Resource:
    """A Reference to a doctor."""
    return {"reference": f"Practitioner/{doctor.id}", "display": doctor.name}


def is_doctor(actor: Resource) -> bool:
    """Whether a Reference is to one."""
    told = fhir.Reference(str(actor.get("reference", "")))
    return any(fhir.referred(told, kind) for kind in _KINDS)


def seen_by(encounter: Resource, doctor: Doctor) -> list[Resource]:
    """An Encounter's participants, with this doctor and no other."""
    others = [
        one for one in encounter.get("participant", []) if not is_doctor(one.get("individual", {}))
    ]
    return [*others, {"individual": reference(doctor)}]


def sees(encounter: Resource, doctor: str) -> bool:
    """Whether the doctor with this id is among an Encounter's participants."""
    wanted = f"Practitioner/{doctor}"
    return any(
        one.get("individual", {}).get("reference") == wanted
        for one in encounter.get("participant", [])
    )
