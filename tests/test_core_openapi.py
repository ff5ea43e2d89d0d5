"""What the core calls keeps to its own description: schemathesis calls it in every way it knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, settings
from schemathesis import openapi
from schemathesis.specs.openapi.checks import positive_data_acceptance

from bot.core_events import core_events_blueprint
from bot.core_events.openapi import described
from bot.core_validate import core_validate_blueprint
from bot.embedded_redis import embedded_redis
from bot.store import connect
from handlers.core.client import FhirCore
from handlers.effect import Effect
from tests.turn_stand import make_settings

SECRET = "c" * 32
APP = Flask("described")
LATEST = datetime(9999, 12, 30, 23, 59, 59, tzinfo=UTC)  # no time is too far ahead then
QUEUED: list[Effect] = []
NO_CORE = FhirCore("http://127.0.0.1:9", zone=ZoneInfo("Asia/Kolkata"))


@pytest.fixture(scope="module", autouse=True)
def _standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder: Path = tmp_path_factory.mktemp("openapi")
    with embedded_redis(folder):
        made = make_settings(folder)
        client = connect(made)
        events = core_events_blueprint(made, client, QUEUED.append, clock=lambda: LATEST)
        APP.register_blueprint(events)
        APP.register_blueprint(core_validate_blueprint(made, client, NO_CORE))
        yield


schema = openapi.from_dict(described())
schema.app = APP


@schema.parametrize()
@settings(
    max_examples=12,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_each_call_is_answered_as_described(case: schemathesis.Case[Any]) -> None:
    """That the path names the very resource in the body, or that a Bundle is a prescription, no
    description can say.
    """
    loose = "{kind}" in case.path or "$validate" in case.path
    may_not_fit: Any = [positive_data_acceptance] if loose else []
    headers = {"Authorization": f"Bearer {SECRET}"}
    case.call_and_validate(headers=headers, excluded_checks=may_not_fit)


def test_it_is_served_as_it_is_described() -> None:
    answer = APP.test_client().get("/openapi.json")
    told: Any = answer.get_json()
    assert told == described()
    assert told["openapi"].startswith("3.1.")
    turn = told["components"]["schemas"]["TurnNear"]
    assert set(turn["required"]) == {"type", "id", "time", "resource", "minutes"}


def test_every_route_is_described() -> None:
    routes = {
        (str(rule).replace("<", "{").replace(">", "}"), method.lower())
        for rule in APP.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if rule.endpoint.startswith("core_")
    }
    told = {
        (path, method)
        for path, about in described()["paths"].items()
        for method in about
        if method != "parameters"
    }
    assert routes == told
