"""Which prescriptions the core lists for its patients, by their DocumentReferences."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.core import fhir
from handlers.core.fhir import Concept, Instant, Part, Reference
from handlers.core.http import FhirHttp
from handlers.core.prescriptions import PRESCRIPTION
from handlers.core.records import Issued


class _Attachment(Part, frozen=True):
    url: str = ""


class _Content(Part, frozen=True):
    attachment: _Attachment = _Attachment()


class _DocumentReference(Part, frozen=True):
    status: str
    type: Concept = Concept()
    subject: Reference = Reference()
    date: Instant | None = None
    doc_status: str = "final"
    content: tuple[_Content, ...] = ()


def newest(http: FhirHttp, patients: Sequence[str]) -> list[Issued]:
    """The newest prescription of each of these patients that has one, the newest first.

    Checked again here: a server that passes over a parameter would answer with everybody's.
    """
    asked = [one for one in dict.fromkeys(patients) if fhir.is_id(one)]
    if not asked:
        return []
    resources = http.search(
        "DocumentReference",
        {
            "patient": ",".join(f"Patient/{one}" for one in asked),
            "type": f"{fhir.SNOMED}|{PRESCRIPTION}",
            "status": "current",
        },
    )
    found = [
        one
        for reference in fhir.shapes(resources, _DocumentReference)
        if (one := _issued(reference)) is not None and one.patient in asked
    ]
    found.sort(key=lambda one: one.issued, reverse=True)
    first: dict[str, Issued] = {}
    for one in found:
        first.setdefault(one.patient, one)
    return list(first.values())


def withdrawn(http: FhirHttp, patient: str, bundle: str) -> bool:
    """Whether the core lists this prescription of the patient only as one that no longer holds: in
    error, or replaced. One that it does not list at all was told by an event.
    """
    if not fhir.is_id(patient):
        return False
    asked = {"patient": f"Patient/{patient}", "type": f"{fhir.SNOMED}|{PRESCRIPTION}"}
    lists = [
        one
        for one in fhir.shapes(http.search("DocumentReference", asked), _DocumentReference)
        if bundle
        == fhir.first_id((Reference(each.attachment.url) for each in one.content), "Bundle")
    ]
    return bool(lists) and not any(_holds(one) for one in lists)


def listed(resources: Sequence[fhir.Resource]) -> list[Issued]:
    """The prescriptions that these DocumentReferences list, as far as they hold."""
    found = (_issued(one) for one in fhir.shapes(resources, _DocumentReference))
    return [one for one in found if one is not None]


def _issued(reference: _DocumentReference) -> Issued | None:
    of_a_prescription = any(
        coding.system == fhir.SNOMED and coding.code == PRESCRIPTION
        for coding in reference.type.coding
    )
    if not _holds(reference) or not of_a_prescription or reference.date is None:
        return None
    bundle = fhir.first_id((Reference(one.attachment.url) for one in reference.content), "Bundle")
    patient = fhir.referred(reference.subject, "Patient")
    return Issued(bundle, patient, reference.date) if bundle and patient else None


def _holds(reference: _DocumentReference) -> bool:
    return reference.status == "current" and reference.doc_status in ("final", "amended")
