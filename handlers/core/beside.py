"""A file kept beside an appointment: a Binary, and the DocumentReference that says what it is."""

from __future__ import annotations

import base64
from datetime import datetime

from msgspec import Struct

from handlers.core import fhir
from handlers.core.errors import NotFound
from handlers.core.fhir import TURN, Resource
from handlers.core.handover import creation, temporary
from handlers.core.http import FhirHttp, escaped
from handlers.core.profiles import profiled


class Beside(Struct, frozen=True):
    """What it is kept beside: an Appointment, its patient, the Encounters planned with it."""

    appointment: str
    patient: str
    encounters: tuple[str, ...] = ()


class File(Struct, frozen=True, kw_only=True):
    """``turn`` and ``part`` make its identifier; ``type`` is the DocumentReference's."""

    turn: str
    part: str
    type: Resource
    title: str
    mime: str
    data: bytes


def of_turn(http: FhirHttp, turn: str) -> Beside:
    """What this turn booked; ``NotFound`` where it booked nothing."""
    booked = http.search("Appointment", {"identifier": query(turn)})
    if not booked:
        raise NotFound("there is no appointment of this turn")
    return _beside(http, fhir.shape(booked[0], fhir.Appointment), turn)


def of_appointment(http: FhirHttp, identity: str) -> Beside:
    """An Appointment by its id; ``NotFound`` where there is none."""
    appointment = fhir.shape(http.read("Appointment", identity), fhir.Appointment)
    return _beside(http, appointment, fhir.value_of(appointment.identifier, TURN))


def is_there(http: FhirHttp, turn: str, part: str) -> bool:
    """Whether the core has this file already."""
    return bool(http.search("DocumentReference", {"identifier": query(f"{turn}/{part}")}))


def document(file: File, beside: Beside, now: datetime) -> Resource:
    """The DocumentReference, whose content is where ``entries`` puts it."""
    subject = {"reference": f"Patient/{beside.patient}"}
    at = now.isoformat(timespec="seconds")
    context: Resource = {"related": [{"reference": f"Appointment/{beside.appointment}"}]}
    if beside.encounters:
        known = [{"reference": f"Encounter/{one}"} for one in beside.encounters]
        context = {"encounter": known, **context}
    return {
        "resourceType": "DocumentReference",
        "identifier": [_identifier(file)],
        "status": "current",
        "docStatus": "final",
        "type": file.type,
        "subject": subject,
        "date": at,
        "author": [subject],
        "description": file.title,
        "content": [
            {
                "attachment": {
                    "contentType": file.mime,
                    "url": temporary(file.turn, f"Binary/{file.part}"),
                    "size": len(file.data),
                    "title": file.title,
                    "creation": at,
                }
            }
        ],
        "context": context,
    }


def entries(file: File, told: Resource) -> list[Resource]:
    """The entries of a transaction that keep the file and ``told``, its DocumentReference."""
    address = temporary(file.turn, f"DocumentReference/{file.part}")
    return [_binary(file, told["subject"]), creation(told, _identifier(file), address)]


def query(turn: str) -> str:
    """The search for what has this identifier."""
    return f"{TURN}|{escaped(turn)}"


def _beside(http: FhirHttp, appointment: fhir.Appointment, turn: str) -> Beside:
    patient = fhir.first_id((one.actor for one in appointment.participant), "Patient")
    encounters = http.search("Encounter", {"identifier": query(turn)}) if turn else []
    return Beside(appointment.id, patient, tuple(str(one["id"]) for one in encounters))


def _identifier(file: File) -> Resource:
    return {"system": TURN, "value": f"{file.turn}/{file.part}"}


def _binary(file: File, subject: Resource) -> Resource:
    return {
        "fullUrl": temporary(file.turn, f"Binary/{file.part}"),
        "resource": profiled(
            {
                "resourceType": "Binary",
                "contentType": file.mime,
                "securityContext": subject,
                "data": base64.b64encode(file.data).decode(),
            }
        ),
        "request": {"method": "POST", "url": "Binary"},
    }
