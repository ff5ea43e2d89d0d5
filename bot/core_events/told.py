"""What she was told last of each appointment that is to come, sealed, for as long as it matters.

It tells apart a change of the clinic that she knows already from one she does not, and names whom
to tell when the core has no record of it any more.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec
import redis
from msgspec import Struct

from bot.carrier import Temporary
from bot.ports import Clock
from bot.seal import Sealer
from handlers.core.records import Appointment, Person

AWAITED: Final = "opd:awaited"  # ids of the core's appointments, by when they begin
AFTERWARDS: Final = timedelta(days=2)  # after its time nothing of it is told any more
LOCK: Final = 60  # s; looking at one appointment takes a few questions to the core
LOOK_AGAIN: Final = 2.0  # s


class Told(Struct, frozen=True):
    """``own`` is what OPDLine itself had told when ``state`` was told to ``contact``; ``count`` how
    many changes of the clinic she was told of.
    """

    own: str
    state: str
    contact: str
    appointment: Appointment
    person: Person
    count: int = 0


class Memory:
    """Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, sealer: Sealer, clock: Clock) -> None:
        self._redis = client
        self._sealer = sealer
        self._clock = clock

    def of(self, appointment: str) -> Told | None:
        """What was told of it."""
        return self.several([appointment])[appointment]

    def several(self, appointments: Sequence[str]) -> dict[str, Told | None]:
        """The same of each of these, in one round trip."""
        if not appointments:
            return {}
        keys = [_key(one) for one in appointments]
        blobs: Any = self._redis.mget(keys)
        return {
            one: self._read(key, blob)
            for one, key, blob in zip(appointments, keys, blobs, strict=True)
        }

    def keep(self, told: Told, *, awaited: bool) -> None:
        """Keep it; the appointment is looked after while it is ``awaited``."""
        identity, start = told.appointment.id, told.appointment.start
        left = max(start - self._clock(), timedelta(0)) + AFTERWARDS
        key = _key(identity)
        pipe = self._redis.pipeline()
        pipe.set(key, self._sealer.seal(key, msgspec.json.encode(told)), ex=left)
        if awaited:
            pipe.zadd(AWAITED, {identity: start.timestamp()})
        else:
            pipe.zrem(AWAITED, identity)
        pipe.zremrangebyscore(AWAITED, "-inf", (self._clock() - AFTERWARDS).timestamp())
        pipe.execute()

    def awaited(self, start: datetime, end: datetime, most: int, after: int) -> list[str]:
        """At most so many of those that begin then, from the ``after``-th on."""
        found: Any = self._redis.zrange(
            AWAITED, start.timestamp(), end.timestamp(), byscore=True, offset=after, num=most
        )
        return [one.decode() for one in found]

    @contextlib.contextmanager
    def alone(self, appointment: str) -> Iterator[None]:
        """Nobody else compares this one meanwhile; ``Temporary`` where another does already."""
        key, mine = f"opd:looking:{appointment}", secrets.token_hex(8)
        if not self._redis.set(key, mine, nx=True, ex=LOCK):
            raise Temporary("another looks at this appointment", LOOK_AGAIN)
        try:
            yield
        finally:
            if self._redis.get(key) == mine.encode():
                self._redis.delete(key)

    def _read(self, key: str, blob: bytes | None) -> Told | None:
        data = None if blob is None else self._sealer.open(key, blob)
        if data is None:
            return None
        try:
            return msgspec.json.decode(data, type=Told)
        except msgspec.MsgspecError:
            return None


def _key(appointment: str) -> str:
    return f"opd:told:{appointment}"
