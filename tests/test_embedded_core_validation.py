"""Which resources the embedded core takes for valid: R4's shapes pass, wrong ones are told."""

from __future__ import annotations

from typing import Any

import pytest

from bot.demo.core.outcome import Refusal
from bot.demo.core.validation import check
from tests.embedded_core_stand import prescription

SNOMED = "http://snomed.info/sct"
PATIENT = {"reference": "Patient/asha"}
AT = "2026-11-22T12:00:00+05:30"

R4: list[dict[str, Any]] = [
    {
        "resourceType": "Appointment",
        "status": "booked",
        "serviceCategory": [{"coding": [{"system": SNOMED, "code": "408443003"}]}],
        "reasonCode": [{"text": "fever"}],
        "priority": 5,
        "start": AT,
        "end": "2026-11-22T12:10:00.000+05:30",
        "minutesDuration": 10,
        "slot": [{"reference": "Slot/s1"}],
        "participant": [{"actor": PATIENT, "required": "required", "status": "accepted"}],
    },
    {
        "resourceType": "Encounter",
        "status": "planned",
        "class": {
            "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": "VR",
            "display": "virtual",
        },
        "subject": PATIENT,
        "appointment": [{"reference": "Appointment/a"}],
        "period": {"start": AT},
        "reasonCode": [{"text": "fever"}],
        "diagnosis": [{"condition": {"reference": "Condition/c"}, "rank": 1}],
    },
    {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "https://example.org/intake|1",
        "status": "completed",
        "subject": PATIENT,
        "authored": AT,
        "item": [
            {
                "linkId": "symptoms",
                "item": [
                    {
                        "linkId": "fever",
                        "answer": [
                            {"valueBoolean": True},
                            {"valueInteger": 3},
                            {"valueCoding": {"system": SNOMED, "code": "386661006"}},
                            {"valueQuantity": {"value": 38.5, "unit": "C"}},
                        ],
                    }
                ],
            }
        ],
    },
    {
        "resourceType": "Consent",
        "status": "active",
        "scope": {"coding": [{"code": "patient-privacy"}]},
        "category": [{"coding": [{"code": "59284-0"}]}],
        "patient": PATIENT,
        "dateTime": AT,
        "policyRule": {"text": "privacy notice 1"},
        "sourceReference": {"reference": "DocumentReference/d"},
        "provision": {"type": "permit", "period": {"start": "2026"}},
    },
    {
        "resourceType": "Condition",
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "subject": PATIENT,
        "code": {"text": "fever"},
        "onsetDateTime": "2026-11-20",
        "recordedDate": AT,
    },
    {
        "resourceType": "Observation",
        "status": "final",
        "code": {"text": "no fever"},
        "subject": PATIENT,
        "effectiveDateTime": "2026-11",
        "valueBoolean": False,
    },
    {
        "resourceType": "Task",
        "status": "requested",
        "intent": "order",
        "priority": "stat",
        "for": PATIENT,
        "authoredOn": AT,
        "input": [{"type": {"text": "phone"}, "valueString": "+919812345678"}],
    },
    {
        "resourceType": "MedicationRequest",
        "status": "active",
        "intent": "order",
        "medicationCodeableConcept": {"text": "Paracetamol"},
        "subject": PATIENT,
        "dosageInstruction": [
            {
                "timing": {"repeat": {"frequency": 3, "period": 1, "periodUnit": "d"}},
                "asNeededBoolean": False,
                "doseAndRate": [{"doseQuantity": {"value": 5, "unit": "ml"}}],
            }
        ],
    },
    {
        "resourceType": "DocumentReference",
        "status": "current",
        "type": {"coding": [{"system": SNOMED, "code": "440545006"}]},
        "subject": PATIENT,
        "date": AT,
        "content": [{"attachment": {"contentType": "application/pdf", "data": "aGk="}}],
        "context": {"encounter": [{"reference": "Encounter/e"}], "related": [PATIENT]},
    },
    {
        "resourceType": "AuditEvent",
        "type": {"code": "rest"},
        "recorded": AT,
        "agent": [{"who": PATIENT, "requestor": True}],
        "source": {"observer": {"display": "OPDLine"}},
    },
    {
        "resourceType": "Patient",
        "name": [{"given": ["Asha", None], "_given": [None, {"id": "x"}]}],
        "_birthDate": {"extension": [{"url": "urn:unsure", "valueBoolean": True}]},
        "deceasedBoolean": False,
        "multipleBirthInteger": 2,
    },
    {
        "resourceType": "PractitionerRole",
        "availableTime": [
            {"daysOfWeek": ["mon", "tue"], "availableStartTime": "08:00:00", "allDay": False}
        ],
    },
    {"resourceType": "Binary", "contentType": "text/plain", "data": "aGk="},
    prescription(),
]


