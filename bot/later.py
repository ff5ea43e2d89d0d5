"""Effects whose time has not come: kept in Redis, so that a reminder outlives every restart."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import redis

KEY: Final = "opd:later"
AT_ONCE: Final = 100  # effects taken at one look


class Later:
    """Sealed effects by the time they are for. Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis) -> None:
        self._redis = client

    def keep(self, sealed: str, at: datetime) -> None:
        """Keep one until then (aware)."""
        self._redis.zadd(KEY, {sealed: at.timestamp()})

    def due(self, now: datetime) -> list[str]:
        """Those whose time has come, the oldest first; they stay until ``done``."""
        found: Any = self._redis.zrange(
            KEY, "-inf", now.timestamp(), byscore=True, offset=0, num=AT_ONCE
        )
        return [one.decode() for one in found]

    def done(self, sealed: str) -> None:
        """It is in its queue now."""
        self._redis.zrem(KEY, sealed)
