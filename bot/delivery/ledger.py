"""What was tried for each prescription and seen of it, in Redis. Nothing of a patient is kept:
Bundle ids, ways, times and states.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from secrets import token_hex
from typing import Any, Final, cast

import msgspec
import redis
from msgspec import Struct

from bot.carrier import Temporary
from bot.delivery.state import RANK, Closed, Delivery, Status, Try, status_of
from bot.ports import Clock

KEPT: Final = timedelta(days=30)
ALL: Final = "opd:deliveries"
LOCKED: Final = 30  # s at most that one look may take
LOOK_AGAIN: Final = 2.0  # s


class _Planned(Struct, frozen=True):
    at: datetime
    parts: tuple[str, ...]
    instead: bool = False


class Part(Struct, frozen=True):
    """A message that is part of a try."""

    bundle: str
    way: str


class Ledger:
    """Raises ``redis.RedisError``."""

    def __init__(self, client: redis.Redis, clock: Clock) -> None:
        self._redis = client
        self._clock = clock

    def plan(self, bundle: str, way: str, parts: Sequence[str], *, instead: bool = False) -> None:
        """This way is going to be tried with these messages (ids of effects); ``instead`` of one
        that did not get there.
        """
        now = self._clock().astimezone(UTC)
        planned = msgspec.json.encode(_Planned(now, tuple(parts), instead))
        pipe = self._redis.pipeline()
        key = _key(bundle)
        pipe.hsetnx(key, "opened", now.isoformat())
        pipe.hset(key, f"way:{way}", planned.decode())
        if not instead:  # it may be told after all, or she has asked for it
            pipe.hdel(key, "closed")
        pipe.expire(key, KEPT)
        for part in parts:
            pipe.set(_part(part), msgspec.json.encode(Part(bundle, way)), ex=KEPT)
        pipe.zadd(ALL, {bundle: now.timestamp()}, nx=True)
        pipe.zremrangebyscore(ALL, "-inf", (now - KEPT).timestamp())
        pipe.execute()

    def started(self, bundle: str, way: str) -> None:
        """All its messages are queued."""
        self._redis.hset(_key(bundle), f"started:{way}", "1")

    def reopen(self, bundle: str, version: int) -> None:
        """It was changed: what was tried for the version before counts no more."""
        key = _key(bundle)
        kept: Any = self._redis.hkeys(key)
        tried = [name for name in kept if name.startswith((b"way:", b"started:"))]
        pipe = self._redis.pipeline()
        pipe.hdel(key, "closed", *tried)
        pipe.hset(key, "version", str(version))
        pipe.execute()

    def told(self, bundle: str, version: int, fingerprint: str) -> None:
        """All that brings this version to her is queued."""
        self._redis.hset(_key(bundle), "told", f"{version} {fingerprint}")

    def close(self, bundle: str, why: Closed) -> None:
        """No further way is tried."""
        now = self._clock().astimezone(UTC)
        pipe = self._redis.pipeline()
        pipe.hsetnx(_key(bundle), "opened", now.isoformat())
        pipe.hset(_key(bundle), "closed", why)
        pipe.expire(_key(bundle), KEPT)
        pipe.zadd(ALL, {bundle: now.timestamp()}, nx=True)
        pipe.execute()

    def part(self, message: str) -> Part | None:
        """What this message is a part of."""
        found = self._redis.get(_part(message))
        return msgspec.json.decode(found, type=Part) if isinstance(found, bytes) else None

    def note(self, bundle: str, message: str, status: Status) -> bool:
        """Note what became of a message of this prescription; whether that is new."""
        pipe = self._redis.pipeline()
        pipe.sadd(_seen(bundle), f"{status} {message}")
        pipe.expire(_seen(bundle), KEPT)
        return bool(pipe.execute()[0])

    def read(self, bundle: str) -> Delivery | None:
        """How it stands."""
        pipe = self._redis.pipeline()
        pipe.hgetall(_key(bundle))
        pipe.smembers(_seen(bundle))
        kept, seen = pipe.execute()
        return _delivery(bundle, kept, seen) if kept else None

    def all(self) -> Iterator[Delivery]:
        """Every one that is kept, the newest first."""
        found: Any = self._redis.zrange(ALL, 0, -1, desc=True)
        for bundle in found:
            one = self.read(bundle.decode())
            if one is not None:
                yield one

    @contextmanager
    def alone(self, bundle: str) -> Iterator[None]:
        """One look at a time; ``Temporary`` where another is under way."""
        key, mine = f"{_key(bundle)}:lock", token_hex(8)
        if not self._redis.set(key, mine, nx=True, ex=LOCKED):
            raise Temporary("another look at this prescription is under way", LOOK_AGAIN)
        try:
            yield
        finally:
            if self._redis.get(key) == mine.encode():
                self._redis.delete(key)


def _delivery(bundle: str, kept: dict[bytes, bytes], seen: set[bytes]) -> Delivery:
    fields = {name.decode(): value.decode() for name, value in kept.items()}
    receipts: list[tuple[str, Status]] = []
    for one in seen:
        status, _, message = one.decode().partition(" ")
        if status in RANK:
            receipts.append((message, status))
    tries = []
    for name, value in fields.items():
        if not name.startswith("way:"):
            continue
        way, planned = name.removeprefix("way:"), msgspec.json.decode(value, type=_Planned)
        status = status_of(planned.parts, receipts)
        started = f"started:{way}" in fields
        tries.append(Try(way, planned.at, planned.parts, status, started, planned.instead))
    of, _, told = fields.get("told", "0 ").partition(" ")
    tries.sort(key=lambda one: (one.at, one.instead, one.way))
    return Delivery(
        bundle=bundle,
        opened=datetime.fromisoformat(fields["opened"]),
        tries=tuple(tries),
        closed=cast(Closed, fields.get("closed", "")),
        version=int(fields.get("version", 0)),
        told=told,
        told_version=int(of),
    )


def _key(bundle: str) -> str:
    return f"opd:delivery:{bundle}"


def _seen(bundle: str) -> str:
    return f"opd:delivery:{bundle}:seen"


def _part(message: str) -> str:
    return f"opd:delivery-of:{message}"
