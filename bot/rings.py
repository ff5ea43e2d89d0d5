"""Calls out: each tried some times, by what became of the last try, paced and by day."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final, Literal, Protocol

import msgspec
import redis

from bot.carrier import Permanent, Temporary
from bot.ports import Clock
from bot.seal import Sealer
from bot.settings import Settings
from handlers.effect import Ring

Fate = Literal["calling", "answered", "busy", "no-answer", "failed", "machine"]

TRIES: Final = 3
# Seconds from what became of one try to the next.
WAITS: Final[dict[str, float]] = {
    "busy": 3 * 60,
    "no-answer": 20 * 60,
    "machine": 60 * 60,
    "failed": 10 * 60,
}
UNDER_WAY: Final = 180.0  # s without news, after which a try counts as failed
LOOK_AGAIN: Final = 10.0  # s
KEPT: Final = 3 * 24 * 3600  # s; an effect is given up after two days
_SCRIPTS: Final = Path(__file__).parent / "scripts"
_SEALED_AS: Final = "ring"
_Field = bytes | bytearray | memoryview | str | int | float


class Calls(Protocol):
    """What makes a telephone ring; raises ``Permanent`` and ``Temporary`` only."""

    def call(self, to: str, token: str, tries: int) -> str:
        """Ring an E.164 number, for the ``tries``-th time; ``token`` stands for what is said.

        The carrier's own id of the call.
        """


class Rings:
    """Calls out and what became of them, in Redis. Raises ``redis.RedisError``."""

    def __init__(
        self,
        settings: Settings,
        client: redis.Redis,
        sealer: Sealer,
        calls: Calls | None,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._redis = client
        self._sealer = sealer
        self._calls = calls
        self._clock = clock
        self._pace = client.register_script((_SCRIPTS / "pace.lua").read_text())
        self._begin = client.register_script((_SCRIPTS / "ring.lua").read_text())

    def ring(self, ring: Ring) -> bool:
        """Whether she answered, once that is known; ``Temporary`` while it is not.

        Where nothing makes calls, nobody answers.
        """
        calls = self._calls
        if calls is None:
            return False
        token = self.token(ring)
        known = self._known(token)
        tries = int(known.get("tries", 0))
        if "fate" in known:
            fate, past = known["fate"], time.time() - float(known["at"])
            if fate == "answered":
                return True
            if fate == "calling" and past < UNDER_WAY:
                raise Temporary("it rings", LOOK_AGAIN)
            if tries >= TRIES:
                return False
            left = WAITS.get(fate, WAITS["failed"]) - past
            if left > 0:
                raise Temporary(f"the last try was {fate}", left)
        if ring.until is not None and self._clock() >= ring.until:
            return False
        self._wait_for_hours()
        self._wait_for_turn(token)
        return self._try(calls, ring, token, tries + 1)

    def token(self, ring: Ring) -> str:
        """What its addresses hold: it cannot be guessed, and tells nothing."""
        return self._sealer.turn_id("ring", ring.id, ring.contact)

    def find(self, token: str) -> Ring | None:
        """The call that this stands for."""
        blob = self._redis.hget(_key(token), "ring")
        data = self._sealer.open(_SEALED_AS, blob) if isinstance(blob, bytes) else None
        return None if data is None else msgspec.json.decode(data, type=Ring)

    def note(self, token: str, fate: Fate, tries: str) -> None:
        """What became of a try, the ``tries``-th; once she has answered, nothing changes that."""
        known = self._known(token)
        if known.get("tries") == tries and known.get("fate") == "calling":
            self._keep(token, {"fate": fate, "at": time.time()})

    def may(self, contact: str) -> bool:
        """Whether this one can be called just now."""
        return self._calls is not None and contact.startswith("tel:") and self.awake()

    def awake(self) -> bool:
        """Whether calls may be made at this hour."""
        first, last = self._settings.call_hours
        return first <= self._clock().astimezone(self._settings.zone).hour < last

    def _try(self, calls: Calls, ring: Ring, token: str, tries: int) -> bool:
        """The first look at what became of it is some seconds later: this does not return true."""
        blob = self._sealer.seal(_SEALED_AS, msgspec.json.encode(ring))
        before = self._known(token)
        begun: list[_Field] = [tries - 1, tries, time.time(), blob, KEPT]
        if not self._begin(keys=[_key(token)], args=begun):
            raise Temporary("another worker rings her", LOOK_AGAIN)
        try:
            calls.call(ring.contact.removeprefix("tel:"), token, tries)
        except Permanent:
            return False
        except Temporary as wrong:
            if not wrong.maybe_sent:  # nothing rang, so it was no try
                self._keep(token, {"fate": before.get("fate", "failed"), "tries": tries - 1,
                                   "at": before.get("at", 0)})  # fmt: skip
            raise
        raise Temporary("it rings", LOOK_AGAIN)

    def _wait_for_hours(self) -> None:
        if not self.awake():
            here = self._clock().astimezone(self._settings.zone)
            opens = here.replace(hour=self._settings.call_hours[0], minute=0, second=0)
            if opens <= here:
                opens += timedelta(days=1)
            raise Temporary("it is too late or too early to call", (opens - here).total_seconds())

    def _wait_for_turn(self, token: str) -> None:
        """Each call has a moment of its own: many that wait do not all look again and again."""
        due = self._redis.hget(_key(token), "due")
        if isinstance(due, bytes):
            left = int(due) / 1000 - time.time()
        else:
            mine, now = self._pace(
                keys=["opd:rings:pace"], args=[int(1000 / self._settings.calls_per_second)]
            )
            self._keep(token, {"due": mine})
            left = (mine - now) / 1000
        if left > 0:
            raise Temporary("others are called first", left)
        self._redis.hdel(_key(token), "due")

    def _known(self, token: str) -> Mapping[str, str]:
        names = ("fate", "at", "tries")
        values = self._redis.hmget(_key(token), names)
        found = zip(names, values, strict=True)
        return {name: one.decode() for name, one in found if isinstance(one, bytes)}

    def _keep(self, token: str, values: dict[_Field, _Field]) -> None:
        pipe = self._redis.pipeline()
        pipe.hset(_key(token), mapping=values)
        pipe.expire(_key(token), KEPT)
        pipe.execute()


def _key(token: str) -> str:
    return f"opd:ring:{token}"
