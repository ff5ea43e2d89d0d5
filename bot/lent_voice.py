"""What was read out to her, at an address that a carrier fetches it from: only we can make one, and
it ends after a while.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import msgspec
import redis
from msgspec import Struct

from bot.seal import Sealer
from handlers.reply import Reply

WHERE: Final = "/voice/lent"  # below the public address
SUFFIX: Final = ".mp3"
FOR: Final = timedelta(hours=2)  # a message may wait for its turn


class Lent(Struct, frozen=True):
    """What an address stands for. ``known``: she had agreed by then to what we keep."""

    contact: str
    language: str
    replies: tuple[Reply, ...]
    known: bool


class LentVoices:
    """Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer, public_url: str) -> None:
        self._redis = client
        self._sealer = sealer
        self._url = public_url

    def address(self, effect: str, lent: Lent) -> str:
        """Where it is for a while; the same for the same effect."""
        name = self._sealer.turn_id("lent voice", effect, lent.contact)
        key = _key(name)
        self._redis.set(key, self._sealer.seal(key, msgspec.json.encode(lent)), ex=FOR)
        return f"{self._url}{WHERE}/{name}{SUFFIX}"

    def read(self, name: str) -> Lent | None:
        """What it stands for; ``None`` where it is not ours, or not any more."""
        key = _key(name.removesuffix(SUFFIX))
        blob = self._redis.get(key)
        data = self._sealer.open(key, blob) if isinstance(blob, bytes) else None
        return msgspec.json.decode(data, type=Lent) if data else None


def _key(name: str) -> str:
    return f"opd:voice:lent:{name}"
