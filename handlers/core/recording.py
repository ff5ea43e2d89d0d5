"""A patient's own words, recorded in the call that booked: for the doctor to hear."""

from __future__ import annotations

from datetime import datetime

from handlers.core.amended_record import amended
from handlers.core.beside import File, document, entries, is_there, of_turn
from handlers.core.codes import LOINC, coded
from handlers.core.http import FhirHttp

PART = "recording"
TITLE = "The patient in her own words"
TOLD = coded(LOINC, "10154-3", "Chief complaint Narrative - Reported")


def has_recording(http: FhirHttp, turn: str) -> bool:
    """Whether the recording of what this turn booked is there already."""
    return is_there(http, turn, PART)


def keep_recording(http: FhirHttp, turn: str, sound: bytes, mime: str, now: datetime) -> None:
    """Keep it under her, beside the appointment and the encounter that this turn booked, in one
    transaction; ``NotFound`` where there is no such appointment.
    """
    beside = of_turn(http, turn)
    file = File(turn=turn, part=PART, type=TOLD, title=TITLE, mime=mime, data=sound)
    told = document(file, beside, now)
    replacing = amended(http, turn, told, sound, now.isoformat(timespec="seconds"))
    http.transaction([*entries(file, told), *replacing])
