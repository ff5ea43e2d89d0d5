"""The result of triage as a ClinicalImpression: the doctor's summary, the acuity, the reasons."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.core.codes import ACUITY, RULE, coded
from handlers.core.conditions import sentence
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.measures import observed
from handlers.core.records import Intake

_MADE_BY = "Made by rules of triage from what was told. No clinician has seen the patient yet."


def impression(handover: Handover) -> Resource:
    """The entry. Its findings are the acuity, then each rule with what made it fire."""
    intake = handover.intake
    seen = [
        handover.reference("QuestionnaireResponse"),
        *(handover.reference(f"Observation/{name}") for name in observed(handover)),
    ]
    return handover.create(
        {
            "resourceType": "ClinicalImpression",
            "language": intake.summary_language,
            "identifier": [handover.identifier()],
            "status": "completed",
            "code": {"text": "Triage"},
            "description": _MADE_BY,
            "subject": handover.patient,
            "encounter": handover.encounter,
            "effectiveDateTime": handover.now,
            "date": handover.now,
            "investigation": [{"code": {"text": "What was told"}, "item": seen}],
            **({"summary": intake.summary} if intake.summary else {}),
            "finding": list(_findings(intake)),
        }
    )


def _findings(intake: Intake) -> Iterator[Resource]:
    acuity = coded(ACUITY, intake.acuity, intake.acuity.capitalize())
    because = ", ".join(one.rule for one in intake.reasons) or "No rule of triage holds."
    yield {"itemCodeableConcept": acuity, "basis": because}
    for one in intake.reasons:
        finding: Resource = {"itemCodeableConcept": coded(RULE, one.rule, one.says)}
        facts = "; ".join(sentence(fact) for fact in one.because)
        yield {**finding, "basis": facts} if facts else finding
