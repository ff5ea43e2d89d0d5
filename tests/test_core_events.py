"""The core's events: who may tell, what is understood, and each once."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.core_events import core_events_blueprint, sign
from bot.ports import Unavailable
from bot.settings import Settings
from bot.store import connect
from handlers.effect import DeliverPrescription, Effect, Heard
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
        self.pings = 0
        app.register_blueprint(
            core_events_blueprint(
                settings, connect(settings), self.enqueue, self.ping, clock=lambda: AT
            )
        )
        self.http: FlaskClient = app.test_client()

    def enqueue(self, effect: Effect) -> None:
        if self.broken:
            raise Unavailable
        self.queued.append(effect)

    def ping(self) -> None:
        self.pings += 1

    def hook(
        self, path: str, resource: Any = b"", method: str = "PUT", **headers: str
    ) -> TestResponse:
        """A rest-hook, with the header a Subscription is given."""
        body = resource if isinstance(resource, bytes) else json.dumps(resource).encode()
        given = {"Authorization": f"Bearer {SECRET}"}
        given |= {"Content-Type": "application/fhir+json"} if body else {}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        where = f"/core/events/fhir/{path}"
        return self.http.open(where, method=method, data=body, headers=given)

    def signed_hook(self, path: str, over: str, at: float | None = None) -> TestResponse:
        signature = sign(SECRET, b"", int(time.time() if at is None else at), over)
        return self.hook(path, Authorization="", X_OPDLine_Signature=signature)

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
    assert core.queued == [DeliverPrescription("rx:b-1:event:e-1", "b-1")]


def test_an_event_that_comes_again_is_known(core: Listener) -> None:
    assert [core.post(EVENT).status_code for _ in range(3)] == [202, 200, 200]
    assert len(core.queued) == 1
    assert core.post(EVENT | {"id": "e-2"}).status_code == 202


def test_a_prescription_is_looked_into_for_each_event_for_it_may_have_changed(
    core: Listener,
) -> None:
    core.post(EVENT)
    core.post(EVENT | {"id": "e-2"})
    core.post(EVENT | {"id": "e-3", "resource": "Bundle/b-2"})
    assert [effect.id for effect in core.queued] == [
        "rx:b-1:event:e-1", "rx:b-1:event:e-2", "rx:b-2:event:e-3",
    ]  # fmt: skip


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
        (EVENT | {"id": "e7\n"}, 400),
        (EVENT | {"resource": "Bundle/abc\n"}, 400),
        (b"[" * 30_000, 400),
        (b'{"more":' + b"[" * 30_000, 400),
        (EVENT | {"time": "9999-12-31T23:59:59Z"}, 400),
        (EVENT | {"resource": "Bundle/../x"}, 400),
        (EVENT | {"time": "now"}, 400),
        ({"id": "e-1"}, 400),
        (EVENT | {"type": "appointment-changed"}, 400),
        (EVENT | {"type": "doctor-late", "resource": "Practitioner/d"}, 400),
        (EVENT | {"type": "turn-near", "resource": "Appointment/a"}, 400),
        (EVENT | {"type": "doctor-late", "resource": "Appointment/a", "minutes": 5}, 400),
        (EVENT | {"type": "turn-near", "resource": "Appointment/a", "minutes": 61}, 400),
        (EVENT | {"type": "doctor-late", "resource": "Practitioner/d", "minutes": 601}, 400),
        (EVENT | {"type": "turn-near", "resource": "Appointment/a", "minutes": -1}, 400),
        (EVENT | {"type": "birthday"}, 400),
        (EVENT | {"time": "2026-11-22T09:30:00"}, 400),
        (EVENT | {"resource": "Patient/1"}, 400),
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


AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
CHANGED = {"resourceType": "Appointment", "id": "a-1", "meta": {"versionId": "3"}}


@pytest.mark.parametrize(
    ("event", "heard"),
    [
        (
            {"type": "appointment-changed", "resource": "Appointment/a-1"},
            Heard("event:e-1", "appointment-changed", "a-1", AT),
        ),
        (
            {"type": "doctor-late", "resource": "Practitioner/d-1", "minutes": 30},
            Heard("event:e-1", "doctor-late", "d-1", AT, 30),
        ),
        (
            {"type": "token-called", "resource": "Appointment/a-1"},
            Heard("event:e-1", "token-called", "a-1", AT),
        ),
        (
            {"type": "turn-near", "resource": "Appointment/a-1", "minutes": 10},
            Heard("event:e-1", "turn-near", "a-1", AT, 10),
        ),
    ],
)
def test_each_kind_of_event_is_looked_into(
    core: Listener, event: dict[str, Any], heard: Heard
) -> None:
    assert [core.post(EVENT | event).status_code for _ in range(2)] == [202, 200]
    assert core.queued == [heard]


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_a_rest_hook_brings_the_resource_or_nothing(core: Listener, method: str) -> None:
    assert core.hook("Appointment/a-1", CHANGED, method).status_code == 202
    assert core.hook("Appointment/a-1", method=method).status_code == 202
    first, second = core.queued
    assert isinstance(first, Heard) and isinstance(second, Heard)
    assert (first.id, first.kind, first.resource) == (
        "hook:Appointment:a-1:3", "appointment-changed", "a-1",
    )  # fmt: skip
    assert second.id.startswith("hook:Appointment:a-1:") and second.id != first.id


def test_a_hook_that_names_the_type_alone_asks_what_changed(core: Listener) -> None:
    assert core.hook("Appointment", method="POST").status_code == 202
    assert (core.pings, core.queued) == (1, [])
    assert core.hook("Appointment", CHANGED, "POST").status_code == 202
    assert len(core.queued) == 1


def test_a_delete_is_looked_into_and_a_notice_is_told_of_once(core: Listener) -> None:
    assert core.hook("Appointment/a-1", method="DELETE").status_code == 202
    for _ in range(2):
        core.hook("Communication/c-1")
    core.hook("DocumentReference/d-1")
    kinds = [one.kind for one in core.queued if isinstance(one, Heard)]
    assert kinds == ["appointment-changed", "communication", "communication", "document"]
    assert core.queued[1].id == core.queued[2].id == "hook:Communication:c-1"


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("Bundle/b-1", b"", 404),
        ("Patient", b"", 404),
        ("Appointment/a_1", b"", 404),
        ("Appointment/a-2", CHANGED, 422),
        ("DocumentReference/a-1", CHANGED, 422),
        ("Appointment/a-1", b"{", 400),
        ("Appointment/a-1", b"\xff", 400),
        ("Appointment/a-1", [], 400),
        ("Appointment/a-1", b"[" * 100_000, 400),
        ("Appointment/a-1", {"resourceType": "Appointment", "id": "a b"}, 400),
        ("Appointment/a-1", b" " * (10 * 1024 * 1024 + 1), 413),
    ],
)
def test_nonsense_by_a_hook_is_refused(core: Listener, path: str, body: Any, status: int) -> None:
    method = "PUT" if "/" in path else "POST"
    answer = core.hook(path, body, method)
    assert answer.status_code == status
    assert answer.get_json(force=True)["status"] == status
    assert core.queued == []


def test_a_hook_without_the_secret_or_of_another_type_is_refused(core: Listener) -> None:
    assert core.hook("Appointment/a-1", Authorization="Bearer x").status_code == 401
    assert core.hook("Appointment/a-1", CHANGED, Content_Type="text/xml").status_code == 415


def test_a_signature_of_a_hook_holds_for_its_own_path_and_once(core: Listener) -> None:
    over = "PUT /core/events/fhir/Appointment/a-1"
    assert core.signed_hook("Appointment/a-2", over).status_code == 401
    assert core.signed_hook("Appointment/a-1", "").status_code == 401
    assert core.signed_hook("Appointment/a-1", over, time.time() - 301).status_code == 401
    at = time.time()
    assert [core.signed_hook("Appointment/a-1", over, at).status_code for _ in range(3)] == [
        202, 200, 200,
    ]  # fmt: skip
    assert len(core.queued) == 1


def test_a_hook_that_could_not_be_kept_may_come_again_with_its_signature(core: Listener) -> None:
    over, at = "PUT /core/events/fhir/Appointment/a-1", time.time()
    core.broken = True
    assert core.signed_hook("Appointment/a-1", over, at).status_code == 503
    core.broken = False
    assert core.signed_hook("Appointment/a-1", over, at).status_code == 202


@pytest.mark.parametrize("version", [7, "", "a b\u0ba4", "9" * 80])
def test_a_version_that_is_none_does_no_harm(core: Listener, version: Any) -> None:
    changed = CHANGED | {"meta": {"versionId": version}}
    assert core.hook("Appointment/a-1", changed).status_code == 202
    assert core.queued[0].id.isascii() and len(core.queued[0].id) < 128
