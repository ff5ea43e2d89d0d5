"""Who prescribed: the one practitioner behind every medicine of a prescription."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.core import fhir
from handlers.core.document import Document, told
from handlers.core.fhir import Reference, Resource
from handlers.core.records import Doctor
from handlers.core.unfit import Unfit

Referred = tuple[Reference, Resource]  # a reference, and the resource that holds it


def prescriber(
    document: Document, requesters: Sequence[Referred], authors: Sequence[Referred]
) -> tuple[Doctor, Resource]:
    """The one who ordered every medicine, and its resource; the document's author where that is
    not said of each. ``Unfit`` where there is none, more than one, or no registration number.
    """
    asked = [one for one in requesters if one[0].reference]
    if len(asked) < len(requesters):
        asked += authors
    found: dict[str, tuple[Doctor, Resource]] = {}
    for reference, holder in asked:
        one = _practitioner(document, reference, holder)
        if one is not None:
            found[one[0].id] = one
    if not found:
        raise Unfit("it names no practitioner who prescribed it", "no-doctor")
    if len(found) > 1:
        raise Unfit("its medicines are ordered by different practitioners", "two-doctors")
    (only,) = found.values()
    if not only[0].registration:
        raise Unfit("its practitioner has no registration number", "no-registration")
    return only


def _practitioner(
    document: Document, reference: Reference, holder: Resource
) -> tuple[Doctor, Resource] | None:
    one = document.follow(reference, holder)
    if one.get("resourceType") == "PractitionerRole":
        role = told(one, fhir.PractitionerRole)
        one = document.follow(role.practitioner, one)
    if one.get("resourceType") != "Practitioner":
        return None
    practitioner = told(one, fhir.Practitioner)
    doctor = Doctor(
        id=practitioner.id,
        name=fhir.full_name(practitioner.name),
        registration=fhir.registration(practitioner.identifier),
        phone=fhir.first_phone(practitioner.telecom),
    )
    return doctor, one
