"""What a phone sent, whatever the carrier: one ``Inbound`` a turn."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

Channel = Literal["sms", "whatsapp", "telegram", "voice"]


class Text(Struct, frozen=True, tag="text"):
    """Words she wrote; may hold anything at all."""

    text: str


class Chosen(Struct, frozen=True, tag="chosen"):
    """A button or a row of a list she pressed: ``key`` of the option that was shown."""

    key: str


class Digits(Struct, frozen=True, tag="digits"):
    """Keys she pressed in a call: only ``0``-``9``, ``*`` and ``#``. ``before`` are those that she
    pressed just before, each as an answer of its own.
    """

    digits: str
    before: str = ""


class Speech(Struct, frozen=True, tag="speech"):
    """What a recogniser heard, with its confidence from 0 to 1."""

    text: str
    confidence: float


class Media(Struct, frozen=True, tag="media"):
    """A picture, a voice note or a file, still with the carrier: ``url`` is the carrier's own id
    or address of it. ``content_type`` and ``size`` (bytes, 0 where not told) are what the carrier
    says; ``text`` is what she wrote beside it.
    """

    content_type: str
    url: str
    size: int = 0
    text: str = ""


class Located(Struct, frozen=True, tag="located"):
    """Where she is, in degrees north and east."""

    latitude: float
    longitude: float


class Number(Struct, frozen=True, tag="number"):
    """Her own telephone number (E.164), which her channel, or a code sent there, proves."""

    number: str


CONTACT = "contact"  # somebody else's, from her address book


class Unread(Struct, frozen=True, tag="unread"):
    """What we cannot read, or need not: a sticker, a poll, somebody else's contact."""

    kind: str


class Call(Struct, frozen=True, tag="call"):
    """She rang, and hears us now."""


class Silence(Struct, frozen=True, tag="silence"):
    """She said nothing: an event, never an empty text."""


class HangUp(Struct, frozen=True, tag="hang-up"):
    """She ended the call."""


Body = Text | Chosen | Digits | Speech | Media | Located | Number | Unread | Call | Silence | HangUp


class Inbound(Struct, frozen=True):
    """One message or key press from one contact.

    ``contact`` is who it is from: ``tel:+919812345678`` (E.164) where her number is known, else an
    address of the channel, ``telegram:123`` or ``whatsapp:IN.123``. ``address`` is where the
    channel reaches her, if that is another one; ``also`` a further one of hers, of which the
    channel tells with this message.
    ``message_id`` is the provider's own; ``other_ids`` are further marks under which the same
    message may come again (Twilio's idempotency token). ``heard`` is the ``message_id`` of the turn
    whose question this answers, on channels where that is known; ``pressed`` the same for a button,
    which names the turn, or the effect, it was shown by; ``label`` is what that button says, where
    the carrier tells it.
    """

    contact: str
    channel: Channel
    provider: str
    message_id: str
    body: Body
    received: datetime
    other_ids: tuple[str, ...] = ()
    heard: str = ""
    address: str = ""
    pressed: str = ""
    label: str = ""
    also: str = ""
