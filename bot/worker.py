"""Takes effects off the queue and does them, again and again until they are done."""

from __future__ import annotations

import contextlib
import logging
import signal
import threading
import time
from collections.abc import Callable

import dramatiq
import redis
from dramatiq.errors import BrokerError
from dramatiq.middleware import CurrentMessage

from bot.broker import DEFAULT, HEARTBEAT, EffectBroker
from bot.carrier import Temporary
from bot.effects import Performer
from bot.metrics import Metrics
from bot.ports import Refused, Unavailable
from bot.queue import ACTOR, EffectQueue
from bot.traces import trace
from handlers.core.errors import CoreDown, SlotTaken
from handlers.effect import Effect

log = logging.getLogger(__name__)

MAX_AGE = 48 * 3600.0  # s; then it is given up, and she is told
UNFORESEEN = 60  # tries, about an hour: what no one thought of seldom passes by itself
SHORTEST_WAIT = 1.0  # s between tries, growing
LONGEST_WAIT = 60.0  # s between tries, unless the other side asks for more
LONGEST_ASKED = 3600.0  # s that the other side may ask for
POLL = 250  # ms between two looks at an empty queue

_LATER = (CoreDown, SlotTaken, Temporary, Unavailable, redis.RedisError)


Look = Callable[[], object]


def _nothing() -> None:
    """Nothing else is to be done."""


class GivenUp(Exception):
    """The effect goes to the dead letters. The text says why, and nothing of a patient."""


class Worker:
    """Worker threads in this process. ``stop`` finishes what is in hand. ``look`` is done again
    and again beside them.
    """

    def __init__(
        self,
        queue: EffectQueue,
        performer: Performer,
        metrics: Metrics,
        threads: int = 4,
        look: Look = _nothing,
    ) -> None:
        self._look = look
        self._queue = queue
        self._performer = performer
        self._metrics = metrics
        dramatiq.actor(
            actor_name=ACTOR,
            queue_name=DEFAULT,
            broker=queue.broker,
            max_retries=None,
            min_backoff=int(SHORTEST_WAIT * 1000),
            max_backoff=int(LONGEST_WAIT * 1000),
            throws=(GivenUp,),
        )(self._perform)
        self._worker = dramatiq.Worker(queue.broker, worker_threads=threads, worker_timeout=POLL)
        self._stopping = threading.Event()
        self._rounds = threading.Thread(target=self._go_round, name="rounds", daemon=True)

    def start(self) -> None:
        """Start the threads and come back."""
        self._worker.start()
        self._rounds.start()

    def stop(self, timeout: float = 10.0) -> None:
        """Finish what is in hand, give back the rest; ``timeout`` in seconds."""
        self._stopping.set()
        self._worker.stop(timeout=int(timeout * 1000))
        self._rounds.join(timeout)
        broker = self._queue.broker
        if isinstance(broker, EffectBroker):
            try:
                broker.sign_off()
            except redis.RedisError:
                log.warning("Redis is gone; what was in hand is given back after %s s", HEARTBEAT)
        broker.close()

    def _go_round(self) -> None:
        """Take over from workers that died, and queue what was set aside until now."""
        broker = self._queue.broker
        while True:
            try:
                count = broker.reclaim() if isinstance(broker, EffectBroker) else 0
                if count:
                    log.warning("took over %d effects of a worker that died", count)
                self._queue.enqueue_due()
                self._look()
            except (redis.RedisError, BrokerError, OSError) as wrong:
                log.warning("cannot look for what is to be done: %s", type(wrong).__name__)
            if self._stopping.wait(HEARTBEAT / 3):
                return

    def _perform(self, sealed: str) -> None:
        effect = self._queue.opened(sealed)
        if effect is None:
            self._metrics.unreadable.inc()
            log.error("an effect cannot be opened; was SECRET_KEY changed?")
            raise GivenUp("unreadable")
        try:
            outcome = self._performer.perform(effect)
        except Refused as wrong:
            self._count(effect, "dead")
            log.error("effect %s is given up: %s", effect.id, wrong)
            self._note(effect, f"Refused: {wrong}")
            raise GivenUp(str(wrong)) from None
        except Exception as wrong:  # also what no one thought of: a restart may be all it takes
            self._again(effect, wrong)
        else:
            self._count(effect, outcome)

    def _again(self, effect: Effect, wrong: Exception) -> None:
        """Raise what makes Dramatiq try later, or give up after two days."""
        expected = isinstance(wrong, _LATER)
        log.log(
            logging.INFO if expected else logging.ERROR,
            "effect %s failed for now: %s",
            effect.id,
            type(wrong).__name__ if expected else trace(wrong),
        )
        self._note(effect, type(wrong).__name__)
        if _age() > MAX_AGE or (not expected and self._unforeseen(effect) >= UNFORESEEN):
            self._performer.give_up(effect)
            self._count(effect, "dead")
            self._begin_anew(effect)
            log.error("effect %s is given up: it failed for too long", effect.id)
            raise GivenUp("too old") from None
        self._count(effect, "retried")
        asked = wrong.retry_after if isinstance(wrong, CoreDown | Temporary) else None
        delay = None if asked is None else int(1000 * min(max(asked, 0.1), LONGEST_ASKED))
        raise dramatiq.Retry(type(wrong).__name__, delay=delay) from None

    def _unforeseen(self, effect: Effect) -> int:
        try:
            return self._queue.failures.unforeseen(effect.id)
        except redis.RedisError:
            return 0

    def _begin_anew(self, effect: Effect) -> None:
        """An operator who queues it again, once it is mended, has all tries before him."""
        with contextlib.suppress(redis.RedisError):
            self._queue.failures.forget(effect.id)

    def _note(self, effect: Effect, error: str) -> None:
        """For operators; where Redis is gone, that is what the next try finds too."""
        with contextlib.suppress(redis.RedisError):
            self._queue.failures.note(effect.id, error)

    def _count(self, effect: Effect, outcome: str) -> None:
        self._metrics.effects.labels(type(effect).__name__, outcome).inc()


def _age() -> float:
    message = CurrentMessage.get_current_message()
    return 0.0 if message is None else time.time() - message.message_timestamp / 1000


def start_worker(
    queue: EffectQueue,
    performer: Performer,
    metrics: Metrics,
    threads: int = 4,
    look: Look = _nothing,
) -> Worker:
    """Worker threads in this process; the caller stops them."""
    worker = Worker(queue, performer, metrics, threads, look)
    worker.start()
    return worker


def run_worker(
    queue: EffectQueue,
    performer: Performer,
    metrics: Metrics,
    threads: int = 8,
    look: Look = _nothing,
) -> None:
    """Work until Ctrl-C or SIGTERM, then finish what is in hand. For the main thread only."""
    told = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told.set())
    worker = start_worker(queue, performer, metrics, threads, look)
    told.wait()
    worker.stop()
