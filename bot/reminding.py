"""Looks at what is booked, and tells of what is near: by text, and by call to one who calls."""

from __future__ import annotations

from bot.ports import Clock, Enqueue
from handlers.core.port import Core
from handlers.core.records import Appointment, Consent, Person
from handlers.effect import Remind, Ring, Tell
from handlers.reminders import Kind, due, keys, next_look, spoken, written
from handlers.session import Contact


class Reminding:
    """Does ``Remind``. Raises what the core and the queue raise."""

    def __init__(self, core: Core, enqueue: Enqueue, clock: Clock) -> None:
        self._core = core
        self._enqueue = enqueue
        self._clock = clock

    def remind(self, effect: Remind, contact: Contact) -> str:
        """Tell of what is near, and set the next look aside; the outcome in a word."""
        now = self._clock()
        people = {one.id: one for one in self._core.household(contact.address.removeprefix("tel:"))}
        found = self._core.appointments(list(people), now) if people else []
        for one in found:
            kind = due(one.start, now)
            if kind and one.patient in people:
                self._tell(contact, one, people[one.patient], kind)
        at = next_look((one.start for one in found), now)
        if at:
            root = effect.id.partition("@")[0]
            self._enqueue(Remind(f"{root}@{at.timestamp():.0f}", contact.address, at))
        return "done" if found else "none-booked"

    def _tell(self, contact: Contact, one: Appointment, person: Person, kind: Kind) -> None:
        """Under the same id whichever of several looks finds it: it is told once."""
        told = f"remind:{one.id}:{one.start.timestamp():.0f}:{kind.name}"
        self._enqueue(Tell(told, contact.address, written(one, person)))
        if by_voice(contact.consent):
            until = one.start - kind.ends
            asked, opened = spoken(one), keys(one, person)
            self._enqueue(Ring(f"{told}:ring", contact.address, asked, opened, until=until))


def by_voice(consent: Consent | None) -> bool:
    """Whether she came to us by telephone."""
    return consent is not None and consent.channel == "voice"
