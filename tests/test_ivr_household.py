"""A household that can only press keys: who is who, and what is asked of whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.ivr.figures import LANGUAGES
from tests.ivr.phone import Phone
from tests.whole import Whole, standing

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
CONSENT, OTHER, GIRL, BOY, NO_DANGER = "1", "2", "1", "2", "0"
FEVER, COUGH, VOMITING, NONE, BOOK = "1", "2", "5", "0", "1"


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Whole]:
    with standing(tmp_path, lambda: NOW) as running:
        yield running


def test_two_boys_of_nearly_one_age_stay_two(whole: Whole) -> None:
    phone = Phone(whole.settings)
    phone.call()
    boy = (BOY, NO_DANGER, FEVER, "3", NONE, NONE, BOOK)
    for key in (*LANGUAGES["en"], CONSENT, OTHER, "5", *boy):
        phone.press(key)
    assert phone.heard[0] == "Booked."
    phone.call()
    phone.press("2")
    for key in ("6", BOY, NO_DANGER, COUGH, "3", NONE, NONE, BOOK):
        phone.press(key)
    assert phone.heard[0] == "Booked."
    born = {one["name"][0]["text"]: one["birthDate"] for one in whole.fhir("Patient")}
    assert born == {"Patient 2": "2021", "Patient 3": "2020"}


def test_a_woman_with_fever_is_asked_whether_a_child_comes(whole: Whole) -> None:
    phone = Phone(whole.settings)
    phone.call()
    for key in (*LANGUAGES["en"], CONSENT, "1", "25", GIRL, NO_DANGER, FEVER):
        phone.press(key)
    heard = phone.press("2")
    assert "pregnant:" in heard
    phone.press(str(heard[heard.index("pregnant:") + 1])[-2])
    assert "very bad headache:" in phone.heard
    assert "months pregnant" in " ".join(phone.press(NONE))


def test_a_small_child_is_not_offered_a_headache(whole: Whole) -> None:
    phone = Phone(whole.settings)
    phone.call()
    for key in (*LANGUAGES["en"], CONSENT, OTHER, "2", BOY):
        phone.press(key)
    heard = phone.press(NO_DANGER)
    assert "For vomiting," in heard
    assert "For headache," not in heard
