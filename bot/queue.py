"""Effects waiting to be done, sealed, because they carry what patients said."""

from __future__ import annotations

import base64

import dramatiq
import msgspec
import redis
from dramatiq.errors import BrokerError

from bot.broker import DEFAULT, URGENT, make_broker
from bot.ports import Unavailable
from bot.seal import Sealer
from bot.settings import Settings
from handlers.effect import AskForHelp, Book, Cancel, Effect, Move

ACTOR = "perform"
_SEALED_AS = "effect"


class EffectQueue:
    """Where effects are put, by the turn and by the worker itself. Safe between threads."""

    def __init__(self, settings: Settings, sealer: Sealer) -> None:
        self.broker = make_broker(settings)
        self._sealer = sealer

    def enqueue(self, effect: Effect) -> None:
        """Put an effect in its queue, in one round trip; ``Unavailable`` if that failed."""
        message: dramatiq.Message[None] = dramatiq.Message(
            queue_name=URGENT if isinstance(effect, AskForHelp | Book | Cancel | Move) else DEFAULT,
            actor_name=ACTOR,
            args=(self.sealed(effect),),
            kwargs={},
            options={},
        )
        try:
            self.broker.enqueue(message)
        except (redis.RedisError, BrokerError, OSError) as wrong:
            raise Unavailable("the queue takes nothing") from wrong

    def sealed(self, effect: Effect) -> str:
        """An effect as it lies in the queue."""
        blob = self._sealer.seal(_SEALED_AS, msgspec.json.encode(effect))
        return base64.b64encode(blob).decode()

    def opened(self, sealed: str) -> Effect | None:
        """The effect again; ``None`` if it cannot be read: another key, another version."""
        try:
            data = self._sealer.open(_SEALED_AS, base64.b64decode(sealed, validate=True))
            return None if data is None else msgspec.json.decode(data, type=Effect)
        except (ValueError, msgspec.MsgspecError):
            return None
