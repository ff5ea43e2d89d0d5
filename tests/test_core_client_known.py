"""Whom the core knows: first consultation or follow-up, her record in the document, how she spoke.

A wrong "follow-up" would let more be prescribed than is safe, so every doubt makes it a first one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.demo.core import Offers
from handlers.core.client import FhirCore
from handlers.core.errors import CoreDown
from handlers.core.records import Complaint, Intake, Person, Slot
from tests.abdm_profiles import wrong
from tests.core_client_stand import ASHA, PHONE, House
from tests.embedded_core_stand import NOON, ZONE

FOLLOW_UP = "Follow-up: same condition, same doctor, within six months"
FIRST = "First consultation"
Resource = dict[str, Any]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


class Seen:
    """Asha was seen for a fever and an earache by the doctor of ``slot``, a free one later on."""

    def __init__(self, house: House, **changed: Any) -> None:
        self.house = house
        earlier, *later = house.free(40)
        made = house.client.book(house.booking("t0", earlier))
        self.was = house.stand.read(f"Appointment/{made.id}")
        self.was = house.stand.keep({**self.was, "status": "fulfilled", **changed})
        self.person = Person(ASHA.name, ASHA.born, ASHA.sex, made.patient)
        self.slot = next(one for one in later if one.doctor == earlier.doctor)
        self.other = next(
            one
            for opd in house.client.opds()
            for one in house.client.free_slots(opd, NOON, 40)
            if one.doctor != earlier.doctor
        )

    def kind(self, *symptoms: str, slot: Slot | None = None, core: FhirCore | None = None) -> str:
        """What kind of consultation a booking with these symptoms is said to be."""
        told = Intake("", tuple(Complaint(one) for one in symptoms or ("fever",)), 1)
        booking = self.house.booking("t1", slot or self.slot, intake=told, person=self.person)
        made = (core or self.house.client).book(booking)
        appointment = self.house.stand.read(f"Appointment/{made.id}")
        (encounter,) = self.house.stand.search("Encounter", appointment=f"Appointment/{made.id}")
        assert self.house.stand.read(f"Encounter/{encounter}")["type"] == [
            appointment["appointmentType"]
        ]
        assert appointment["appointmentType"]["text"] in appointment["text"]["div"]
        return str(appointment["appointmentType"]["text"])


def test_the_same_condition_and_doctor_again_is_a_follow_up(house: House) -> None:
    seen = Seen(house)
    house.line.requests.clear()
    assert seen.kind("fever", "ear-pain") == FOLLOW_UP
    patient = f"GET /Patient/{seen.person.id}"
    assert house.line.requests == [patient, "GET /Appointment", "POST /"]
    (made,) = [one for one in house.all("Appointment") if one["status"] == "booked"]
    assert made["appointmentType"]["coding"] == [
        {
            "system": "http://snomed.info/sct",
            "code": "185389009",
            "display": "Follow-up visit",
        }
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"status": "noshow"},
        {"status": "cancelled"},
        {"start": (NOON - timedelta(days=200)).isoformat()},
        {"start": (NOON + timedelta(days=200)).isoformat()},
        {"reasonCode": [{"text": "Cough"}]},
        {"reasonCode": [{"coding": [{"system": "urn:x", "code": "386661006"}]}]},
    ],
)
def test_what_makes_it_a_first_one(house: House, changed: Resource) -> None:
    assert Seen(house, **changed).kind() == FIRST


def test_a_new_symptom_makes_it_a_first_one(house: House) -> None:
    assert Seen(house).kind("fever", "chest-pain") == FIRST


def test_no_symptom_makes_it_a_first_one(house: House) -> None:
    seen = Seen(house)
    booking = house.booking("t1", seen.slot, intake=Intake("x", (), None), person=seen.person)
    made = house.client.book(booking)
    kept = house.stand.read(f"Appointment/{made.id}")
    assert kept["appointmentType"] == {"text": FIRST}


def test_another_doctor_makes_it_a_first_one(house: House) -> None:
    seen = Seen(house)
    assert seen.kind(slot=seen.other) == FIRST


def test_five_months_later_it_still_is_one(house: House) -> None:
    assert Seen(house, start=(NOON - timedelta(days=150)).isoformat()).kind() == FOLLOW_UP


class Wire(httpx.BaseTransport):
    """The way to the core, with something in between."""

    def __init__(self, house: House, between: Callable[[httpx.Request], httpx.Response | None]):
        self.house = house
        self.between = between

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self.between(request)
        return answer if answer is not None else self.house.line.handle_request(request)

    def core(self) -> FhirCore:
        clock = self.house.stand.clock
        return FhirCore("http://core", transport=self, deadline=10, clock=clock, zone=ZONE)


@pytest.mark.parametrize("status", [200, 400, 403, 404, 409, 429, 500])
@pytest.mark.parametrize("path", ["/Patient/", "/Appointment"])
def test_what_the_core_does_not_answer_stops_no_booking(
    house: House, path: str, status: int
) -> None:
    def refused(request: httpx.Request) -> httpx.Response | None:
        if request.method == "GET" and request.url.path.startswith(path):
            return httpx.Response(status, stream=httpx.ByteStream(b'{"a": ['))
        return None

    assert Seen(house).kind(core=Wire(house, refused).core()) == FIRST
    assert all(wrong(one) == [] for one in house.all("Bundle"))


def test_a_record_that_is_no_patient_s_stops_no_booking(house: House) -> None:
    def spoiled(request: httpx.Request) -> httpx.Response | None:
        if request.method == "GET" and request.url.path.startswith("/Patient/"):
            kept = house.stand.read(request.url.path.removeprefix("/"))
            return httpx.Response(200, json={**kept, "identifier": [7]})
        return None

    assert Seen(house).kind(core=Wire(house, spoiled).core()) == FIRST


def test_a_core_that_passes_over_parameters_makes_nobody_s_visit_hers(house: House) -> None:
    seen = Seen(house)
    other = house.stand.keep({"resourceType": "Patient", "name": [{"text": "Ravi"}]})
    hers, *others = seen.was["participant"]
    his = {**hers, "actor": {"reference": f"Patient/{other['id']}"}}
    house.stand.keep({**seen.was, "participant": [his, *others]})

    def lenient(request: httpx.Request) -> httpx.Response | None:
        if request.method == "GET" and request.url.path == "/Appointment":
            bare = httpx.Request("GET", request.url.copy_with(query=None))
            return house.line.handle_request(bare)
        return None

    assert seen.kind(core=Wire(house, lenient).core()) == FIRST


def test_moved_to_another_doctor_it_is_a_follow_up_no_more(house: House) -> None:
    seen = Seen(house)
    assert seen.kind() == FOLLOW_UP
    (old,) = house.client.appointments([seen.person.id], NOON)
    house.client.move(old, seen.other, "t2:move")
    kept = house.stand.read(f"Appointment/{old.id}")
    assert kept["appointmentType"] == {"text": FIRST}
    assert seen.other.doctor.name in kept["text"]["div"]
    assert old.doctor.name not in kept["text"]["div"]
    (encounter,) = house.stand.search("Encounter", appointment=f"Appointment/{old.id}")
    assert house.stand.read(f"Encounter/{encounter}")["type"] == [{"text": FIRST}]
    assert wrong(kept) == wrong(house.stand.read(f"Encounter/{encounter}")) == []


def test_moved_to_another_time_its_text_tells_it(house: House) -> None:
    seen = Seen(house)
    assert seen.kind() == FOLLOW_UP
    (old,) = house.client.appointments([seen.person.id], NOON)
    later = next(
        one for one in house.free(60) if one.doctor == old.doctor and one.start > old.start
    )
    house.client.move(old, later, "t2:move")
    kept = house.stand.read(f"Appointment/{old.id}")
    assert kept["appointmentType"]["text"] == FOLLOW_UP
    assert f"From {later.start:%d %B %Y, %H:%M}" in kept["text"]["div"]


def test_broken_off_without_transactions_a_follow_up_stays_one(tmp_path: Path) -> None:
    house = House(tmp_path, Offers(transactions=False))
    seen = Seen(house)
    booking = house.booking("t1", seen.slot, person=seen.person)

    def cut(request: httpx.Request) -> None:
        if (request.method, request.url.path) == ("POST", "/Appointment"):
            raise httpx.ReadError("cut")

    house.line.after = cut
    with pytest.raises(CoreDown):
        house.client.book(booking)
    house.line.after = lambda request: None
    made = house.client.book(booking)
    appointment = house.stand.read(f"Appointment/{made.id}")
    (encounter,) = house.stand.search("Encounter", appointment=f"Appointment/{made.id}")
    kinds = [appointment["appointmentType"], *house.stand.read(f"Encounter/{encounter}")["type"]]
    assert [one["text"] for one in kinds] == [FOLLOW_UP, FOLLOW_UP]
    (document,) = [one for one in house.all("Bundle") if one["identifier"]["value"] == "t1/record"]
    assert wrong(document) == []
    (hers,) = [
        one["resource"] for one in document["entry"] if one["resource"]["resourceType"] == "Patient"
    ]
    assert hers["identifier"][0]["value"] == "t0"  # as the core has her


@pytest.mark.parametrize(
    ("channel", "code"),
    [("voice", "PHONE"), ("sms", "WRITTEN"), ("whatsapp", "WRITTEN"), ("telegram", "WRITTEN"),
     ("", None), ("pigeon", None)],
)  # fmt: skip
def test_how_she_spoke_is_told(house: House, channel: str, code: str | None) -> None:
    house.client.book(house.booking(slot=house.free()[0], channel=channel))
    (encounter,) = house.all("Encounter")
    codes = [coding["code"] for one in encounter["type"] for coding in one.get("coding", [])]
    assert codes == ([code] if code else [])
    assert encounter["class"]["code"] == "VR"


def test_the_document_has_her_numbers_as_the_core_has_them(house: House) -> None:
    abha = {
        "type": {"coding": [{"system": "urn:types", "code": "HIN", "display": "ABHA number"}]},
        "system": "https://healthid.abdm.gov.in",
        "value": "91-1234-5678-9012",
        "assigner": {"reference": "http://nha.example/Organization/1"},
    }
    bare = {"system": "urn:ration-card", "value": "77"}
    kept = house.stand.keep({
        "resourceType": "Patient", "name": [{"given": ["Asha"]}], "gender": "female",
        "identifier": [abha, bare, {"system": "urn:no-value"}],
        "telecom": [{"system": "phone", "value": PHONE}, {"system": "email"}],
    })  # fmt: skip
    person = Person("Asha", "2022", "female", kept["id"])
    house.client.book(house.booking(slot=house.free()[0], person=person))
    (document,) = house.all("Bundle")
    assert wrong(document) == []
    (hers,) = [
        one["resource"] for one in document["entry"] if one["resource"]["resourceType"] == "Patient"
    ]
    assert hers["id"] == kept["id"]
    numbers = [(one["value"], one["type"]["coding"][0]["code"]) for one in hers["identifier"]]
    assert numbers == [("91-1234-5678-9012", "HIN"), ("77", "MR")]
    assert hers["telecom"] == [{"system": "phone", "value": PHONE}]
