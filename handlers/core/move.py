"""Another time for a booked appointment: one transaction, done once for a turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from handlers.core import fhir
from handlers.core.appointments import Appointments
from handlers.core.errors import CoreDown, CoreRefused, SlotTaken
from handlers.core.fhir import MOVED, TOKEN, Resource
from handlers.core.holds import holder
from handlers.core.http import Conflict, FhirHttp
from handlers.core.manner import with_another_doctor
from handlers.core.narrative import told_anew
from handlers.core.records import Appointment, Slot
from handlers.core.seen_by import is_doctor, reference, seen_by
from handlers.core.slots import Slots
from handlers.core.told import marked, standing
from handlers.core.transaction import updated

_TRIES = 3
_VISITS = {False: ("planned",), True: ("planned", "cancelled")}  # by whether it was cancelled


class Moves:
    """Moves appointments, also one that the clinic cancelled, which is booked again by that. A turn
    moves once, however often it is repeated.
    """

    def __init__(
        self,
        http: FhirHttp,
        slots: Slots,
        appointments: Appointments,
        clock: Callable[[], datetime],
    ) -> None:
        self._http = http
        self._slots = slots
        self._appointments = appointments
        self._clock = clock

    def move(self, old: Appointment, slot: Slot, turn: str) -> Appointment:
        """The appointment at its new time; ``SlotTaken`` where another was faster."""
        for _ in range(_TRIES):
            resource = self._http.read("Appointment", old.id)
            appointment = fhir.shape(resource, fhir.Appointment)
            if _is_done(appointment, turn):
                self._appointments.finish(resource, [old.slot, slot.id])
                return self._appointments.record(appointment)
            if appointment.status != ("cancelled" if old.off else "booked"):
                self._appointments.finish(resource, [slot.id])
                raise CoreRefused(f"Appointment/{old.id} is {appointment.status}")
            if fhir.first_id(appointment.slot, "Slot") != old.slot:
                self._appointments.finish(resource, [slot.id])
                raise CoreRefused(f"Appointment/{old.id} has been moved meanwhile")
            try:
                self._http.transaction(self._changes(old, resource, slot, turn))
            except Conflict:
                continue
            except SlotTaken:
                mine = self._done(old.id, turn)  # it is taken, but by this very turn
                if mine is not None:
                    return mine
                raise
            mine = self._done(old.id, turn)
            if mine is not None:
                return mine
        raise CoreDown(f"Appointment/{old.id} keeps changing")

    def _done(self, identity: str, turn: str) -> Appointment | None:
        """The appointment where this turn has moved it, whatever became of it since."""
        one = fhir.shape(self._http.read("Appointment", identity), fhir.Appointment)
        return self._appointments.record(one) if _is_done(one, turn) else None

    def _changes(
        self, old: Appointment, resource: Resource, slot: Slot, turn: str
    ) -> list[Resource]:
        """One that was cancelled holds no slot any more: another may sit in it by now."""
        appointment = fhir.shape(resource, fhir.Appointment)
        slot = self._slots.again(slot, holder(resource) if self._http.in_pieces else "")
        if slot.start <= self._clock():
            self._appointments.finish(resource, [slot.id])
            raise SlotTaken(f"Slot/{slot.id} has begun")
        return [
            updated(self._slots.resource(slot), status="busy"),
            *([] if old.off else self._appointments.freed(appointment)),
            updated(resource, **_moved(resource, slot, turn)),
            *(
                updated(encounter, status="planned", **seen_by(encounter, slot.doctor))
                for encounter in self._appointments.planned(appointment, _VISITS[old.off])
            ),
        ]


def _is_done(appointment: fhir.Appointment, turn: str) -> bool:
    return any(one.system == MOVED and one.value == turn for one in appointment.identifier)


def _moved(resource: Resource, slot: Slot, turn: str) -> Resource:
    told = marked(resource, standing(slot.start, slot.doctor.id, turn))
    kept = [one for one in told if one.get("system") != TOKEN]
    changed: Resource = {
        "status": "booked",
        "identifier": [
            *kept,
            {"system": TOKEN, "value": str(slot.token)},
            {"system": MOVED, "value": turn},
        ],
        "slot": [{"reference": f"Slot/{slot.id}"}],
        "start": slot.start.isoformat(timespec="seconds"),
        "end": slot.end.isoformat(timespec="seconds"),
        "participant": [
            *(one for one in resource["participant"] if not is_doctor(one.get("actor", {}))),
            {"actor": reference(slot.doctor), "status": "accepted"},
        ],
    }
    actors = {one.get("actor", {}).get("reference") for one in resource["participant"]}
    if "appointmentType" in resource and reference(slot.doctor)["reference"] not in actors:
        changed["appointmentType"] = with_another_doctor(resource["appointmentType"])
    return changed | told_anew(resource, changed)
