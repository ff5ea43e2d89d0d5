"""Which prescription is the newest of a patient, by what the core lists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from handlers.core.records import Issued
from tests.core_client_stand import House, later
from tests.embedded_core_stand import NOON

PRESCRIPTION = {"coding": [{"system": "http://snomed.info/sct", "code": "440545006"}]}


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    for identity in ("asha", "ravi", "other"):
        made.stand.keep({"resourceType": "Patient", "id": identity})
    return made


def lists(house: House, bundle: str, patient: str, day: int, **more: Any) -> None:
    """The core lists a prescription, issued so many days after the noon of the tests."""
    house.stand.keep(
        {
            "resourceType": "DocumentReference",
            "status": "current",
            "type": PRESCRIPTION,
            "subject": {"reference": f"Patient/{patient}"},
            "date": later(days=day).isoformat(timespec="seconds"),
            "content": [{"attachment": {"url": f"Bundle/{bundle}"}}],
            **more,
        }
    )


def test_the_newest_of_each_the_newest_first(house: House) -> None:
    for day, bundle in ((1, "a1"), (5, "a5"), (2, "a2")):
        lists(house, bundle, "asha", day)
    lists(house, "r9", "ravi", 9)
    lists(house, "o3", "other", 3)
    found = house.client.newest_prescriptions(["asha", "ravi"])
    assert found == [Issued("r9", "ravi", later(days=9)), Issued("a5", "asha", later(days=5))]
    assert house.client.newest_prescriptions(["asha"])[0].issued > NOON


def test_what_is_no_prescription_to_tell_is_passed_over(house: House) -> None:
    lists(house, "a1", "asha", 1)
    lists(house, "a2", "asha", 2, status="superseded")
    lists(house, "a3", "asha", 3, status="entered-in-error")
    lists(house, "a4", "asha", 4, docStatus="preliminary")
    lists(house, "a5", "asha", 5, type={"text": "Discharge summary"})
    lists(house, "a6", "asha", 6, content=[{"attachment": {"url": "Binary/scan"}}])
    assert [one.bundle for one in house.client.newest_prescriptions(["asha"])] == ["a1"]


def test_nobody_has_none(house: House) -> None:
    lists(house, "o1", "other", 1)
    assert house.client.newest_prescriptions(["asha", "ravi"]) == []
    house.line.requests.clear()
    assert house.client.newest_prescriptions([]) == []
    assert house.client.newest_prescriptions(["../Patient"]) == []
    assert house.line.requests == []


@pytest.mark.parametrize(
    ("listings", "withdrawn"),
    [
        ([], False),
        ([{}], False),
        ([{"status": "entered-in-error"}], True),
        ([{"docStatus": "entered-in-error"}], True),
        ([{"status": "superseded"}], True),
        ([{"status": "superseded"}, {}], False),
    ],
)
def test_one_that_is_listed_only_in_error_is_withdrawn(
    house: House, listings: list[dict[str, Any]], withdrawn: bool
) -> None:
    lists(house, "a0", "asha", 0, status="entered-in-error")
    lists(house, "a1", "ravi", 0, status="entered-in-error")
    for more in listings:
        lists(house, "a1", "asha", 1, **more)
    assert house.client.prescription_withdrawn("asha", "a1") is withdrawn
