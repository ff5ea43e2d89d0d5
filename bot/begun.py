"""What comes of taking a contact for a turn: it is ours alone, or there is nothing to take."""

from __future__ import annotations

from msgspec import Struct

from handlers.session import Contact, Session


class Seen(Struct, frozen=True):
    """This message was answered before, with these texts."""

    texts: tuple[str, ...]


class Moved(Struct, frozen=True):
    """This chat is another contact's, a telephone's."""

    contact: str


class Begun(Struct, frozen=True):
    """A turn that has its contact to itself. ``trips`` are the round trips it took."""

    contact: Contact
    session: Session
    token: str
    keys: tuple[str, ...]
    trips: int


class Opened(Struct, frozen=True):
    """A conversation before and after a form was opened above it."""

    before: Session
    after: Session
