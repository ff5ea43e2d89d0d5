"""Reminders: set where something is booked or moved, on any channel; told when they are due, by
text, and by call to one who only ever calls.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.ports import Clock, Decide, Enqueue
from handlers.core.port import Core
from handlers.core.records import Appointment, Consent, Person
from handlers.effect import Remind, Ring, Tell
from handlers.for_whom import for_whom
from handlers.house import Decision, House, Turn
from handlers.inbound import Inbound
from handlers.people_of import people_of
from handlers.reminders import Kind, due, first_look, keys, next_look, spoken, written
from handlers.reply import Arg, Moment
from handlers.session import Contact, Session

REMINDED = ("booked", "moved")  # the replies that tell the time of an appointment


def reminded(decide: Decide) -> Decide:
    """The same conversation, where what it books or moves is reminded of."""

    def decide_reminded(
        inbound: Inbound, turn: Turn, contact: Contact, session: Session, house: House
    ) -> Decision:
        decision = decide(inbound, turn, contact, session, house)
        after = decision.contact
        if inbound.channel != "voice" and by_voice(after.consent) and not after.writes:
            decision = replace(decision, contact=replace(after, writes=True))
        starts = [reply.args.get("when") for reply in decision.replies if reply.id in REMINDED]
        firsts = (
            first_remind(turn.id, contact.address, when.at, turn.now)
            for when in starts
            if isinstance(when, Moment)
        )
        more = tuple(first for first in firsts if first is not None)
        return replace(decision, effects=(*decision.effects, *more)) if more else decision

    return decide_reminded


def first_remind(set_by: str, contact: str, start: datetime, now: datetime) -> Remind | None:
    """The first look at what starts then, set by this turn or effect; ``None`` if it is too soon
    for any.
    """
    at = first_look(start, now)
    return None if at is None else Remind(f"{set_by}:remind", contact, at)


class Reminding:
    """Does ``Remind``. Raises what the core and the queue raise."""

    def __init__(self, core: Core, enqueue: Enqueue, clock: Clock) -> None:
        self._core = core
        self._enqueue = enqueue
        self._clock = clock

    def remind(self, effect: Remind, contact: Contact) -> str:
        """Tell of what is near, and set the next look aside; the outcome in a word."""
        now = self._clock()
        people = {one.id: one for one in people_of(self._core, contact)}
        found = self._core.appointments(list(people), now) if people else []
        for one in found:
            kind = due(one.start, now)
            if kind and one.patient in people:
                whose = for_whom(people[one.patient]) if len(people) > 1 else ""
                self._tell(contact, one, people[one.patient], kind, whose)
        at = next_look((one.start for one in found), now)
        if at:
            root = effect.id.partition("@")[0]
            self._enqueue(Remind(f"{root}@{at.timestamp():.0f}", contact.address, at))
        return "done" if found else "none-booked"

    def _tell(
        self, contact: Contact, one: Appointment, person: Person, kind: Kind, whose: Arg
    ) -> None:
        """Under the same id whichever of several looks finds it: it is told once. What the carrier
        does not take until it is of no use is not sent after that."""
        told = f"remind:{one.id}:{one.start.timestamp():.0f}:{kind.name}"
        until = one.start - kind.ends
        self._enqueue(Tell(told, contact.address, written(one, person), until=until, waits=True))
        if by_voice(contact.consent) and not contact.writes:
            asked, opened = spoken(one, whose), keys(one, person)
            self._enqueue(Ring(f"{told}:ring", contact.address, asked, opened, until=until))


def by_voice(consent: Consent | None) -> bool:
    """Whether she came to us by telephone."""
    return consent is not None and consent.channel == "voice"
