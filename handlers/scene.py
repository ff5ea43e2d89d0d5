"""Where a turn stands: all that a field or a form may look at, and what it may come to."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from handlers.core.line import line_of
from handlers.effect import Effect
from handlers.house import House, Turn
from handlers.inbound import Channel
from handlers.reply import Reply
from handlers.session import Contact, OpenForm, Session


class Scene(Struct, frozen=True):
    """One moment of a turn. ``answers`` are those of the form being filled; ``chat`` is the address
    of the chat that she writes in, where the channel does not tell her number.
    """

    house: House
    turn: Turn
    channel: Channel
    contact: Contact
    session: Session
    answers: dict[str, Any] = {}
    chat: str = ""

    @property
    def phone(self) -> str:
        """The caller's line: her number (E.164), or her chat where nobody knows it."""
        return line_of(self.contact.address)

    @property
    def numbered(self) -> bool:
        """Whether her telephone number is known."""
        return self.contact.address.startswith("tel:")

    @property
    def today(self) -> date:
        """The day it is where she lives."""
        return self.turn.now.astimezone(self.house.zone).date()

    def given(self, answers: dict[str, Any]) -> Scene:
        """The same moment, seen with these answers."""
        return replace(self, answers=answers)

    def put(self, *forms: OpenForm) -> Scene:
        """The same moment with this stack of open forms."""
        return replace(self, session=replace(self.session, forms=forms))


class Outcome(Struct, frozen=True):
    """What a finished form comes to.

    ``contact`` and ``session`` replace the old ones where set; ``then`` is a form to open next.
    ``ends`` says that the turn's last word is spoken: nothing more is asked. ``stays`` leaves the
    form open beneath what it leads to, with its last question unanswered. ``heard`` is what she
    said before: it is taken as the answer to the question beneath, where it is one. ``joins`` is
    her telephone number (E.164), just proved; ``leaves`` as a ``Decision`` has it.
    """

    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
    contact: Contact | None = None
    session: Session | None = None
    then: OpenForm | None = None
    ends: bool = False
    stays: bool = False
    forget: bool = False
    heard: str = ""
    joins: str = ""
    leaves: bool = False


class Reopen(Exception):
    """A field must be asked again, with another wording: the slot was taken, the OPD is full.

    ``answers`` are kept beside the form's own, for the field's functions to see.
    """

    def __init__(self, field: str, ask: str, **answers: Any) -> None:
        super().__init__(field)
        self.field = field
        self.ask = ask
        self.answers = answers


class Divert(Exception):
    """The form cannot go on: this comes of it instead.

    Where the outcome ``stays``, ``answers`` are kept for when the form goes on after all.
    """

    def __init__(self, outcome: Outcome, **answers: Any) -> None:
        super().__init__("diverted")
        self.outcome = outcome
        self.answers = answers
