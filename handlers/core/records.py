"""The core's records as the conversation sees them; FHIR stays inside this package."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

Sex = Literal["female", "male", "other", "unknown"]
Acuity = Literal["emergency", "urgent", "routine", "minor"]


class Person(Struct, frozen=True):
    """Someone of a household. ``born`` is a FHIR date and may be partial: ``1992``, ``2026-03``.

    ``id`` is the core's Patient id, empty while the core does not know her yet.
    """

    name: str
    born: str
    sex: Sex
    id: str = ""


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


class Doctor(Struct, frozen=True):
    """A registered medical practitioner. ``phone`` is E.164 and may be empty."""

    id: str
    name: str
    registration: str
    phone: str = ""


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
    """One symptom of the catalogue, said to be there or (``absent``) not there."""

    symptom: str
    absent: bool = False


class Intake(Struct, frozen=True):
    """What she said is wrong. ``words`` are her own; ``days`` since when, if she said."""

    words: str
    complaints: tuple[Complaint, ...]
    days: int | None
    acuity: Acuity = "routine"


class Booking(Struct, frozen=True):
    """All that one booking hands to the core. ``turn`` makes it the same booking when repeated.

    ``slot`` is ``None`` where she could not be shown any (the core was down): then the soonest
    one in ``opd`` is meant; ``opd`` may be ``None`` too, then ``specialty`` says which.
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


class Appointment(Struct, frozen=True):
    """A booked consultation."""

    id: str
    version: str
    start: datetime
    token: int
    patient: str
    opd: Opd
    doctor: Doctor
    slot: str


class Medication(Struct, frozen=True):
    """One line of a prescription. ``dosages`` are FHIR ``Dosage`` objects as they came."""

    name: str
    dosages: tuple[dict[str, object], ...]


class Prescription(Struct, frozen=True):
    """An e-prescription as it is told to the patient. ``phone`` is E.164."""

    id: str
    person: Person
    phone: str
    doctor: Doctor
    issued: datetime
    medications: tuple[Medication, ...]
