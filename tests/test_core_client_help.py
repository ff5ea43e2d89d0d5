"""Requests for help: an urgent one is a referral, once; taken back, it is urgent no more."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from handlers.core.client import FhirCore
from handlers.core.errors import CoreDown
from handlers.core.records import Reason
from handlers.effect import AskForHelp, Effect
from tests.core_client_stand import ASHA, PHONE, House, served
from tests.embedded_core_stand import ZONE

WHY = (
    Reason("iitt-x", "Struggles for breath.", ("respiratory-distress",)),
    Reason("iitt-x", "The same rule.", ()),
    Reason("local-y", "", ()),
)
OVER = "says that it is no emergency"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def asked(house: House, turn: str = "t9", **more: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Ask urgently; the Task and the ServiceRequest of this turn."""
    house.client.ask_for_help(turn, PHONE, more.pop("person", ASHA), "saans nahi", True, **more)
    return both(house, turn)


def both(house: House, turn: str = "t9") -> tuple[dict[str, Any], dict[str, Any]]:
    task, referral = (
        [one for one in house.all(kind) if one["identifier"][0]["value"] == turn]
        for kind in ("Task", "ServiceRequest")
    )
    assert (len(task), len(referral)) == (1, 1)
    return task[0], referral[0]


def test_an_urgent_request_is_a_referral_with_its_reasons(house: House) -> None:
    task, referral = asked(house, reasons=WHY)
    assert task["focus"] == {"reference": f"ServiceRequest/{referral['id']}"}
    assert (task["status"], task["priority"]) == ("requested", "stat")
    assert (referral["status"], referral["intent"]) == ("active", "proposal")
    assert referral["priority"] == "stat"
    assert referral["category"][0]["coding"][0]["code"] == "3457005"
    assert referral["subject"] == {"type": "Patient", "display": "Asha"}
    words, *rules = referral["reasonCode"]
    assert words == {"text": "saans nahi"}
    assert [(r["coding"][0]["code"], r["coding"][0]["display"]) for r in rules] == [
        ("iitt-x", "Struggles for breath."),
        ("local-y", "local-y"),
    ]


def test_staff_read_the_sign_in_plain_words(house: House) -> None:
    task, referral = asked(house, signs=("chest-pain", "snake-bite", "pregnancy-danger"))
    pain, *others, words = referral["reasonCode"]
    assert (pain["coding"][0]["code"], pain["text"]) == ("29857009", "Pain in the chest")
    named = [{"text": "Bitten by a snake"}, {"text": "A danger sign of pregnancy"}]
    assert (others, words) == (named, {"text": "saans nahi"})
    plain = "Pain in the chest. Bitten by a snake. A danger sign of pregnancy. saans nahi"
    assert task["description"] == plain
    (alert,) = house.all("Communication")
    said = [one["contentString"] for one in alert["payload"]]
    assert said[1:-1] == [*plain.split(". ")]


def test_a_known_patient_is_referred_by_her_record(house: House) -> None:
    made = house.client.book(house.booking(slot=house.free()[0]))
    (known,) = house.client.household(PHONE)
    task, referral = asked(house, person=known)
    assert referral["subject"] == {"reference": f"Patient/{made.patient}"} == task["for"]
    urgent = {"patient": made.patient, "priority": "stat"}  # the booking's own is not as urgent
    assert house.stand.search("ServiceRequest", **urgent) == [referral["id"]]


def test_nobody_chosen_is_referred_by_the_number(house: House) -> None:
    task, referral = asked(house, person=None)
    assert referral["subject"]["display"] == PHONE
    assert "for" not in task


def test_repeated_it_is_one_referral(house: House) -> None:
    first = asked(house)
    assert asked(house) == first
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: asked(house, "t10"), range(8)))
    both(house, "t10")


def test_a_request_that_is_not_urgent_is_no_referral(house: House) -> None:
    house.client.ask_for_help("t1", PHONE, ASHA, "call me", False)
    assert house.all("ServiceRequest") == []
    assert "focus" not in house.all("Task")[0]


