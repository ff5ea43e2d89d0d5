"""That the year of birth was right a moment ago: a cookie for one link, for some minutes."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from bot.rx.links import Link
from bot.seal import Sealer

MINUTES: Final = 10
NAME: Final = "rx"
_COOKIE = re.compile(r"([0-9]{1,12})\.([0-9a-f]{32})")


class Proof:
    """Makes and checks the cookie's value."""

    def __init__(self, sealer: Sealer, clock: Callable[[], datetime]) -> None:
        self._sealer = sealer
        self._clock = clock

    def make(self, link: Link) -> str:
        """Good for this link and its patient until some minutes from now."""
        until = int(self._clock().timestamp()) + MINUTES * 60
        return f"{until}.{self._mark(link, until)}"

    def holds(self, link: Link, cookie: str) -> bool:
        """Whether it was made for this link and its patient, and not too long ago."""
        found = _COOKIE.fullmatch(cookie)
        if found is None or int(found[1]) < self._clock().timestamp():
            return False
        return hmac.compare_digest(found[2], self._mark(link, int(found[1])))

    def _mark(self, link: Link, until: int) -> str:
        return self._sealer.mark("rx proof", f"{link.token} {link.person} {until}")[:16].hex()
