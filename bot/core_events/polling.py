"""Asks the core what changed, for what no event tells: Subscriptions of R4 say nothing of a delete,
and an event may be lost.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

import redis

from bot.core_events.callers import Callers
from bot.core_events.changes import Changes
from bot.core_events.told import Memory
from bot.ports import Clock, Enqueue, Unavailable
from handlers.core.errors import CoreError, CoreRefused, Unsearchable
from handlers.core.news import Watched
from handlers.core.port import Core
from handlers.effect import DeliverPrescription, Heard

log = logging.getLogger(__name__)

PAGES: Final = 20  # of changes, in one round
AT_ONCE: Final = 200  # awaited appointments asked for in one round
LOCK: Final = 300  # s that a round may take
BACK: Final = timedelta(hours=1)  # what the very first round looks back
OVERLAP: Final = timedelta(seconds=5)  # a core may list a change a little after its time
STILL_NEW: Final = timedelta(days=2)  # a prescription issued longer ago is not sent by itself
CANNOT: Final = 24 * 3600  # s until a core that cannot search by time is asked again whether it can
_REST, _LOCK, _CANNOT, _PLACE = "opd:poll:rest", "opd:poll:lock", "opd:poll:cannot", "opd:poll:at"


class Polling:
    """One round every ``interval`` seconds, by one process at a time; none where that is 0."""

    def __init__(
        self,
        *,
        core: Core,
        client: redis.Redis,
        memory: Memory,
        callers: Callers,
        changes: Changes,
        enqueue: Enqueue,
        clock: Clock,
        interval: int,
    ) -> None:
        self._core = core
        self._redis = client
        self._memory = memory
        self._callers = callers
        self._changes = changes
        self._enqueue = enqueue
        self._clock = clock
        self._interval = interval

    def soon(self) -> None:
        """Something changed: the next round does not wait."""
        self._redis.delete(_REST)

    def look(self) -> bool:
        """A round, if it is time for one. Raises ``redis.RedisError``; what the core does not
        answer now is asked for again in the next one.
        """
        if not self._interval or self._redis.exists(_REST):
            return False
        mine = secrets.token_hex(8)
        if not self._redis.set(_LOCK, mine, nx=True, ex=LOCK):
            return False
        try:
            self._redis.set(_REST, "1", ex=self._interval)
            self._try("appointments", self._appointments)
            self._try("what is awaited", self._awaited)
            self._try("prescriptions", self._prescriptions)
            return True
        finally:
            if self._redis.get(_LOCK) == mine.encode():
                self._redis.delete(_LOCK)

    def _try(self, name: str, part: Callable[[], None]) -> None:
        try:
            part()
        except (CoreError, Unavailable) as wrong:
            log.info("the core could not be asked for %s: %s", name, type(wrong).__name__)

    def _appointments(self) -> None:
        """What changed since the last round; where the core cannot tell, what is near."""
        if self._redis.exists(_CANNOT):
            self._near()
            return
        try:
            found = self._core.changed(self._since("appointments"), PAGES)
        except Unsearchable as wrong:
            log.warning("the core is asked for what is near instead of what changed: %s", wrong)
            self._redis.set(_CANNOT, "1", ex=CANNOT)
            self._near()
            return
        self._compare(found.appointments)
        self._reached("appointments", found.until)

    def _near(self) -> None:
        now = self._clock()
        self._compare(self._core.watched_between(now, now + timedelta(days=2)))

    def _compare(self, found: Sequence[Watched]) -> None:
        """Queue what she may not know of; keep of the others whom to tell."""
        now = self._clock()
        known = self._memory.several([one.appointment.id for one in found])
        quiet = []
        for one in found:
            if self._changes.is_told(one, known[one.appointment.id]):
                quiet.append(one)
                continue
            id_ = f"changed:{one.appointment.id}:{one.appointment.version}"
            self._enqueue(Heard(id_, "appointment-changed", one.appointment.id, now))
        self._changes.note(quiet, known)

    def _awaited(self) -> None:
        """Those that are still awaited today and tomorrow, a part of them each round: one that is
        not there any more was deleted.
        """
        now = self._clock()
        place = int(self._redis.get(_PLACE) or 0)
        some = self._memory.awaited(now, now + timedelta(days=2), AT_ONCE, place)
        self._redis.set(_PLACE, place + AT_ONCE if len(some) == AT_ONCE else 0)
        there = self._core.watched_several(some) if some else {}
        for gone in (one for one in some if one not in there):
            # within one round of the day the same id: what could not be done is tried again
            self._enqueue(Heard(f"gone:{gone}:{now:%Y%m%dT%H%M}", "appointment-changed", gone, now))
        self._compare(list(there.values()))

    def _prescriptions(self) -> None:
        """Those newly issued to patients of ours; told by an event already, they are sent once; a
        change with a new date is looked into."""
        try:
            found = self._core.issued_since(self._since("prescriptions"), PAGES)
        except CoreRefused:
            return  # the core keeps no such list, or not by time: events must do
        now = self._clock()
        fresh = [one for one in found.issued if now - one.issued < STILL_NEW]
        ours = self._callers.several(dict.fromkeys(one.patient for one in fresh)) if fresh else {}
        for one in fresh:
            if one.patient in ours:
                id_ = f"rx:{one.bundle}:{one.issued.timestamp():.0f}"
                self._enqueue(DeliverPrescription(id=id_, bundle=one.bundle))
        self._reached("prescriptions", found.until)

    def _since(self, what: str) -> datetime:
        kept = self._redis.get(f"opd:poll:since:{what}")
        if isinstance(kept, bytes):
            return datetime.fromisoformat(kept.decode()) - OVERLAP
        start = self._clock() - BACK
        self._redis.set(f"opd:poll:since:{what}", start.isoformat())
        return start

    def _reached(self, what: str, until: str) -> None:
        if until:
            self._redis.set(f"opd:poll:since:{what}", until)
