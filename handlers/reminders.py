"""When an appointment is told of again, and in which words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec
from msgspec import Struct

from handlers.appointments import REMINDED
from handlers.core.records import Appointment, Person
from handlers.person import shown_name
from handlers.reply import Arg, Moment, Option, Reply, Term
from handlers.session import OpenForm

KEEP, MOVE, CANCEL = "1", "2", "3"  # keys, as in the list of her appointments


class Kind(Struct, frozen=True):
    """A reminder: so long ahead, sent at the latest ``late`` after that, and not called any more
    when ``ends`` or less is left.
    """

    name: str
    ahead: timedelta
    late: timedelta
    ends: timedelta


KINDS = (
    Kind("day", timedelta(hours=24), timedelta(hours=6), timedelta(hours=3)),
    Kind("hour", timedelta(hours=1), timedelta(minutes=45), timedelta(minutes=5)),
)


def first_look(start: datetime, now: datetime) -> datetime | None:
    """When to tell of what starts then; ``None`` where it is too soon for any reminder."""
    return min((start - k.ahead for k in KINDS if start - k.ahead > now), default=None)


def next_look(starts: Iterable[datetime], now: datetime) -> datetime | None:
    """When to look again at what is booked."""
    looks = (first_look(start, now) for start in starts)
    return min((at for at in looks if at is not None), default=None)


def due(start: datetime, now: datetime) -> Kind | None:
    """The reminder whose time it is."""
    for kind in KINDS:
        if timedelta(0) <= now - (start - kind.ahead) < kind.late:
            return kind
    return None


def written(appointment: Appointment, person: Person) -> Reply:
    """The reminder as a text."""
    return Reply(
        "reminder",
        {
            "token": appointment.token,
            "when": Moment(appointment.start),
            "doctor": appointment.doctor.name,
            "registration": appointment.doctor.registration,
            "name": shown_name(person.name),
        },
    )


def spoken(appointment: Appointment, whose: Arg) -> Reply:
    """The reminder as a question in a call; ``whose`` says for whom, where that is not plain."""
    return Reply(
        "ask-reminder",
        {
            "when": Moment(appointment.start),
            "doctor": appointment.doctor.name,
            "whose": whose,
        },
        (
            Option(KEEP, Term("option-keep")),
            Option(MOVE, Term("option-change")),
            Option(CANCEL, Term("option-cancel")),
        ),
    )


def keys(appointment: Appointment, person: Person) -> dict[str, OpenForm]:
    """The form that each key of ``spoken`` opens."""
    which = {
        "appointment": msgspec.to_builtins(appointment),
        "person": msgspec.to_builtins(person),
    }
    return {
        KEEP: OpenForm("appointments", {"which": which, "what": "keep", REMINDED: True}),
        MOVE: OpenForm("reschedule", {"which": which, REMINDED: True}),
        CANCEL: OpenForm("appointments", {"which": which, "what": "cancel", REMINDED: True}),
    }
