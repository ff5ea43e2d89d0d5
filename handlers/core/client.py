"""The client of the core consultation API, whatever FHIR R4 server stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import httpx

from handlers.core.abha import Abhas
from handlers.core.appointments import HELD, Appointments
from handlers.core.booking import Bookings
from handlers.core.callback import Request, ask_for_help, take_back
from handlers.core.capabilities import Capabilities
from handlers.core.credentials import Credentials, Given
from handlers.core.directory import Directory
from handlers.core.errors import CoreError
from handlers.core.feedback import keep_feedback
from handlers.core.fhir import Resource
from handlers.core.http import FhirHttp
from handlers.core.issued import listed, newest, withdrawn
from handlers.core.move import Moves
from handlers.core.news import Caller, Changes, Notice, Watched
from handlers.core.notice import notice
from handlers.core.patients import household
from handlers.core.places import Places
from handlers.core.prescriptions import checked, prescription
from handlers.core.recording import has_recording, keep_recording
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
from handlers.core.refusal import refuse
from handlers.core.sent import attach, has_attached
from handlers.core.slots import Slots
from handlers.core.watched import Watching


def _now() -> datetime:
    return datetime.now(UTC)


class FhirCore:
    """``port.Core`` over HTTP. One instance serves all threads.

    ``transport`` is given for a core in this process; ``credentials`` say who asks, where that is
    more than a ``token`` for good; ``deadline`` is in seconds, for one call
    with all its requests; for ``rest`` seconds after a core that was too slow no question is asked,
    so that a hanging core costs many patients one wait; ``clock`` tells the time (aware);
    ``zone`` is where patients live.
    """

    def __init__(
        self,
        base_url: str,
        *,
        transport: httpx.BaseTransport | None = None,
        token: str = "",
        credentials: Credentials | None = None,
        deadline: float = 2.0,
        rest: float = 0.0,
        clock: Callable[[], datetime] = _now,
        zone: ZoneInfo,
    ) -> None:
        self._http = FhirHttp(
            base_url,
            transport=transport,
            credentials=credentials or Given(token),
            deadline=deadline,
            rest=rest,
            clock=clock,
        )
        self._directory = Directory(self._http)
        self._places = Places(self._http)
        self._slots = Slots(self._http, self._directory, zone)
        self._appointments = Appointments(self._http, self._directory, self._slots, zone)
        self._bookings = Bookings(
            self._http, self._directory, self._slots, self._appointments, clock
        )
        self._moves = Moves(self._http, self._slots, self._appointments, clock)
        self._watching = Watching(self._http, self._appointments)
        self._abhas = Abhas(self._http)
        self._clock = clock
        self._zone = zone

    def offered(self) -> Capabilities:
        """What the core says it offers, asked for anew; ``CoreDown`` where it does not say."""
        with self._http.call():
            return self._http.stated()

    def opds(self) -> list[Opd]:
        """All OPDs that take bookings, in the core's order."""
        with self._http.call():
            return self._directory.get().bookable()

    def places(self) -> dict[str, Place]:
        """Where OPDs are, by their ids; those whose position the core knows."""
        with self._http.call():
            return self._places.get()

    def free_slots(self, opd: Opd, after: datetime, count: int) -> list[Slot]:
        """The soonest ``count`` free slots of an OPD that start after ``after``."""
        with self._http.call():
            return self._slots.free([opd], after, count)

    def household(self, phone: str) -> list[Person]:
        """The people known under a phone number (E.164), oldest record first."""
        with self._http.call():
            return household(self._http, phone)

    def book(self, booking: Booking) -> Appointment:
        """Book, with the intake, in one transaction; ``SlotTaken`` where another was faster."""
        with self._http.call():
            return self._bookings.book(booking)

    def appointments(self, patients: list[str], after: datetime) -> list[Appointment]:
        """Booked appointments of these Patient ids from ``after`` on, soonest first."""
        with self._http.call():
            return self._appointments.of(patients, after)

    def consultations(self, patients: list[str], after: datetime) -> list[Appointment]:
        """Appointments of these Patient ids from ``after`` on that were or will be held."""
        with self._http.call():
            return self._appointments.of(patients, after, HELD)

    def keep_feedback(self, feedback: Feedback) -> None:
        """Leave how a consultation was with the core, once."""
        with self._http.call():
            keep_feedback(self._http, feedback, self._clock())

    def cancel(self, appointment: str) -> None:
        """Cancel an appointment and free its slot; done already counts as done."""
        with self._http.call():
            self._appointments.cancel(appointment)

    def move(self, old: Appointment, slot: Slot, turn: str) -> Appointment:
        """Move an appointment to another slot, in one transaction; ``SlotTaken`` where another
        was faster, ``CoreRefused`` where it is over or no longer at the time of ``old``.
        """
        with self._http.call():
            return self._moves.move(old, slot, turn)

    def prescription(self, bundle: str) -> Prescription:
        """Read and check a prescription document Bundle by its id."""
        with self._http.call():
            return prescription(self._http, bundle, self._zone, self._clock())

    def check_prescription(self, bundle: Resource) -> Prescription:
        """The same for one that the core asks about, before it is issued or after."""
        with self._http.call():
            return checked(self._http, bundle, self._zone, self._clock())

    def refuse_prescription(self, turn: str, bundle: str, wrong: CoreError) -> None:
        """Leave with the core why this Bundle cannot be delivered, once a ``turn``."""
        with self._http.call():
            refuse(self._http, turn, bundle, wrong, self._clock())

    def newest_prescriptions(self, patients: list[str]) -> list[Issued]:
        """The newest prescription of each of these Patient ids that has one, newest first."""
        with self._http.call():
            return newest(self._http, patients)

    def prescription_withdrawn(self, patient: str, bundle: str) -> bool:
        """Whether this Patient id's prescription is listed only as one that no longer holds."""
        with self._http.call():
            return withdrawn(self._http, patient, bundle)

    def has_recording(self, turn: str) -> bool:
        """Whether the core has her recorded words beside what this turn booked."""
        with self._http.call():
            return has_recording(self._http, turn)

    def keep_recording(self, turn: str, sound: bytes, mime: str) -> None:
        """Keep them there; ``NotFound`` where this turn booked nothing."""
        with self._http.call():
            keep_recording(self._http, turn, sound, mime, self._clock())

    def has_attached(self, turn: str) -> bool:
        """Whether the core has the file that she sent in this turn."""
        with self._http.call():
            return has_attached(self._http, turn)

    def attach(self, one: Attached) -> None:
        """Keep it; ``NotFound`` where there is no such appointment."""
        with self._http.call():
            attach(self._http, one, self._clock())

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
        request = Request(turn, phone, person, words, urgent, tuple(reasons), tuple(signs))
        with self._http.call():
            ask_for_help(self._http, request, self._clock())

    def take_back(self, turn: str, phone: str, words: str) -> None:
        """She says that what this turn told was no emergency: nobody need call her for it."""
        request = Request(turn, phone, None, "", urgent=True)
        with self._http.call():
            take_back(self._http, request, words, self._clock())

    def watched(self, appointment: str) -> Watched | None:
        """The appointment as it is now, or ``None`` where there is none any more."""
        with self._http.call():
            return self._watching.one(appointment)

    def watched_several(self, appointments: Sequence[str]) -> dict[str, Watched]:
        """Those of these appointments that are there, by id."""
        with self._http.call():
            return self._watching.several(appointments)

    def watched_between(self, start: datetime, end: datetime, doctor: str = "") -> list[Watched]:
        """All appointments that begin then, of one Practitioner or of all."""
        with self._http.call():
            return self._watching.between(start, end, doctor)

    def callers(self, patients: Sequence[str]) -> dict[str, Caller]:
        """Who these Patient ids are, and their telephone numbers."""
        with self._http.call():
            return self._watching.callers(patients)

    def changed(self, since: datetime, most: int) -> Changes:
        """Appointments that changed since then, over at most ``most`` pages; ``Unsearchable``
        where the core cannot tell.
        """
        with self._http.call():
            return self._watching.changed(since, most)

    def issued_since(self, since: datetime, most: int) -> Changes:
        """The same of prescriptions."""
        with self._http.call():
            return self._watching.issued(since, most)

    def prescription_listed(self, document: str) -> Issued | None:
        """The prescription that a DocumentReference lists, where it lists one that holds."""
        with self._http.call():
            found = listed([self._http.read("DocumentReference", document)])
            return found[0] if found else None

    def notice(self, communication: str) -> Notice:
        """What a Communication of the clinic tells; ``CoreRefused`` where it is none for her."""
        with self._http.call():
            return notice(self._http, communication)

    def can_make_abha(self) -> bool:
        """Whether the core makes ABHAs; false too while it cannot be asked."""
        try:
            with self._http.call():
                return self._abhas.can_make()
        except CoreError:
            return False

    def link_abha(self, patient: str, abha: Abha) -> None:
        """Keep an ABHA with this Patient id, once; ``AbhaElsewhere`` where it is another's."""
        with self._http.call():
            self._abhas.link(patient, abha)

    def send_abha_code(self, patient: str, phone: str, turn: str) -> Enrolment:
        """Begin to make an ABHA: ABDM sends a code to this telephone (E.164), once for a turn."""
        with self._http.call():
            return self._abhas.send_code(patient, phone, turn)

    def make_abha(self, enrolment: Enrolment, code: str) -> Made:
        """Give the core the code from her telephone."""
        with self._http.call():
            return self._abhas.make(enrolment, code)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()
