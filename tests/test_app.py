"""What is served by which settings, and how the processes of a server are prepared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import app
from tests.turn_stand import make_settings

DEMO = ("/", "/desk/", "/fhir/Practitioner", "/phone/messages?number=%2B919812345678")
TWILIO = {"twilio_account_sid": "AC" + "1" * 32}


def statuses(tmp_path: Path, **settings: Any) -> list[int]:
    """As a plain proxy on this machine asks: by the upstream's own name and address."""
    made = make_settings(tmp_path, **settings)
    served = app.create_app(made)
    http = served.test_client()
    found = [http.get(path, base_url="http://127.0.0.1:8000").status_code for path in DEMO]
    if "demo" in served.extensions:
        served.extensions["demo"].stop()
    assert http.get("/healthz").status_code == 200
    assert served.extensions["opdline"].house.core.opds()
    return found


def test_the_demo_is_there_when_nothing_is_configured(tmp_path: Path) -> None:
    assert statuses(tmp_path) == [200] * len(DEMO)


def test_with_a_real_carrier_no_record_is_to_be_had_over_http(tmp_path: Path) -> None:
    assert statuses(tmp_path, **TWILIO) == [404] * len(DEMO)


def test_the_terminal_phone_is_shown_with_the_port_it_needs(tmp_path: Path) -> None:
    for port, named in [(8000, False), (8123, True)]:
        welcome = app._welcome(make_settings(tmp_path, port=port))
        assert ("--url http://127.0.0.1:8123" in welcome) is named


def test_a_web_process_logs_with_time_and_level(tmp_path: Path) -> None:
    code = "import app, logging; app.create_served_app(); logging.getLogger('bot.x').warning('w')"
    root = Path(app.__file__).parent
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path), "PYTHONPATH": str(root)},
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert re.search(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ WARNING bot\.x w$", ended.stderr, re.M)


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("redis://:secret@cache.example.org:6380/2", "cache.example.org:6380"),
        ("rediss://cache.example.org", "cache.example.org"),
        ("unix:///run/redis.sock", "/run/redis.sock"),
    ],
)
def test_a_dead_redis_is_named_without_its_password(url: str, named: str, tmp_path: Path) -> None:
    said = app._silent_redis(make_settings(tmp_path, redis_url=url))
    assert f"Redis at {named} does not answer" in said
    assert "secret" not in said
