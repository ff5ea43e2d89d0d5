"""The core's records as the conversation sees them; FHIR stays inside this package."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct

Sex = Literal["female", "male", "other", "unknown"]
Acuity = Literal["emergency", "urgent", "routine", "minor"]
Outcome = Literal["verified", "wrong", "expired", "refused"]  # of a code for an ABHA
AttachedKind = Literal["picture", "recording", "paper"]


class Person(Struct, frozen=True):
    """Someone of a household. ``born`` is a FHIR date and may be partial: ``1992``, ``2026-03``.

    ``id`` is the core's Patient id, empty while the core does not know her yet; ``abha`` what may
    be shown of the ABHA that the core has of her ("…5255"), empty where it has none.
    """

    name: str
    born: str
    sex: Sex
    id: str = ""
    abha: str = ""


class Abha(Struct, frozen=True):
    """An ABHA: the ``number``, 14 digits without dashes, or the ``address`` (``asha@abdm``), or
    both; what is not known is empty.
    """

    number: str = ""
    address: str = ""


class Consent(Struct, frozen=True):
    """What she agreed to: which wording, in which language, when and how."""

    notice: str
    language: str
    channel: str
    given: datetime


class Opd(Struct, frozen=True):
    """An outpatient department that sees patients by telephone.

    ``specialty`` is a SNOMED CT code; ``name`` is the core's own wording.
    """

    id: str
    specialty: str
    name: str


class Place(Struct, frozen=True):
    """A place on the map, in degrees north and east."""

    latitude: float
    longitude: float


class Doctor(Struct, frozen=True):
    """A registered medical practitioner. ``phone`` is E.164 and may be empty; ``language`` is
    the one to write in (``en``, ``hi``).
    """

    id: str
    name: str
    registration: str
    phone: str = ""
    language: str = "en"


class Slot(Struct, frozen=True):
    """A free time with a doctor. ``version`` is the ETag's value, sent back on booking.

    ``token`` is her number in the doctor's queue of that day.
    """

    id: str
    version: str
    start: datetime
    end: datetime
    opd: Opd
    doctor: Doctor
    token: int


class Complaint(Struct, frozen=True):
    """One symptom of the catalogue, said to be there or (``absent``) not there.

    ``days`` is for how long, where that is not as long as all that was told.
    """

    symptom: str
    absent: bool = False
    days: int | None = None


class Finding(Struct, frozen=True):
    """A sign that was asked about or read from her words: a fact of triage, so or not so.

    ``sentence`` is the fact in plain English; ``snomed`` its code, empty where none is sure.
    """

    fact: str
    present: bool
    sentence: str
    snomed: str = ""


class Reason(Struct, frozen=True):
    """A rule of triage that set the acuity: its id, its sentence, the facts that made it fire."""

    rule: str
    says: str
    because: tuple[str, ...]


class History(Struct, frozen=True):
    """What she lives with: ``conditions`` are facts of triage (``diabetes``), ``other``,
    ``medicines`` and ``allergies`` her own words. ``asked``: false where nobody asked.
    """

    asked: bool = False
    conditions: tuple[str, ...] = ()
    other: str = ""
    medicines: str = ""
    allergies: str = ""


class Intake(Struct, frozen=True):
    """What she said is wrong. ``words`` are her own; ``days`` since when, if she said.

    ``measures`` by name as triage has them: temperature °C, heart-rate and respiratory-rate /min,
    systolic and diastolic mmHg, oxygen %, sugar mg/dl, weeks-pregnant. ``summary`` is the whole
    in the doctor's ``summary_language``, a line each.
    """

    words: str
    complaints: tuple[Complaint, ...]
    days: int | None
    acuity: Acuity = "routine"
    findings: tuple[Finding, ...] = ()
    reasons: tuple[Reason, ...] = ()
    measures: dict[str, float] = {}
    history: History = History()
    summary: str = ""
    summary_language: str = "en"


class Booking(Struct, frozen=True):
    """All that one booking hands to the core. ``turn`` makes it the same booking when repeated.

    ``slot`` is ``None`` where she could not be shown any (the core was down): then the soonest
    one in ``opd`` is meant; ``opd`` may be ``None`` too, then ``specialty`` says which.
    ``channel`` is how she spoke with us: ``voice``, ``sms``, ``whatsapp``, ``telegram``.
    """

    turn: str
    phone: str
    language: str
    consent: Consent
    person: Person
    intake: Intake
    specialty: str
    opd: Opd | None = None
    slot: Slot | None = None
    channel: str = ""


class Appointment(Struct, frozen=True):
    """A booked consultation. ``complaint`` is the line the doctor's list has for it. ``off``: it
    was cancelled.
    """

    id: str
    version: str
    start: datetime
    token: int
    patient: str
    opd: Opd
    doctor: Doctor
    slot: str
    complaint: str = ""
    acuity: Acuity = "routine"
    off: bool = False


class Medication(Struct, frozen=True):
    """One line of a prescription. ``dosages`` are FHIR ``Dosage`` objects as they came, ``note``
    what the doctor wrote beside them.
    """

    name: str
    dosages: tuple[dict[str, object], ...]
    note: str = ""


class Issuer(Struct, frozen=True):
    """Where a prescription comes from: the doctor's ``qualification``, the place with its address
    and its telephone number (E.164); each may be empty.
    """

    qualification: str = ""
    place: str = ""
    address: str = ""
    phone: str = ""


class FollowUp(Struct, frozen=True):
    """When the doctor wants to see her again: a day, and the specialty (SNOMED CT) where it is
    told, else empty.
    """

    day: date
    specialty: str = ""


class Feedback(Struct, frozen=True):
    """How a consultation was, by her: whether the doctor called, and from 1 (bad) to 5. ``id``
    makes it the same one when repeated; ``patient`` and ``appointment`` are the core's ids.
    """

    id: str
    patient: str
    appointment: str
    called: bool
    rating: int | None = None


class Prescription(Struct, frozen=True):
    """An e-prescription as it is told to the patient. ``phone`` is E.164."""

    id: str
    person: Person
    phone: str
    doctor: Doctor
    issued: datetime
    medications: tuple[Medication, ...]
    follow_up: FollowUp | None = None
    issuer: Issuer = Issuer()


class Issued(Struct, frozen=True):
    """A prescription that the core lists for a ``patient``: the id of its Bundle, and when."""

    bundle: str
    patient: str
    issued: datetime


class Enrolment(Struct, frozen=True):
    """An ABHA being made: the core's name for it, under which the code from the SMS counts."""

    transaction: str


class Made(Struct, frozen=True):
    """What became of a code: ``verified``, then with the ABHA; ``wrong``; ``expired``, when it
    came too late; ``refused``, when nothing will come of this enrolment any more.
    """

    outcome: Outcome
    abha: Abha = Abha()


class Attached(Struct, frozen=True, kw_only=True):
    """A file that she sent in the turn ``turn``: beside an ``appointment`` (the core's id), or else
    beside what the turn ``booking`` booked. ``mime`` is its media type.
    """

    turn: str
    kind: AttachedKind
    mime: str
    data: bytes
    booking: str = ""
    appointment: str = ""
