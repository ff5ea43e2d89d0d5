"""What the clinic changes or calls out, in words for her."""

from __future__ import annotations

from handlers import rebook
from handlers.core.records import Appointment, Person
from handlers.effect import Ask, Ring, Tell
from handlers.for_whom import for_whom
from handlers.person import shown_name
from handlers.reminders import keys as kept_or_not
from handlers.reminders import spoken
from handlers.reply import Arg, Moment, Reply

ROUNDED = 5  # minutes: nobody knows it better
LEAST = 2  # minutes: less is now


def moved(told: str, contact: str, one: Appointment, person: Person) -> tuple[Tell, Ring]:
    """Its new time, as a text and as a call in which she may keep, cancel or change it."""
    reply = Reply("clinic-moved", _whole(one, person))
    said = spoken(one, for_whom(person))
    asked = Reply("ask-clinic-moved", said.args, said.options)
    return (
        Tell(told, contact, reply, until=one.start),
        Ring(f"{told}:ring", contact, asked, kept_or_not(one, person), until=one.start),
    )


def cancelled(
    told: str, contact: str, one: Appointment, person: Person, *, gone: bool
) -> tuple[Ask, Ring]:
    """That it is off, with the question whether she wants another time."""
    reply = rebook.question(one, person)
    form = rebook.opened(one, person, gone=gone)
    return (
        Ask(told, contact, reply, form),
        Ring(f"{told}:ring", contact, reply, rebook.keys(form)),
    )


def late(one: Appointment, person: Person, minutes: int) -> Reply:
    """How late the doctor is, and her token."""
    return Reply("clinic-late", {**_short(one, person), "minutes": rounded(minutes)})


def called(one: Appointment, person: Person) -> Reply:
    """That it is her turn."""
    return Reply("clinic-called", _short(one, person))


def near(one: Appointment, person: Person, minutes: int) -> Reply:
    """In about how many minutes it is her turn."""
    return Reply("clinic-near", {**_short(one, person), "minutes": left(minutes)})


def rounded(minutes: int) -> int:
    """Minutes as people say them: 37 are 40, and none is less than 5."""
    return max(ROUNDED, -(-minutes // ROUNDED) * ROUNDED)


def left(minutes: int) -> int:
    """Minutes that are left, rounded so that nobody comes too late: 13 are 10, and 4 are 4."""
    return max(LEAST, minutes if minutes < ROUNDED else minutes // ROUNDED * ROUNDED)


def _short(one: Appointment, person: Person) -> dict[str, Arg]:
    return {
        "token": one.token,
        "doctor": one.doctor.name,
        "name": shown_name(person.name),
    }


def _whole(one: Appointment, person: Person) -> dict[str, Arg]:
    return {
        **_short(one, person),
        "when": Moment(one.start),
        "registration": one.doctor.registration,
    }
