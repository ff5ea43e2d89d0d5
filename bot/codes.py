"""Codes that prove a telephone number: they need not be kept, for only we can make them."""

from __future__ import annotations

import hmac
from datetime import datetime, timedelta
from typing import Final

import redis

from bot.seal import Sealer
from handlers.number import DIGITS

MOST: Final = 3  # codes a day to one number, whoever asks, and from one chat
TRIES: Final = 9  # codes a day that were not right, of one number, and in one chat
GOOD_FOR: Final = timedelta(minutes=15)
_DAY: Final = timedelta(days=1)


class Codes:
    """Another code each time one is sent. Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer) -> None:
        self._redis = client
        self._sealer = sealer

    def code(self, contact: str, number: str, effect: str) -> str:
        """The digits that this effect sends."""
        text = f"{contact}\x00{number}\x00{effect}"
        made = int.from_bytes(self._sealer.mark("code", text)[:8], "big")
        return f"{made % 10**DIGITS:0{DIGITS}}"

    def may_go(self, contact: str, number: str, effect: str, now: datetime) -> bool:
        """Whether one more may be sent today; the same ``effect`` counts once. From then on the
        code is good for a while.
        """
        day = now.date().isoformat()
        keys = [f"opd:codes:{self._sealer.contact_key(one)}:{day}" for one in (contact, number)]
        sent = [self._redis.smembers(key) for key in keys]
        if any(len(one) >= MOST and effect.encode() not in one for one in sent):
            return False
        pipe = self._redis.pipeline()
        for key in keys:
            pipe.sadd(key, effect)
            pipe.expire(key, _DAY)
        pipe.set(self._sent(effect), b"", ex=GOOD_FOR)
        pipe.execute()
        return True

    def right(self, contact: str, number: str, effect: str, given: str, now: datetime) -> bool:
        """Whether these are the digits that this effect has sent, not long ago. Where too many were
        wrong today, none are right any more.
        """
        day = now.date().isoformat()
        keys = [f"opd:codes:{self._sealer.contact_key(o)}:{day}:wrong" for o in (contact, number)]
        right = hmac.compare_digest(given.encode(), self.code(contact, number, effect).encode())
        pipe = self._redis.pipeline()
        pipe.exists(self._sent(effect))
        for key in keys:
            pipe.incrby(key, 0 if right else 1)
            pipe.expire(key, _DAY)
        sent, first, _, second, _ = pipe.execute()
        return bool(sent) and right and max(first, second) <= TRIES

    def _sent(self, effect: str) -> str:
        return f"opd:code:{self._sealer.contact_key(effect)}"
