"""A missed call: ringing us is free, for we do not answer but call back."""

from __future__ import annotations

import redis

from bot.ports import Enqueue
from bot.rings import Rings
from bot.seal import Sealer
from bot.settings import Settings
from handlers.effect import Ring, Tell
from handlers.reply import Reply

TEXT = Reply("missed-call")


class MissedCalls:
    """Calls to numbers that are never answered. Raises ``redis.RedisError``, ``Unavailable``."""

    def __init__(
        self,
        settings: Settings,
        client: redis.Redis,
        sealer: Sealer,
        enqueue: Enqueue,
        rings: Rings,
    ) -> None:
        self._settings = settings
        self._redis = client
        self._sealer = sealer
        self._enqueue = enqueue
        self._rings = rings

    def is_one(self, called: str) -> bool:
        """Whether a call to this number is rejected."""
        return called in self._settings.missed_call_numbers

    def take(self, contact: str, call: str) -> None:
        """Call back, once in so many minutes; outside the hours of calls, write instead.

        The carrier may tell of the same ``call`` twice: it is the same effect then.
        """
        mark = f"opd:missed:{self._sealer.contact_key(contact)}"
        effect = self._sealer.turn_id("missed", call, contact)
        lasts = self._settings.missed_call_minutes * 60
        first = self._redis.set(mark, effect, nx=True, ex=lasts)
        if not first and self._redis.get(mark) != effect.encode():
            return
        if self._rings.awake():
            self._enqueue(Ring(effect, contact, otherwise=TEXT))
        else:
            self._enqueue(Tell(effect, contact, TEXT))
