"""What is set going for a time to come. Each waits until ``at`` (aware), and is done once."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from handlers.core.records import Feedback
from handlers.session import OpenForm


class LookAtDelivery(Struct, frozen=True, tag="look-at-delivery"):
    """See whether a prescription got there, and try the next way where it did not."""

    id: str
    bundle: str
    at: datetime


class Question(Struct, frozen=True, tag="question"):
    """Ask her, unasked, the first open question of ``form``: by text, or by a call where she only
    ever calls; not after ``until`` (aware), and not where ``patient`` (the core's id) is booked by
    then.
    """

    id: str
    contact: str
    form: OpenForm
    at: datetime
    until: datetime
    patient: str = ""


class AskHow(Struct, frozen=True, tag="ask-how"):
    """Look which consultations of this household are over, and ask how each was."""

    id: str
    contact: str
    at: datetime


class KeepFeedback(Struct, frozen=True, tag="keep-feedback"):
    """Hand her answers about a consultation to the core."""

    id: str
    contact: str
    feedback: Feedback
    at: datetime


class Dose(Struct, frozen=True, array_like=True):
    """At this time of each day (minutes from midnight) the medicine with this number of the
    prescription, up to and with the day ``last``.
    """

    minute: int
    medicine: int
    last: date


class TakeMedicine(Struct, frozen=True, tag="take-medicine"):
    """Remind of the doses that are due ``at`` that very time, and set the next ones aside.

    ``patient`` is the core's id, ``name`` how she is called in a message.
    """

    id: str
    contact: str
    bundle: str
    patient: str
    name: str
    doses: tuple[Dose, ...]
    at: datetime


class ForgetMedia(Struct, frozen=True, tag="forget-media"):
    """Let the carrier forget what she sent, whatever became of it."""

    id: str
    provider: str
    url: str
    at: datetime


Later = LookAtDelivery | Question | AskHow | KeepFeedback | TakeMedicine | ForgetMedia
