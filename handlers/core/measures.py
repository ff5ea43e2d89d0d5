"""What was measured at home and told: Observations, where the value can be a living person's."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from handlers.core.codes import LOINC, TERMINOLOGY, UCUM, coded, hl7, snomed
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.records import Intake

PREGNANT = "pregnant"
_TOLD = "Told by the patient or her family; not measured by this service."


class Measure(Struct, frozen=True):
    """A measure of the intake: its LOINC codes with their names, its UCUM unit with the sign
    people write, and the lowest and highest value that any living person may have.
    """

    name: str
    label: str
    loinc: tuple[tuple[str, str], ...]
    unit: str
    sign: str
    low: float
    high: float
    category: str = "vital-signs"


MEASURES = {
    one.name: one
    for one in (
        Measure(
            "temperature", "Temperature", (("8310-5", "Body temperature"),), "Cel", "°C", 24, 46.5
        ),
        Measure("heart-rate", "Pulse", (("8867-4", "Heart rate"),), "/min", "/min", 10, 350),
        Measure(
            "respiratory-rate", "Breaths", (("9279-1", "Respiratory rate"),), "/min", "/min", 2, 150
        ),
        Measure(
            "systolic", "Systolic", (("8480-6", "Systolic blood pressure"),), "mm[Hg]", "mmHg",
            30, 350,
        ),
        Measure(
            "diastolic", "Diastolic", (("8462-4", "Diastolic blood pressure"),), "mm[Hg]", "mmHg",
            10, 250,
        ),
        Measure(
            "oxygen", "Oxygen",
            (
                ("2708-6", "Oxygen saturation in Arterial blood"),
                ("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"),
            ),
            "%", "%", 20, 100,
        ),
        Measure(
            "sugar", "Blood sugar", (("2339-0", "Glucose [Mass/volume] in Blood"),),
            "mg/dL", "mg/dl", 5, 3000, "laboratory",
        ),
        Measure(
            "weeks-pregnant", "Pregnant for", (("18185-9", "Gestational age"),), "wk", "weeks",
            1, 45, "social-history",
        ),
        Measure(
            "pain", "Pain",
            (("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"),),
            "{score}", "of 10", 0, 10, "survey",
        ),
    )
}  # fmt: skip
_PRESSURE = ("systolic", "diastolic")


def believed(intake: Intake) -> dict[str, float]:
    """The measures that can be a living person's; a diastolic pressure is below the systolic."""
    found = {
        name: value
        for name, value in intake.measures.items()
        if (known := MEASURES.get(name)) and known.low <= value <= known.high
    }
    if len(found.keys() & {*_PRESSURE}) == 2 and found["diastolic"] >= found["systolic"]:
        found = {name: value for name, value in found.items() if name not in _PRESSURE}
    return found


def quantity(name: str, value: float) -> Resource:
    """A measure as a Quantity in UCUM."""
    known = MEASURES[name]
    number = int(value) if value == int(value) else value
    return {"value": number, "unit": known.sign, "system": UCUM, "code": known.unit}


def observed(handover: Handover) -> list[str]:
    """The names of the Observations this booking makes."""
    intake = handover.intake
    names = ["blood-pressure" if name in _PRESSURE else name for name in believed(intake)]
    if _pregnancy(intake) is not None:
        names.append(PREGNANT)
    return list(dict.fromkeys(names))


def observations(handover: Handover) -> list[Resource]:
    """The entries, one for each measure; the two blood pressures are one panel."""
    values = believed(handover.intake)
    return [
        handover.create(_observation(handover, name, values), name) for name in observed(handover)
    ]


def _observation(handover: Handover, name: str, values: dict[str, float]) -> Resource:
    if name == PREGNANT:
        pregnant = _pregnancy(handover.intake)
        value = snomed(*(("77386006", "Pregnant") if pregnant else ("60001007", "Not pregnant")))
        code = coded(LOINC, "82810-3", "Pregnancy status")
        said: Resource = {"code": code, "valueCodeableConcept": value}
        category = "social-history"
    elif name == "blood-pressure":
        code = coded(LOINC, "85354-9", "Blood pressure panel with all children optional")
        said = {"code": code, "component": list(_components(values))}
        category = "vital-signs"
    else:
        said = {"code": _code(name), "valueQuantity": quantity(name, values[name])}
        category = MEASURES[name].category
    return {
        "resourceType": "Observation",
        "identifier": [handover.identifier(name)],
        "status": "preliminary",
        "category": [hl7("observation-category", category)],
        **said,
        "subject": handover.patient,
        "encounter": handover.encounter,
        "effectiveDateTime": handover.now,
        **handover.tellers("performer"),
        "note": [{"text": _TOLD}],
        "derivedFrom": [handover.reference("QuestionnaireResponse")],
    }


def _components(values: dict[str, float]) -> Iterator[Resource]:
    """Both pressures; the one that was not told says so, as the vital signs profile asks."""
    for name in _PRESSURE:
        if name in values:
            yield {"code": _code(name), "valueQuantity": quantity(name, values[name])}
        else:
            absent = coded(f"{TERMINOLOGY}/data-absent-reason", "unknown", "Unknown")
            yield {"code": _code(name), "dataAbsentReason": absent}


def _code(name: str) -> Resource:
    return {
        "coding": [
            {"system": LOINC, "code": code, "display": display}
            for code, display in MEASURES[name].loinc
        ],
        "text": MEASURES[name].label,
    }


def _pregnancy(intake: Intake) -> bool | None:
    """Whether she is pregnant, where that is known."""
    return next((one.present for one in intake.findings if one.fact == PREGNANT), None)
