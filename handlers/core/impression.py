"""The result of triage as a ClinicalImpression: the doctor's summary, the acuity, the reasons."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.core.codes import ACUITY, RULE, coded, plain
from handlers.core.conditions import sentence
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.measures import observed
from handlers.core.questionnaire import reasons
from handlers.core.records import Intake

_MADE_BY = "Made by rules of triage from what was told. No clinician has seen the patient yet."


def impression(handover: Handover) -> Resource:
    """The entry. Its findings are the acuity, then each rule with what made it fire."""
    intake = handover.intake
    told = plain(intake.summary)
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
            **({"summary": told} if told else {}),
            "finding": list(_findings(intake)),
        }
    )


def _findings(intake: Intake) -> Iterator[Resource]:
    rules = reasons(intake)
    acuity = coded(ACUITY, intake.acuity, intake.acuity.capitalize())
    because = ", ".join(plain(one.rule) for one in rules) or "No rule of triage holds."
    yield {"itemCodeableConcept": acuity, "basis": because}
    for one in rules:
        rule, says = plain(one.rule), plain(one.says)
        finding: Resource = {"itemCodeableConcept": coded(RULE, rule, says or rule)}
        facts = [sentence(fact) for fact in dict.fromkeys(one.because) if plain(fact)]
        yield {**finding, "basis": "; ".join(facts)} if facts else finding
