"""Reads the queue in Redis without disturbing it; puts dead letters back, or drops them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

import dramatiq
import redis
from dramatiq.common import dq_name, xq_name
from dramatiq.errors import DecodeError
from msgspec import Struct
from msgspec.structs import replace

from bot.broker import DEFAULT, NAMESPACE, URGENT, EffectBroker
from bot.delivery.ledger import Ledger
from bot.later import KEY as LATER
from bot.queue import EffectQueue
from handlers.effect import Book, Cancel, DeliverPrescription, Effect, Move

_QUEUES: Final = (URGENT, DEFAULT)
_ANSWERED: Final = (Book, Cancel, Move, DeliverPrescription)  # she was told that it failed


class Letter(Struct, frozen=True):
    """An effect as an operator sees it. ``id`` is the effect's own, or the message's where it
    cannot be opened (then ``kind`` is empty); ``at`` is when it came, or until when it waits.
    ``since`` is what became of it in another way, empty where it is still to be done.
    """

    id: str
    kind: str
    at: datetime
    error: str = ""
    since: str = ""


class _Kept(Struct, frozen=True):
    letter: Letter
    effect: Effect | None
    queue: str
    field: str
    message: dramatiq.Message[Any]


class Letters:
    """Of the queue on Redis. Raises ``redis.RedisError``, and of the queue ``Unavailable``."""

    def __init__(self, queue: EffectQueue, sessions: redis.Redis) -> None:
        if not isinstance(queue.broker, EffectBroker):
            raise TypeError("this broker keeps its own dead letters")
        self._queue = queue
        self._broker: redis.Redis = queue.broker.client
        self._redis = sessions
        self._ledger = Ledger(sessions, lambda: datetime.now(UTC))

    def dead(self) -> list[Letter]:
        """Those given up, the oldest first."""
        found = [replace(kept.letter, since=self._since(kept.effect)) for kept in self._dead()]
        return sorted(found, key=lambda one: one.at)

    def _since(self, effect: Effect | None) -> str:
        """What became meanwhile of what this effect was for."""
        if effect is None:
            return ""
        if self._redis.exists(f"opd:done:{effect.id}"):
            return "done"
        if isinstance(effect, DeliverPrescription):
            delivery = self._ledger.read(effect.bundle)
            return delivery.said if delivery and delivery.told and not delivery.closed else ""
        part = self._ledger.part(effect.id)
        delivery = self._ledger.read(part.bundle) if part else None
        return delivery.said if delivery and delivery.arrived else ""

    def waiting(self) -> list[Letter]:
        """Those queued, in hand, or waiting for another try, the oldest first."""
        found = [
            kept.letter for queue in _QUEUES for name in (queue, dq_name(queue))
            for kept in self._kept(name)
        ]  # fmt: skip
        return sorted(found, key=lambda one: one.at)

    def later(self) -> list[Letter]:
        """Those whose time has not come, the next first."""
        found: Any = self._redis.zrange(LATER, 0, -1, withscores=True)
        letters = []
        for sealed, at in found:
            effect = self._queue.opened(sealed.decode())
            when = datetime.fromtimestamp(at, UTC)
            letters.append(_letter(effect, "(unreadable)", when, ""))
        return letters

    def retry(self, identity: str = "") -> list[Letter]:
        """Queue this dead letter anew, or all; those that were. Queued before they are taken away:
        a crash in between does one again, which changes nothing.
        """
        done = []
        for kept in list(self._dead()):
            if identity and kept.letter.id != identity:
                continue
            if kept.effect is None:
                if identity:
                    raise LookupError(identity)
                continue
            if isinstance(kept.effect, _ANSWERED):  # so that she is told how it went this time
                told = f"{kept.effect.id}:told"
                self._redis.delete(f"opd:done:{told}", f"opd:sent:{told}")
            self._queue.enqueue(kept.effect)
            self._take(kept)
            done.append(kept.letter)
        return done

    def drop(self, identity: str) -> list[Letter]:
        """Throw this dead letter away; those that were."""
        found = [kept for kept in self._dead() if kept.letter.id == identity]
        for kept in found:
            self._take(kept)
        return [kept.letter for kept in found]

    def _take(self, kept: _Kept) -> None:
        key = f"{NAMESPACE}:{kept.queue}"
        pipe = self._broker.pipeline()
        pipe.zrem(key, kept.field)
        pipe.hdel(f"{key}.msgs", kept.field)
        pipe.execute()

    def _dead(self) -> Iterator[_Kept]:
        for queue in _QUEUES:
            yield from self._kept(xq_name(queue))

    def _kept(self, queue: str) -> Iterator[_Kept]:
        found: Any = self._broker.hgetall(f"{NAMESPACE}:{queue}.msgs")
        for field, data in found.items():
            name = field.decode()
            try:
                message: dramatiq.Message[Any] = dramatiq.Message.decode(data)
            except DecodeError:
                continue
            sealed = str(message.args[0]) if message.args else ""
            effect = self._queue.opened(sealed)
            at = datetime.fromtimestamp(message.message_timestamp / 1000, UTC)
            error = self._queue.failures.last(effect.id) if effect else "unreadable"
            yield _Kept(_letter(effect, name, at, error), effect, queue, name, message)


def _letter(effect: Effect | None, otherwise: str, at: datetime, error: str) -> Letter:
    if effect is None:
        return Letter(otherwise, "", at, error)
    return Letter(effect.id, type(effect).__name__, at, error)
