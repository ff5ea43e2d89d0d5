"""Whatever is sent to the embedded core, it answers in FHIR and never with an error of its own."""

from __future__ import annotations

import io
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.test import create_environ, run_wsgi_app
from werkzeug.wrappers import Response

from bot.demo.core.parameters import PARAMS
from tests.embedded_core_stand import (
    FHIR_JSON,
    NOON,
    Resource,
    Stand,
    booking,
    bundle,
    prescription,
)

WORDS = ["Patient", "Slot", "_search", "_history", "metadata", "1", "s1", "..", "%00", "é"]
NAMES = ["_id", "_lastUpdated", "_sort", "_count", "_offset", "_include", "_format", "x.y", ":not"]
VALUES = ["|", "a|b", "gt2026", "2026-11-22", "Patient/1", "-start", "1", "\\", "%", "'", ","]
words = st.sampled_from(["", *WORDS])
names = st.sampled_from(["", *NAMES, *sorted({n for of in PARAMS.values() for n in of})])
values = st.sampled_from(VALUES) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
atoms = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)


@pytest.fixture(scope="module")
def stand() -> Iterator[Stand]:
    with tempfile.TemporaryDirectory() as folder:
        yield Stand(Path(folder))


@settings(max_examples=150, deadline=None)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS"]),
    path=st.lists(words, max_size=4),
    query=st.lists(st.tuples(names, values), max_size=3),
    body=st.binary(max_size=20),
    accept=st.sampled_from([FHIR_JSON, "*/*", "text/plain", "nonsense", "q=;,"]),
)
def test_any_request(
    stand: Stand,
    method: str,
    path: list[str],
    query: list[tuple[str, str]],
    body: bytes,
    accept: str,
) -> None:
    environ = create_environ(
        method=method,
        input_stream=io.BytesIO(body),
        content_length=len(body),
        content_type=FHIR_JSON,
        headers={"Accept": accept},
    )
    environ["PATH_INFO"] = "/" + "/".join(path).encode().decode("latin-1")
    environ["QUERY_STRING"] = urlencode(query)
    answer = Response(*run_wsgi_app(stand.core, environ))
    assert answer.status_code < 500, answer.get_data()
    if answer.status_code >= 400 and method != "HEAD":
        assert json.loads(answer.data)["resourceType"] == "OperationOutcome"


def spoiled(draw: st.DrawFn, value: Any) -> Any:
    """The value with one part of it, at some depth, replaced by something else or taken away."""
    if isinstance(value, dict) and value and draw(st.integers(0, 5)):
        name = draw(st.sampled_from(sorted(value)))
        if not draw(st.integers(0, 7)):
            return {key: kept for key, kept in value.items() if key != name}
        return {**value, name: spoiled(draw, value[name])}
    if isinstance(value, list) and value and draw(st.integers(0, 5)):
        at = draw(st.integers(0, len(value) - 1))
        return [*value[:at], spoiled(draw, value[at]), *value[at + 1 :]]
    return draw(atoms | st.lists(atoms, max_size=2) | st.dictionaries(st.text(max_size=3), atoms))


@st.composite
def spoiled_bundles(draw: st.DrawFn) -> Resource:
    slot = {
        "resourceType": "Slot",
        "id": "s1",
        "meta": {"versionId": "1"},
        "schedule": {"reference": "Schedule/rao-day"},
        "status": "free",
        "start": NOON.isoformat(),
        "end": NOON.isoformat(),
    }
    request = {"method": "POST", "url": "Bundle"}
    whole = booking(slot, if_match=draw(st.booleans()))
    whole["entry"].append({"resource": prescription(), "request": request})
    whole["type"] = draw(st.sampled_from(["transaction", "batch"]))
    spoilt: Resource = {**whole, "entry": spoiled(draw, whole["entry"])}
    return spoilt


@settings(max_examples=150, deadline=None)
@given(sent=spoiled_bundles())
def test_any_bundle(stand: Stand, sent: Resource) -> None:
    if not stand.search("Slot"):
        stand.slot()
    body = json.dumps(sent)
    answer = stand.client.post("/", content=body)
    assert answer.status_code < 500, (answer.text, body)
    if answer.status_code >= 400:
        assert answer.json()["resourceType"] == "OperationOutcome"
    slots = stand.client.get("/Slot/s1").json()
    held = stand.search("Appointment", slot="s1", status="booked")
    assert len(held) <= 1
    assert not held or slots["status"] == "busy"


def test_an_empty_bundle_of_nothing(stand: Stand) -> None:
    assert stand.client.post("/", json=bundle()).status_code == 200
