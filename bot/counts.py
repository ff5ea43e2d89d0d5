"""The counts of all processes, added up in Redis, so that one scrape tells the whole.

Web processes and workers each count for themselves and bring what is new every few seconds. What
was brought outlives them: a counter goes on where it was after a restart. Asking one web process
of many is enough; adding up the answers of several would count everything as often.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
import redis
from prometheus_client import CollectorRegistry, Metric, generate_latest
from prometheus_client.registry import Collector

from bot.metrics import Metrics

log = logging.getLogger(__name__)

KEY: Final = "opd:counts"
EVERY: Final = 2.0  # s between two looks at what is new; all that a kill -9 can lose
_SCRIPT: Final = Path(__file__).parent / "scripts" / "count.lua"


class Counts:
    """Brings the counts of ``metrics`` and tells those of all. Raises ``redis.RedisError``."""

    def __init__(self, metrics: Metrics, client: redis.Redis) -> None:
        self._registry = metrics.registry
        self._redis = client
        self._add = client.register_script(_SCRIPT.read_text())
        self._brought: dict[bytes, float] = {}
        self._bringing = threading.Lock()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="counts", daemon=True)

    def start(self) -> None:
        """Bring what is new, again and again."""
        self._thread.start()

    def stop(self) -> None:
        """Bring the last."""
        self._stopping.set()
        self._thread.join()

    def bring(self) -> None:
        """Add what this process has counted since the last time; one round trip, if any."""
        with self._bringing:
            counted = {
                _field(family, sample): sample.value
                for family in self._registry.collect()
                for sample in _samples(family)
            }
            fresh = {
                field: value - self._brought.get(field, 0.0)
                for field, value in counted.items()
                if value != self._brought.get(field)
            }
            if fresh:
                self._add(keys=[KEY], args=[one for pair in fresh.items() for one in pair])
            self._brought = counted

    def text(self) -> bytes:
        """All of it in Prometheus' text format."""
        self.bring()
        kept: Any = self._redis.hgetall(KEY)
        whole = CollectorRegistry()
        whole.register(_Sums(self._registry, kept))
        return generate_latest(whole)

    def _run(self) -> None:
        while True:
            stopping = self._stopping.wait(EVERY)
            try:
                self.bring()
            except redis.RedisError as wrong:
                log.info("counts are kept for later: %s", type(wrong).__name__)
            if stopping:
                return


class _Sums(Collector):
    """The families of a registry with the values that Redis has of them."""

    def __init__(self, registry: CollectorRegistry, kept: dict[bytes, bytes]) -> None:
        self._registry = registry
        self._kept = kept

    def collect(self) -> Iterator[Metric]:
        values: dict[str, dict[tuple[str, Any], float]] = {}
        for field, value in self._kept.items():
            family, name, labels = msgspec.json.decode(field)
            values.setdefault(family, {})[name, tuple(map(tuple, labels))] = float(value)
        for own in self._registry.collect():
            known = {(s.name, tuple(s.labels.items())): 0.0 for s in _samples(own)}
            told = Metric(own.name, own.documentation, own.type)
            for (name, labels), number in sorted(
                (known | values.get(own.name, {})).items(), key=lambda item: _order(*item[0])
            ):
                told.add_sample(name, dict(labels), number)
            yield told


def _samples(family: Metric) -> list[Any]:
    """All but the times at which counters were made, which are no counts."""
    return [sample for sample in family.samples if not sample.name.endswith("_created")]


def _field(family: Metric, sample: Any) -> bytes:
    return msgspec.json.encode([family.name, sample.name, list(sample.labels.items())])


def _order(name: str, labels: tuple[tuple[str, str], ...]) -> tuple[Any, ...]:
    """By name and labels; the buckets of a histogram from the smallest on."""
    plain = tuple(pair for pair in labels if pair[0] != "le")
    return name, plain, float(dict(labels).get("le", "0"))
