"""A danger sign as staff read it: in plain words, with its code where the catalogue is sure."""

from __future__ import annotations

from handlers.clinical.catalogue import CATALOGUE
from handlers.core.complaints import reason
from handlers.core.conditions import sentence
from handlers.core.fhir import Resource

_OTHER = {"pregnancy-danger": "A danger sign of pregnancy"}  # what is no fact of triage


def told_sign(sign: str) -> Resource:
    """The sign (a fact of triage) as a CodeableConcept of SNOMED CT, or as text alone."""
    known = reason(sign) if sign in CATALOGUE else {}
    coding = {"coding": known["coding"]} if "coding" in known else {}
    return {**coding, "text": in_words(sign)}


def in_words(sign: str) -> str:
    """The same in plain English."""
    return _OTHER.get(sign) or sentence(sign)
