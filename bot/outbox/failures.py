"""Why each effect failed last: the kind of error alone, which names no patient."""

from __future__ import annotations

from typing import Final

import redis

KEPT: Final = 7 * 24 * 3600  # s, as long as a dead letter


class Failures:
    """Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis) -> None:
        self._redis = client

    def note(self, effect: str, error: str) -> None:
        """This effect failed, with this."""
        self._redis.set(_key(effect), error, ex=KEPT)

    def unforeseen(self, effect: str) -> int:
        """This effect failed with what no one thought of; how often it has."""
        pipe = self._redis.pipeline()
        pipe.incr(f"{_key(effect)}:unforeseen")
        pipe.expire(f"{_key(effect)}:unforeseen", KEPT)
        return int(pipe.execute()[0])

    def forget(self, effect: str) -> None:
        """It was given up: queued again, it begins anew."""
        self._redis.delete(f"{_key(effect)}:unforeseen")

    def last(self, effect: str) -> str:
        """What it failed with last; empty where that is not known."""
        found = self._redis.get(_key(effect))
        return found.decode() if isinstance(found, bytes) else ""


def _key(effect: str) -> str:
    return f"opd:failed:{effect}"
