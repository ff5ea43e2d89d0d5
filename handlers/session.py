"""What is remembered between two messages: a ``Session`` for a day, a ``Contact`` for longer."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from handlers.core.line import is_chat, line_of
from handlers.core.records import Consent, Person
from handlers.inbound import Channel

VERSION = 1
Letters = Literal["", "own", "latin"]


class Shown(Struct, frozen=True, array_like=True):
    """An option as she saw it: the key to press, the words beside it, the JSON value it means."""

    key: str
    words: str
    value: Any


class OpenForm(Struct, frozen=True):
    """A form she is in the middle of.

    ``answers`` are JSON values by field name. ``asked`` is the field whose answer is awaited,
    ``shown`` what was offered with it, so that "2" means what she saw, ``path`` the fields asked
    before it, for going back. ``tries`` counts answers in a row that were not understood;
    ``offset`` is how many of the choices earlier pages have shown.
    """

    name: str
    answers: dict[str, Any] = {}
    asked: str = ""
    shown: tuple[Shown, ...] = ()
    path: tuple[str, ...] = ()
    tries: int = 0
    offset: int = 0


class Where(Struct, frozen=True, array_like=True):
    """Where she was ``at`` (aware), in degrees north and east, to about a kilometre."""

    latitude: float
    longitude: float
    at: datetime


class Session(Struct, frozen=True):
    """The conversation of one contact: small, versioned, encrypted where it is kept.

    ``turn`` is the id of the last turn that said something. ``near`` is where she told us she is;
    ``given`` are the appointments (the core's ids) that something she sent went to, once for each.
    """

    version: int = VERSION
    forms: tuple[OpenForm, ...] = ()
    household: tuple[Person, ...] | None = None
    person: Person | None = None
    turn: str = ""
    near: Where | None = None
    given: tuple[str, ...] = ()


class Asked(Struct, frozen=True):
    """A question that we put to her unasked, as she sees it, and until when (aware) it is open.
    ``turn`` names the message that asks: its buttons say that.
    """

    form: OpenForm
    until: datetime
    turn: str = ""


class Reached(Struct, frozen=True, array_like=True):
    """A channel that she has used: her address there, who carries it, and when (aware) she wrote
    last. ``refused``: it said that nothing may be sent to her any more.
    """

    channel: Channel
    address: str
    provider: str
    at: datetime
    refused: bool = False


class Contact(Struct, frozen=True):
    """An address and what it chose; kept until erased. ``stopped``: she sent STOP. ``writes``: she
    agreed in a call and has written since. ``asked`` is the last question put to her unasked, until
    she writes; ``medicines`` are the Bundles whose doses she wants to be reminded of.

    ``letters`` are those she reads: ``own``, of her language's own script, or ``latin``; empty
    where she was not asked and did not show it. ``own`` is the core's Patient id of the one who
    writes, empty where she never booked for herself. ``no_abha``: she passed over the question for
    an ABHA number, which is not offered to her again; ``no_number``: the same for her telephone
    number, on a channel without one. ``reached`` are the channels she has used, the last one first.
    """

    address: str
    language: str = ""
    consent: Consent | None = None
    stopped: bool = False
    letters: Letters = ""
    own: str = ""
    writes: bool = False
    asked: Asked | None = None
    medicines: tuple[str, ...] = ()
    no_abha: bool = False
    no_number: bool = False
    reached: tuple[Reached, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """Under which the core may know her people: her number, and chats from before she told it;
        see ``handlers.core.line``.
        """
        chats = (one.address for one in self.reached if is_chat(one.address))
        return tuple(dict.fromkeys((line_of(self.address), *chats)))
