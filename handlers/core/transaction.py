"""One booking as one FHIR transaction Bundle: the slot, the appointment and the intake."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from handlers.core.complaints import absent, concept, present, summary
from handlers.core.fhir import PATIENT, SNOMED, TOKEN, TURN, V2_0203, Resource
from handlers.core.http import identifier_query
from handlers.core.records import Acuity, Booking, Intake, Slot

PRIORITY: dict[Acuity, int] = {"emergency": 1, "urgent": 3, "routine": 5, "minor": 7}  # 1 is first
_TERMINOLOGY = "http://terminology.hl7.org/CodeSystem"
_SPECIALTIES = {
    "394802001": "General medicine",
    "394537008": "Pediatric specialty",
    "394585009": "Obstetrics and gynecology",
    "394582007": "Dermatology",
    "394604002": "Ear, nose and throat surgery",
    "394801008": "Trauma and orthopedics",
}


def entries(booking: Booking, slot: Slot, resource: Resource, now: datetime) -> list[Resource]:
    """The entries of the transaction. ``resource`` is the slot as the core keeps it.

    Every create carries an identifier made from the turn, so that a repeat creates nothing; the
    slot is only taken if it is still at the version she was shown.
    """
    return _Builder(booking, slot, now).entries(resource)


def updated(resource: Resource, **changed: Any) -> Resource:
    """The entry that changes a resource, refused if someone else changed it since it was read."""
    address = f"{resource['resourceType']}/{resource['id']}"
    return {
        "fullUrl": f"urn:uuid:{uuid5(NAMESPACE_URL, address)}",
        "resource": {**resource, **changed},
        "request": {
            "method": "PUT",
            "url": address,
            "ifMatch": f'W/"{resource["meta"]["versionId"]}"',
        },
    }


class _Builder:
    def __init__(self, booking: Booking, slot: Slot, now: datetime) -> None:
        self.booking = booking
        self.slot = slot
        self.now = now.isoformat(timespec="seconds")
        known = booking.person.id
        self.patient = {"reference": f"Patient/{known}" if known else self._urn("Patient")}
        self.encounter = {"reference": self._urn("Encounter")}

    def entries(self, resource: Resource) -> list[Resource]:
        made = [] if self.booking.person.id else [self._patient()]
        made.append(updated(resource, status="busy"))
        made.append(self._create(self._appointment()))
        made.append(self._create(self._encounter()))
        made.append(self._create(self._questionnaire()))
        made += [self._condition(symptom, "unconfirmed") for symptom in present(self._intake)]
        made += [self._condition(symptom, "refuted") for symptom in absent(self._intake)]
        made.append(self._create(self._consent()))
        return made

    @property
    def _intake(self) -> Intake:
        return self.booking.intake

    def _urn(self, name: str) -> str:
        return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{TURN}|{self.booking.turn}|{name}')}"

    def _create(
        self, resource: Resource, *, system: str = TURN, value: str = "", name: str = ""
    ) -> Resource:
        kind = resource["resourceType"]
        query = identifier_query(system, value or self.booking.turn)
        return {
            "fullUrl": self._urn(name or kind),
            "resource": resource,
            "request": {"method": "POST", "url": kind, "ifNoneExist": query},
        }

    def _identifier(self) -> Resource:
        return {"system": TURN, "value": self.booking.turn}

    def _patient(self) -> Resource:
        person = self.booking.person
        resource: Resource = {
            "resourceType": "Patient",
            "identifier": [
                {
                    "type": _coded(V2_0203, "MR", "Medical record number"),
                    "system": PATIENT,
                    "value": self.booking.turn,
                }
            ],
            "active": True,
            "name": [{"text": plain(person.name) or "?"}],
            "telecom": [{"system": "phone", "value": self.booking.phone, "use": "mobile"}],
            "gender": person.sex,
        }
        if person.born:
            resource["birthDate"] = person.born
        if self.booking.language:
            language = {
                "coding": [{"system": "urn:ietf:bcp:47", "code": self.booking.language}],
            }
            resource["communication"] = [{"language": language, "preferred": True}]
        return self._create(resource, system=PATIENT)

    def _appointment(self) -> Resource:
        slot = self.slot
        reasons = [concept(symptom) for symptom in present(self._intake)]
        return {
            "resourceType": "Appointment",
            "identifier": [self._identifier(), {"system": TOKEN, "value": str(slot.token)}],
            "status": "booked",
            "serviceCategory": [_snomed("408443003", "General medical practice")],
            "serviceType": [_snomed("11429006", "Consultation")],
            **self._specialty(),
            **({"reasonCode": reasons} if reasons else {}),
            "priority": PRIORITY[self._intake.acuity],
            "description": summary(self._intake),
            "slot": [{"reference": f"Slot/{slot.id}"}],
            "start": slot.start.isoformat(timespec="seconds"),
            "end": slot.end.isoformat(timespec="seconds"),
            "created": self.now,
            "participant": [
                {"actor": self.patient, "status": "accepted"},
                {
                    "actor": {
                        "reference": f"Practitioner/{slot.doctor.id}",
                        "display": slot.doctor.name,
                    },
                    "status": "accepted",
                },
                {
                    "actor": {
                        "reference": f"HealthcareService/{slot.opd.id}",
                        "display": slot.opd.name,
                    },
                    "status": "accepted",
                },
            ],
        }

    def _specialty(self) -> Resource:
        code = self.slot.opd.specialty
        display = _SPECIALTIES.get(code, self.slot.opd.name)
        return {"specialty": [_snomed(code, display)]} if code else {}

    def _encounter(self) -> Resource:
        reasons = [concept(symptom) for symptom in present(self._intake)]
        return {
            "resourceType": "Encounter",
            "identifier": [self._identifier()],
            "status": "planned",
            "class": {"system": f"{_TERMINOLOGY}/v3-ActCode", "code": "VR", "display": "virtual"},
            "subject": self.patient,
            "participant": [{"individual": {"reference": f"Practitioner/{self.slot.doctor.id}"}}],
            "appointment": [{"reference": self._urn("Appointment")}],
            **({"reasonCode": reasons} if reasons else {}),
        }

    def _questionnaire(self) -> Resource:
        intake = self._intake
        items: list[Resource] = []
        words = plain(intake.words)
        if words:
            items.append(_item("words", "In her own words", [{"valueString": words}]))
        if intake.days is not None:
            items.append(_item("days", "For how many days", [{"valueInteger": intake.days}]))
        items.append(_item("acuity", "Acuity", [{"valueString": intake.acuity}]))
        for link, text, symptoms in (
            ("symptoms", "Symptoms", present(intake)),
            ("symptoms-absent", "Symptoms said not to be there", absent(intake)),
        ):
            if symptoms:
                items.append(_item(link, text, [_answer(symptom) for symptom in symptoms]))
        return {
            "resourceType": "QuestionnaireResponse",
            "identifier": self._identifier(),
            "status": "completed",
            "subject": self.patient,
            "source": self.patient,
            "encounter": self.encounter,
            "authored": self.now,
            "item": items,
        }

    def _condition(self, symptom: str, verification: str) -> Resource:
        """A symptom as told; a denied one is refuted and so has no clinical status."""
        value = f"{self.booking.turn}/{symptom}"
        resource: Resource = {
            "resourceType": "Condition",
            "identifier": [{"system": TURN, "value": value}],
            "verificationStatus": _code("condition-ver-status", verification),
            "code": concept(symptom),
            "subject": self.patient,
            "encounter": self.encounter,
            "asserter": self.patient,
            "recordedDate": self.now,
        }
        if verification != "refuted":
            resource["clinicalStatus"] = _code("condition-clinical", "active")
            if self._intake.days is not None:
                resource["onsetString"] = f"{self._intake.days} days before the intake"
        return self._create(resource, value=value, name=f"Condition/{symptom}")

    def _consent(self) -> Resource:
        given = self.booking.consent
        rule = f"Notice {given.notice}, read in {given.language}, agreed to by {given.channel}"
        return {
            "resourceType": "Consent",
            "identifier": [self._identifier()],
            "status": "active",
            "scope": _code("consentscope", "patient-privacy"),
            "category": [_coded("http://loinc.org", "59284-0", "Consent Document")],
            "patient": self.patient,
            "performer": [self.patient],
            "dateTime": given.given.isoformat(timespec="seconds"),
            "policyRule": {"text": rule},
            "provision": {
                "type": "permit",
                "purpose": [{"system": f"{_TERMINOLOGY}/v3-ActReason", "code": "TREAT"}],
            },
        }


def plain(text: str) -> str:
    """Text as a FHIR string may hold it: no control characters, nothing that is not Unicode."""
    kept = "".join(c if c.isprintable() or c in "\n\t" else " " for c in text)
    return kept.encode("utf-8", "ignore").decode().strip()


def _coded(system: str, code: str, display: str) -> Resource:
    return {"coding": [{"system": system, "code": code, "display": display}]}


def _snomed(code: str, display: str) -> Resource:
    return _coded(SNOMED, code, display)


def _code(system: str, code: str) -> Resource:
    return {"coding": [{"system": f"{_TERMINOLOGY}/{system}", "code": code}]}


def _item(link: str, text: str, answers: list[Resource]) -> Resource:
    return {"linkId": link, "text": text, "answer": answers}


def _answer(symptom: str) -> Resource:
    said = concept(symptom)
    return {"valueCoding": said["coding"][0]} if "coding" in said else {"valueString": said["text"]}
