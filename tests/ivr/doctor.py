"""A doctor who issues prescriptions, as the doctor's software does."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.demo.prescribe import Consultation, Line, document, document_reference
from tests.whole import Whole


def issue(
    whole: Whole, name: str, medicines: list[str], at: datetime, again: int | None = None
) -> None:
    """A prescription for the one patient of this name, each medicine taken in its own way: at the
    moments written after it (``Cetirizine @ MORN NIGHT``), else so many times a day. ``again`` is
    in how many days to come again.
    """
    (patient,) = [one for one in whole.fhir("Patient") if one["name"][0]["text"] == name]
    (booked,) = whole.fhir(f"Appointment?patient=Patient/{patient['id']}")
    actors = [one["actor"]["reference"] for one in booked["participant"]]
    doctor = next(one for one in actors if one.startswith("Practitioner/"))
    about = Consultation(
        patient=patient,
        practitioner=whole.fhir(f"Practitioner?_id={doctor.partition('/')[2]}")[0],
        organization=whole.fhir("Organization?_count=1")[0],
        appointment=booked,
    )
    lines = [_line(one, n) for n, one in enumerate(medicines, 1)]
    bundle = _keep(whole, document(about, lines, "Fever", at, again))
    _keep(whole, document_reference(about, bundle["id"], "Fever", at))


def _line(written: str, n: int) -> Line:
    medicine, _, moments = written.partition(" @ ")
    if moments:
        return Line(medicine, n, "tablet", moments=tuple(moments.split()), days=3)
    return Line(medicine, n, "tablet", times=n, days=3)


def _keep(whole: Whole, resource: dict[str, Any]) -> dict[str, Any]:
    base = whole.settings.core_api_url or "/fhir"
    answer = whole.http.post(f"{base}/{resource['resourceType']}", json=resource)
    return dict(answer.raise_for_status().json())
