"""Sends each message once, as far as a carrier without idempotency keys allows.

A mark is set before the carrier is called and another after it. Whoever finds the first without
the second looks in the carrier's own list whether the message got there before sending it again.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import redis

from bot.carrier import Carrier, Message, Permanent, Temporary
from handlers.inbound import Channel

KEPT = 7 * 24 * 3600  # s
CALL_TAKES = 20.0  # s at most; a younger mark may belong to a call still under way
LOOK_AGAIN = 2.0  # s
CLOCKS_DIFFER = timedelta(seconds=30)
_TAKE: Final = Path(__file__).parent / "scripts" / "take.lua"


class UnderWay(Temporary):
    """Another try of the same message is being made just now."""


class Outgoing:
    """Messages to phones, each by the carrier of its channel. Raises what ``Carrier`` does, and
    ``redis.RedisError``.
    """

    def __init__(self, client: redis.Redis, carriers: Mapping[Channel, Carrier]) -> None:
        self._redis = client
        self._carriers = carriers
        self._take = client.register_script(_TAKE.read_text())

    @property
    def channels(self) -> frozenset[Channel]:
        """Those that have a carrier."""
        return frozenset(self._carriers)

    def send(self, message: Message) -> str:
        """The carrier's id of the message, sent now or by an earlier try with the same id."""
        carrier = self._carriers[message.channel]
        key = f"opd:sent:{message.id}"
        mine = f"sending:{time.time()}"
        unsure = ""  # of an earlier try, of which nobody knows what it came to
        if not self._redis.set(key, mine, nx=True, ex=KEPT):
            earlier = self._earlier(key)
            if earlier.startswith("sent:"):
                return earlier.removeprefix("sent:")
            sid = self._look(earlier, carrier, message)
            if sid is not None:
                self._mark(key, f"sent:{sid}")
                return sid
            if not self._take(keys=[key], args=[earlier, mine, KEPT]):
                raise UnderWay("another try of this message is under way", LOOK_AGAIN)
            unsure = earlier.replace("sending:", "unsure:")
        try:
            sid = carrier.send(message)
        except Exception as wrong:
            if unsure:  # that this one surely did not go tells nothing of the first
                self._mark(key, unsure)
            elif _surely_not_sent(wrong):
                self._redis.delete(key)
            else:
                self._mark(key, mine.replace("sending:", "unsure:"))
            raise
        self._mark(key, f"sent:{sid}")
        return sid

    def gave(self, message: str, sid: str) -> None:
        """It got there in another way: whoever tries to send it is told this ``sid``."""
        self._mark(f"opd:sent:{message}", f"sent:{sid}")

    def _look(self, earlier: str, carrier: Carrier, message: Message) -> str | None:
        state, _, at = earlier.partition(":")
        began = float(at or time.time())
        left = began + CALL_TAKES - time.time()
        if state == "sending" and left > 0:
            raise UnderWay("another try of this message is under way", min(left, LOOK_AGAIN))
        return carrier.find(message, datetime.fromtimestamp(began, UTC) - CLOCKS_DIFFER)

    def _earlier(self, key: str) -> str:
        value = self._redis.get(key)
        return value.decode() if isinstance(value, bytes) else ""

    def _mark(self, key: str, value: str) -> None:
        self._redis.set(key, value, ex=KEPT)


def _surely_not_sent(wrong: Exception) -> bool:
    return isinstance(wrong, Permanent) or (isinstance(wrong, Temporary) and not wrong.maybe_sent)
