"""What the doctor orders of one medicine, as a FHIR ``Dosage`` and in words."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from handlers.core.fhir import SNOMED

Resource = dict[str, Any]

UCUM = "http://unitsofmeasure.org"
_DRUG_FORM = "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm"

# What a dose is counted in: the word written, and its code where there is a plain one.
UNITS: dict[str, tuple[str, str]] = {
    "tablet": (_DRUG_FORM, "TAB"),
    "capsule": (_DRUG_FORM, "CAP"),
    "ml": (UCUM, "mL"),
    "drop": (_DRUG_FORM, "DROP"),
    "puff": (_DRUG_FORM, "PUFF"),
    "teaspoon": ("", ""),
    "sachet": ("", ""),
    "application": ("", ""),
    "mg": (UCUM, "mg"),
}
MOMENTS = {"MORN": "morning", "NOON": "noon", "EVE": "evening", "NIGHT": "night"}
FOOD: dict[str, Resource] = {
    "after": {
        "coding": [{"system": SNOMED, "code": "311504000", "display": "With or after food"}],
        "text": "With or after food",
    },
    "before": {
        "coding": [
            {"system": SNOMED, "code": "311501008", "display": "Half to one hour before food"}
        ],
        "text": "Before food",
    },
}


class Line(Struct, frozen=True):
    """One medicine as it was ordered. ``times`` a day, or at ``moments`` (HL7 EventTiming)."""

    medicine: str
    dose: float | None = None
    unit: str = ""
    times: int | None = None
    moments: tuple[str, ...] = ()
    food: str = ""
    days: int | None = None
    as_needed: bool = False
    note: str = ""


def dosage(line: Line) -> Resource:
    """How one medicine is taken, as a FHIR ``Dosage``."""
    repeat: Resource = {}
    if line.moments:
        repeat["when"] = list(line.moments)
    elif line.times is not None:
        repeat |= {"frequency": line.times, "period": 1, "periodUnit": "d"}
    if line.days is not None:
        unit = "day" if line.days == 1 else "days"
        repeat["boundsDuration"] = {"value": line.days, "unit": unit, "system": UCUM, "code": "d"}
    made: Resource = {"text": in_words(line)}
    if line.food:
        made["additionalInstruction"] = [FOOD[line.food]]
    if line.note:
        made["patientInstruction"] = line.note
    if repeat:
        made["timing"] = {"repeat": repeat}
    if line.as_needed:
        made["asNeededBoolean"] = True
    if line.dose is not None:
        system, code = UNITS[line.unit]
        quantity: Resource = {"value": _number(line.dose), "unit": line.unit}
        if code:
            quantity |= {"system": system, "code": code}
        made["doseAndRate"] = [{"doseQuantity": quantity}]
    return made


def in_words(line: Line) -> str:
    """The doctor's order in English, for the record."""
    said: list[str] = []
    if line.dose is not None:
        said.append(f"{_number(line.dose)} {line.unit}")
    if line.moments:
        said.append(", ".join(MOMENTS[moment] for moment in line.moments))
    elif line.times is not None:
        said.append("once a day" if line.times == 1 else f"{line.times} times a day")
    if line.food:
        said.append(str(FOOD[line.food]["text"]).lower())
    if line.as_needed:
        said.append("as needed")
    if line.days is not None:
        said.append("1 day" if line.days == 1 else f"{line.days} days")
    if line.note:
        said.append(line.note)
    return ", ".join(said)


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value
