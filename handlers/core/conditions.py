"""What she has, what she has not, and what she lives with, as Conditions. Nothing is confirmed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handlers.clinical.catalogue import SYMPTOMS
from handlers.clinical.triage.catalogue import read_facts
from handlers.core.codes import hl7, snomed
from handlers.core.complaints import absent, concept, lasting, present
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.records import Finding, Intake

# Facts of triage that name a long-standing condition; codes and names as at least two public
# implementation guides or code lists give them. The others go as text.
_LASTING = {
    "cancer": ("363346000", "Malignant neoplastic disease"),
    "diabetes": ("73211009", "Diabetes mellitus"),
    "epilepsy": ("84757009", "Epilepsy"),
    "heart-disease": ("56265001", "Heart disease"),
    "hypertension": ("38341003", "Hypertensive disorder"),
    "kidney-disease": ("90708001", "Kidney disease"),
    "liver-disease": ("235856003", "Disorder of liver"),
    "migraine-history": ("37796009", "Migraine"),
}
_CODE = re.compile(r"[1-9][0-9]{5,17}")


def conditions(handover: Handover) -> list[Resource]:
    """The entries: symptoms, coded signs, denied symptoms, long-standing conditions."""
    intake = handover.intake
    there = dict(_there(intake))
    denied = [symptom for symptom in absent(intake) if symptom not in there]
    return [
        *(_symptom(handover, id_, code, "unconfirmed") for id_, code in there.items()),
        *(_symptom(handover, id_, concept(id_), "refuted") for id_ in denied),
        *(_lasting(handover, id_, code) for id_, code in _history(intake)),
    ]


def sentence(fact: str) -> str:
    """A fact of triage in plain English; a fact that is not known says its id."""
    return _facts().get(fact) or fact


@cache
def _facts() -> dict[str, str]:
    return {id_: fact.sentence for id_, fact in read_facts().items()}


@cache
def _names() -> dict[str, str]:
    return {row.snomed: row.display for row in SYMPTOMS}


def _there(intake: Intake) -> Iterator[tuple[str, Resource]]:
    """Her symptoms, then the signs found that have a sure code none of them has."""
    codes: set[str] = set()
    complained = present(intake)
    for symptom in complained:
        code = concept(symptom)
        codes.update(coding["code"] for coding in code.get("coding", ()))
        yield symptom, code
    for finding in intake.findings:
        sure = finding.present and _CODE.fullmatch(finding.snomed)
        if sure and finding.fact not in complained and finding.snomed not in codes:
            codes.add(finding.snomed)
            yield finding.fact, _sign(finding)


def _sign(finding: Finding) -> Resource:
    known = concept(finding.fact)
    if finding.snomed in (coding["code"] for coding in known.get("coding", ())):
        return known
    text = finding.sentence or sentence(finding.fact)
    name = _names().get(finding.snomed)  # a code goes with its name, or not at all
    return {**(snomed(finding.snomed, name) if name else {}), "text": text}


def _symptom(handover: Handover, id_: str, code: Resource, verification: str) -> Resource:
    """A symptom as told; a denied one is refuted and so has no clinical status."""
    resource = _condition(handover, id_, code, verification)
    if verification != "refuted":
        resource["clinicalStatus"] = hl7("condition-clinical", "active")
        told = {c.symptom: c.days for c in handover.intake.complaints}
        days = told.get(id_)
        if days is None and id_ in told:
            days = handover.intake.days
        if days is not None:
            resource["onsetString"] = _onset(days)
    return handover.create(resource, id_)


def _onset(days: int) -> str:
    return f"{lasting(days)} before the intake" if days else "on the day of the intake"


def _history(intake: Intake) -> Iterator[tuple[str, Resource]]:
    for fact in intake.history.conditions:
        yield f"history/{fact}", _fact(fact)
    if intake.history.other:
        yield "history", {"text": intake.history.other}


def _fact(fact: str) -> Resource:
    code = _LASTING.get(fact)
    return {**(snomed(*code) if code else {}), "text": sentence(fact)}


def _lasting(handover: Handover, id_: str, code: Resource) -> Resource:
    resource = _condition(handover, id_, code, "unconfirmed")
    resource["clinicalStatus"] = hl7("condition-clinical", "active")
    resource["category"] = [hl7("condition-category", "problem-list-item")]
    return handover.create(resource, id_)


def _condition(handover: Handover, id_: str, code: Resource, verification: str) -> Resource:
    return {
        "resourceType": "Condition",
        "identifier": [handover.identifier(id_)],
        "verificationStatus": hl7("condition-ver-status", verification),
        "code": code,
        "subject": handover.patient,
        "encounter": handover.encounter,
        **handover.teller("asserter"),
        "recordedDate": handover.now,
    }
