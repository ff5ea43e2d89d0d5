"""An e-prescription as a FHIR document Bundle, in the shape of NRCeS's PrescriptionRecord."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from html import escape
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct

from bot.demo.order import Line, dosage, in_words
from handlers.core.fhir import SNOMED, V2_0203

__all__ = ["DOCUMENT", "Consultation", "Line", "document", "document_reference"]

Resource = dict[str, Any]

DOCUMENT = "urn:opdline:prescription"
_PROFILE = "https://nrces.in/ndhm/fhir/r4/StructureDefinition"


class Consultation(Struct, frozen=True):
    """The core's resources that a prescription is about."""

    patient: Resource
    practitioner: Resource
    organization: Resource
    appointment: Resource


def document(
    consultation: Consultation,
    lines: Sequence[Line],
    number: str,
    now: datetime,
    again: int | None = None,
) -> Resource:
    """The Bundle. ``number`` is the prescription's own and makes it the same one when repeated;
    ``again`` is in how many days the patient is to come again.

    References are ``urn:uuid:`` and lead to entries of the Bundle itself.
    """
    return _Builder(consultation, number, now, again).bundle(lines)


def document_reference(
    consultation: Consultation, bundle: str, number: str, now: datetime
) -> Resource:
    """By which the document is found under its patient; ``bundle`` is its id at the core."""
    patient = consultation.patient
    return {
        "resourceType": "DocumentReference",
        "identifier": [{"system": DOCUMENT, "value": number}],
        "status": "current",
        "docStatus": "final",
        "type": _record_type(),
        "subject": {"reference": f"Patient/{patient['id']}"},
        "date": _instant(now),
        "author": [{"reference": f"Practitioner/{consultation.practitioner['id']}"}],
        "content": [
            {
                "attachment": {
                    "contentType": "application/fhir+json",
                    "url": f"Bundle/{bundle}",
                    "title": "Prescription record",
                    "creation": _instant(now),
                }
            }
        ],
    }


