"""What a patient sent in a chat, for the doctor: a picture, a voice message, a paper."""

from __future__ import annotations

from datetime import datetime

from handlers.core.beside import File, document, entries, is_there, of_appointment, of_turn
from handlers.core.codes import snomed
from handlers.core.errors import NotFound
from handlers.core.fhir import Resource
from handlers.core.http import FhirHttp
from handlers.core.recording import TOLD
from handlers.core.records import Attached, AttachedKind

PART = "media"
# what NRCeS's guide calls a health document that is none of its other kinds
_RECORD: Resource = snomed("419891008", "Record artifact")
_TYPES: dict[AttachedKind, Resource] = {"picture": _RECORD, "recording": TOLD, "paper": _RECORD}
_TITLES: dict[AttachedKind, str] = {
    "picture": "Picture sent by the patient",
    "recording": "Voice message of the patient",
    "paper": "Paper sent by the patient",
}


def has_attached(http: FhirHttp, turn: str) -> bool:
    """Whether what this turn brought is there already."""
    return is_there(http, turn, PART)


def attach(http: FhirHttp, one: Attached, now: datetime) -> None:
    """Keep it beside an appointment, in one transaction; ``NotFound`` where there is none."""
    beside = (
        of_appointment(http, one.appointment) if one.appointment else of_turn(http, one.booking)
    )
    if not beside.patient:
        raise NotFound("the appointment names no patient")
    file = File(
        turn=one.turn,
        part=PART,
        type=_TYPES[one.kind],
        title=_TITLES[one.kind],
        mime=one.mime,
        data=one.data,
    )
    http.transaction(entries(file, document(file, beside, now)))
