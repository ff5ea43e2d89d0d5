"""The alert about an urgent referral: a Communication beside the Task, and taken back with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from handlers.core.records import Reason
from tests.abdm_profiles import wrong
from tests.core_client_stand import ASHA, PHONE, House
from tests.test_core_client_help import OVER, WHY

Resource = dict[str, Any]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def alert(house: House) -> Resource:
    (found,) = house.all("Communication")
    assert wrong(found) == []
    return found


def test_an_urgent_request_raises_it(house: House) -> None:
    house.client.ask_for_help("t9", PHONE, ASHA, "saans nahi", True, reasons=WHY)
    found = alert(house)
    (referral,) = house.all("ServiceRequest")
    assert found["about"] == [{"reference": f"ServiceRequest/{referral['id']}"}]
    assert (found["status"], found["priority"]) == ("in-progress", "stat")
    assert found["category"][0]["coding"][0]["code"] == "alert"
    assert found["subject"] == referral["subject"]
    assert [one["contentString"] for one in found["payload"]] == [
        "A danger sign was told.", "saans nahi", "Struggles for breath.", "local-y",
        f"Number to call: {PHONE}",
    ]  # fmt: skip


def test_repeated_it_is_one(house: House) -> None:
    for _ in range(2):
        house.client.ask_for_help("t9", PHONE, ASHA, "saans nahi", True)
    assert alert(house)["meta"]["versionId"] == "1"


def test_taken_back_it_is_stopped(house: House) -> None:
    house.client.ask_for_help("t9", PHONE, ASHA, "saans nahi", True)
    for _ in range(2):
        house.client.take_back("t9", PHONE, OVER)
        found = alert(house)
        assert (found["status"], found["statusReason"]["text"]) == ("stopped", OVER)
        assert found["meta"]["versionId"] == "2"


def test_taken_back_before_it_came_it_alerts_nobody(house: House) -> None:
    house.client.take_back("t9", PHONE, OVER)
    house.client.ask_for_help("t9", PHONE, ASHA, "saans nahi", True)
    assert alert(house)["status"] == "stopped"


def test_what_was_heard_stays_so(house: House) -> None:
    house.client.ask_for_help("t9", PHONE, ASHA, "saans nahi", True)
    house.stand.keep({**alert(house), "status": "completed"})
    house.client.take_back("t9", PHONE, OVER)
    assert alert(house)["status"] == "completed"
    assert house.all("ServiceRequest")[0]["status"] == "revoked"


def test_what_is_not_urgent_raises_none(house: House) -> None:
    house.client.ask_for_help("t9", PHONE, ASHA, "call me", False)
    assert house.all("Communication") == []


def test_asked_without_a_number_it_names_none(house: House) -> None:
    house.client.ask_for_help("t9", "", None, "", True, reasons=(Reason("r", "Fits.", ()),))
    assert [one["contentString"] for one in alert(house)["payload"]] == [
        "A danger sign was told.",
        "Fits.",
    ]
    (referral,) = house.all("ServiceRequest")
    assert referral["requester"] == {"display": "OPDLine"}
