"""What the core has to tell by itself, as records: appointments as they are now, and notices."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from handlers.core.records import Appointment, Issued, Person

NoticeKind = Literal["doctor-late", "token-called", "turn-near"]


class Watched(Struct, frozen=True):
    """An appointment as the core has it. ``state`` is what it is in the words of ``told``, which is
    what OPDLine told her last when it changed it itself, empty where that is not known. ``ours``:
    OPDLine booked it. ``awaited``: the patient is still to come.
    """

    appointment: Appointment
    state: str
    told: str
    ours: bool
    awaited: bool


class Caller(Struct, frozen=True):
    """A patient and the lines (numbers, chats) the core has for her."""

    person: Person
    phones: tuple[str, ...]


class Notice(Struct, frozen=True):
    """A Communication of the clinic. ``about`` is a FHIR reference, ``sent`` aware."""

    kind: NoticeKind
    about: str
    minutes: int | None
    sent: datetime


class Changes(Struct, frozen=True):
    """What a question for changes found. ``until`` is the instant (as the core wrote it) up to
    which all is told; empty where nothing was found.
    """

    appointments: tuple[Watched, ...] = ()
    issued: tuple[Issued, ...] = ()
    until: str = ""
