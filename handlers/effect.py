"""What a turn sets going. Each effect's id comes from its turn, so twice is once.

What will be answered later says where to: ``to`` is the address that she asked from.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from handlers.core.records import Abha, Appointment, Booking, Person, Reason, Slot
from handlers.inbound import Channel
from handlers.later import Later
from handlers.reply import Reply
from handlers.session import OpenForm


class KeepMedia(Struct, frozen=True, tag="keep-media"):
    """Hand what she sent in the turn ``turn`` to the core, beside an ``appointment`` (its id there)
    or beside what the turn ``booking`` booked, and let the carrier forget it. ``url`` is the
    carrier's own id or address of it, ``content_type`` what the carrier says it is; ``since``
    (aware) is when it was to be handed over.
    """

    id: str
    contact: str
    turn: str
    provider: str
    url: str
    content_type: str
    since: datetime
    booking: str = ""
    appointment: str = ""


class Book(Struct, frozen=True, tag="book"):
    """Book what could not be booked in the turn, with ``media``, then tell her how it went."""

    id: str
    contact: str
    booking: Booking
    media: tuple[KeepMedia, ...] = ()
    to: str = ""


class Cancel(Struct, frozen=True, tag="cancel"):
    """Cancel what could not be cancelled in the turn, then tell her."""

    id: str
    contact: str
    appointment: str
    to: str = ""


class Move(Struct, frozen=True, tag="move"):
    """Move to ``slot`` what could not be moved in the turn, then tell her. ``id`` is the turn's own
    to the core, so that a try of the turn that came through is found.
    """

    id: str
    contact: str
    appointment: Appointment
    slot: Slot
    person: Person
    to: str = ""


class Tell(Struct, frozen=True, tag="tell"):
    """Send a message. ``language`` is set for people who are not patients (doctors), and where
    the message was fitted in it; else it is the contact's own when it is sent. It is not sent
    after ``until`` (aware). ``waits``: nobody waits for it, and what others wait for goes first.
    ``to`` is the address that it goes to, where that still is one of hers and takes it.
    """

    id: str
    contact: str
    reply: Reply
    language: str = ""
    until: datetime | None = None
    waits: bool = False
    to: str = ""


class AskForHelp(Struct, frozen=True, tag="ask-for-help"):
    """Leave a call-back request with the core; urgent when a danger sign was told, with the
    ``reasons`` triage has. ``takes_back`` is the id of an earlier one that is withdrawn instead.
    ``signs`` are the danger signs that were told, as facts of triage.
    """

    id: str
    contact: str
    person: Person | None
    words: str
    urgent: bool
    reasons: tuple[Reason, ...] = ()
    takes_back: str = ""
    signs: tuple[str, ...] = ()


class DeliverPrescription(Struct, frozen=True, tag="deliver-prescription"):
    """Fetch a prescription from the core and send it to its patient. ``contact`` asked for it
    again and waits; empty where the doctor has just issued it.
    """

    id: str
    bundle: str
    contact: str = ""
    to: str = ""


class Ring(Struct, frozen=True, tag="ring"):
    """Call her: say ``reply``, or without one take the call as if she had rung. ``keys`` are the
    forms that keys open then; ``otherwise`` is written to her where she does not answer; she is
    not called after ``until`` (aware). ``answered_by_key``: who says nothing has not answered.
    """

    id: str
    contact: str
    reply: Reply | None = None
    keys: dict[str, OpenForm] = {}
    otherwise: Reply | None = None
    until: datetime | None = None
    answered_by_key: bool = False


class Remind(Struct, frozen=True, tag="remind"):
    """Look at ``at`` (aware) what is booked for this contact, tell of what is near, and look again
    before what comes after it. So a time that was changed or cancelled meanwhile is no mistake.
    """

    id: str
    contact: str
    at: datetime


class KeepRecording(Struct, frozen=True, tag="keep-recording"):
    """Hand what she recorded to the core, beside what the turn ``booking`` booked, and let the
    carrier forget it. ``recording`` is the carrier's own id.
    """

    id: str
    contact: str
    booking: str
    recording: str


class Ask(Struct, frozen=True, tag="ask"):
    """Send a question, and open the ``form`` it belongs to above what she has begun: its ``asked``
    is the field, its ``shown`` what each of the reply's options means (the words are filled in).
    """

    id: str
    contact: str
    reply: Reply
    form: OpenForm
    until: datetime | None = None


HeardKind = Literal[
    "appointment-changed", "doctor-late", "token-called", "turn-near", "document", "communication"
]


class Heard(Struct, frozen=True, tag="heard"):
    """Look into what the core told of: ``resource`` is the id of an Appointment; of a Practitioner
    for ``doctor-late``, of a DocumentReference for ``document``, of a Communication for
    ``communication``. ``at`` (aware) is when it happened.
    """

    id: str
    kind: HeardKind
    resource: str
    at: datetime
    minutes: int | None = None


class HeardPrescription(Struct, frozen=True, tag="heard-prescription"):
    """A call has read this prescription out to one who knew the year of birth."""

    id: str
    bundle: str


class LinkAbha(Struct, frozen=True, tag="link-abha"):
    """Keep with a person the ABHA that could not be kept in the turn."""

    id: str
    contact: str
    person: Person
    abha: Abha
    to: str = ""


class SendCode(Struct, frozen=True, tag="send-code"):
    """Text to ``number`` (E.164) the digits that only its owner can then tell us by ``contact``."""

    id: str
    contact: str
    number: str


class ReadOut(Struct, frozen=True, tag="read-out"):
    """Read out to her what she was told last: a voice message in the chat of ``channel``, or a
    call. ``turn`` is the last one that said something; ``pressed`` is what the button says that
    stands under another message, empty where she asked in words. ``to`` is the address that she
    asked from.
    """

    id: str
    contact: str
    channel: Channel
    turn: str
    pressed: str = ""
    to: str = ""


class Answer(Struct, frozen=True, tag="answer"):
    """Send what a turn has said, where its carrier takes no answer in the webhook. The one effect
    with ready words: they are those that the turn is remembered to have said. ``texts`` are each a
    text and the id of its registered template (empty without one).
    """

    id: str
    contact: str
    texts: tuple[tuple[str, str], ...]


Answered = Book | Cancel | Move | DeliverPrescription | LinkAbha | ReadOut
Effect = (
    Answer
    | Book
    | Cancel
    | Move
    | Tell
    | AskForHelp
    | DeliverPrescription
    | Ring
    | Remind
    | KeepRecording
    | KeepMedia
    | Ask
    | Heard
    | HeardPrescription
    | Later
    | LinkAbha
    | SendCode
    | ReadOut
)
