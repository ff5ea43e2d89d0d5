"""The core asks whether a prescription could be told, and is told why one was not."""

from __future__ import annotations

import copy
import io
import json
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.core_events import sign
from bot.core_validate import core_validate_blueprint
from bot.store import connect
from handlers.core.client import FhirCore
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.fhir import Resource
from handlers.core.unfit import Unfit
from tests.core_client_stand import BASE, House
from tests.embedded_core_stand import ZONE
from tests.test_core_client_prescription import KNOWN, app_of, bundle, change, lose, now
from tests.turn_stand import make_settings

SECRET = "c" * 32


def client(*patients: Resource, base: str = BASE) -> FlaskClient:
    transport = httpx.WSGITransport(app=app_of(bundle(), *patients))
    core = FhirCore(base, transport=transport if base == BASE else None, zone=ZONE, clock=now)
    app = Flask("test")
    settings = make_settings(Path())
    app.register_blueprint(core_validate_blueprint(settings, connect(settings), core))
    return app.test_client()


def ask(body: Any, http: FlaskClient, **headers: str) -> TestResponse:
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    given = {"Authorization": f"Bearer {SECRET}", "Content-Type": "application/fhir+json"}
    answer = http.post("/core/prescriptions/$validate", data=sent, headers={**given, **headers})
    assert answer.content_type == "application/fhir+json"
    assert answer.get_json()["resourceType"] == "OperationOutcome"
    return answer


def reason(answer: TestResponse) -> str:
    issue = answer.get_json()["issue"][0]
    return str(issue["details"]["coding"][0]["code"]) if "details" in issue else issue["code"]


def test_one_that_can_be_told() -> None:
    for one in (bundle(), {name: part for name, part in bundle().items() if name != "id"}):
        answer = ask(one, client(KNOWN))
        assert (answer.status_code, reason(answer)) == (200, "informational")


def test_what_is_wrong_is_said() -> None:
    without = bundle()
    lose(2, "identifier")(without)
    other = bundle()
    change(1, name=[{"text": "Ravi"}])(other)
    collection = {**bundle(), "type": "collection"}
    for one, why in (
        (without, "no-registration"),
        (other, "wrong-patient"),
        (collection, "not-a-document"),
        ({**bundle(), "entry": 7}, "shape"),
    ):
        answer = ask(one, client(KNOWN))
        assert (answer.status_code, reason(answer)) == (422, why)
    assert reason(ask(bundle(), client())) == "wrong-patient"


@pytest.mark.parametrize(
    ("body", "status", "why"),
    [
        (json.dumps(bundle()).encode()[:-40], 400, "shape"),
        (b"", 400, "shape"),
        (b"\xff", 400, "shape"),
        (b"[" * 100_000, 400, "shape"),
        (b"[]", 400, "not-a-document"),
        (json.dumps(KNOWN).encode(), 400, "not-a-document"),
        (b" " * (10 * 1024 * 1024 + 1), 413, "too-long"),
    ],
)
def test_what_is_no_bundle(body: bytes, status: int, why: str) -> None:
    answer = ask(body, client(KNOWN))
    assert (answer.status_code, reason(answer)) == (status, why)


def test_who_may_ask() -> None:
    body = json.dumps(bundle()).encode()
    now = int(time.time())
    assert ask(body, client(KNOWN), Authorization="Bearer guessed").status_code == 401
    signed = {"Authorization": "", "X-OPDLine-Signature": sign(SECRET, body, now)}
    assert ask(body, client(KNOWN), **signed).status_code == 200
    old = {"Authorization": "", "X-OPDLine-Signature": sign(SECRET, body, now - 400)}
    assert ask(body, client(KNOWN), **old).status_code == 401


def test_a_core_that_is_down() -> None:
    answer = ask(bundle(), client(base="http://127.0.0.1:9"))
    assert (answer.status_code, reason(answer)) == (503, "transient")


def tasks(house: House) -> list[Resource]:
    return house.all("Task")


def test_a_refusal_is_left_with_the_core_once(tmp_path: Path) -> None:
    house = House(tmp_path)
    kept = house.stand.keep({"resourceType": "Bundle", "type": "collection"})
    wrong = Unfit("its practitioner has no registration number", "no-registration")
    for _ in range(2):
        house.client.refuse_prescription("rx:b1:help", kept["id"], wrong)
    (task,) = tasks(house)
    assert task["focus"] == {"reference": f"Bundle/{kept['id']}"}
    assert task["reasonReference"] == {"reference": "#why"}
    (outcome,) = task["contained"]
    assert outcome["issue"] == [
        {
            "severity": "error",
            "code": "required",
            "diagnostics": str(wrong),
            "details": {
                "coding": [{"system": "urn:opdline:refusal", "code": "no-registration"}],
                "text": str(wrong),
            },
        }
    ]
    house.client.refuse_prescription("rx:b2:help", "b2", NotFound("404"))
    assert ["focus" in one for one in tasks(house)].count(True) == 1
    assert len(tasks(house)) == 2


def test_a_core_that_takes_no_outcome_is_told_in_words(tmp_path: Path) -> None:
    house = House(tmp_path)

    def plain(environ: dict[str, Any], start: Any) -> Any:
        body = environ["wsgi.input"].read()
        if b"contained" in body:
            start("422 Unprocessable", [("Content-Type", "application/fhir+json")])
            return [b"{}"]
        again = copy.copy(environ)
        again["wsgi.input"] = io.BytesIO(body)
        return house.stand.core(again, start)

    core = FhirCore(BASE, transport=httpx.WSGITransport(app=plain), deadline=10, zone=ZONE)
    core.refuse_prescription("rx:b1:help", "b1", CoreRefused("422 no"))
    (task,) = tasks(house)
    assert task["description"] == "prescription Bundle/b1 could not be delivered: 422 no"
