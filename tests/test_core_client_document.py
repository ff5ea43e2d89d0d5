"""The document of an intake: kept once with its booking, and once more with her recorded words."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from handlers.core import amended_record
from handlers.core.client import FhirCore
from handlers.core.errors import CoreDown
from tests.abdm_profiles import wrong
from tests.core_client_stand import House
from tests.embedded_core_stand import ZONE
from tests.intake_stand import FULL

WORDS = b"RIFF" + bytes(2000)
Resource = dict[str, Any]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def numbers(house: House) -> list[str]:
    return [one["identifier"]["value"] for one in house.all("Bundle")]


def sections(document: Resource) -> list[str]:
    return [one["title"] for one in document["entry"][0]["resource"]["section"]]


def test_it_is_kept_once_whatever_is_repeated(house: House) -> None:
    booking = house.booking(slot=house.free()[0], intake=FULL)
    house.line.cut_after("POST")
    with pytest.raises(CoreDown):
        house.client.book(booking)
    (first,) = house.all("Bundle")
    for client in (house.client, house.another()):
        client.book(booking)
    assert house.all("Bundle") == [first]
    assert first["meta"]["versionId"] == "1"


def test_two_bookings_have_two_documents_with_no_address_in_common(house: House) -> None:
    for turn in ("t1", "t2"):
        house.client.book(house.booking(turn, house.free()[0]))
    one, other = house.all("Bundle")
    addresses = [{entry["fullUrl"] for entry in each["entry"]} for each in (one, other)]
    assert not addresses[0] & addresses[1]


def test_it_tells_nothing_of_hers_under_an_address_of_the_booking(house: House) -> None:
    """A server that takes the booking's addresses for its own leaves the document alone."""
    sent: list[httpx.Request] = []
    slot = house.free()[0]
    house.line.after = sent.append
    house.client.book(house.booking(slot=slot, intake=FULL))
    entries = httpx.Response(200, content=sent[0].content).json()["entry"]
    (document,) = [one for one in entries if one["resource"]["resourceType"] == "Bundle"]
    outside = {one["fullUrl"] for one in entries}
    assert not any(address in str(document["resource"]) for address in outside)
    kinds = [one["resource"]["resourceType"] for one in entries]
    assert kinds.index("ServiceRequest") < kinds.index("Appointment") < kinds.index("Encounter")


def test_without_symptoms_or_history_it_has_what_there_is(house: House) -> None:
    bare = replace(house.booking().intake, complaints=(), days=None, acuity="minor")
    house.client.book(house.booking(slot=house.free()[0], intake=bare))
    (document,) = house.all("Bundle")
    assert wrong(document) == []
    assert sections(document) == [
        "The consultation booked",
        "Result of triage; no clinician has seen the patient yet",
        "All answers",
    ]
    assert house.all("ServiceRequest") == []


def test_a_doctor_without_a_registration_is_known_by_the_core_s_number(house: House) -> None:
    slot = house.free()[0]
    house.client.book(
        house.booking(slot=replace(slot, doctor=replace(slot.doctor, registration="")))
    )
    (document,) = house.all("Bundle")
    assert wrong(document) == []
    (doctor,) = [
        one["resource"]
        for one in document["entry"]
        if one["resource"]["resourceType"] == "Practitioner"
    ]
    assert doctor["identifier"][0]["value"] == slot.doctor.id


def test_her_recorded_words_come_into_a_document_that_replaces_it(house: House) -> None:
    house.client.book(house.booking("t1", house.free()[0], intake=FULL))
    (first,) = house.all("Bundle")
    house.client.keep_recording("t1", WORDS, "audio/wav")
    before, after = sorted(house.all("Bundle"), key=lambda one: str(one["identifier"]))
    assert before == first
    assert after["identifier"]["value"] == "t1/record/recording"
    assert wrong(after) == []
    old, new = first["entry"][0]["resource"], after["entry"][0]["resource"]
    assert new["identifier"] == old["identifier"]
    assert new["relatesTo"] == [{"code": "replaces", "targetIdentifier": first["identifier"]}]
    added = "The patient's recorded words"
    at = sections(after).index(added)
    assert sections(after)[:at] + sections(after)[at + 1 :] == sections(first)
    assert sections(after)[at + 1] == "Said not to be there"
    inside = after["entry"][-1]["resource"]
    assert base64.b64decode(inside["content"][0]["attachment"]["data"]) == WORDS
    assert "url" not in inside["content"][0]["attachment"]
    (kept,) = house.all("DocumentReference")
    assert kept["content"][0]["attachment"]["url"].startswith("Binary/")