def test_taken_back_the_referral_is_revoked_and_the_task_cancelled(house: House) -> None:
    asked(house)
    asked(house, "other")
    for _ in range(2):
        house.client.take_back("t9", PHONE, OVER)
        task, referral = both(house)
        assert (task["status"], task["statusReason"]["text"]) == ("cancelled", OVER)
        assert (referral["status"], referral["note"][0]["text"]) == ("revoked", OVER)
        assert (task["meta"]["versionId"], referral["meta"]["versionId"]) == ("2", "2")
    task, referral = both(house, "other")
    assert (task["status"], referral["status"]) == ("requested", "active")
    house.client.ask_for_help("t9", PHONE, ASHA, "saans nahi", True)  # repeated late
    assert both(house)[0]["status"] == "cancelled"


def test_taken_back_before_it_came_it_is_not_urgent_when_it_comes(house: House) -> None:
    house.client.take_back("t9", PHONE, OVER)
    task, referral = asked(house)
    assert (task["status"], referral["status"]) == ("cancelled", "revoked")
    assert "reasonCode" not in referral


def test_asked_and_taken_back_at_the_same_moment_it_is_taken_back(house: House) -> None:
    for n in range(6):
        with ThreadPoolExecutor(2) as pool:
            one = pool.submit(house.client.ask_for_help, f"r{n}", PHONE, None, "dard", True)
            other = pool.submit(house.client.take_back, f"r{n}", PHONE, OVER)
            one.result(), other.result()
        task, referral = both(house, f"r{n}")
        assert (task["status"], referral["status"]) == ("cancelled", "revoked")


def test_what_someone_has_begun_goes_on(house: House) -> None:
    task, _ = asked(house)
    house.stand.keep({**task, "status": "in-progress"})
    house.client.take_back("t9", PHONE, OVER)
    task, referral = both(house)
    assert (task["status"], referral["status"]) == ("in-progress", "revoked")


def test_a_core_that_passes_over_the_identifier_has_no_others_cancelled(house: House) -> None:
    asked(house, "other")

    class Lenient(httpx.BaseTransport):
        """Answers every search with everything."""

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "GET":
                request = httpx.Request("GET", request.url.copy_with(query=None))
            return house.line.handle_request(request)

    core = FhirCore("http://core", transport=Lenient(), deadline=10, zone=ZONE)
    core.take_back("t9", PHONE, OVER)
    task, referral = both(house, "other")
    assert (task["status"], referral["status"]) == ("requested", "active")


def test_a_conflict_is_no_excuse_to_lose_an_urgent_request(house: House) -> None:
    class Busy(httpx.BaseTransport):
        """Refuses every transaction with 409."""

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "POST":
                return httpx.Response(409, stream=httpx.ByteStream(b"{}"))
            return house.line.handle_request(request)

    core = FhirCore("http://core", transport=Busy(), deadline=10, zone=ZONE)
    with pytest.raises(CoreDown, match="refused"):
        core.ask_for_help("t9", PHONE, ASHA, "dard", True)
    with pytest.raises(CoreDown, match="keeps changing"):
        core.take_back("t9", PHONE, OVER)
    asked(house)
    core.ask_for_help("t9", PHONE, ASHA, "dard", True)  # it is there


def test_an_answer_lost_is_repeated_to_the_same_end(house: House) -> None:
    house.line.cut_after("POST")
    with pytest.raises(CoreDown):
        asked(house)
    asked(house)
    house.line.cut_after("POST")
    with pytest.raises(CoreDown):
        house.client.take_back("t9", PHONE, OVER)
    house.client.take_back("t9", PHONE, OVER)
    task, referral = both(house)
    assert (task["status"], referral["status"]) == ("cancelled", "revoked")


def test_over_real_http(tmp_path: Path) -> None:
    house = House(tmp_path)
    with served(house.stand.core) as address:
        core = FhirCore(address, deadline=10, clock=house.stand.clock, zone=ZONE)
        core.ask_for_help("t9", PHONE, ASHA, "dard", True, reasons=WHY)
        assert both(house)[1]["status"] == "active"
        core.take_back("t9", PHONE, OVER)
        core.close()
    assert both(house)[1]["status"] == "revoked"


def test_an_effect_queued_before_it_had_reasons_is_still_read() -> None:
    kept = msgspec.json.encode(
        {"type": "ask-for-help", "id": "t1", "contact": "tel:+91", "person": None, "words": "x",
         "urgent": True},
    )  # fmt: skip
    effect = msgspec.json.decode(kept, type=Effect)
    assert effect == AskForHelp("t1", "tel:+91", None, "x", True)
    more = AskForHelp("t1", "tel:+91", None, "x", True, WHY, takes_back="t0:emergency")
    assert msgspec.json.decode(msgspec.json.encode(more), type=Effect) == more
