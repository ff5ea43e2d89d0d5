"""The medicines she takes and what she does not tolerate, in her own words."""

from __future__ import annotations

from handlers.core.codes import hl7
from handlers.core.fhir import Resource
from handlers.core.handover import Handover


def medicines(handover: Handover) -> list[Resource]:
    """The entry of what she says she takes; none where she named nothing."""
    words = handover.intake.history.medicines
    if not words:
        return []
    return [
        handover.create(
            {
                "resourceType": "MedicationStatement",
                "identifier": [handover.identifier()],
                "status": "active",
                "medicationCodeableConcept": {"text": words},
                "subject": handover.patient,
                "context": handover.encounter,
                "dateAsserted": handover.now,
                **handover.teller("informationSource"),
                "derivedFrom": [handover.reference("QuestionnaireResponse")],
            }
        )
    ]


def allergies(handover: Handover) -> list[Resource]:
    """The entry of what she says she does not tolerate; none where she named nothing."""
    words = handover.intake.history.allergies
    if not words:
        return []
    return [
        handover.create(
            {
                "resourceType": "AllergyIntolerance",
                "identifier": [handover.identifier()],
                "clinicalStatus": hl7("allergyintolerance-clinical", "active"),
                "verificationStatus": hl7("allergyintolerance-verification", "unconfirmed"),
                "code": {"text": words},
                "patient": handover.patient,
                "encounter": handover.encounter,
                "recordedDate": handover.now,
                **handover.teller("asserter"),
            }
        )
    ]
