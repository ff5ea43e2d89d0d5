"""What follows an effect: she is answered, called where she came by telephone, and reminded."""

from __future__ import annotations

from msgspec.structs import replace

from bot.afterwards import ask_how
from bot.ports import Clock, Enqueue
from bot.reminding import by_voice, first_remind
from bot.sessions import Sessions
from handlers.core.records import Appointment, Consent
from handlers.effect import Answered, Book, Move, Ring, Tell
from handlers.reply import Reply
from handlers.session import Contact


class Following:
    """Sets further effects going. ``rings``: calls go out from here."""

    def __init__(self, enqueue: Enqueue, clock: Clock, sessions: Sessions, *, rings: bool) -> None:
        self.enqueue = enqueue
        self._sessions = sessions
        self._clock = clock
        self._rings = rings

    def answer(self, effect: Answered, reply: Reply) -> None:
        """Tell her how it went: she may have been told in a call that she would be called."""
        contact = self._sessions.contact(effect.contact)
        self.enqueue(Tell(f"{effect.id}:told", contact.address, reply, to=effect.to))
        self.call(contact.consent, Ring(f"{effect.id}:ring", contact.address, reply))

    def call(self, consent: Consent | None, ring: Ring) -> None:
        """Call one who came to us by telephone; the text that goes too, others may read to her."""
        if self._rings and by_voice(consent):
            self.enqueue(ring)

    def called(self, address: str) -> Contact | None:
        """The contact, where ``call`` would call her."""
        contact = self._sessions.contact(address)
        return contact if self._rings and by_voice(contact.consent) else None

    def bring(self, effect: Book) -> None:
        """What she sent with it is handed over, or forgotten where nothing is booked."""
        for one in effect.media:
            self.enqueue(replace(one, since=self._clock()))

    def remind_of(self, appointment: Appointment, effect: Book | Move) -> None:
        """The first reminder of it, if there is time for one, and the question how it was."""
        first = first_remind(effect.id, effect.contact, appointment.start, self._clock())
        if first is not None:
            self.enqueue(first)
        self.enqueue(ask_how(effect.id, effect.contact, appointment.start))
