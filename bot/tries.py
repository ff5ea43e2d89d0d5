"""How often a telephone gave a wrong year of birth of a person, in calls and on the page alike:
kept apart from both, so that ringing again gives no new tries.
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
        self._note(address, person, turn)
        return self.left(address, person)

    def take(self, address: str, person: str, turn: str) -> bool:
        """Note a try as wrong before anyone looks at its year; false where it is one too many.

        So a hundred years at the same moment are still only three.
        """
        if not self.left(address, person):
            return False  # and the day begins anew with no one's knocking
        return self._note(address, person, turn) <= TRIES

    def give_back(self, address: str, person: str, turn: str) -> None:
        """That try was right, or nobody could tell."""
        self._redis.srem(self._key(address, person), turn)

    def _note(self, address: str, person: str, turn: str) -> int:
        key = self._key(address, person)
        pipe = self._redis.pipeline()
        pipe.sadd(key, turn)
        pipe.expire(key, KEPT)
        pipe.scard(key)
        return int(pipe.execute()[2])

    def _key(self, address: str, person: str) -> str:
        whose = self._sealer.turn_id("wrong-years", address, person)
        return f"opd:{{{self._sealer.contact_key(address)}}}:wrong-years:{whose}"
