"""How the doctor's queue goes: she is late, a token is called, a turn is near."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core_events.callers import Callers
from bot.core_events.turns import Turns
from bot.following import Following
from bot.ports import Clock
from bot.settings import Settings
from handlers import clinic
from handlers.core.news import Watched
from handlers.core.notice import MOST_NEAR
from handlers.core.port import Core
from handlers.core.visit import PRIORITY
from handlers.effect import Heard, Ring, Tell
from handlers.reply import Reply

STALE = timedelta(minutes=20)  # after which "it is your turn" only confuses
PAST = timedelta(hours=2)  # whom a late doctor may still be behind with


class Queue:
    """Raises what the core, Redis and the queue of effects raise."""

    def __init__(
        self,
        *,
        core: Core,
        callers: Callers,
        turns: Turns,
        then: Following,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._core = core
        self._turns = turns
        self._callers = callers
        self._then = then
        self._settings = settings
        self._clock = clock

    def late(self, effect: Heard) -> str:
        """Tell all who still wait for this doctor today, the urgent ones first."""
        now, minutes = self._clock(), timedelta(minutes=effect.minutes or 0)
        if self._happened(effect) + max(minutes, STALE) <= now:
            return "late"
        midnight = now.astimezone(self._settings.zone).replace(hour=0, minute=0, second=0)
        waiting = [
            one
            for one in self._core.watched_between(
                now - PAST, midnight + timedelta(days=1), effect.resource
            )
            if one.ours and one.awaited and one.appointment.start + minutes > now
        ]
        waiting.sort(key=_urgent_first)
        callers = self._callers.several(dict.fromkeys(one.appointment.patient for one in waiting))
        for one in waiting:
            if one.appointment.patient not in callers:
                continue
            contact, person = callers[one.appointment.patient]
            told = clinic.late(one.appointment, person, effect.minutes or 0)
            until = one.appointment.start + minutes
            id_ = f"{effect.id}:{one.appointment.id}"
            self._then.enqueue(Tell(id_, contact.address, told, until=until))
            ring = Ring(f"{id_}:ring", contact.address, told, until=until)
            self._then.call(contact.consent, ring)
        return "done" if waiting else "none-booked"

    def turn(self, effect: Heard) -> str:
        """Tell the one whose turn it is, or soon is, in what is left of the ``minutes``. One who is
        called is not rung: the doctor rings her this moment.
        """
        near = effect.kind == "turn-near"
        if near and (effect.minutes or 0) > MOST_NEAR:
            return "far"
        lasts = timedelta(minutes=effect.minutes or 0) if near else STALE
        until = self._happened(effect) + lasts
        left = until - self._clock()
        if left <= timedelta(0):
            return "late"
        now = self._core.watched(effect.resource)
        if now is None or not (now.ours and now.awaited):
            return "unknown"
        caller = self._callers.of(now.appointment.patient)
        if caller is None:
            return "unknown"
        one = now.appointment
        known = self._turns.were_called(one) if near else not self._turns.called(one, effect.id)
        if known:
            return "called before"
        contact, person = caller
        told: Reply = clinic.called(one, person)
        if near:
            told = clinic.near(one, person, -(-left // timedelta(minutes=1)))
        self._then.enqueue(Tell(f"{effect.id}:told", contact.address, told, until=until))
        if near:
            ring = Ring(f"{effect.id}:ring", contact.address, told, until=until)
            self._then.call(contact.consent, ring)
        return "done"

    def _happened(self, effect: Heard) -> datetime:
        """The core's clock may go ahead of ours."""
        return min(effect.at, self._clock())


def _urgent_first(one: Watched) -> tuple[int, datetime]:
    return PRIORITY[one.appointment.acuity], one.appointment.start
