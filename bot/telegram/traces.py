"""What is remembered of a chat besides its conversation: which keyboard she sees, which buttons
were pressed, how far a long message got. In Redis; nothing of hers is readable in it.
"""

from __future__ import annotations

from typing import Final

import redis

from bot.seal import Sealer

KEPT: Final = 7 * 24 * 3600  # s
PRESSED: Final = 48 * 3600  # s; the same as an answer
LEFT: Final = 24 * 3600  # s


class Traces:
    """Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer) -> None:
        self._redis = client
        self._sealer = sealer

    def keyboard(self, address: str) -> bool:
        """Whether she sees a keyboard of ours instead of the letters."""
        return bool(self._redis.exists(self._key("keyboard", address)))

    def set_keyboard(self, address: str, shown: bool) -> None:
        """She sees one from now on, or none any more."""
        if shown:
            self._redis.set(self._key("keyboard", address), "1", ex=KEPT)
        else:
            self._redis.delete(self._key("keyboard", address))

    def first(self, address: str, button: str, press: str) -> bool:
        """Whether ``press`` (its own id) is the first one of the buttons that say ``button``; it
        stays so when it comes again.
        """
        key = self._key("pressed", f"{address} {button}")
        if self._redis.set(key, press, nx=True, ex=PRESSED):
            return True
        return self._redis.get(key) == press.encode()

    def unpress(self, address: str, button: str) -> None:
        """Nothing came of it: it may be pressed again."""
        self._redis.delete(self._key("pressed", f"{address} {button}"))

    def leaves(self, address: str) -> bool:
        """Whether a group is told now that we write to one person only; else it was told before."""
        return bool(self._redis.set(self._key("group", address), "1", nx=True, ex=LEFT))

    def sent(self, message: str) -> int:
        """How many pieces of a long message have been sent."""
        found = self._redis.get(self._key("pieces", message))
        return int(found) if isinstance(found, bytes) else 0

    def set_sent(self, message: str, pieces: int) -> None:
        """So many by now."""
        self._redis.set(self._key("pieces", message), pieces, ex=KEPT)

    def _key(self, kind: str, name: str) -> str:
        return f"opd:telegram:{kind}:{self._sealer.contact_key(name)}"
