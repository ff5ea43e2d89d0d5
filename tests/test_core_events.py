"""The core's events: who may tell, what is understood, and each once."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.core_events import core_events_blueprint, sign
from bot.ports import Unavailable
from bot.settings import Settings
from bot.store import connect
from handlers.effect import DeliverPrescription, Effect
from tests.turn_stand import make_settings, redis_dir, settings

__all__ = ["redis_dir", "settings"]

SECRET = "c" * 32
EVENT = {
    "id": "e-1",
    "type": "prescription-ready",
    "resource": "Bundle/b-1",
    "time": "2026-11-22T09:30:00Z",
}


class Listener:
    """The endpoint and what it queued."""

    def __init__(self, settings: Settings) -> None:
        self.queued: list[Effect] = []
        self.broken = False
        app = Flask("test")
        app.register_blueprint(core_events_blueprint(settings, connect(settings), self.enqueue))
        self.http: FlaskClient = app.test_client()

    def enqueue(self, effect: Effect) -> None:
        if self.broken:
            raise Unavailable
        self.queued.append(effect)

    def post(self, event: Any, **headers: str) -> TestResponse:
        body = event if isinstance(event, bytes) else json.dumps(event).encode()
        given = {"Content-Type": "application/json", "Authorization": f"Bearer {SECRET}"}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        return self.http.post("/core/events", data=body, headers=given)

    def signed(self, at: float, body: bytes, over: bytes | None = None) -> TestResponse:
        signature = sign(SECRET, body if over is None else over, int(at))
        return self.post(body, Authorization="", X_OPDLine_Signature=signature)


@pytest.fixture
def core(settings: Settings) -> Listener:
    return Listener(settings)


def test_a_prescription_is_to_be_delivered(core: Listener) -> None:
    assert core.post(EVENT).status_code == 202
    assert core.queued == [DeliverPrescription("rx:b-1", "b-1")]


def test_an_event_that_comes_again_is_known(core: Listener) -> None:
    assert [core.post(EVENT).status_code for _ in range(3)] == [202, 200, 200]
    assert len(core.queued) == 1
    assert core.post(EVENT | {"id": "e-2"}).status_code == 202


def test_the_same_prescription_told_by_two_events_is_one_effect(core: Listener) -> None:
    core.post(EVENT)
    core.post(EVENT | {"id": "e-2"})
    core.post(EVENT | {"id": "e-3", "resource": "Bundle/b-2"})
    assert [effect.id for effect in core.queued] == ["rx:b-1", "rx:b-1", "rx:b-2"]


def test_an_event_that_could_not_be_queued_may_come_again(core: Listener) -> None:
    core.broken = True
    assert core.post(EVENT).status_code == 503
    core.broken = False
    assert core.post(EVENT).status_code == 202


def test_a_signature_is_as_good_as_the_secret(core: Listener) -> None:
    body = json.dumps(EVENT).encode()
    assert core.signed(time.time(), body).status_code == 202
    assert core.signed(time.time() - 299, body).status_code == 200


@pytest.mark.parametrize("age", [301, -301, 1e9])
def test_a_signature_out_of_its_window_is_refused(core: Listener, age: float) -> None:
    assert core.signed(time.time() - age, json.dumps(EVENT).encode()).status_code == 401


def test_a_signature_over_something_else_is_refused(core: Listener) -> None:
    assert core.signed(time.time(), json.dumps(EVENT).encode(), b"{}").status_code == 401
    assert core.queued == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": ""},
        {"Authorization": "Bearer " + "d" * 32},
        {"Authorization": "Basic " + SECRET},
        {"Authorization": "Bearer é"},
        {"Authorization": "", "X_OPDLine_Signature": "t=1,v1=00"},
        {"Authorization": "", "X_OPDLine_Signature": "nonsense"},
    ],
)
def test_others_are_refused(core: Listener, headers: dict[str, str]) -> None:
    answer = core.post(EVENT, **headers)
    assert answer.status_code == 401
    assert answer.content_type == "application/problem+json"
    assert answer.get_json(force=True)["title"] == "Unauthorized"
    assert core.queued == []


@pytest.mark.parametrize(
    ("event", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"\xff", 400),
        (b'{"id": "\xff"}', 400),
        (EVENT | {"id": ""}, 400),
        (EVENT | {"id": "a b"}, 400),
        (EVENT | {"resource": "Bundle/../x"}, 400),
        (EVENT | {"time": "now"}, 400),
        ({"id": "e-1"}, 400),
        (EVENT | {"type": "appointment-changed"}, 422),
        (EVENT | {"resource": "Patient/1"}, 422),
        (EVENT | {"more": "x" * 66_000}, 413),
    ],
)
def test_nonsense_is_refused(core: Listener, event: Any, status: int) -> None:
    answer = core.post(event)
    assert answer.status_code == status
    assert answer.get_json(force=True)["status"] == status
    assert core.queued == []


def test_another_content_type_is_refused(core: Listener) -> None:
    assert core.post(EVENT, Content_Type="text/plain").status_code == 415


def test_without_redis_the_core_is_told_to_come_again(tmp_path: Any) -> None:
    assert Listener(make_settings(tmp_path)).post(EVENT).status_code == 503
