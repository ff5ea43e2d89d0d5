"""Booking: one transaction when all goes well; when refused, finding out what really happened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace

from handlers.clinical.specialties import SNOMED
from handlers.core import fhir
from handlers.core.appointments import Appointments
from handlers.core.cleaned import cleaned
from handlers.core.complaints import summary
from handlers.core.directory import Directory
from handlers.core.errors import CoreDown, CoreRefused, NoneFree, SlotTaken
from handlers.core.fhir import Resource
from handlers.core.http import Conflict, FhirHttp
from handlers.core.known import known
from handlers.core.order import is_slot
from handlers.core.patients import household, same_person
from handlers.core.records import Appointment, Booking, Opd, Slot
from handlers.core.slots import Slots
from handlers.core.transaction import entries, updated

TRIES = 10
_NO_SLOT: Resource = {"resourceType": "Slot", "meta": {"versionId": ""}}
NOTICE = timedelta(minutes=15)  # she must hear of a slot she did not choose before it begins


class Bookings:
    """Books slots. A turn books once, however often it is repeated."""

    def __init__(
        self,
        http: FhirHttp,
        directory: Directory,
        slots: Slots,
        appointments: Appointments,
        clock: Callable[[], datetime],
    ) -> None:
        self._http = http
        self._directory = directory
        self._slots = slots
        self._appointments = appointments
        self._clock = clock

    def book(self, booking: Booking) -> Appointment:
        """Book the slot she chose, or the soonest one where she could not be shown any."""
        if booking.slot is not None:
            return self._take(booking, booking.slot)
        mine = self._mine(booking)
        if mine is not None:
            return mine
        booking = self._known(booking)
        taken = self._slots.held(booking.turn) if self._http.in_pieces else None
        if taken is not None:  # by this very turn, which then broke off
            return self._take(booking, taken)
        free = self._slots.free(self._opds(booking), self._clock() + NOTICE, TRIES)
        if not free:
            raise NoneFree("no slot is free")
        for slot in free:
            try:
                return self._take(booking, slot)
            except SlotTaken:
                continue
        raise SlotTaken("every slot tried was taken meanwhile")

    def _opds(self, booking: Booking) -> list[Opd]:
        if booking.opd is not None:
            return [booking.opd]
        opds = self._directory.get().bookable()
        wanted = SNOMED.get(booking.specialty, SNOMED["general"])
        found = [opd for opd in opds if opd.specialty == wanted]
        found = found or [opd for opd in opds if opd.specialty == SNOMED["general"]]
        if not found:
            raise CoreRefused(f"no OPD of {booking.specialty} and none of general medicine")
        return found

    def _take(self, booking: Booking, slot: Slot) -> Appointment:
        try:
            return self._transact(booking, slot)
        except Conflict:
            pass
        mine = self._mine(booking)
        if mine is not None:
            return mine
        slot = self._slots.again(slot, booking.turn)
        try:
            return self._transact(self._known(booking), slot)
        except Conflict as refused:
            mine = self._mine(booking)
            if mine is not None:
                return mine
            if self._slots.again(slot, booking.turn).version != slot.version:
                raise SlotTaken(str(refused)) from refused
            raise CoreDown(f"refused, but not for its slot: {refused}") from refused

    def _transact(self, booking: Booking, slot: Slot) -> Appointment:
        resource = self._slots.resource(slot)
        if fhir.shape(resource, fhir.Slot).meta.version_id != slot.version:
            raise Conflict(f"Slot/{slot.id} has changed")
        had = known(self._http, booking, slot)
        sent = entries(booking, slot, resource, self._clock(), had)
        answers = self._http.transaction(sent)
        made = {
            entry["resource"]["resourceType"]: answer
            for entry, answer in zip(sent, answers, strict=False)
        }
        identity, version = _made(made.get("Appointment"), "Appointment")
        patient = booking.person.id or _made(made.get("Patient"), "Patient")[0]
        created = str(made.get("Appointment", {}).get("status", "")).startswith("201")
        if created and identity and patient:
            return Appointment(
                id=identity,
                version=version,
                start=slot.start,
                token=slot.token,
                patient=patient,
                opd=slot.opd,
                doctor=slot.doctor,
                slot=slot.id,
                complaint=summary(cleaned(booking.intake)),
                acuity=booking.intake.acuity,
            )
        return self._found(booking, slot)

    def _found(self, booking: Booking, slot: Slot) -> Appointment:
        """The appointment that was there already, or whose address the answer did not tell."""
        mine = self._appointments.of_turn(booking.turn)
        if mine is None:
            raise CoreDown("the core booked, but what it booked cannot be found")
        if mine.slot != slot.id:  # repeated at the same moment: this slot was taken for nothing
            self._http.transaction([updated(self._http.read("Slot", slot.id), status="free")])
        return mine

    def _mine(self, booking: Booking) -> Appointment | None:
        """What this turn booked already, and with it the rest, if that may have broken off."""
        mine = self._appointments.of_turn(booking.turn)
        if mine is not None and self._http.in_pieces and self._appointments.stands(mine.id):
            slot = Slot(mine.slot, "", mine.start, mine.start, mine.opd, mine.doctor, mine.token)
            booking = replace(booking, person=replace(booking.person, id=mine.patient))
            had = known(self._http, booking, slot)
            sent = entries(booking, slot, {**_NO_SLOT, "id": mine.slot}, self._clock(), had)
            self._http.transaction([one for one in sent if not is_slot(one, "busy")])
        return mine

    def _known(self, booking: Booking) -> Booking:
        """The booking for the person the core already knows, where it does."""
        if booking.person.id:
            return booking
        known = same_person(booking.person, household(self._http, booking.phone))
        return replace(booking, person=known) if known else booking


def _made(answer: Resource | None, kind: str) -> tuple[str, str]:
    """Id and version in the response to a create; empty where it does not tell."""
    if answer is None:
        return "", ""
    match = fhir.LOCATION.fullmatch(str(answer.get("location", "")))
    if match is None or match[1] != kind:
        return "", ""
    etag = str(answer.get("etag", "")).removeprefix("W/").strip('"')
    return match[2], etag or match[3] or ""
