"""The broker that carries effects: Dramatiq on our own Redis, another Redis, or RabbitMQ."""

from __future__ import annotations

import time
import uuid
from pathlib import Path
from typing import Any, Final

import dramatiq
from dramatiq.brokers.redis import RedisBroker
from dramatiq.common import dq_name
from dramatiq.middleware import CurrentMessage, Middleware, Retries

from bot.settings import Settings, SettingsError
from bot.store import connect

URGENT: Final = "urgent"
DEFAULT: Final = "default"
NAMESPACE: Final = "opd:queue"
HEARTBEAT: Final = 15.0  # s; work in hand at a kill -9 is given to others after this
DEAD_LETTERS_KEPT: Final = 7 * 24 * 3600.0  # s

_RECLAIM: Final = Path(__file__).parent / "scripts" / "reclaim.lua"


class EffectBroker(RedisBroker):
    """Dramatiq's Redis broker, which loses nothing it fetched when the connection breaks."""

    def __init__(self, settings: Settings, middleware: list[Middleware]) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            client=connect(settings, url=settings.broker_url),
            middleware=middleware,
            namespace=NAMESPACE,
            heartbeat_timeout=int(HEARTBEAT * 1000),
            maintenance_chance=0,  # ``reclaim`` does it
        )
        self._consumed: set[str] = set()
        self._reclaim = self.client.register_script(_RECLAIM.read_text())

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 5000) -> Any:
        """As Dramatiq's; a consumer that starts again does so under a new name.

        What a broken fetch took off the queue then belongs to a name without a sign of life,
        and is given back; at worst an effect is done again, which changes nothing.
        """
        if queue_name in self._consumed:
            self.broker_id = str(uuid.uuid4())
        self._consumed.add(queue_name)
        return super().consume(queue_name, prefetch, timeout)

    def reclaim(self, heartbeat: float = HEARTBEAT) -> int:
        """Give back what dead workers had in hand; how many effects that were."""
        queues = [name for queue in (URGENT, DEFAULT) for name in (queue, dq_name(queue))]
        ages = [int(seconds * 1000) for seconds in (time.time(), heartbeat, DEAD_LETTERS_KEPT)]
        return int(self._reclaim(keys=[self.namespace], args=[*ages, *queues]))

    def sign_off(self) -> None:
        """Let others have at once what this process still has in hand."""
        self.client.zadd(f"{self.namespace}:__heartbeats__", {self.broker_id: 0})


def make_broker(settings: Settings) -> dramatiq.Broker:
    """The broker that ``BROKER_URL`` names, by default on the Redis of the sessions."""
    middleware: list[Middleware] = [CurrentMessage(), Retries()]
    if settings.broker_url.startswith(("amqp://", "amqps://")):
        try:
            from dramatiq.brokers.rabbitmq import RabbitmqBroker  # noqa: PLC0415
        except ImportError as wrong:
            raise SettingsError(
                f"BROKER_URL: RabbitMQ needs one package more ({wrong}): pip install pika"
            ) from None
        broker: dramatiq.Broker = RabbitmqBroker(
            url=settings.broker_url, confirm_delivery=True, middleware=middleware
        )
    else:
        broker = EffectBroker(settings, middleware)
    for queue in (URGENT, DEFAULT):
        broker.declare_queue(queue)
    return broker
