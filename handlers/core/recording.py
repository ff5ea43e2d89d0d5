"""A patient's own words, recorded in the call that booked: for the doctor to hear."""

from __future__ import annotations

import base64
from datetime import datetime

from handlers.core import fhir
from handlers.core.amended_record import amended
from handlers.core.codes import LOINC, coded
from handlers.core.errors import NotFound
from handlers.core.fhir import TURN, Resource
from handlers.core.handover import creation, temporary
from handlers.core.http import FhirHttp, escaped
from handlers.core.profiles import profiled

PART = "recording"
TITLE = "The patient in her own words"


def has_recording(http: FhirHttp, turn: str) -> bool:
    """Whether the recording of what this turn booked is there already."""
    return bool(http.search("DocumentReference", {"identifier": _query(f"{turn}/{PART}")}))


def keep_recording(http: FhirHttp, turn: str, sound: bytes, mime: str, now: datetime) -> None:
    """Keep it under her, beside the appointment and the encounter that this turn booked, in one
    transaction; ``NotFound`` where there is no such appointment.
    """
    booked = http.search("Appointment", {"identifier": _query(turn)})
    if not booked:
        raise NotFound("there is no appointment of this turn")
    appointment = fhir.shape(booked[0], fhir.Appointment)
    patient = fhir.first_id((one.actor for one in appointment.participant), "Patient")
    subject = {"reference": f"Patient/{patient}"}
    encounters = http.search("Encounter", {"identifier": _query(turn)})
    at = now.isoformat(timespec="seconds")
    identifier = {"system": TURN, "value": f"{turn}/{PART}"}
    document = {
        "resourceType": "DocumentReference",
        "identifier": [identifier],
        "status": "current",
        "docStatus": "final",
        "type": coded(LOINC, "10154-3", "Chief complaint Narrative - Reported"),
        "subject": subject,
        "date": at,
        "author": [subject],
        "description": TITLE,
        "content": [
            {
                "attachment": {
                    "contentType": mime,
                    "url": temporary(turn, f"Binary/{PART}"),
                    "size": len(sound),
                    "title": TITLE,
                    "creation": at,
                }
            }
        ],
        "context": {
            "encounter": [{"reference": f"Encounter/{one['id']}"} for one in encounters],
            "related": [{"reference": f"Appointment/{appointment.id}"}],
        },
    }
    if not encounters:
        document["context"].pop("encounter")  # type: ignore[attr-defined]
    http.transaction([
        _binary(turn, sound, mime, subject),
        creation(document, identifier, temporary(turn, f"DocumentReference/{PART}")),
        *amended(http, turn, document, sound, at),
    ])  # fmt: skip


def _binary(turn: str, sound: bytes, mime: str, subject: Resource) -> Resource:
    return {
        "fullUrl": temporary(turn, f"Binary/{PART}"),
        "resource": profiled(
            {
                "resourceType": "Binary",
                "contentType": mime,
                "securityContext": subject,
                "data": base64.b64encode(sound).decode(),
            }
        ),
        "request": {"method": "POST", "url": "Binary"},
    }


def _query(turn: str) -> str:
    return f"{TURN}|{escaped(turn)}"
