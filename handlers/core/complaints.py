"""What she complains of, in codes: SNOMED CT and ICD-10 where the catalogue is sure of them."""

from __future__ import annotations

from handlers.clinical.catalogue import CATALOGUE
from handlers.core.fhir import SNOMED, Resource
from handlers.core.icd10 import ICD10, NAMES
from handlers.core.records import Intake


def concept(symptom: str) -> Resource:
    """A symptom of the catalogue as a CodeableConcept; evidence C goes as text alone."""
    row = CATALOGUE.get(symptom)
    if row is None:
        return {"text": symptom}
    coding = []
    if row.evidence in ("A", "B"):
        coding.append({"system": SNOMED, "code": row.snomed, "display": row.display})
        if row.icd10 in NAMES:  # not one "if pregnant", which is not ours to decide
            coding.append({"system": ICD10, "code": row.icd10, "display": NAMES[row.icd10]})
    return {"coding": coding, "text": row.display} if coding else {"text": row.display}


def reason(symptom: str) -> Resource:
    """The same as a reason to come, which India's profiles take in SNOMED CT alone."""
    said = concept(symptom)
    coding = [one for one in said.get("coding", ()) if one["system"] == SNOMED]
    return {**said, "coding": coding} if coding else {"text": said["text"]}


def present(intake: Intake) -> list[str]:
    """The ids of the symptoms she has."""
    return list(dict.fromkeys(one.symptom for one in intake.complaints if not one.absent))


def absent(intake: Intake) -> list[str]:
    """The ids of the symptoms she said she does not have."""
    there = present(intake)
    said = dict.fromkeys(one.symptom for one in intake.complaints if one.absent)
    return [one for one in said if one not in there]


def duration(days: int) -> tuple[int, str]:
    """A duration as people say it: weeks from 14 days on, months from 60, years from the second."""
    for unit, least, length in (("year", 730, 365), ("month", 60, 30), ("week", 14, 7)):
        if days >= least:
            return (days // length if unit == "year" else round(days / length)), unit
    return days, "day"


def lasting(days: int) -> str:
    """The same in English: "1 day", "3 weeks"."""
    count, unit = duration(days)
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def summary(intake: Intake) -> str:
    """A line for the doctor's list: "Fever, Cough, 2 days"."""
    names = [str(concept(symptom)["text"]) for symptom in present(intake)] or ["Consultation"]
    if intake.days is not None:
        names.append(lasting(intake.days) if intake.days else "from today")
    return ", ".join(names)[:200]
