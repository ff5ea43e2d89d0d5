"""A prescription document Bundle, read and checked before a word of it goes to a patient."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.core import fhir
from handlers.core.document import Document, told
from handlers.core.errors import CoreRefused
from handlers.core.fhir import Concept, Part, Reference, Resource
from handlers.core.http import FhirHttp
from handlers.core.patients import person
from handlers.core.recipient import recipient
from handlers.core.records import Doctor, Medication, Prescription

PRESCRIPTION = "440545006"
_ORDERS = {"order", "original-order", "instance-order", "reflex-order", "filler-order"}
_WITHDRAWN = {"cancelled", "stopped", "entered-in-error"}


class Section(Part, frozen=True):
    entry: tuple[Reference, ...] = ()
    section: tuple[Section, ...] = ()


class Composition(Part, frozen=True):
    status: str
    type: Concept
    date: str
    subject: Reference = Reference()
    author: tuple[Reference, ...] = ()
    section: tuple[Section, ...] = ()


class MedicationRequest(Part, frozen=True):
    status: str
    intent: str
    subject: Reference
    requester: Reference = Reference()
    do_not_perform: bool = False
    medication_codeable_concept: Concept = Concept()
    medication_reference: Reference = Reference()
    dosage_instruction: tuple[dict[str, Any], ...] = ()


class Medicine(Part, frozen=True):
    code: Concept = Concept()


def prescription(http: FhirHttp, identity: str, zone: ZoneInfo) -> Prescription:
    """The prescription with this Bundle id; ``CoreRefused`` where it may not be told."""
    return _Reader(http, Document(http.read("Bundle", identity)), zone).read()


class _Reader:
    def __init__(self, http: FhirHttp, document: Document, zone: ZoneInfo) -> None:
        self.http = http
        self.document = document
        self.zone = zone

    def read(self) -> Prescription:
        resource = self._composition()
        composition = told(resource, Composition)
        patient = self._patient(composition, resource)
        requests = [
            each for each in self._requests(composition.section, resource) if self._valid(each[0])
        ]
        if not requests:
            raise CoreRefused("it holds no medicine that can be told in words")
        for request, holder in requests:
            if self.document.follow(request.subject, holder) is not patient:
                raise CoreRefused("its medicines are for two different patients")
        doctor = self._doctor(composition, resource, requests)
        who = recipient(self.http, patient)
        if not fhir.full_name(who.name):
            raise CoreRefused("its Patient has no name")
        phone = fhir.first_phone(who.telecom)
        if not phone:
            raise CoreRefused("its Patient has no telephone number")
        return Prescription(
            id=self.document.bundle.id,
            person=person(who),
            phone=phone,
            doctor=doctor,
            issued=self._issued(composition),
            medications=tuple(self._medication(*each) for each in requests),
        )

    def _composition(self) -> Resource:
        first = self.document.resources[0] if self.document.resources else {}
        if first.get("resourceType") != "Composition":
            raise CoreRefused("its first entry is no Composition")
        composition = told(first, Composition)
        if not any(
            c.system == fhir.SNOMED and c.code == PRESCRIPTION for c in composition.type.coding
        ):
            raise CoreRefused("its Composition is not of a prescription")
        if composition.status not in ("final", "amended"):
            raise CoreRefused(f"its Composition is {composition.status}, not final")
        return first

    def _patient(self, composition: Composition, resource: Resource) -> Resource:
        patients = [one for one in self.document.resources if one.get("resourceType") == "Patient"]
        if not patients:
            raise CoreRefused("it has no Patient")
        if len(patients) > 1:
            raise CoreRefused("it has two different patients")
        subject = self.document.follow(composition.subject, resource)
        if subject is not patients[0]:
            raise CoreRefused("its subject is not its Patient")
        return subject

    def _requests(
        self, sections: tuple[Section, ...], holder: Resource
    ) -> list[tuple[MedicationRequest, Resource]]:
        """The MedicationRequests its sections name; a scan (Binary) has nothing to tell."""
        found = []
        for section in sections:
            for reference in section.entry:
                one = self.document.follow(reference, holder)
                if one.get("resourceType") == "MedicationRequest":
                    found.append((told(one, MedicationRequest), one))
            found += self._requests(section.section, holder)
        return found

    def _valid(self, request: MedicationRequest) -> bool:
        """False for one withdrawn since; refused where it is no order to take a medicine."""
        if request.status in _WITHDRAWN:
            return False
        if request.status not in ("active", "completed") or request.intent not in _ORDERS:
            raise CoreRefused(f"a medicine is {request.status} and a mere {request.intent}")
        if request.do_not_perform:
            raise CoreRefused("a medicine is one not to be taken, which cannot be told safely")
        if not request.dosage_instruction or not all(request.dosage_instruction):
            raise CoreRefused("a medicine has no dosageInstruction")
        return True

    def _medication(self, request: MedicationRequest, holder: Resource) -> Medication:
        concept = request.medication_codeable_concept
        if request.medication_reference.reference:
            found = self.document.follow(request.medication_reference, holder)
            concept = told(found, Medicine).code
        names = (concept.text, *(coding.display for coding in concept.coding))
        name = next((" ".join(text.split()) for text in names if text.strip()), "")
        if not name:
            raise CoreRefused("a medicine has no name")
        return Medication(name=name, dosages=request.dosage_instruction)

    def _doctor(
        self,
        composition: Composition,
        resource: Resource,
        requests: list[tuple[MedicationRequest, Resource]],
    ) -> Doctor:
        """The one who ordered every medicine; the document's author where that is not said."""
        asked = [
            (request.requester, holder)
            for request, holder in requests
            if request.requester.reference
        ]
        if len(asked) < len(requests):
            asked += [(author, resource) for author in composition.author]
        found: dict[str, Doctor] = {}
        for reference, holder in asked:
            one = self._practitioner(reference, holder)
            if one is not None:
                found[one.id] = one
        if not found:
            raise CoreRefused("it names no practitioner who prescribed it")
        if len(found) > 1:
            raise CoreRefused("its medicines are ordered by different practitioners")
        (doctor,) = found.values()
        if not doctor.registration:
            raise CoreRefused("its practitioner has no registration number")
        return doctor

    def _practitioner(self, reference: Reference, holder: Resource) -> Doctor | None:
        one = self.document.follow(reference, holder)
        if one.get("resourceType") == "PractitionerRole":
            role = told(one, fhir.PractitionerRole)
            one = self.document.follow(role.practitioner, one)
        if one.get("resourceType") != "Practitioner":
            return None
        practitioner = told(one, fhir.Practitioner)
        return Doctor(
            id=practitioner.id,
            name=fhir.full_name(practitioner.name),
            registration=fhir.registration(practitioner.identifier),
            phone=fhir.first_phone(practitioner.telecom),
        )

    def _issued(self, composition: Composition) -> datetime:
        try:
            issued = datetime.fromisoformat(composition.date)
        except ValueError as wrong:
            raise CoreRefused(f"its date is {composition.date!r}") from wrong
        return issued.replace(tzinfo=self.zone) if issued.tzinfo is None else issued
