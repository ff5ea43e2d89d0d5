"""What a clinic does at its desk with an appointment besides seeing the patient: another time, none
at all, and what it calls out about the queue.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, redirect, request, url_for
from msgspec import Struct
from werkzeug.wrappers import Response as Answer

from bot.demo.bookings import actor
from bot.demo.fhir import Fhir, Refused, Resource
from handlers.core.fhir import TOKEN
from handlers.core.notice import EVENT, MOST_MINUTES

DONE = {
    "move": "The appointment has another time. Its patient is told.",
    "cancel": "The appointment is cancelled. Its patient is told, and asked for another time.",
    "late": "All who wait for this doctor today are told.",
    "call": "The patient is told that it is her turn.",
    "near": "The patient is told that it is soon her turn.",
}
OPEN = ("booked", "arrived", "checked-in")  # what can still be moved or called
_SHOWN = 12  # free times to move to
_AHEAD = timedelta(days=7)


def add_queue(desk: Blueprint, core: Fhir, zone: ZoneInfo, clock: Callable[[], datetime]) -> None:
    """Let the desk do it: ``POST /appointment/<id>/<deed>``."""

    @desk.post("/appointment/<id_>/<deed>")
    def clinic(id_: str, deed: str) -> Answer:
        found = core.read(f"Appointment/{id_}")
        now, form = clock().astimezone(zone), request.form
        if found["status"] not in OPEN:
            raise Refused(f"This appointment is {found['status']} already.")
        match deed:
            case "move":
                move(core, found, form.get("slot", ""))
            case "cancel":
                cancel(core, found)
            case "late":
                late(core, found, form.get("minutes", ""), now)
            case "call":
                call(core, found, now)
            case "near":
                near(core, found, now)
            case _:
                abort(404)
        return redirect(url_for("desk.appointment", id_=id_, done=deed), 303)


class Free(Struct, frozen=True):
    """A time that an appointment may be moved to."""

    id: str
    start: datetime


def free_times(core: Fhir, appointment: Resource, zone: ZoneInfo, now: datetime) -> list[Free]:
    """The next free times of the same doctor."""
    schedules = core.search("Schedule", {"actor": f"Practitioner/{_doctor(appointment)}"})
    if not schedules:
        return []
    found = core.search(
        "Slot",
        {
            "schedule": ",".join(f"Schedule/{one['id']}" for one in schedules),
            "status": "free",
            "start": [f"gt{now.isoformat()}", f"lt{(now + _AHEAD).isoformat()}"],
        },
    )
    free = [Free(one["id"], datetime.fromisoformat(one["start"]).astimezone(zone)) for one in found]
    return sorted(free, key=lambda one: one.start)[:_SHOWN]


def move(core: Fhir, appointment: Resource, slot_id: str) -> None:
    """Give it that free slot, and its old one to others; all or nothing."""
    slot = core.read(f"Slot/{slot_id}")
    kept = [one for one in appointment.get("identifier", []) if one.get("system") != TOKEN]
    token = [one for one in slot.get("identifier", []) if one.get("system") == TOKEN]
    core.transaction(
        [
            {**slot, "status": "busy"},
            *({**one, "status": "free"} for one in _slots(core, appointment)),
            {
                **appointment,
                "identifier": [*kept, *token],
                "slot": [{"reference": f"Slot/{slot_id}"}],
                "start": slot["start"],
                "end": slot["end"],
            },
        ]
    )


def cancel(core: Fhir, appointment: Resource) -> None:
    """The doctor will not be there: neither for her nor for anyone else at that time."""
    core.transaction(
        [
            {**appointment, "status": "cancelled"},
            *({**one, "status": "busy-unavailable"} for one in _slots(core, appointment)),
        ]
    )


def late(core: Fhir, appointment: Resource, minutes: str, now: datetime) -> None:
    """All who wait for this doctor today are to know; ``Refused`` where it is no number."""
    said = minutes.strip()
    if not (said.isascii() and said.isdigit() and 0 < int(said[:5]) <= MOST_MINUTES):
        raise Refused(f"Say how late in minutes, from 1 to {MOST_MINUTES}.")
    doctor = {"reference": f"Practitioner/{_doctor(appointment)}"}
    _tell(core, "doctor-late", doctor, now, said)


def call(core: Fhir, appointment: Resource, now: datetime) -> None:
    """Her token is called."""
    _tell(core, "token-called", {"reference": f"Appointment/{appointment['id']}"}, now)


def near(core: Fhir, appointment: Resource, now: datetime) -> None:
    """Her turn is in about ten minutes."""
    _tell(core, "turn-near", {"reference": f"Appointment/{appointment['id']}"}, now, "10")


def _tell(core: Fhir, kind: str, about: Resource, now: datetime, said: str = "") -> None:
    notice: dict[str, Any] = {
        "resourceType": "Communication",
        "status": "completed",
        "category": [{"coding": [{"system": EVENT, "code": kind}]}],
        "about": [about],
        "sent": now.isoformat(timespec="seconds"),
    }
    core.add({**notice, **({"payload": [{"contentString": said}]} if said else {})})


def _doctor(appointment: Resource) -> str:
    return actor(appointment, "Practitioner")[0]


def _slots(core: Fhir, appointment: Resource) -> list[Resource]:
    held = [core.read(str(one["reference"])) for one in appointment.get("slot", [])]
    return [one for one in held if one["status"] == "busy"]
