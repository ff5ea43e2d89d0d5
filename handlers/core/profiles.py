"""Which profile of India's implementation guide (NRCeS, for ABDM) a resource of ours keeps.

``docs/handoff.md`` says where the guide has none, and where ours does not keep it.
"""

from __future__ import annotations

from handlers.core.fhir import Resource
from handlers.core.narrative import narrated

PROFILE = "https://nrces.in/ndhm/fhir/r4/StructureDefinition"
_OWN_NAME = {
    "AllergyIntolerance", "Appointment", "Binary", "Communication", "Condition", "Encounter",
    "MedicationStatement", "Patient", "Practitioner", "ServiceRequest", "Task",
}  # fmt: skip


def profiled(resource: Resource, profile: str = "") -> Resource:
    """The resource with the profile it keeps (``profile``, or that of its kind) in its meta."""
    name = profile or _of(resource)
    if not name:
        return resource
    meta = {**resource.get("meta", {}), "profile": [f"{PROFILE}/{name}"]}
    return {"resourceType": resource["resourceType"], "meta": meta} | {
        key: value for key, value in resource.items() if key != "meta"
    }


def dressed(resource: Resource) -> Resource:
    """The resource with its profile and a narrative, as it leaves us."""
    return profiled(narrated(resource))


def _of(resource: Resource) -> str:
    kind = str(resource["resourceType"])
    if kind in _OWN_NAME:
        return kind
    if kind == "Observation":
        return "ObservationVitalSigns" if is_vital(resource) else kind
    if kind == "DocumentReference":  # the profile wants the content itself, not where it is
        inside = all("data" in one["attachment"] for one in resource["content"])
        return kind if inside else ""
    return ""


def is_vital(observation: Resource) -> bool:
    """Whether an Observation is a vital sign."""
    codes = {c["code"] for one in observation.get("category", []) for c in one["coding"]}
    return "vital-signs" in codes