def test_repeated_it_replaces_it_once(house: House) -> None:
    house.client.book(house.booking("t1", house.free()[0]))
    house.line.cut_after("POST")
    with pytest.raises(CoreDown):
        house.client.keep_recording("t1", WORDS, "audio/wav")
    house.client.keep_recording("t1", WORDS, "audio/wav")
    assert sorted(numbers(house)) == ["t1/record", "t1/record/recording"]
    assert len(house.all("DocumentReference")) == 1


def test_a_long_recording_is_kept_beside_the_document_only(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(amended_record, "_LARGEST", len(WORDS) - 1)
    house.client.book(house.booking("t1", house.free()[0]))
    house.client.keep_recording("t1", WORDS, "audio/wav")
    assert house.client.has_recording("t1")
    assert numbers(house) == ["t1/record"]


@pytest.mark.parametrize(
    "spoiled",
    [
        {"entry": []},
        {"entry": [7]},
        {"entry": [{"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Composition"}}]},
        {"entry": None},
        {"identifier": {"system": "urn:opdline:turn", "value": "t2/record"}},
        {"resourceType": "Basic"},
    ],
)
def test_a_document_that_came_back_spoiled_costs_no_recording(
    house: House, spoiled: Resource
) -> None:
    house.client.book(house.booking("t1", house.free()[0]))
    (document,) = house.all("Bundle")

    class Wire(httpx.BaseTransport):
        """Gives the document back spoiled."""

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "GET" and request.url.path == "/Bundle":
                entry = {"resource": {**document, **spoiled}}
                found = {"resourceType": "Bundle", "type": "searchset", "entry": [entry]}
                return httpx.Response(200, json=found)
            return house.line.handle_request(request)

    clock = house.stand.clock
    core = FhirCore("http://core", transport=Wire(), deadline=10, clock=clock, zone=ZONE)
    core.keep_recording("t1", WORDS, "audio/wav")
    assert house.client.has_recording("t1")
    assert numbers(house) == ["t1/record"]


def test_cancelled_its_urgent_referral_is_revoked(house: House) -> None:
    made = house.client.book(house.booking(slot=house.free()[0]))
    (referral,) = house.all("ServiceRequest")
    assert (referral["priority"], referral["status"]) == ("urgent", "active")
    kept = house.stand.read(f"Appointment/{made.id}")
    assert kept["basedOn"] == [{"reference": f"ServiceRequest/{referral['id']}"}]
    for _ in range(2):
        house.client.cancel(made.id)
    (referral,) = house.all("ServiceRequest")
    assert (referral["status"], referral["meta"]["versionId"]) == ("revoked", "2")


def test_what_a_doctor_ordered_stays_when_she_cancels(house: House) -> None:
    made = house.client.book(house.booking(slot=house.free()[0]))
    order = house.stand.keep({
        "resourceType": "ServiceRequest", "status": "active", "intent": "order",
        "subject": {"reference": f"Patient/{made.patient}"},
    })  # fmt: skip
    kept = house.stand.read(f"Appointment/{made.id}")
    based = [{"reference": f"ServiceRequest/{order['id']}"}]
    house.stand.keep({**kept, "basedOn": based})
    house.client.cancel(made.id)
    assert house.stand.read(f"ServiceRequest/{order['id']}")["status"] == "active"


def test_an_emergency_s_referral_is_as_urgent_as_can_be(house: House) -> None:
    house.client.book(house.booking(slot=house.free()[0], intake=replace(FULL, acuity="emergency")))
    assert [one["priority"] for one in house.all("ServiceRequest")] == ["stat"]
