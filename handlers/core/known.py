"""What the core has of a patient already: her record, and whether she comes back for the same."""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct, field

from handlers.core import fhir
from handlers.core.complaints import present, reason
from handlers.core.deadline import remaining, within
from handlers.core.errors import CoreError
from handlers.core.fhir import Resource
from handlers.core.http import Conflict, FhirHttp
from handlers.core.records import Booking, Slot

FOLLOW_UP = timedelta(days=183)  # six months: within them it is no first consultation
_SHARE = 3  # of the time left: one part may go to these questions


class Known(Struct, frozen=True):
    """``patient`` is her record, empty where it is not known; ``follow_up``: a consultation for
    the same condition with the same doctor within six months.
    """

    patient: Resource = field(default_factory=dict)
    follow_up: bool = False


def known(http: FhirHttp, booking: Booking, slot: Slot) -> Known:
    """Two questions about one whom the core knows. What it does not answer counts as not known:
    no booking fails for it, and the consultation is a first one.
    """
    if not booking.person.id:
        return Known()
    with within(remaining() / _SHARE):
        try:
            patient = http.read("Patient", booking.person.id)
            fhir.shape(patient, fhir.Patient)
        except (CoreError, Conflict):
            return Known()
        try:
            return Known(patient, _comes_back(http, booking, slot))
        except (CoreError, Conflict):
            return Known(patient)


def _comes_back(http: FhirHttp, booking: Booking, slot: Slot) -> bool:
    """Whether one earlier consultation had all that she complains of now.

    Checked again here: a server that passes over a parameter would answer with everybody's.
    """
    wanted = [_names(reason(symptom)) for symptom in present(booking.intake)]
    if not wanted:
        return False
    since = slot.start - FOLLOW_UP
    query = {
        "patient": f"Patient/{booking.person.id}",
        "status": "fulfilled",
        "date": f"ge{since.isoformat(timespec='seconds')}",
    }
    return any(
        one.status == "fulfilled"
        and since <= one.start < slot.start
        and _is_with(one, "Patient", booking.person.id)
        and _is_with(one, "Practitioner", slot.doctor.id)
        and all(any(names & had for had in map(_told, one.reason_code)) for names in wanted)
        for one in fhir.shapes(http.search("Appointment", query), fhir.Appointment)
    )


def _is_with(one: fhir.Appointment, kind: str, identity: str) -> bool:
    return any(fhir.referred(each.actor, kind) == identity for each in one.participant)


def _names(concept: Resource) -> set[str]:
    """By what a condition is told from others: its SNOMED CT code, and its name."""
    codes = {coding["code"] for coding in concept.get("coding", ())}
    return codes | {concept["text"].casefold()}


def _told(concept: fhir.Concept) -> set[str]:
    codes = {coding.code for coding in concept.coding if coding.system == fhir.SNOMED}
    return (codes | {concept.text.casefold()}) - {""}
