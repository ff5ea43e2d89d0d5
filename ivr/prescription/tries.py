"""How often a telephone gave a wrong year of birth: kept apart from the call, so that ringing
again gives no new tries.
"""

from __future__ import annotations

import redis

from bot.seal import Sealer

TRIES = 3
KEPT = 24 * 3600  # s from the last wrong one


class Tries:
    """Wrong years by contact. Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer) -> None:
        self._redis = client
        self._sealer = sealer

    def left(self, address: str) -> int:
        """How many tries this contact has."""
        return max(0, TRIES - int(self._redis.scard(self._key(address))))

    def wrong(self, address: str, turn: str) -> int:
        """Note a wrong year, once for each turn; how many tries are left."""
        key = self._key(address)
        pipe = self._redis.pipeline()
        pipe.sadd(key, turn)
        pipe.expire(key, KEPT)
        pipe.execute()
        return self.left(address)

    def _key(self, address: str) -> str:
        return f"opd:{{{self._sealer.contact_key(address)}}}:wrong-years"
