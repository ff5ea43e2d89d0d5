"""Which resources the core keeps and by what they can be searched (FHIR R4 names and meanings)."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Kind = Literal["token", "reference", "date", "string"]


class Param(Struct, frozen=True):
    """A search parameter. ``paths`` are elements, dotted.

    ``target``: the reference is to this type only. ``system``: what a plain code is a code of.
    ``contact``: the token is a ContactPoint, of this system if not ``*``.
    """

    kind: Kind
    paths: tuple[str, ...]
    target: str = ""
    system: str = ""
    contact: str = ""


def _token(*paths: str, system: str = "") -> Param:
    return Param("token", paths, system=f"http://hl7.org/fhir/{system}" if system else "")


def _to(*paths: str, target: str = "") -> Param:
    return Param("reference", paths, target=target)


def _date(*paths: str) -> Param:
    return Param("date", paths)


def _string(*paths: str) -> Param:
    return Param("string", paths)


def _of_patient(path: str) -> dict[str, Param]:
    return {
        "identifier": _token("identifier"),
        "patient": _to(path, target="Patient"),
        "subject": _to(path),
    }


_IDENTIFIER = {"identifier": _token("identifier")}
_GENDER = _token("gender", system="administrative-gender")
_ENCOUNTER = {"encounter": _to("encounter", target="Encounter")}

PARAMS: dict[str, dict[str, Param]] = {
    "AllergyIntolerance": {
        **_IDENTIFIER,
        "patient": _to("patient", target="Patient"),
        "date": _date("recordedDate"),
        "code": _token("code"),
        "asserter": _to("asserter"),
        "clinical-status": _token("clinicalStatus"),
        "verification-status": _token("verificationStatus"),
    },
    "Appointment": {
        **_IDENTIFIER,
        "actor": _to("participant.actor"),
        "patient": _to("participant.actor", target="Patient"),
        "practitioner": _to("participant.actor", target="Practitioner"),
        "date": _date("start"),
        "reason-code": _token("reasonCode"),
        "slot": _to("slot", target="Slot"),
        "specialty": _token("specialty"),
        "status": _token("status", system="appointmentstatus"),
    },
    "AuditEvent": {
        "action": _token("action", system="audit-event-action"),
        "date": _date("recorded"),
        "type": _token("type"),
    },
    "Binary": {},
    "Bundle": {
        **_IDENTIFIER,
        "timestamp": _date("timestamp"),
        "type": _token("type", system="bundle-type"),
    },
    "ClinicalImpression": {
        **_of_patient("subject"),
        **_ENCOUNTER,
        "date": _date("date"),
        "finding-code": _token("finding.itemCodeableConcept"),
        "investigation": _to("investigation.item"),
        "status": _token("status", system="event-status"),
    },
    "Communication": {
        **_of_patient("subject"),
        **_ENCOUNTER,
        "recipient": _to("recipient"),
        "sent": _date("sent"),
        "status": _token("status", system="event-status"),
    },
    "Condition": {
        **_of_patient("subject"),
        **_ENCOUNTER,
        "code": _token("code"),
        "category": _token("category"),
        "clinical-status": _token("clinicalStatus"),
        "onset-date": _date("onsetDateTime", "onsetPeriod"),
        "recorded-date": _date("recordedDate"),
        "verification-status": _token("verificationStatus"),
    },
    "Consent": {
        **_IDENTIFIER,
        "patient": _to("patient", target="Patient"),
        "date": _date("dateTime"),
        "status": _token("status", system="consent-state-codes"),
    },
    "DocumentReference": {
        **_of_patient("subject"),
        "date": _date("date"),
        "encounter": _to("context.encounter", target="Encounter"),
        "status": _token("status", system="document-reference-status"),
        "type": _token("type"),
    },
    "Encounter": {
        **_of_patient("subject"),
        "appointment": _to("appointment", target="Appointment"),
        "class": _token("class"),
        "date": _date("period"),
        "reason-code": _token("reasonCode"),
        "status": _token("status", system="encounter-status"),
    },
    "HealthcareService": {
        **_IDENTIFIER,
        "active": _token("active"),
        "name": _string("name"),
        "organization": _to("providedBy", target="Organization"),
        "service-type": _token("type"),
        "specialty": _token("specialty"),
    },
    "Location": {
        **_IDENTIFIER,
        "name": _string("name", "alias"),
        "organization": _to("managingOrganization", target="Organization"),
        "status": _token("status", system="location-status"),
    },
    "MedicationRequest": {
        **_of_patient("subject"),
        **_ENCOUNTER,
        "authoredon": _date("authoredOn"),
        "code": _token("medicationCodeableConcept"),
        "requester": _to("requester"),
        "status": _token("status", system="CodeSystem/medicationrequest-status"),
    },
    "MedicationStatement": {
        **_of_patient("subject"),
        "code": _token("medicationCodeableConcept"),
        "category": _token("category"),
        "context": _to("context"),
        "effective": _date("effectiveDateTime", "effectivePeriod"),
        "status": _token("status", system="CodeSystem/medication-statement-status"),
    },
    "Observation": {
        **_of_patient("subject"),
        **_ENCOUNTER,
        "category": _token("category"),
        "code": _token("code"),
        "combo-code": _token("code", "component.code"),
        "component-code": _token("component.code"),
        "date": _date("effectiveDateTime", "effectivePeriod", "effectiveInstant"),
        "derived-from": _to("derivedFrom"),
        "performer": _to("performer"),
        "status": _token("status", system="observation-status"),
    },
    "Organization": {
        **_IDENTIFIER,
        "active": _token("active"),
        "name": _string("name", "alias"),
    },
    "Patient": {
        **_IDENTIFIER,
        "active": _token("active"),
        "birthdate": _date("birthDate"),
        "gender": _GENDER,
        "name": _string("name"),
        "phone": Param("token", ("telecom",), contact="phone"),
        "telecom": Param("token", ("telecom",), contact="*"),
    },
    "Practitioner": {
        **_IDENTIFIER,
        "active": _token("active"),
        "gender": _GENDER,
        "name": _string("name"),
        "phone": Param("token", ("telecom",), contact="phone"),
    },
    "PractitionerRole": {
        **_IDENTIFIER,
        "active": _token("active"),
        "organization": _to("organization", target="Organization"),
        "practitioner": _to("practitioner", target="Practitioner"),
        "service": _to("healthcareService", target="HealthcareService"),
        "specialty": _token("specialty"),
    },
    "Provenance": {
        "agent": _to("agent.who"),
        "patient": _to("target", target="Patient"),
        "recorded": _date("recorded"),
        "target": _to("target"),
    },
    "QuestionnaireResponse": {
        **_of_patient("subject"),
        **_ENCOUNTER,
        "authored": _date("authored"),
        "source": _to("source"),
        "status": _token("status", system="questionnaire-answers-status"),
    },
    "Schedule": {
        **_IDENTIFIER,
        "active": _token("active"),
        "actor": _to("actor"),
        "date": _date("planningHorizon"),
        "service-type": _token("serviceType"),
        "specialty": _token("specialty"),
    },
    "ServiceRequest": {
        **_of_patient("subject"),
        **_ENCOUNTER,
        "authored": _date("authoredOn"),
        "category": _token("category"),
        "code": _token("code"),
        "intent": _token("intent", system="request-intent"),
        "priority": _token("priority", system="request-priority"),
        "requester": _to("requester"),
        "status": _token("status", system="request-status"),
    },
    "Slot": {
        **_IDENTIFIER,
        "schedule": _to("schedule", target="Schedule"),
        "service-type": _token("serviceType"),
        "specialty": _token("specialty"),
        "start": _date("start"),
        "status": _token("status", system="slotstatus"),
    },
    "Task": {
        **_of_patient("for"),
        **_ENCOUNTER,
        "authored-on": _date("authoredOn"),
        "code": _token("code"),
        "focus": _to("focus"),
        "owner": _to("owner"),
        "priority": _token("priority", system="request-priority"),
        "status": _token("status", system="task-status"),
    },
}
