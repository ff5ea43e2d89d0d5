"""What operators see."""

from __future__ import annotations

import time
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient

from bot.health import health_blueprint
from bot.metrics import Metrics, StepClock
from bot.settings import Settings
from tests.test_turn import with_effect
from tests.turn_stand import Stand, inbound, make_settings, redis_dir, settings

__all__ = ["redis_dir", "settings"]


def client(settings: Settings, metrics: Metrics) -> FlaskClient:
    app = Flask("test")
    app.register_blueprint(health_blueprint(settings, metrics))
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
    assert time.monotonic() - began < 1


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
