"""An urgent intake as a referral: that a doctor should see her soon, and by which rules."""

from __future__ import annotations

from handlers.core.codes import RULE, coded, plain, snomed
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.records import Acuity

_PART = "referral"
_PRIORITY: dict[Acuity, str] = {"emergency": "stat", "urgent": "urgent"}


def referral(handover: Handover) -> list[Resource]:
    """The entry, where it is urgent. A proposal: rules of triage made it and no clinician."""
    intake = handover.intake
    if intake.acuity not in _PRIORITY:
        return []
    reasons = [coded(RULE, one.rule, one.says) for one in intake.reasons]
    return [
        handover.create(
            {
                "resourceType": "ServiceRequest",
                "identifier": [handover.identifier(_PART)],
                "status": "active",
                "intent": "proposal",
                "category": [snomed("3457005", "Patient referral")],
                "priority": _PRIORITY[intake.acuity],
                "code": {
                    **snomed("306206005", "Referral to service"),
                    "text": f"To be seen soon: {plain(handover.slot.opd.name) or 'OPD'}",
                },
                "subject": handover.patient,
                "authoredOn": handover.now,
                **(handover.teller("requester") or {"requester": {"display": "OPDLine"}}),
                **({"reasonCode": reasons} if reasons else {}),
            },
            _PART,
        )
    ]


def referred_by(handover: Handover) -> Resource:
    """The ``basedOn`` element of the appointment; empty where nothing is urgent."""
    if handover.intake.acuity not in _PRIORITY:
        return {}
    return {"basedOn": [handover.reference(f"ServiceRequest/{_PART}")]}
