"""What a core says it offers, and a core that does not say: /metadata and what follows from it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.core import Offers
from handlers.core import capabilities
from handlers.core.asked import asked_as_offered
from handlers.core.capabilities import Capabilities, Kept, Statement
from handlers.core.client import FhirCore
from handlers.core.deadline import remaining
from handlers.core.errors import CoreDown, CoreError, CoreRefused
from handlers.core.outcome import without_her
from handlers.core.references import mentioned, replaced, without
from tests.core_client_stand import ASHA, BASE, PHONE, PUT, House, Line, _spoiled
from tests.embedded_core_stand import ZONE
from tests.failing_line import said
from tests.test_core_client_faults import NONSENSE, core_that


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


class Metadata(Line):
    """Before the core: what it says of itself is said otherwise."""

    def __init__(self, app: Any, say: Callable[[], httpx.Response]) -> None:
        super().__init__(app)
        self.say = say
        self.asked = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != "/metadata":
            return super().handle_request(request)
        self.asked += 1
        return self.say()


def client(house: House, line: httpx.BaseTransport) -> FhirCore:
    return FhirCore(BASE, transport=line, deadline=10, clock=house.stand.clock, zone=ZONE)


def test_it_is_asked_once_an_hour(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(capabilities, "monotonic", lambda: now[0])
    core = client(house, house.line)
    asked = house.line.requests
    asked.clear()
    core.opds()
    core.household(PHONE)
    now[0] += capabilities.KEPT - 1
    core.household(PHONE)
    assert asked.count("GET /metadata") == 1
    now[0] += 2
    core.household(PHONE)
    assert asked.count("GET /metadata") == 2


NONE = {
    "HTML": lambda: said(200, "<html>"),
    "half": lambda: said(200, '{"resourceType": "Capabil'),
    "500": lambda: said(500, ""),
    "404": lambda: said(404, ""),
    "412": lambda: said(412, ""),
    "a patient": lambda: said(200, '{"resourceType": "Patient"}'),
    "nothing in it": lambda: said(200, '{"resourceType": "CapabilityStatement"}'),
    "of a client": lambda: said(
        200, '{"resourceType": "CapabilityStatement", "rest": [{"mode": "client"}]}'
    ),
    "wrong types": lambda: said(200, '{"resourceType": "CapabilityStatement", "rest": [7]}'),
}


@pytest.mark.parametrize("wrong", NONE)
def test_a_core_that_does_not_say_is_asked_for_everything(
    house: House, wrong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(capabilities, "monotonic", lambda: now[0])
    line = Metadata(house.stand.core, NONE[wrong])
    core = client(house, line)
    slot = core.free_slots(core.opds()[0], house.stand.clock.at, 1)[0]
    line.requests.clear()
    assert core.book(house.booking(slot=slot)).slot == slot.id
    assert line.requests == ["POST /"]
    assert line.asked == 1
    now[0] += capabilities.RETRY + 1
    core.household(PHONE)
    assert line.asked == 2


def test_what_it_said_before_counts_while_it_does_not_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = House(tmp_path, Offers(transactions=False))
    now = [1000.0]
    monkeypatch.setattr(capabilities, "monotonic", lambda: now[0])
    monkeypatch.setattr(capabilities, "KEPT", 10.0)
    core = client(house, house.line)
    core.opds()
    line = house.line
    line.after = _down
    now[0] += 20
    assert core.book(house.booking(slot=house.free(1)[0]))
    assert "POST /" not in line.requests


def _down(request: httpx.Request) -> None:
    if request.url.path == "/metadata":
        raise httpx.ReadError("down")


@pytest.mark.parametrize("nonsense", ["silent", "trickling body"])
def test_a_statement_that_never_ends_leaves_time_for_the_question(nonsense: str) -> None:
    with core_that(NONSENSE[nonsense]) as address:
        core = FhirCore(address, deadline=1.0, zone=ZONE)
        with core._http.call():
            assert core._http.offered == Capabilities()
            assert remaining() > 0
        core.close()


def test_transactions_it_turns_out_not_to_have(tmp_path: Path) -> None:
    """Its statement could not be read when it was first needed: nothing is refused for that."""
    house = House(tmp_path, Offers(transactions=False))
    line = Metadata(house.stand.core, lambda: said(503, ""))
    core = client(house, line)
    booking = house.booking(slot=house.free(1)[0])
    with pytest.raises(CoreDown, match="takes no transaction"):
        core.book(booking)
    line.say = lambda: said(200, house.stand.client.get("/metadata").text)
    assert core.book(booking).slot == booking.slot.id  # type: ignore[union-attr]


def test_a_core_that_asks_for_rest_is_left_alone(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr("handlers.core.http.time.monotonic", lambda: now[0])
    line = Metadata(house.stand.core, lambda: said(429, "", {"Retry-After": "30"}))
    core = client(house, line)
    core.household(PHONE)  # it answers this, though it would rather not say what it offers
    asked = len(line.requests)
    now[0] += 20
    with pytest.raises(CoreDown) as down:
        core.household(PHONE)
    assert down.value.retry_after == pytest.approx(10)
    assert len(line.requests) == asked
    now[0] += 11
    assert core.household(PHONE) == []


def test_a_request_for_help_is_not_lost_to_a_conflict_that_is_none(house: House) -> None:
    class Mistaken(Line):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path == "/Task" and request.method == "POST":
                return said(412, "")
            return super().handle_request(request)

    core = client(house, Mistaken(house.stand.core))
    with pytest.raises(CoreDown, match="as if it were there"):
        core.ask_for_help("t1", PHONE, ASHA, "please call", urgent=False)
    house.client.ask_for_help("t1", PHONE, ASHA, "please call", urgent=False)
    core.ask_for_help("t1", PHONE, ASHA, "please call", urgent=False)  # it is there by now
    assert len(house.all("Task")) == 1


def test_an_outcome_in_the_log_names_no_one() -> None:
    outcome = {
        "resourceType": "OperationOutcome",
        "issue": [
            {
                "code": "invariant",
                "details": {
                    "text": "Asha (+919812345678) born 1992-03-04: end must be after start"
                },
                "expression": ["Appointment.end", "Patient.where(name='Asha')"],
            },
            {"code": "Asha was here", "diagnostics": "आशा, chest pain"},
        ],
    }
    told = without_her(json.dumps(outcome).encode(), {"resourceType": "Appointment", "born": 1})
    assert told == "invariant (Appointment.end): …) born …: end must be after start; …: …"
    assert without_her(b"<html>Asha", None) == ""


def test_a_search_is_put_as_the_core_has_it() -> None:
    offered = Capabilities(
        kinds={
            "Patient": Kept(searched=frozenset(["identifier", "telecom"])),
            "Appointment": Kept(searched=frozenset(["actor", "identifier"])),
            "Slot": Kept(searched=frozenset(["schedule", "start"])),
        }
    )
    cases = [
        ("Patient", {"phone": "+91"}, {"telecom": "+91"}),
        ("Appointment", {"patient": "P/1", "status": "booked", "date": "ge"}, {"actor": "P/1"}),
        ("Slot", {"schedule": "S/1", "start": "gt", "status": "free", "_sort": "start"},
         {"schedule": "S/1", "start": "gt", "_sort": "start"}),
        ("Slot", {"identifier": "a|b"}, {"identifier": "a|b"}),  # whom it is about is not left out
        ("Task", {"identifier": "a|b", "status": "x"}, {"identifier": "a|b", "status": "x"}),
    ]  # fmt: skip
    for kind, asked, put in cases:
        assert asked_as_offered(offered, kind, asked) == put


def test_references_are_replaced_and_taken_away() -> None:
    resource = {
        "resourceType": "Task",
        "text": {"div": '<div><a href="urn:uuid:a">it</a></div>'},
        "focus": {"reference": "urn:uuid:a", "display": "it"},
        "input": [{"valueReference": {"reference": "urn:uuid:b"}}],
        "contained": [
            {
                "resourceType": "Bundle",
                "entry": [{"fullUrl": "urn:uuid:a", "resource": {"x": "urn:uuid:a"}}],
            }
        ],
        "reference": {"reference": "urn:uuid:b"},
    }
    assert mentioned(resource, {"urn:uuid:a", "urn:uuid:b", "urn:uuid:c"}) == {
        "urn:uuid:a",
        "urn:uuid:b",
    }
    moved = replaced(resource, {"urn:uuid:a": "Patient/1"})
    assert moved["focus"] == {"reference": "Patient/1", "display": "it"}
    assert 'href="Patient/1"' in moved["text"]["div"]
    assert moved["contained"] == resource["contained"]  # its own entries keep their addresses
    left = without(resource, {"urn:uuid:a", "urn:uuid:b"})
    assert "focus" not in left and "input" not in left and "reference" not in left
    assert left["contained"] == resource["contained"]


@given(steps=st.lists(st.integers(0, 7), min_size=1, max_size=6), put=st.sampled_from(PUT))
def test_a_spoilt_statement_is_no_error(spoilt: dict[str, Any], steps: list[int], put: Any) -> None:
    statement = Statement(lambda: _spoiled(spoilt, steps, put))
    assert isinstance(statement.get(), Capabilities)


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    house = House(tmp_path_factory.mktemp("core"))
    told: dict[str, Any] = house.stand.client.get("/metadata").json()
    told["rest"][0]["resource"] = told["rest"][0]["resource"][:3]
    return told


def test_its_operations_are_known(house: House) -> None:
    """What a core does beyond FHIR's own interactions counts only where it says so."""
    told = house.stand.client.get("/metadata").json()
    operation = {"name": "abha-enrol", "definition": "urn:example"}
    told["rest"][0]["resource"][0]["operation"] = [operation]
    kind = told["rest"][0]["resource"][0]["type"]
    offered = capabilities.capabilities(told)
    assert offered.operates(kind, "abha-enrol")
    assert not offered.operates("Patient", "abha-enrol")
    assert not Capabilities().operates("Patient", "abha-enrol")


def test_a_refusal_that_is_about_the_request_stays_one(house: House) -> None:
    class Strict(Line):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            answer = super().handle_request(request)
            return said(422, "") if request.method == "POST" else answer

    core = client(house, Strict(house.stand.core))
    with pytest.raises(CoreRefused):
        core.book(house.booking(slot=house.free(1)[0]))
    with pytest.raises(CoreError):
        core.ask_for_help("t1", PHONE, ASHA, "please call", urgent=True)