class _Builder:
    def __init__(
        self, consultation: Consultation, number: str, now: datetime, again: int | None
    ) -> None:
        self.about = consultation
        self.number = number
        self.again = None if again is None else now + timedelta(days=again)
        self.now = _instant(now)
        self.start = min(now, datetime.fromisoformat(consultation.appointment["start"]))

    def bundle(self, lines: Sequence[Line]) -> Resource:
        requests = [self._request(line) for line in lines]
        resources: list[tuple[str, Resource]] = [
            ("Composition", self._composition(len(lines))),
            ("Patient", self._patient()),
            ("Practitioner", self._practitioner()),
            ("Organization", self._organization()),
            ("Encounter", self._encounter()),
            *((f"MedicationRequest/{n}", one) for n, one in enumerate(requests)),
        ]
        if self.again is not None:
            resources.append(("Appointment", self._follow_up(self.again)))
        return {
            "resourceType": "Bundle",
            "meta": {
                "versionId": "1",
                "lastUpdated": self.now,
                "profile": [f"{_PROFILE}/DocumentBundle"],
                "security": [
                    {
                        "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
                        "code": "V",
                        "display": "very restricted",
                    }
                ],
            },
            "identifier": {"system": DOCUMENT, "value": self.number},
            "type": "document",
            "timestamp": self.now,
            "entry": [
                {"fullUrl": self._urn(name), "resource": resource} for name, resource in resources
            ],
        }

    def _urn(self, name: str) -> str:
        return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{DOCUMENT}|{self.number}|{name}')}"

    def _to(self, name: str, display: str = "") -> Resource:
        return {"reference": self._urn(name), **({"display": display} if display else {})}

    def _composition(self, medicines: int) -> Resource:
        patient, doctor = _name(self.about.patient), _name(self.about.practitioner)
        entries = [self._to(f"MedicationRequest/{n}") for n in range(medicines)]
        return _told(
            {
                "resourceType": "Composition",
                "meta": {"profile": [f"{_PROFILE}/PrescriptionRecord"]},
                "identifier": {"system": DOCUMENT, "value": self.number},
                "status": "final",
                "type": _record_type(),
                "subject": self._to("Patient", patient),
                "encounter": self._to("Encounter"),
                "date": self.now,
                "author": [self._to("Practitioner", doctor)],
                "title": "Prescription record",
                "custodian": self._to("Organization"),
                **({"event": [self._to_come()]} if self.again else {}),
                "section": [
                    {"title": "Prescription record", "code": _record_type(), "entry": entries}
                ],
            },
            f"Prescription for {patient} by {doctor}",
        )

    def _to_come(self) -> Resource:
        """What leads to the follow-up: the profile's one section takes medicines alone."""
        code = {"system": SNOMED, "code": "390906007", "display": "Follow-up encounter"}
        return {"code": [{"coding": [code]}], "detail": [self._to("Appointment")]}

    def _follow_up(self, at: datetime) -> Resource:
        """A proposal: nothing is booked by it."""
        specialty = _kept(self.about.appointment, "specialty")
        visit = {"system": SNOMED, "code": "185389009", "display": "Follow-up visit"}
        return _told(
            {
                "resourceType": "Appointment",
                "meta": _meta("Appointment"),
                "status": "proposed",
                **specialty,
                "appointmentType": {"coding": [visit]},
                "start": _instant(at),
                "end": _instant(at + timedelta(minutes=10)),
                "participant": [
                    {"actor": self._to("Patient"), "status": "needs-action"},
                    {"actor": self._to("Practitioner"), "status": "tentative"},
                ],
            },
            f"To come again about {at.date().isoformat()}",
        )

    def _patient(self) -> Resource:
        own = self.about.patient
        kept = _kept(own, "identifier", "telecom", "gender", "birthDate", "address")
        kept["identifier"] = _typed(own, "MR", "Medical record number")
        kept |= {"id": own["id"], "name": _named(own), "meta": _meta("Patient")}
        return _told({"resourceType": "Patient", **kept}, _name(own))

    def _practitioner(self) -> Resource:
        own = self.about.practitioner
        kept = _kept(own, "telecom", "gender", "qualification")
        kept["identifier"] = _typed(own, "MD", "Medical License number")
        kept |= {"id": own["id"], "name": _named(own), "meta": _meta("Practitioner")}
        numbers = ", ".join(one["value"] for one in kept["identifier"])
        return _told({"resourceType": "Practitioner", **kept}, f"{_name(own)}, {numbers}")

    def _organization(self) -> Resource:
        own = self.about.organization
        kept = _kept(own, "telecom", "address")
        kept["identifier"] = _typed(own, "PRN", "Provider number")
        kept |= {"id": own["id"], "name": own["name"], "meta": _meta("Organization")}
        return _told({"resourceType": "Organization", **kept}, own["name"])

    def _encounter(self) -> Resource:
        return _told(
            {
                "resourceType": "Encounter",
                "meta": _meta("Encounter"),
                "status": "finished",
                "class": {
                    "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
                    "code": "VR",
                    "display": "virtual",
                },
                "subject": self._to("Patient"),
                "participant": [{"individual": self._to("Practitioner")}],
                "period": {"start": _instant(self.start), "end": self.now},
                "serviceProvider": self._to("Organization"),
            },
            "Consultation by telephone",
        )

    def _request(self, line: Line) -> Resource:
        return _told(
            {
                "resourceType": "MedicationRequest",
                "meta": _meta("MedicationRequest"),
                "status": "active",
                "intent": "order",
                "medicationCodeableConcept": {"text": line.medicine},
                "subject": self._to("Patient"),
                "encounter": self._to("Encounter"),
                "authoredOn": self.now,
                "requester": self._to("Practitioner", _name(self.about.practitioner)),
                "dosageInstruction": [dosage(line)],
            },
            f"{line.medicine}: {in_words(line)}",
        )


def _record_type() -> Resource:
    coding = {"system": SNOMED, "code": "440545006", "display": "Prescription record"}
    return {"coding": [coding], "text": "Prescription record"}


def _meta(profile: str) -> Resource:
    return {"profile": [f"{_PROFILE}/{profile}"]}


def _kept(resource: Resource, *names: str) -> Resource:
    return {name: resource[name] for name in names if name in resource}


def _typed(resource: Resource, code: str, display: str) -> list[Resource]:
    """The identifiers, each with a type; one of the core's own where there is none."""
    own = resource.get("identifier") or [
        {"system": f"urn:opdline:{resource['resourceType'].lower()}", "value": resource["id"]}
    ]
    kind = {"coding": [{"system": V2_0203, "code": code, "display": display}]}
    return [{"type": kind, **one} for one in own]


def _named(resource: Resource) -> list[Resource]:
    return [{"text": _name(resource), **_kept(resource["name"][0], "family", "given", "prefix")}]


def _name(resource: Resource) -> str:
    name = resource["name"][0]
    parts = [*name.get("prefix", []), *name.get("given", []), name.get("family", "")]
    return str(name.get("text") or " ".join(part for part in parts if part))


def _told(resource: Resource, words: str) -> Resource:
    div = f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{escape(words)}</p></div>'
    return {**resource, "text": {"status": "generated", "div": div}}


def _instant(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
