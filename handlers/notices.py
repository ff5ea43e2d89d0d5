"""What is told about a booking: to her, and to the doctor (who gets no name and no number)."""

from __future__ import annotations

from datetime import datetime

from handlers.clinical.specialties import KEYS
from handlers.core.records import Appointment, Intake, Opd, Person
from handlers.intake import since
from handlers.person import age_term, shown_name
from handlers.reply import Arg, Listing, Moment, Reply, Term


def opd_term(opd: Opd) -> Arg:
    """The OPD in her language where we know its specialty, else as the core names it."""
    key = KEYS.get(opd.specialty)
    return Term(f"opd-{key}") if key else opd.name


def booked(appointment: Appointment, person: Person, later: bool) -> Reply:
    """All she needs: token, day and time, doctor. ``later``: it was booked after her message."""
    return Reply(
        "booked-later" if later else "booked",
        {
            "token": appointment.token,
            "when": Moment(appointment.start),
            "doctor": appointment.doctor.name,
            "registration": appointment.doctor.registration,
            "name": shown_name(person.name),
        },
    )


def booking_failed() -> Reply:
    """Her kept request could not be booked after all."""
    return Reply("booking-failed-later")


def none_free(person: Person) -> Reply:
    """Her kept request came when every slot was taken."""
    return Reply("booking-full-later", {"name": shown_name(person.name)})


def cancelled(appointment: Appointment) -> Reply:
    """Her appointment is off."""
    args: dict[str, Arg] = {"token": appointment.token, "when": Moment(appointment.start)}
    return Reply("cancelled", args)


def doctor_cancelled(appointment: Appointment) -> Reply:
    """To the doctor: this token is not coming."""
    args: dict[str, Arg] = {"token": appointment.token, "when": Moment(appointment.start)}
    return Reply("doctor-cancelled", args)


def doctor_notice(appointment: Appointment, person: Person, intake: Intake, now: datetime) -> Reply:
    """Token, time, age and sex, chief complaint and acuity, and no more."""
    there = [c.symptom for c in intake.complaints if not c.absent]
    complaint: Arg = Listing(tuple(Term(f"symptom-{name}") for name in there[:4]))
    return Reply(
        "doctor-notice",
        {
            "token": appointment.token,
            "when": Moment(appointment.start),
            "sex": Term(f"doctor-sex-{person.sex}"),
            "age": age_term(person, now.date()),
            "complaint": complaint if there else Term("doctor-no-symptom"),
            "since": Term("doctor-since", {"since": since(intake.days)})
            if intake.days is not None
            else "",
            "acuity": Term(f"acuity-{intake.acuity}"),
        },
    )
