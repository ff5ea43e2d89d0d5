"""Who comes to whom, when, and by her leave: Patient, Appointment, Encounter, Consent."""

from __future__ import annotations

from handlers.core.codes import LANGUAGE, LOINC, TERMINOLOGY, coded, hl7, plain, snomed
from handlers.core.complaints import present, reason, summary
from handlers.core.fhir import PATIENT, TOKEN, V2_0203, Resource
from handlers.core.handover import Handover
from handlers.core.line import contact_point
from handlers.core.manner import kind_of_visit, mode, specialty
from handlers.core.records import Acuity
from handlers.core.referral import referred_by
from handlers.core.told import TOLD, standing

PRIORITY: dict[Acuity, int] = {"emergency": 1, "urgent": 3, "routine": 5, "minor": 7}  # 1 is first
_ACT_PRIORITY: dict[Acuity, tuple[str, str]] = {
    "emergency": ("EM", "emergency"),
    "urgent": ("UR", "urgent"),
    "routine": ("R", "routine"),
    "minor": ("R", "routine"),
}


def patient(handover: Handover) -> Resource:
    """The entry that makes her known."""
    booking = handover.booking
    person = booking.person
    identifier = {"system": PATIENT, "value": booking.turn}
    resource: Resource = {
        "resourceType": "Patient",
        "identifier": [{"type": coded(V2_0203, "MR", "Medical record number"), **identifier}],
        "active": True,
        "name": [{"text": plain(person.name) or "?"}],
        "telecom": [contact_point(booking.phone)],
        "gender": person.sex,
    }
    if person.born:
        resource["birthDate"] = person.born
    if booking.language:
        language = {"coding": [{"system": LANGUAGE, "code": booking.language}]}
        resource["communication"] = [{"language": language, "preferred": True}]
    return handover.create(resource, identifier=identifier)


def appointment(handover: Handover) -> Resource:
    """The entry that books her into the slot."""
    slot, intake = handover.slot, handover.intake
    return handover.create(
        {
            "resourceType": "Appointment",
            "identifier": [
                handover.identifier(),
                {"system": TOKEN, "value": str(slot.token)},
                {
                    "system": TOLD,
                    "value": standing(slot.start, slot.doctor.id, handover.booking.turn),
                },
            ],
            "status": "booked",
            "serviceCategory": [snomed("408443003", "General medical practice")],
            "serviceType": [snomed("11429006", "Consultation")],
            **specialty(handover.slot.opd),
            "appointmentType": kind_of_visit(handover),
            **_reasons(handover),
            **referred_by(handover),
            "priority": PRIORITY[intake.acuity],
            "description": summary(intake),
            "slot": [{"reference": f"Slot/{slot.id}"}],
            "start": slot.start.isoformat(timespec="seconds"),
            "end": slot.end.isoformat(timespec="seconds"),
            "created": handover.now,
            "participant": [
                {"actor": actor, "status": "accepted"}
                for actor in (
                    handover.patient,
                    _named(f"Practitioner/{slot.doctor.id}", slot.doctor.name),
                    _named(f"HealthcareService/{slot.opd.id}", slot.opd.name),
                )
            ],
        }
    )


def encounter(handover: Handover) -> Resource:
    """The entry that plans the consultation, with how urgent it is."""
    doctor = {"reference": f"Practitioner/{handover.slot.doctor.id}"}
    code, display = _ACT_PRIORITY[handover.intake.acuity]
    return handover.create(
        {
            "resourceType": "Encounter",
            "identifier": [handover.identifier()],
            "status": "planned",
            "class": {"system": f"{TERMINOLOGY}/v3-ActCode", "code": "VR", "display": "virtual"},
            "type": [*mode(handover), kind_of_visit(handover)],
            "priority": coded(f"{TERMINOLOGY}/v3-ActPriority", code, display),
            "subject": handover.patient,
            "participant": [{"individual": doctor}],
            "appointment": [handover.reference("Appointment")],
            **_reasons(handover),
        }
    )


def consent(handover: Handover) -> Resource:
    """The entry that keeps what she agreed to."""
    given = handover.booking.consent
    rule = f"Notice {given.notice}, read in {given.language}, agreed to by {given.channel}"
    return handover.create(
        {
            "resourceType": "Consent",
            "identifier": [handover.identifier()],
            "status": "active",
            "scope": hl7("consentscope", "patient-privacy"),
            "category": [coded(LOINC, "59284-0", "Consent Document")],
            "patient": handover.patient,
            **handover.tellers("performer"),
            "dateTime": given.given.isoformat(timespec="seconds"),
            "policyRule": {"text": rule},
            "provision": {
                "type": "permit",
                "purpose": [{"system": f"{TERMINOLOGY}/v3-ActReason", "code": "TREAT"}],
            },
        }
    )


def _named(reference: str, name: str) -> Resource:
    """A reference with the name of what it leads to, where that has one."""
    return {"reference": reference, **({"display": plain(name)} if plain(name) else {})}


def _reasons(handover: Handover) -> Resource:
    reasons = [reason(symptom) for symptom in present(handover.intake)]
    return {"reasonCode": reasons} if reasons else {}
