"""What each process counts; ``bot.counts`` adds it up. No label is ever a person."""

from __future__ import annotations

import threading
import time

from prometheus_client import CollectorRegistry, Counter, Histogram


class Metrics:
    """The counters of one process, in their own registry."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.turns = Counter(
            "opdline_turns", "Turns by outcome", ["channel", "outcome"], registry=registry
        )
        self.steps = Histogram(
            "opdline_turn_step_seconds",
            "Time each step of a turn took",
            ["step"],
            buckets=(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10),
            registry=registry,
        )
        self.duplicates = Counter(
            "opdline_duplicates", "Messages that came again", ["channel"], registry=registry
        )
        self.trips = Histogram(
            "opdline_turn_redis_round_trips",
            "Redis round trips of a turn",
            buckets=(1, 2, 3, 4, 6, 10, 30),
            registry=registry,
        )
        self.effects = Counter(
            "opdline_effects", "Effects by outcome", ["kind", "outcome"], registry=registry
        )
        self.unreadable = Counter(
            "opdline_unreadable", "Kept blobs that could not be opened", registry=registry
        )
        self.dropped = Counter(
            "opdline_dropped",
            "What a carrier brought and nobody could ever take",
            ["provider"],
            registry=registry,
        )
        self.refused = Counter(
            "opdline_sms_refused",
            "Texts that no registered template has",
            ["message", "language"],
            registry=registry,
        )
        self.receipts = Counter(
            "opdline_receipts", "What became of messages sent", ["status"], registry=registry
        )
        self.prescriptions = Counter(
            "opdline_prescriptions",
            "What was seen of prescriptions on their way, by way and state",
            ["way", "status"],
            registry=registry,
        )
        self.voice_answers = Counter(
            "opdline_voice_answers",
            "Questions of calls by how they were answered: keys, speech, silence",
            ["kind", "language"],
            registry=registry,
        )
        self.voice_pieces = Counter(
            "opdline_voice_pieces",
            "Pieces spoken in calls by where their sound came from",
            ["source"],
            registry=registry,
        )


class StepClock:
    """Observes how long each step of a turn took. A turn stays in its thread."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._last = threading.local()

    def __call__(self, step: str) -> None:
        now = time.perf_counter()
        if step != "received":
            self._metrics.steps.labels(step).observe(now - self._last.at)
        self._last.at = now
