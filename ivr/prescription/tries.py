"""How often a telephone gave a wrong year of birth of a person: kept apart from the call, so that
ringing again gives no new tries.
"""

from __future__ import annotations

import redis

from bot.seal import Sealer

TRIES = 3
KEPT = 24 * 3600  # s from the last wrong one


class Tries:
    """Wrong years by contact and person (a Patient id). Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer) -> None:
        self._redis = client
        self._sealer = sealer

    def left(self, address: str, person: str) -> int:
        """How many tries this contact has."""
        return max(0, TRIES - int(self._redis.scard(self._key(address, person))))

    def wrong(self, address: str, person: str, turn: str) -> int:
        """Note a wrong year, once for each turn; how many tries are left."""
        key = self._key(address, person)
        pipe = self._redis.pipeline()
        pipe.sadd(key, turn)
        pipe.expire(key, KEPT)
        pipe.execute()
        return self.left(address, person)

    def _key(self, address: str, person: str) -> str:
        whose = self._sealer.turn_id("wrong-years", address, person)
        return f"opd:{{{self._sealer.contact_key(address)}}}:wrong-years:{whose}"