@pytest.mark.parametrize("resource", R4, ids=lambda resource: resource["resourceType"])
def test_r4s_shapes_pass(resource: dict[str, Any]) -> None:
    assert check(resource) is resource


def _changed(at: int, **values: Any) -> dict[str, Any]:
    """One of them with other values; ``...`` takes one away."""
    changed = {**R4[at], **values}
    return {name: value for name, value in changed.items() if value is not ...}


def _answered(answer: dict[str, Any]) -> dict[str, Any]:
    question = {"linkId": "fever", "answer": [answer]}
    return _changed(2, item=[{"linkId": "symptoms", "item": [question]}])


def _document(**values: Any) -> dict[str, Any]:
    return _changed(len(R4) - 1, **values)


@pytest.mark.parametrize(
    ("resource", "place", "words"),
    [
        (_changed(0, status="agreed"), "Appointment.status", "'agreed' is not one of"),
        (_changed(0, participant=...), "Appointment.participant", "required"),
        (_changed(0, start="2026-11-22"), "Appointment.start", "Instant"),
        (
            _changed(0, participant=[{"status": "yes"}]),
            "Appointment.participant[0].status",
            "'yes' is not one of",
        ),
        (_changed(1, **{"class": ...}), "Encounter.class", "required"),
        (_changed(1, **{"class": {"text": "VR"}}), "Encounter.class.text", "not permitted"),
        (
            _answered({"valueString": "x", "valueBoolean": True}),
            "QuestionnaireResponse.item[0].item[0].answer[0]",
            "valueBoolean",
        ),
        (
            _answered({"valueBoolean": "yes"}),
            "QuestionnaireResponse.item[0].item[0].answer[0].valueBoolean",
            "not true or false",
        ),
        (_changed(1, period={"start": 2026}), "Encounter.period.start", "2026 is not a string"),
        (_changed(0, priority="5"), "Appointment.priority", "'5' is not a whole number"),
        (
            _answered({"valueQuantity": {"value": "38.5"}}),
            "QuestionnaireResponse.item[0].item[0].answer[0].valueQuantity.value",
            "'38.5' is not a number",
        ),
        (_changed(7, medicationCodeableConcept=...), "MedicationRequest", "medication"),
        (
            _changed(11, availableTime=[{"daysOfWeek": ["monday"]}]),
            "PractitionerRole.availableTime[0].daysOfWeek",
            "'monday'",
        ),
        (_changed(10, contained=[{"resourceType": True}]), "Patient", "cannot be read"),
        (_changed(10, contained=[{"resourceType": "Dragon"}]), "Patient", "cannot be read"),
        (_document(identifier={"value": "1"}), "Bundle.identifier", "needs an identifier"),
        (_document(timestamp=...), "Bundle.timestamp", "needs a timestamp"),
        (_document(entry=...), "Bundle.entry[0].resource", "begins with a Composition"),
        (
            _document(entry=prescription()["entry"][1:]),
            "Bundle.entry[0].resource",
            "begins with a Composition",
        ),
    ],
)
def test_wrong_ones_are_told_with_their_place(
    resource: dict[str, Any], place: str, words: str
) -> None:
    with pytest.raises(Refusal) as refused:
        check(resource)
    assert refused.value.status == 422
    issue = refused.value.issues[0]
    assert issue.expression.startswith(place)
    assert words.lower() in issue.diagnostics.lower()


def test_a_wrong_resource_inside_a_document_is_told() -> None:
    document = prescription()
    document["entry"][1]["resource"]["gender"] = "f"
    with pytest.raises(Refusal) as refused:
        check(document)
    assert refused.value.issues[0].expression == "Bundle.entry[1].resource.gender"
