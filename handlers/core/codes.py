"""Coded values as FHIR writes them, and the code systems OPDLine speaks."""

from __future__ import annotations

from handlers.core.fhir import SNOMED, Resource

TERMINOLOGY = "http://terminology.hl7.org/CodeSystem"
LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
LANGUAGE = "urn:ietf:bcp:47"
FACT = "urn:opdline:fact"
RULE = "urn:opdline:rule"
ACUITY = "urn:opdline:acuity"
_JOINERS = frozenset("\u200c\u200d\u200e\u200f")  # Indic and Urdu spelling needs them


def coded(system: str, code: str, display: str) -> Resource:
    """A CodeableConcept with one coding."""
    return {"coding": [{"system": system, "code": code, "display": display}]}


def snomed(code: str, display: str) -> Resource:
    """A CodeableConcept of SNOMED CT."""
    return coded(SNOMED, code, display)


def hl7(system: str, code: str) -> Resource:
    """A CodeableConcept of one of HL7's own code systems."""
    return {"coding": [{"system": f"{TERMINOLOGY}/{system}", "code": code}]}


def plain(text: str) -> str:
    """Text as a FHIR string may hold it: no control characters, nothing that is not Unicode."""
    kept = "".join(c if c.isprintable() or c in "\n\t" or c in _JOINERS else " " for c in text)
    return kept.encode("utf-8", "ignore").decode().strip()
