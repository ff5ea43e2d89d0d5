"""Booked appointments: found by turn or by patient, and cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.core import fhir
from handlers.core.directory import Directory, Listed
from handlers.core.errors import CoreDown, CoreRefused, NotFound
from handlers.core.holds import holder, slots_of
from handlers.core.http import Conflict, FhirHttp, escaped
from handlers.core.one_by_one import free
from handlers.core.records import Acuity, Appointment, Doctor, Opd
from handlers.core.seen_by import seen_by, sees
from handlers.core.slots import Slots
from handlers.core.told import OFF, marked
from handlers.core.transaction import updated
from handlers.core.visit import PRIORITY

HELD = ("booked", "arrived", "checked-in", "fulfilled", "noshow")  # or to be held
OVER = {"cancelled", "entered-in-error"}
_TRIES = 3
_OPEN = {"proposed", "pending", "booked", "waitlist"}
_ACUITY: dict[int, Acuity] = {priority: acuity for acuity, priority in PRIORITY.items()}


class Appointments:
    """The core's appointments as records of the conversation."""

    def __init__(self, http: FhirHttp, directory: Directory, slots: Slots, zone: ZoneInfo) -> None:
        self._http = http
        self._directory = directory
        self._slots = slots
        self._zone = zone

    def of_turn(self, turn: str) -> Appointment | None:
        """What this turn booked, whatever became of it since."""
        resources = self._http.search("Appointment", {"identifier": f"{fhir.TURN}|{escaped(turn)}"})
        found = [
            one
            for one in fhir.shapes(resources, fhir.Appointment)
            if fhir.value_of(one.identifier, fhir.TURN) == turn
        ]
        return self.record(found[0]) if found else None

    def of(
        self, patients: Sequence[str], after: datetime, statuses: Sequence[str] = ("booked",)
    ) -> list[Appointment]:
        """Appointments of these patients from ``after`` on, soonest first; the booked ones, or
        those with one of ``statuses``.
        """
        asked = [one for one in dict.fromkeys(patients) if fhir.is_id(one)]
        if not asked:
            return []
        resources = self._http.search(
            "Appointment",
            {
                "patient": ",".join(f"Patient/{one}" for one in asked),
                "status": ",".join(statuses),
                "date": f"ge{after.isoformat(timespec='seconds')}",
            },
        )
        found = [
            one
            for one in fhir.shapes(resources, fhir.Appointment)
            if one.status in statuses and one.start >= after and actor(one, "Patient") in asked
        ]
        return sorted(self.records(found), key=lambda one: one.start)

    def cancel(self, identity: str) -> None:
        """Cancel it, its encounter and free its slot together; tried three times."""
        for _ in range(_TRIES):
            resource = self._http.read("Appointment", identity)
            appointment = fhir.shape(resource, fhir.Appointment)
            if appointment.status in OVER:
                self.finish(resource, [fhir.first_id(appointment.slot, "Slot")])
                return
            if appointment.status not in _OPEN:
                raise CoreRefused(f"Appointment/{identity} is {appointment.status} already")
            changes = [
                updated(resource, status="cancelled", identifier=marked(resource, OFF)),
                *self.freed(appointment),
                *self._no_longer_referred(appointment),
                *(updated(one, status="cancelled") for one in self.planned(appointment)),
            ]
            try:
                self._http.transaction(changes)
            except Conflict:
                continue
            return
        raise CoreDown(f"Appointment/{identity} keeps changing")

    def stands(self, identity: str) -> bool:
        """Whether it is booked still."""
        return self._http.read("Appointment", identity).get("status") == "booked"

    def finish(self, resource: fhir.Resource, slots: Sequence[str]) -> None:
        """What a cancelling or a move may have left undone at a core without transactions: of
        these slots those that it holds and does not need are freed, its encounter follows it.
        """
        if not self._http.in_pieces:
            return
        appointment = fhir.shape(resource, fhir.Appointment)
        needed = slots_of(resource)
        for one in dict.fromkeys(slots):
            if one and one not in needed:
                with suppress(NotFound):
                    free(self._http, self._http.read("Slot", one), holder(resource))
        doctor = actor(appointment, "Practitioner")
        changes = self._no_longer_referred(appointment) if appointment.status in OVER else []
        for encounter in self.planned(appointment):
            if appointment.status in OVER:
                changes.append(updated(encounter, status="cancelled"))
            elif doctor and not sees(encounter, doctor):
                changes.append(updated(encounter, **seen_by(encounter, _named_doctor(appointment))))
        if changes:
            self._http.transaction(changes)

    def freed(self, appointment: fhir.Appointment) -> list[fhir.Resource]:
        """The entries that free its slot."""
        changes = []
        for reference in appointment.slot:
            try:
                slot = self._http.read("Slot", fhir.referred(reference, "Slot"))
            except NotFound:
                continue
            if slot.get("status") == "busy":
                changes.append(updated(slot, status="free"))
        return changes

    def planned(
        self, appointment: fhir.Appointment, status: tuple[str, ...] = ("planned",)
    ) -> list[fhir.Resource]:
        """The encounter that its booking planned, while it has not begun."""
        turn = fhir.value_of(appointment.identifier, fhir.TURN)
        if not turn:
            return []
        query = {"identifier": f"{fhir.TURN}|{escaped(turn)}"}
        return [
            encounter
            for encounter in self._http.search("Encounter", query)
            if encounter.get("status") in status
            and any(
                fhir.referred(fhir.Reference(str(ref.get("reference"))), "Appointment")
                == appointment.id
                for ref in encounter.get("appointment", [])
            )
        ]

    def _no_longer_referred(self, appointment: fhir.Appointment) -> list[fhir.Resource]:
        """The entries that revoke the urgent referral it was booked upon."""
        changes = []
        for reference in appointment.based_on:
            try:
                one = self._http.read("ServiceRequest", fhir.referred(reference, "ServiceRequest"))
            except NotFound:
                continue
            identifiers = fhir.shape(one, fhir.Identified).identifier
            ours = fhir.value_of(identifiers, fhir.TURN)  # what a doctor ordered stays
            if ours and one.get("status") == "active":
                changes.append(updated(one, status="revoked"))
        return changes

    def record(self, one: fhir.Appointment) -> Appointment:
        """An Appointment of the core's as the conversation sees it."""
        return self._record(one, self._directory.get())

    def records(self, found: Sequence[fhir.Appointment]) -> list[Appointment]:
        """The same of several."""
        listed = self._directory.get() if found else None
        return [self._record(one, listed) for one in found if listed is not None]

    def _record(self, one: fhir.Appointment, listed: Listed) -> Appointment:
        slot = fhir.first_id(one.slot, "Slot")
        token = fhir.value_of(one.identifier, fhir.TOKEN)
        if not (token.isascii() and token.isdigit()):
            token = str(self._token(slot))
        opd = listed.opds.get(actor(one, "HealthcareService")) or _named_opd(one)
        doctor = listed.doctors.get(actor(one, "Practitioner")) or _named_doctor(one)
        return Appointment(
            id=one.id,
            version=one.meta.version_id,
            start=one.start.astimezone(self._zone),
            token=int(token[:9]),
            patient=actor(one, "Patient"),
            opd=opd,
            doctor=doctor,
            slot=slot,
            complaint=one.description,
            acuity=_ACUITY.get(one.priority, "routine"),
            off=one.status in OVER,
        )

    def _token(self, slot: str) -> int:
        try:
            return self._slots.token(fhir.shape(self._http.read("Slot", slot), fhir.Slot))
        except NotFound:
            return 0


def actor(one: fhir.Appointment, kind: str) -> str:
    """The id of the participant of this kind, else empty."""
    return fhir.first_id((participant.actor for participant in one.participant), kind)


def _display(one: fhir.Appointment, kind: str) -> str:
    for participant in one.participant:
        if fhir.referred(participant.actor, kind):
            return participant.actor.display
    return ""


def _named_opd(one: fhir.Appointment) -> Opd:
    """An OPD the directory does not list, by what the appointment itself says of it."""
    codes = (c.code for s in one.specialty for c in s.coding if c.system == fhir.SNOMED)
    return Opd(
        id=actor(one, "HealthcareService"),
        specialty=next(codes, ""),
        name=_display(one, "HealthcareService"),
    )


def _named_doctor(one: fhir.Appointment) -> Doctor:
    return Doctor(
        id=actor(one, "Practitioner"), name=_display(one, "Practitioner"), registration=""
    )
