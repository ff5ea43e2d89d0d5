"""A document that may not be told to its patient, and why, as FHIR says such things."""

from __future__ import annotations

from typing import Final

from handlers.core.errors import CoreRefused
from handlers.core.fhir import Resource

REFUSAL: Final = "urn:opdline:refusal"  # the code system of the reasons below
REASONS: Final[dict[str, str]] = {  # each with FHIR's own kind of issue
    "not-a-document": "invalid",
    "not-a-prescription": "invalid",
    "not-final": "business-rule",
    "profile-version": "not-supported",
    "unknown-rules": "not-supported",
    "shape": "structure",
    "too-long": "too-long",
    "reference": "not-found",
    "two-entries": "duplicate",
    "no-patient": "required",
    "two-patients": "invariant",
    "wrong-patient": "business-rule",
    "no-name": "required",
    "no-phone": "required",
    "no-date": "value",
    "not-yet": "business-rule",
    "too-old": "business-rule",
    "no-doctor": "required",
    "two-doctors": "business-rule",
    "no-registration": "required",
    "no-medicine": "required",
    "too-many": "too-costly",
    "not-ordered": "business-rule",
    "no-dosage": "required",
    "prohibited": "business-rule",
}


class Unfit(CoreRefused):
    """``reason`` is one of ``REASONS``, and may be logged; the text may name the patient."""

    def __init__(self, why: str, reason: str) -> None:
        super().__init__(why)
        assert reason in REASONS, reason
        self.reason = reason


def outcome(wrong: Exception) -> Resource:
    """Why it was refused, as an OperationOutcome."""
    issue: Resource = {"severity": "error", "code": "processing", "diagnostics": str(wrong)}
    if isinstance(wrong, Unfit):
        issue["code"] = REASONS[wrong.reason]
        coding = {"system": REFUSAL, "code": wrong.reason}
        issue["details"] = {"coding": [coding], "text": str(wrong)}
    return {"resourceType": "OperationOutcome", "issue": [issue]}


def accepted() -> Resource:
    """That nothing is wrong with it, as an OperationOutcome."""
    issue = {"severity": "information", "code": "informational", "diagnostics": "It can be told."}
    return {"resourceType": "OperationOutcome", "issue": [issue]}
