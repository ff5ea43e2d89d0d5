"""What operators see."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

import bot.counts
from bot.counts import Counts
from bot.health import health_blueprint
from bot.metrics import Metrics, StepClock
from bot.settings import Settings
from bot.store import connect
from tests.test_turn import with_effect
from tests.turn_stand import Stand, inbound, make_settings, redis_dir, settings

__all__ = ["redis_dir", "settings"]


def client(settings: Settings, metrics: Metrics) -> FlaskClient:
    app = Flask("test")
    app.register_blueprint(health_blueprint(settings, Counts(metrics, connect(settings))))
    return app.test_client()


def test_up_and_ready(settings: Settings) -> None:
    http = client(settings, Metrics())
    assert http.get("/healthz").status_code == 200
    assert http.get("/readyz").status_code == 200


def test_up_and_not_ready_without_redis(tmp_path: Path) -> None:
    http = client(make_settings(tmp_path), Metrics())
    assert http.get("/healthz").status_code == 200
    began = time.monotonic()
    assert http.get("/readyz").status_code == 503
    assert http.get("/metrics").status_code == 503
    assert time.monotonic() - began < 2


def test_turns_and_their_steps_are_counted(settings: Settings) -> None:
    stand = Stand(settings, decide=with_effect)
    stand.runner._on_step = StepClock(stand.metrics)
    for message_id in ("SM1", "SM1", "SM2"):
        stand.runner.run(inbound("dard", message_id))
    text = client(settings, stand.metrics).get("/metrics").get_data(as_text=True)
    assert 'opdline_turns_total{channel="sms",outcome="answered"} 2.0' in text
    assert 'opdline_turns_total{channel="sms",outcome="seen"} 1.0' in text
    assert 'opdline_duplicates_total{channel="sms"} 1.0' in text
    assert 'opdline_turn_step_seconds_count{step="decided"} 2.0' in text
    assert 'opdline_turn_redis_round_trips_bucket{le="3.0"} 2.0' in text
    assert 'opdline_turn_redis_round_trips_bucket{le="2.0"} 0.0' in text
    assert "98123" not in text


def test_what_all_processes_count_is_told_by_each(settings: Settings) -> None:
    web, worker = Metrics(), Metrics()
    counts = Counts(worker, connect(settings))
    worker.effects.labels("Tell", "done").inc()
    worker.steps.labels("decided").observe(0.02)
    web.steps.labels("decided").observe(2)
    counts.bring()
    for _ in range(2):  # told twice and counted once
        text = client(settings, web).get("/metrics").get_data(as_text=True)
        web = Metrics()  # and kept when a process is followed by another
    assert 'opdline_effects_total{kind="Tell",outcome="done"} 1.0' in text
    buckets = re.findall(r'step_seconds_bucket\{le="(.+)",step="decided"\} (.+)', text)
    assert [bound for bound, _ in buckets] == [
        "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1.0", "3.0", "10.0", "+Inf"
    ]  # fmt: skip
    assert [float(count) for _, count in buckets] == [0, 0, 0, 1, 1, 1, 1, 2, 2, 2]
    assert "opdline_turn_step_seconds_sum" in text
    assert "# TYPE opdline_effects_total counter" in text
    worker.effects.labels("Tell", "done").inc()
    counts.bring()
    counts.bring()
    text = client(settings, web).get("/metrics").get_data(as_text=True)
    assert 'opdline_effects_total{kind="Tell",outcome="done"} 2.0' in text


def test_counts_are_brought_by_themselves_and_at_the_end(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.counts, "EVERY", 0.05)
    metrics, store = Metrics(), connect(settings)
    counts = Counts(metrics, store)
    counts.start()
    metrics.unreadable.inc()
    until = time.monotonic() + 5
    while not store.hgetall(bot.counts.KEY):
        assert time.monotonic() < until
        time.sleep(0.02)
    monkeypatch.setattr(bot.counts, "EVERY", 60)
    time.sleep(0.1)
    metrics.unreadable.inc(2)
    counts.stop()
    text = client(settings, Metrics()).get("/metrics").get_data(as_text=True)
    assert "opdline_unreadable_total 3.0" in text
