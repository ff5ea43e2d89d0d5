"""An appointment that the clinic moved or cancelled: compared with what she knows, and told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from msgspec.structs import replace

from bot.carrier import Temporary
from bot.core_events.callers import Callers
from bot.core_events.told import Memory, Told
from bot.following import Following
from bot.ports import Clock
from bot.reminding import first_remind
from bot.settings import Settings
from handlers import clinic
from handlers.core import told as states
from handlers.core.news import Watched
from handlers.core.port import Core
from handlers.effect import Heard
from handlers.session import Contact

SOON = timedelta(days=1)  # what is nearer is told of at any hour


class Changes:
    """Raises what the core, Redis and the queue raise; ``Temporary`` until people are awake."""

    def __init__(
        self,
        *,
        core: Core,
        memory: Memory,
        callers: Callers,
        then: Following,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._core = core
        self._memory = memory
        self._callers = callers
        self._then = then
        self._settings = settings
        self._clock = clock

    def look(self, effect: Heard) -> str:
        """Compare, and tell where she does not know; what came of it in a word."""
        with self._memory.alone(effect.resource):
            known = self._memory.of(effect.resource)
            now = self._core.watched(effect.resource)
            if now is None:
                return self._gone(known)
            if not (now.ours or known):
                return "unknown"
            base = self._base(now, known)
            if base and not states.same(now.state, base):
                return self._tell(now, known)
            self.note([now], {effect.resource: known})
            return "unchanged" if base else "noted"

    def note(self, found: Sequence[Watched], known: Mapping[str, Told | None]) -> None:
        """She knows how these stand; whom to tell of the next change, or of an end, is kept."""
        new = [one for one in found if self._is_new(one, known[one.appointment.id])]
        before = {one.appointment.patient: known[one.appointment.id] for one in new}
        callers = self._callers.several(before) if new else {}
        for one in new:
            caller = callers.get(one.appointment.patient)
            if caller is None:
                continue
            contact, person = caller
            told = known[one.appointment.id]
            count = told.count if told else 0
            kept = Told(one.told, one.state, contact.address, one.appointment, person, count)
            self._memory.keep(kept, awaited=True)

    def is_told(self, now: Watched, known: Told | None) -> bool:
        """Whether nothing need be looked into, as far as this record says."""
        base = self._base(now, known)
        return not base or states.same(now.state, base)

    def _is_new(self, one: Watched, known: Told | None) -> bool:
        if not (one.ours and one.awaited and one.appointment.start > self._clock()):
            return False
        return known is None or known.own != one.told

    @staticmethod
    def _base(now: Watched, known: Told | None) -> str:
        """What she was told last: by OPDLine's own change, unless the clinic's came after it."""
        if known is None:
            return now.told
        return known.state if not now.told or known.own == now.told else now.told

    def _tell(self, now: Watched, known: Told | None) -> str:
        caller = self._callers.of(now.appointment.patient, known)
        if caller is None:
            return "unknown"
        contact, person = caller
        one = now.appointment
        told = Told(
            now.told, now.state, contact.address, one, person, known.count + 1 if known else 1
        )
        if one.off:  # the time she waits for is the one she was told
            start = states.began(self._base(now, known)) or one.start
            told = replace(told, appointment=replace(one, start=start))
        return self._say(told, contact, gone=False)

    def _gone(self, known: Told | None) -> str:
        if known is None:
            return "unknown"
        if known.state == states.OFF:
            return "unchanged"
        contact = self._callers.known(known.contact)
        if contact is None:
            self._memory.keep(known, awaited=False)
            return "unknown"
        off = replace(known.appointment, off=True)
        told = replace(known, state=states.OFF, appointment=off, count=known.count + 1)
        return self._say(told, contact, gone=True)

    def _say(self, told: Told, contact: Contact, *, gone: bool) -> str:
        """The id is the same whoever finds this change, and another for the next one."""
        one, person = told.appointment, told.person
        if self._is_over(told):
            self._memory.keep(told, awaited=False)
            return "late"
        self._wait_for_day(told)
        id_ = f"clinic:{one.id}:{told.count}:{told.state}"
        if one.off:
            asked, ring = clinic.cancelled(id_, contact.address, one, person, gone=gone)
            self._then.enqueue(asked)
        else:
            text, ring = clinic.moved(id_, contact.address, one, person)
            self._then.enqueue(text)
            first = first_remind(id_, contact.address, one.start, self._clock())
            if first is not None:
                self._then.enqueue(first)
        self._then.call(contact.consent, ring)
        self._memory.keep(told, awaited=not one.off)
        return "done"

    def _is_over(self, told: Told) -> bool:
        """Its time is past; that it is cancelled is worth knowing all that day."""
        one, now = told.appointment, self._clock()
        if not one.off:
            return one.start <= now
        zone = self._settings.zone
        return one.start.astimezone(zone).date() < now.astimezone(zone).date()

    def _wait_for_day(self, told: Told) -> None:
        now = self._clock().astimezone(self._settings.zone)
        first, last = self._settings.call_hours
        if first <= now.hour < last or told.appointment.start - now < SOON:
            return
        opens = now.replace(hour=first, minute=0, second=0)
        if opens <= now:
            opens += timedelta(days=1)
        raise Temporary("it is too late or too early to write", (opens - now).total_seconds())
