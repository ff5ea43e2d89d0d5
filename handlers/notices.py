"""What is told about a booking: to her, and to the doctor (who gets no name and no number)."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from handlers.clinical.specialties import KEYS
from handlers.core.records import Appointment, Intake, Opd, Person
from handlers.effect import Move, Tell
from handlers.intake import since
from handlers.person import age_term, shown_name
from handlers.reply import Arg, Listing, Moment, Reply, Term


def opd_term(opd: Opd) -> Arg:
    """The OPD in her language where we know its specialty, else as the core names it."""
    key = KEYS.get(opd.specialty)
    return Term(f"opd-{key}") if key else opd.name


def booked(appointment: Appointment, person: Person, later: bool, whose: Arg = "") -> Reply:
    """All she needs: token, day and time, doctor. ``later``: it was booked after her message.
    ``whose`` is what a call says of the patient.
    """
    return Reply(
        "booked-later" if later else "booked",
        {
            "token": appointment.token,
            "when": Moment(appointment.start),
            "doctor": appointment.doctor.name,
            "registration": appointment.doctor.registration,
            "name": shown_name(person.name),
            "whose": whose,
        },
    )


def booking_failed() -> Reply:
    """Her kept request could not be booked after all."""
    return Reply("booking-failed-later")


def none_free(person: Person) -> Reply:
    """Her kept request came when every slot was taken."""
    return Reply("booking-full-later", {"name": shown_name(person.name)})


def cancelled(appointment: Appointment, whose: Arg) -> Reply:
    """Her appointment is off; ``whose`` is what a call says of the patient."""
    return Reply(
        "cancelled",
        {"token": appointment.token, "when": Moment(appointment.start), "whose": whose},
    )


def doctor_cancelled(appointment: Appointment) -> Reply:
    """To the doctor: this token is not coming."""
    args: dict[str, Arg] = {"token": appointment.token, "when": Moment(appointment.start)}
    return Reply("doctor-cancelled", args)


def moved(appointment: Appointment, person: Person, later: bool, whose: Arg = "") -> Reply:
    """Her appointment is at another time. ``later``: it was moved after her message."""
    told = booked(appointment, person, later, whose)
    return replace(told, id="moved-later" if later else "moved")


def move_taken(appointment: Appointment, whose: Arg = "") -> Reply:
    """Her kept wish came when the time was taken: the appointment stays where it was."""
    args: dict[str, Arg] = {
        "old": Moment(appointment.start),
        "doctor": appointment.doctor.name,
        "whose": whose,
    }
    return Reply("move-taken-later", args)


def doctors_told(move: Move, appointment: Appointment, now: datetime) -> tuple[Tell, ...]:
    """To the doctor she left and the one she comes to; to one who stays the same, one message.

    What the clinic had cancelled, nobody waits for.
    """
    old, person = move.appointment, move.person
    same = old.off or old.doctor.id == appointment.doctor.id
    was: Arg = ""
    if same and not old.off:
        was = Term("doctor-was", {"token": old.token, "when": Moment(old.start)})
    notice = Reply(
        "doctor-moved",
        {
            "token": appointment.token,
            "when": Moment(appointment.start),
            "was": was,
            "sex": Term(f"doctor-sex-{person.sex}"),
            "age": age_term(person, now.date()) if person.born else "",
            "complaint": appointment.complaint or Term("doctor-no-symptom"),
            "acuity": Term(f"acuity-{appointment.acuity}"),
        },
    )
    told = {"doctor": (appointment.doctor, notice)}
    if not same:
        told["left"] = (old.doctor, doctor_cancelled(old))
    return tuple(
        Tell(f"{move.id}:{who}", f"tel:{doctor.phone}", reply, language=doctor.language)
        for who, (doctor, reply) in told.items()
        if doctor.phone
    )


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
