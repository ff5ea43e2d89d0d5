"""Whose token was called, for a day: she is told it once, and her turn is not near after it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import redis

from handlers.core.records import Appointment

KEPT: Final = timedelta(days=1)


class Turns:
    """Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis) -> None:
        self._redis = client

    def called(self, one: Appointment, by: str) -> bool:
        """Note that the effect ``by`` calls it; whether none other did. The same may ask again."""
        self._redis.set(_key(one), by, ex=KEPT, nx=True)
        return self._redis.get(_key(one)) == by.encode()

    def were_called(self, one: Appointment) -> bool:
        """Whether its token was called at the time it has now."""
        return bool(self._redis.exists(_key(one)))


def _key(one: Appointment) -> str:
    return f"opd:called:{one.id}:{one.start.timestamp():.0f}"
