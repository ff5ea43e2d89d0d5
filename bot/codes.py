"""Codes that prove a telephone number: they need not be kept, for only we can make them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

import redis

from bot.seal import Sealer
from handlers.number import DIGITS

MOST: Final = 3  # codes a day to one number, whoever asks for them
_DAY: Final = timedelta(days=1)


class Codes:
    """Another code each time one is sent."""

    def __init__(self, client: redis.Redis, sealer: Sealer) -> None:
        self._redis = client
        self._sealer = sealer

    def code(self, contact: str, number: str, effect: str) -> str:
        """The digits that this effect sends."""
        text = f"{contact}\x00{number}\x00{effect}"
        made = int.from_bytes(self._sealer.mark("code", text)[:8], "big")
        return f"{made % 10**DIGITS:0{DIGITS}}"

    def may_go(self, number: str, effect: str, now: datetime) -> bool:
        """Whether one more may be sent to this number today; the same ``effect`` counts once."""
        key = f"opd:codes:{self._sealer.contact_key(number)}:{now.date().isoformat()}"
        pipe = self._redis.pipeline()
        pipe.sadd(key, effect)
        pipe.expire(key, _DAY)
        pipe.scard(key)
        return bool(pipe.execute()[-1] <= MOST)
