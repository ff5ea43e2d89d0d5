"""Effects waiting to be done, sealed, because they carry what patients said."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import dramatiq
import msgspec
import redis
from dramatiq.errors import BrokerError

from bot.broker import DEFAULT, URGENT, make_broker
from bot.later import Later
from bot.outbox.failures import Failures
from bot.ports import Clock, Unavailable
from bot.seal import Sealer
from bot.settings import Settings
from bot.store import connect
from handlers.effect import Answer, AskForHelp, Book, Cancel, Effect, Heard, Move, Remind
from handlers.later import Later as ForLater

ACTOR = "perform"
_SEALED_AS = "effect"
# made before any thread is: made by two at once at its first use, it has crashed the process
_EFFECTS = msgspec.json.Decoder(Effect)


def _now() -> datetime:
    return datetime.now(UTC)


class EffectQueue:
    """Where effects are put, by the turn and by the worker itself. Safe between threads."""

    def __init__(self, settings: Settings, sealer: Sealer, clock: Clock = _now) -> None:
        self.broker = make_broker(settings)
        self._sealer = sealer
        self._clock = clock
        self._later = Later(connect(settings))
        self.failures = Failures(connect(settings))

    def enqueue(self, effect: Effect) -> None:
        """Put an effect in its queue, or aside until its time, in one round trip; ``Unavailable``
        if that failed.
        """
        sealed = self.sealed(effect)
        try:
            if isinstance(effect, Remind | ForLater) and effect.at > self._clock():
                self._later.keep(sealed, effect.at)
            else:
                urgent = isinstance(effect, Answer | AskForHelp | Book | Cancel | Heard | Move)
                self._put(sealed, URGENT if urgent else DEFAULT)
        except (redis.RedisError, BrokerError, OSError) as wrong:
            raise Unavailable("the queue takes nothing") from wrong

    def enqueue_due(self) -> int:
        """Put into the queue what was set aside until now; how many. Raises what queues raise.

        Two processes may put the same: it is one effect, done once.
        """
        found = self._later.due(self._clock())
        for sealed in found:
            self._put(sealed, DEFAULT)
            self._later.done(sealed)
        return len(found)

    def _put(self, sealed: str, queue: str) -> None:
        message: dramatiq.Message[None] = dramatiq.Message(
            queue_name=queue, actor_name=ACTOR, args=(sealed,), kwargs={}, options={}
        )
        self.broker.enqueue(message)

    def sealed(self, effect: Effect) -> str:
        """An effect as it lies in the queue."""
        blob = self._sealer.seal(_SEALED_AS, msgspec.json.encode(effect))
        return base64.b64encode(blob).decode()

    def opened(self, sealed: str) -> Effect | None:
        """The effect again; ``None`` if it cannot be read: another key, another version."""
        try:
            data = self._sealer.open(_SEALED_AS, base64.b64decode(sealed, validate=True))
            return None if data is None else _EFFECTS.decode(data)
        except (ValueError, msgspec.MsgspecError):
            return None
