"""A prescription document Bundle, read and checked before a word of it goes to a patient."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.core import fhir
from handlers.core.document import Document, told
from handlers.core.errors import TooLong
from handlers.core.fhir import Concept, Part, Reference, Resource
from handlers.core.follow_up import follow_up
from handlers.core.http import FhirHttp
from handlers.core.issuer import issuer
from handlers.core.lengths import check_lengths
from handlers.core.line import lines
from handlers.core.patients import person
from handlers.core.prescriber import prescriber
from handlers.core.prescription_rules import check_day, check_dosages, check_profiles, check_rules
from handlers.core.recipient import recipient
from handlers.core.records import Medication, Prescription
from handlers.core.schedule_mark import check_schedule
from handlers.core.unfit import Unfit

PRESCRIPTION = "440545006"
MOST = 40  # medicines of one prescription; more is no prescription for one patient
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


class Note(Part, frozen=True):
    text: str = ""


class MedicationRequest(Part, frozen=True):
    status: str
    intent: str
    subject: Reference
    requester: Reference = Reference()
    do_not_perform: bool = False
    medication_codeable_concept: Concept = Concept()
    medication_reference: Reference = Reference()
    dosage_instruction: tuple[dict[str, Any], ...] = ()
    note: tuple[Note, ...] = ()


class Ingredient(Part, frozen=True):
    item_reference: Reference = Reference()


class Medicine(Part, frozen=True):
    status: str = ""
    code: Concept = Concept()
    ingredient: tuple[Ingredient, ...] = ()


def prescription(http: FhirHttp, identity: str, zone: ZoneInfo, now: datetime) -> Prescription:
    """The prescription with this Bundle id; ``Unfit`` where it may not be told ``now``."""
    try:
        bundle = http.read("Bundle", identity)
    except TooLong as wrong:
        raise Unfit(str(wrong), "too-long") from wrong
    return checked(http, bundle, zone, now)


def checked(http: FhirHttp, bundle: Resource, zone: ZoneInfo, now: datetime) -> Prescription:
    """The prescription that a Bundle holds; ``Unfit`` where it may not be told ``now``."""
    try:
        return _Reader(http, bundle, zone, now).read()
    except RecursionError as wrong:
        raise Unfit("it is nested too deeply", "shape") from wrong


class _Reader:
    def __init__(self, http: FhirHttp, bundle: Resource, zone: ZoneInfo, now: datetime) -> None:
        self.http = http
        self.bundle = bundle
        self.document = Document(bundle)
        self.zone = zone
        self.now = now

    def read(self) -> Prescription:
        resource = self._composition()
        composition = told(resource, Composition)
        resources = self.document.resources
        check_profiles((self.bundle, *resources))
        check_rules(self.bundle)
        issued = self._issued(composition)
        check_day(issued, self.now)
        patient = self._patient(composition, resource)
        requests = [
            each
            for each in self._requests(composition.section, resource).values()
            if self._valid(each[0])
        ]
        if len(requests) > MOST:
            raise Unfit(f"it holds {len(requests)} medicines, more than {MOST}", "too-many")
        if not requests:
            raise Unfit("it holds no medicine that can be told in words", "no-medicine")
        for request, holder in requests:
            if self.document.follow(request.subject, holder) is not patient:
                raise Unfit("its medicines are for two different patients", "two-patients")
        standing = (one for one in resources if not _withdrawn(one))
        check_schedule((one for each in requests for one in self._drug(*each)), standing)
        asked = [(request.requester, holder) for request, holder in requests]
        authors = [(author, resource) for author in composition.author]
        doctor, signer = prescriber(self.document, asked, authors)
        who = recipient(self.http, patient)
        if not fhir.full_name(who.name):
            raise Unfit("its Patient has no name", "no-name")
        phone = next(iter(lines(who.telecom)), "")
        if not phone:
            raise Unfit("its Patient has no telephone number", "no-phone")
        found = Prescription(
            id=self.document.bundle.id,
            person=person(who),
            phone=phone,
            doctor=doctor,
            issued=issued,
            medications=tuple(self._medication(*each) for each in requests),
            follow_up=follow_up(self.document, patient, self.zone),
            issuer=issuer(self.document, resource, signer),
        )
        check_lengths(found)
        return found

    def _composition(self) -> Resource:
        first = self.document.resources[0] if self.document.resources else {}
        if first.get("resourceType") != "Composition":
            raise Unfit("its first entry is no Composition", "not-a-prescription")
        composition = told(first, Composition)
        if not any(
            c.system == fhir.SNOMED and c.code == PRESCRIPTION for c in composition.type.coding
        ):
            raise Unfit("its Composition is not of a prescription", "not-a-prescription")
        if composition.status not in ("final", "amended"):
            raise Unfit(f"its Composition is {composition.status}, not final", "not-final")
        return first

    def _patient(self, composition: Composition, resource: Resource) -> Resource:
        patients = [one for one in self.document.resources if one.get("resourceType") == "Patient"]
        if not patients:
            raise Unfit("it has no Patient", "no-patient")
        if len(patients) > 1:
            raise Unfit("it has two different patients", "two-patients")
        subject = self.document.follow(composition.subject, resource)
        if subject is not patients[0]:
            raise Unfit("its subject is not its Patient", "wrong-patient")
        return subject

    def _requests(
        self, sections: tuple[Section, ...], holder: Resource
    ) -> dict[int, tuple[MedicationRequest, Resource]]:
        """The MedicationRequests its sections name, each once; a scan (Binary) tells nothing."""
        found: dict[int, tuple[MedicationRequest, Resource]] = {}
        for section in sections:
            for reference in section.entry:
                one = self.document.follow(reference, holder)
                if one.get("resourceType") == "MedicationRequest" and id(one) not in found:
                    found[id(one)] = (told(one, MedicationRequest), one)
            for key, within in self._requests(section.section, holder).items():
                found.setdefault(key, within)
        return found

    def _valid(self, request: MedicationRequest) -> bool:
        """False for one withdrawn since; refused where it is no order to take a medicine."""
        if request.status in _WITHDRAWN:
            return False
        if request.status not in ("active", "completed") or request.intent not in _ORDERS:
            raise Unfit(f"a medicine is {request.status}, a mere {request.intent}", "not-ordered")
        if request.do_not_perform:
            raise Unfit(
                "a medicine is one not to be taken, which cannot be told safely", "not-ordered"
            )
        check_dosages(request.dosage_instruction)
        return True

    def _drug(self, request: MedicationRequest, holder: Resource) -> Iterator[Resource]:
        """The resources that say which medicine it is, and of what it is made."""
        yield holder
        if not request.medication_reference.reference:
            return
        left = [(self.document.follow(request.medication_reference, holder), holder)]
        seen: list[Resource] = []
        while left:
            one, within = left.pop()
            if any(one is each for each in seen):
                continue
            yield one
            seen.append(one)
            if one.get("resourceType") == "Medication":
                within = within if self._is_contained(one, within) else one
                for ingredient in told(one, Medicine).ingredient:
                    with suppress(Unfit):  # not in the document: the medicine has a mark itself
                        left.append(
                            (self.document.follow(ingredient.item_reference, within), within)
                        )

    @staticmethod
    def _is_contained(one: Resource, holder: Resource) -> bool:
        return any(one is each for each in holder.get("contained", []))

    def _medication(self, request: MedicationRequest, holder: Resource) -> Medication:
        concept = request.medication_codeable_concept
        if request.medication_reference.reference:
            found = self.document.follow(request.medication_reference, holder)
            medicine = told(found, Medicine)
            if medicine.status == "entered-in-error":
                raise Unfit("a medicine was entered in error", "not-ordered")
            concept = medicine.code
        names = (concept.text, *(coding.display for coding in concept.coding))
        name = next((" ".join(text.split()) for text in names if text.strip()), "")
        if not name:
            raise Unfit("a medicine has no name", "no-medicine")
        notes = (" ".join(note.text.split()) for note in request.note)
        return Medication(
            name=name, dosages=request.dosage_instruction, note="; ".join(filter(None, notes))
        )

    def _issued(self, composition: Composition) -> datetime:
        try:
            issued = datetime.fromisoformat(composition.date)
        except ValueError as wrong:
            raise Unfit(f"its date is {composition.date!r}", "no-date") from wrong
        return issued.replace(tzinfo=self.zone) if issued.tzinfo is None else issued


def _withdrawn(resource: Resource) -> bool:
    kind, status = resource.get("resourceType"), resource.get("status")
    return kind == "MedicationRequest" and str(status) in _WITHDRAWN
