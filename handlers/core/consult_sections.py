"""The sections of an OPConsultRecord: what of an intake stands under which of NRCeS's headings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from handlers.core.codes import snomed
from handlers.core.fhir import Resource
from handlers.core.narrative import lines, narrative
from handlers.core.profiles import is_vital


class _Slice(Struct, frozen=True):
    """A section of the profile: its SNOMED CT code and name, what it is called, what it takes."""

    code: str
    name: str
    title: str
    takes: Callable[[Resource], bool]


class _Open(Struct, frozen=True):
    """A section of our own, which the profile lets follow its own ones."""

    title: str
    takes: Callable[[Resource], bool]


def _is(kind: str) -> Callable[[Resource], bool]:
    return lambda one: one["resourceType"] == kind


def _is_denied(one: Resource) -> bool:
    return one["resourceType"] == "Condition" and any(
        coding["code"] == "refuted" for coding in one["verificationStatus"]["coding"]
    )


def _is_lasting(one: Resource) -> bool:
    return one["resourceType"] == "Condition" and "category" in one


def _is_complaint(one: Resource) -> bool:
    return one["resourceType"] == "Condition" and not _is_lasting(one) and not _is_denied(one)


def _is_vital(one: Resource) -> bool:
    return one["resourceType"] == "Observation" and is_vital(one)


def _is_other(one: Resource) -> bool:
    return one["resourceType"] == "Observation" and not is_vital(one)


RECORDED = _Slice(
    "371530004", "Clinical consultation report", "The patient's recorded words",
    _is("DocumentReference"),
)  # fmt: skip
_SLICES = (
    _Slice("422843007", "Chief complaint section", "Complaints, as told", _is_complaint),
    _Slice("425044008", "Physical exam section", "Measured at home, as told", _is_vital),
    _Slice("722446000", "Allergy record", "Allergies, as told", _is("AllergyIntolerance")),
    _Slice(
        "371529009", "History and physical report", "Long-standing conditions, as told", _is_lasting
    ),
    _Slice(
        "721912009", "Medication summary document", "Medicines taken, as told",
        _is("MedicationStatement"),
    ),
    _Slice("390906007", "Follow-up encounter", "The consultation booked", _is("Appointment")),
    _Slice("306206005", "Referral to service", "Urgent referral", _is("ServiceRequest")),
    _Slice("404684003", "Clinical finding", "Other findings, as told", _is_other),
    RECORDED,
)  # fmt: skip
_OPEN = (
    _Open("Said not to be there", _is_denied),
    _Open("Result of triage; no clinician has seen the patient yet", _is("ClinicalImpression")),
    _Open("All answers", _is("QuestionnaireResponse")),
)


def sections(held: Mapping[str, Resource]) -> list[Resource]:
    """The sections that have something in them; ``held`` are resources by their addresses."""
    found = []
    for one in (*_SLICES, *_OPEN):
        inside = {address: each for address, each in held.items() if one.takes(each)}
        if inside:
            found.append(_section(one, inside))
    return found


def with_recording(before: Sequence[Resource], address: str, document: Resource) -> list[Resource]:
    """The same sections and that of a recording, before those of our own."""
    codes = {one.code for one in _SLICES}
    at = len(before)
    while at and not _codes(before[at - 1]) & codes:
        at -= 1
    return [*before[:at], _section(RECORDED, {address: document}), *before[at:]]


def _section(one: _Slice | _Open, inside: Mapping[str, Resource]) -> Resource:
    coding = snomed(one.code, one.name) if isinstance(one, _Slice) else {}
    said = dict.fromkeys(line for each in inside.values() for line in _said(each))
    return {
        "title": one.title,
        "code": {**coding, "text": one.title},
        "text": narrative(said),
        "entry": [{"reference": address} for address in inside],
    }


def _said(one: Resource) -> Iterator[str]:
    """A QuestionnaireResponse has a text of its own, in the doctor's language."""
    if one["resourceType"] == "QuestionnaireResponse":
        yield "The questions and answers, one by one; the summary for the doctor is their text."
    yield from lines(one)


def _codes(section: Resource) -> set[str]:
    return {str(coding.get("code")) for coding in section.get("code", {}).get("coding", ())}
