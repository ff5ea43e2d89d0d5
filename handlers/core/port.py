"""What the conversation asks of the core. ``client.FhirCore`` is the one that does it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from handlers.core.errors import CoreError
from handlers.core.fhir import Resource
from handlers.core.news import Caller, Changes, Notice, Watched
from handlers.core.records import (
    Abha,
    Appointment,
    Attached,
    Booking,
    Enrolment,
    Feedback,
    Issued,
    Made,
    Opd,
    Person,
    Place,
    Prescription,
    Reason,
    Slot,
)


class Core(Protocol):
    """Every call has a deadline and raises only what ``handlers.core.errors`` names."""

    def opds(self) -> list[Opd]:
        """All OPDs that take bookings, in the core's order."""

    def places(self) -> dict[str, Place]:
        """Where OPDs are, by their ids; those whose position the core knows."""

    def free_slots(self, opd: Opd, after: datetime, count: int) -> list[Slot]:
        """The soonest ``count`` free slots of an OPD that start after ``after``."""

    def household(self, phone: str) -> list[Person]:
        """The people known under a phone number (E.164), oldest record first."""

    def book(self, booking: Booking) -> Appointment:
        """Book, with the intake, in one transaction; ``SlotTaken`` where another was faster.

        Repeating it with the same ``turn`` returns the first result and changes nothing.
        """

    def appointments(self, patients: list[str], after: datetime) -> list[Appointment]:
        """Booked appointments of these Patient ids from ``after`` on, soonest first."""

    def consultations(self, patients: list[str], after: datetime) -> list[Appointment]:
        """Appointments of these Patient ids from ``after`` on that were or will be held, soonest
        first.
        """

    def keep_feedback(self, feedback: Feedback) -> None:
        """Leave how a consultation was with the core; the same ``id`` again changes nothing."""

    def cancel(self, appointment: str) -> None:
        """Cancel an appointment and free its slot; done already counts as done."""

    def move(self, old: Appointment, slot: Slot, turn: str) -> Appointment:
        """Move an appointment to another slot, in one transaction; ``SlotTaken`` where another
        was faster, ``CoreRefused`` where it is over or no longer at the time of ``old``.

        Repeating it with the same ``turn`` returns what it is now and changes nothing.
        """

    def prescription(self, bundle: str) -> Prescription:
        """Read and check a prescription document Bundle by its id."""

    def check_prescription(self, bundle: Resource) -> Prescription:
        """The same for one that the core asks about, before it is issued or after."""

    def refuse_prescription(self, turn: str, bundle: str, wrong: CoreError) -> None:
        """Leave with the core why this Bundle cannot be delivered, once a ``turn``."""

    def newest_prescriptions(self, patients: list[str]) -> list[Issued]:
        """The newest prescription of each of these Patient ids that has one, newest first."""

    def prescription_withdrawn(self, patient: str, bundle: str) -> bool:
        """Whether this Patient id's prescription (a Bundle id) is listed only as one that no longer
        holds.
        """

    def has_recording(self, turn: str) -> bool:
        """Whether the core has her recorded words beside what this turn booked."""

    def keep_recording(self, turn: str, sound: bytes, mime: str) -> None:
        """Keep them there; ``NotFound`` where this turn booked nothing."""

    def has_attached(self, turn: str) -> bool:
        """Whether the core has the file that she sent in this turn."""

    def attach(self, one: Attached) -> None:
        """Keep it; ``NotFound`` where there is no such appointment."""

    def ask_for_help(
        self,
        turn: str,
        phone: str,
        person: Person | None,
        words: str,
        urgent: bool,
        *,
        reasons: Sequence[Reason] = (),
        signs: Sequence[str] = (),
    ) -> None:
        """Leave a request to call this number back, or without a number to look into what the
        words say. Urgent, when a danger sign was told, is a referral to emergency care too, with
        the ``signs`` that were told and the ``reasons`` triage has for it.
        """

    def take_back(self, turn: str, phone: str, words: str) -> None:
        """Withdraw the urgent request of this turn (the id it was asked under), also where it has
        not come to the core yet; ``words`` say why. What someone has begun goes on.
        """

    def watched(self, appointment: str) -> Watched | None:
        """The appointment as it is now, or ``None`` where there is none any more."""

    def watched_several(self, appointments: Sequence[str]) -> dict[str, Watched]:
        """Those of these appointments that are there, by id."""

    def watched_between(self, start: datetime, end: datetime, doctor: str = "") -> list[Watched]:
        """All appointments that begin then, of one Practitioner or of all."""

    def callers(self, patients: Sequence[str]) -> dict[str, Caller]:
        """Who these Patient ids are, and their telephone numbers."""

    def changed(self, since: datetime, most: int) -> Changes:
        """Appointments that changed since then, over at most ``most`` pages; ``Unsearchable``
        where the core cannot tell.
        """

    def issued_since(self, since: datetime, most: int) -> Changes:
        """The same of prescriptions."""

    def prescription_listed(self, document: str) -> Issued | None:
        """The prescription that a DocumentReference lists, where it lists one that holds."""

    def notice(self, communication: str) -> Notice:
        """What a Communication of the clinic tells; ``CoreRefused`` where it is none for her."""

    def can_make_abha(self) -> bool:
        """Whether the core makes ABHAs; false too while it cannot be asked."""

    def link_abha(self, patient: str, abha: Abha) -> None:
        """Keep an ABHA with this Patient id, once; ``AbhaElsewhere`` where it is another's."""

    def send_abha_code(self, patient: str, phone: str, turn: str) -> Enrolment:
        """Begin to make an ABHA: ABDM sends a code to this telephone (E.164), once for a turn."""

    def make_abha(self, enrolment: Enrolment, code: str) -> Made:
        """Give the core the code from her telephone."""
