"""That the year of birth was right a moment ago: a cookie for one link, for some minutes."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from bot.seal import Sealer

MINUTES: Final = 10
NAME: Final = "rx"
_COOKIE = re.compile(r"([0-9]{1,12})\.([0-9a-f]{32})")


class Proof:
    """Makes and checks the cookie's value."""

    def __init__(self, sealer: Sealer, clock: Callable[[], datetime]) -> None:
        self._sealer = sealer
        self._clock = clock

    def make(self, token: str) -> str:
        """Good for this link until some minutes from now."""
        until = int(self._clock().timestamp()) + MINUTES * 60
        return f"{until}.{self._mark(token, until)}"

    def holds(self, token: str, cookie: str) -> bool:
        """Whether it was made for this link, and not too long ago."""
        found = _COOKIE.fullmatch(cookie)
        if found is None or int(found[1]) < self._clock().timestamp():
            return False
        return hmac.compare_digest(found[2], self._mark(token, int(found[1])))

    def _mark(self, token: str, until: int) -> str:
        return self._sealer.mark("rx proof", f"{token} {until}")[:16].hex()
