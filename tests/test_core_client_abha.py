"""ABHA at the core: kept once with one person, made with a code, offered only where it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from fhir.resources.R4B.patient import Patient

from bot.demo.core import create_core
from bot.demo.core.abha import CODE, TRIES
from handlers.abha import is_doubtful
from handlers.core.client import FhirCore
from handlers.core.errors import AbhaElsewhere, CoreDown, CoreRefused, NotFound
from handlers.core.records import Abha, Enrolment, Made
from tests.core_client_stand import BASE, PHONE, Line
from tests.embedded_core_stand import ZONE, Clock, client_of

KNOWN = Abha("22722548295255")
NRCES = "https://nrces.in/ndhm/fhir/r4/CodeSystem/ndhm-identifier-type-code"
V2 = "http://terminology.hl7.org/CodeSystem/v2-0203"


class Room:
    """A core without a district, a client of it, and the codes that came to telephones."""

    def __init__(self, folder: Path, makes: bool = True) -> None:
        self.clock = Clock()
        self.codes: list[tuple[str, str]] = []

        def send(number: str, text: str) -> None:
            self.codes.append((number, text))

        self.core = create_core(
            folder, ZONE, clock=self.clock, seeded=False, send_code=send if makes else None
        )
        self.http = client_of(self.core)
        self.line = Line(self.core)
        self.client = self.another(self.line)

    def another(self, transport: httpx.BaseTransport) -> FhirCore:
        return FhirCore(BASE, transport=transport, deadline=10, clock=self.clock, zone=ZONE)

    def patient(self, name: str = "Asha", **more: Any) -> str:
        telecom = [{"system": "phone", "value": PHONE}]
        resource = {"resourceType": "Patient", "name": [{"text": name}], "telecom": telecom, **more}
        answer = self.http.post("/Patient", json=resource)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def read(self, patient: str) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get(f"/Patient/{patient}").json()
        return found


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def _identifier(value: str, code: str = "", system: str = "https://healthid.abdm.gov.in") -> Any:
    coding = [{"system": NRCES, "code": code, "display": "x"}] if code else []
    return {"system": system, "value": value, **({"type": {"coding": coding}} if code else {})}


def test_it_is_kept_with_both_codings(room: Room) -> None:
    asha = room.patient(identifier=[{"system": "urn:x", "value": "1"}])
    room.client.link_abha(asha, Abha("22722548295255", "asha@abdm"))
    kept = room.read(asha)
    Patient.model_validate(kept)
    first, number, address = kept["identifier"]
    assert first == {"system": "urn:x", "value": "1"}
    assert (number["system"], number["value"]) == (
        "https://healthid.ndhm.gov.in",
        "22-7225-4829-5255",
    )
    assert (address["system"], address["value"]) == ("https://healthid.ndhm.gov.in", "asha@abdm")
    codings = [
        [(one["system"], one["code"]) for one in each["type"]["coding"]]
        for each in (number, address)
    ]
    assert codings == [[(NRCES, "HIN"), (V2, "MR")], [(NRCES, "ABHA"), (V2, "MR")]]
    assert all(one["display"] for each in (number, address) for one in each["type"]["coding"])


def test_twice_is_once(room: Room) -> None:
    asha = room.patient()
    room.client.link_abha(asha, KNOWN)
    room.client.link_abha(asha, KNOWN)
    kept = room.read(asha)
    assert (len(kept["identifier"]), kept["meta"]["versionId"]) == (1, "2")
    assert room.client.household(PHONE)[0].abha == "…5255"
    room.client.link_abha(asha, Abha(address="asha@abdm"))  # further addresses are no other person
    assert len(room.read(asha)["identifier"]) == 2


@pytest.mark.parametrize(
    "written",
    [
        _identifier("22722548295255", "HIN"),
        _identifier("22-7225-4829-5255", "ABHA"),  # under the code of the address, as some do
        _identifier("22-7225-4829-5255"),
    ],
)
def test_what_the_core_has_already_is_known_however_it_is_written(room: Room, written: Any) -> None:
    asha, ravi = room.patient(identifier=[written]), room.patient("Ravi")
    room.client.link_abha(asha, KNOWN)
    assert room.read(asha)["identifier"] == [written]
    with pytest.raises(AbhaElsewhere):
        room.client.link_abha(ravi, KNOWN)
    assert "identifier" not in room.read(ravi)


def test_a_number_like_hers_that_is_no_abha_is_no_matter(room: Room) -> None:
    room.patient("Ravi", identifier=[{"system": "urn:card", "value": "22-7225-4829-5255"}])
    asha = room.patient()
    room.client.link_abha(asha, KNOWN)
    assert len(room.read(asha)["identifier"]) == 1


def test_a_record_that_is_not_in_use_keeps_nobody_from_it(room: Room) -> None:
    room.patient("Old", identifier=[_identifier("22-7225-4829-5255", "HIN")], active=False)
    asha = room.patient()
    room.client.link_abha(asha, KNOWN)
    assert len(room.read(asha)["identifier"]) == 1


def test_another_number_is_not_put_beside_hers(room: Room) -> None:
    asha = room.patient(identifier=[_identifier("91-1234-5678-9012", "HIN")])
    with pytest.raises(AbhaElsewhere):
        room.client.link_abha(asha, KNOWN)
    assert len(room.read(asha)["identifier"]) == 1


def test_a_change_in_between_is_not_lost(room: Room) -> None:
    asha = room.patient()
    waiting = [1]

    def touch(request: httpx.Request) -> None:
        if request.method == "GET" and request.url.path.endswith(asha) and waiting:
            waiting.pop()
            known = room.read(asha)
            changed = {**known, "gender": "female"}
            assert room.http.put(f"/Patient/{asha}", json=changed).status_code == 200

    room.line.after = touch
    room.client.link_abha(asha, KNOWN)
    kept = room.read(asha)
    assert (kept["gender"], len(kept["identifier"])) == ("female", 1)
    assert kept["meta"]["versionId"] == "3"


def test_one_that_keeps_changing_is_for_later(room: Room) -> None:
    asha = room.patient()

    def touch(request: httpx.Request) -> None:
        if request.method == "GET" and request.url.path.endswith(asha):
            known = room.read(asha)
            room.http.put(f"/Patient/{asha}", json=known)

    room.line.after = touch
    with pytest.raises(CoreDown):
        room.client.link_abha(asha, KNOWN)
    assert "identifier" not in room.read(asha)


def test_an_answer_that_is_lost_is_no_second_number(room: Room) -> None:
    asha = room.patient()
    room.line.cut_after("PUT")
    with pytest.raises(CoreDown):
        room.client.link_abha(asha, KNOWN)
    room.client.link_abha(asha, KNOWN)
    assert len(room.read(asha)["identifier"]) == 1


def test_nobody_is_linked_who_is_not_there(room: Room) -> None:
    with pytest.raises(NotFound):
        room.client.link_abha("nobody", KNOWN)
    gone = room.patient(active=False)
    with pytest.raises(CoreRefused):
        room.client.link_abha(gone, KNOWN)


def test_it_is_offered_only_where_the_core_has_both_operations(tmp_path: Path) -> None:
    with_codes, without = Room(tmp_path / "1"), Room(tmp_path / "2", makes=False)
    assert with_codes.client.can_make_abha()
    asked = list(with_codes.line.requests)
    assert with_codes.client.can_make_abha()
    assert with_codes.line.requests == asked  # what it said is remembered
    assert not without.client.can_make_abha()
    assert without.http.post("/Patient/$abha-enrol", json={}).status_code == 404
    with pytest.raises(CoreRefused):
        without.client.send_abha_code(without.patient(), PHONE, "t")


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"resourceType": "Patient"}', b"{"])
def test_a_core_that_does_not_say_so_offers_nothing(room: Room, body: bytes) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body)

    assert not room.another(httpx.MockTransport(answer)).can_make_abha()


def test_made_with_the_code(room: Room) -> None:
    asha = room.patient()
    begun = room.client.send_abha_code(asha, PHONE, "t1")
    assert room.client.send_abha_code(asha, PHONE, "t1") == begun  # the turn again
    ((number, text),) = room.codes
    assert number == PHONE
    assert CODE in text
    assert room.client.make_abha(begun, "000000").outcome == "wrong"
    made = room.client.make_abha(begun, CODE)
    assert made.outcome == "verified"
    assert not is_doubtful(made.abha)
    assert made.abha.address.endswith("@sbx")
    assert room.client.make_abha(begun, CODE) == made  # the answer was lost
    room.client.link_abha(asha, made.abha)
    assert len(room.read(asha)["identifier"]) == 2


def test_three_wrong_codes_and_no_more(room: Room) -> None:
    begun = room.client.send_abha_code(room.patient(), PHONE, "t1")
    outcomes = [room.client.make_abha(begun, "000000").outcome for _ in range(TRIES)]
    assert outcomes == ["wrong", "wrong", "refused"]
    assert room.client.make_abha(begun, CODE) == Made("refused")


def test_a_code_holds_for_ten_minutes(room: Room) -> None:
    asha = room.patient()
    begun = room.client.send_abha_code(asha, PHONE, "t1")
    room.clock.move(minutes=10)
    assert room.client.make_abha(begun, CODE) == Made("expired")
    again = room.client.send_abha_code(asha, PHONE, "t2")
    assert room.client.make_abha(again, CODE).outcome == "verified"
    assert len(room.codes) == 2


def test_codes_go_to_the_telephone_of_that_patient_only(room: Room) -> None:
    with pytest.raises(CoreRefused):
        room.client.send_abha_code(room.patient(), "+919800000009", "t1")
    with pytest.raises(CoreRefused):
        room.client.send_abha_code("nobody", PHONE, "t1")
    assert room.client.make_abha(Enrolment("unknown"), CODE) == Made("refused")
    assert not room.codes


def _parameters(**values: str) -> dict[str, Any]:
    every = [{"name": name, "valueString": value} for name, value in values.items()]
    return {"resourceType": "Parameters", "parameter": every}


@pytest.mark.parametrize(
    ("answer", "ask"),
    [
        (_parameters(), lambda c: c.send_abha_code("p", PHONE, "t")),
        (_parameters(transaction="a/b"), lambda c: c.send_abha_code("p", PHONE, "t")),
        ({"resourceType": "Patient"}, lambda c: c.send_abha_code("p", PHONE, "t")),
        (_parameters(outcome="perhaps"), lambda c: c.make_abha(Enrolment("t"), "1")),
        (_parameters(outcome="verified"), lambda c: c.make_abha(Enrolment("t"), "1")),
        (_parameters(outcome="verified", number="12"), lambda c: c.make_abha(Enrolment("t"), "1")),
    ],
)
def test_an_answer_that_cannot_be_used_is_for_later(
    room: Room, answer: dict[str, Any], ask: Callable[[FhirCore], object]
) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    with pytest.raises(CoreDown):
        ask(room.another(transport))
