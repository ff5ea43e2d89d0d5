"""A prescription by voice with something in its way: another call, a text, the core, a key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.tries import TRIES, Tries
from tests.ivr.doctor import issue
from tests.ivr.figures import FIRST, LANGUAGES
from tests.ivr.phone import Phone
from tests.turn_stand import HER, Stand, redis_dir, settings
from tests.whole import Whole, standing

__all__ = ["redis_dir", "settings"]

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
YEAR = "For Patient."  # in which year was the patient born?


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Whole]:
    with standing(tmp_path, lambda: NOW, core_apart=True) as running:
        yield running


def patient(whole: Whole) -> Phone:
    """Someone who has booked in a call and was given a prescription; at the main menu."""
    phone = Phone(whole.settings)
    phone.call()
    for keys in (*LANGUAGES["en"], *FIRST):
        phone.press(keys)
    phone.hang_up()
    issue(whole, "Patient", ["Cetirizine"], NOW)
    phone.call()
    assert phone.heard[-2:] == ["To hear your prescription,", "press 4."]
    return phone


def test_what_was_proved_in_one_call_does_not_hold_in_the_next(whole: Whole) -> None:
    phone = patient(whole)
    phone.press("4")
    assert "Cetirizine" in " ".join(phone.press("1992"))
    phone.call()  # the end of the first never came
    assert phone.heard[0] == "In an emergency, press 0."
    assert phone.press("4")[0].startswith(YEAR)
    assert phone.heard[1].startswith("So that no one else hears it: in which year")


def test_a_text_during_the_call_hears_and_chooses_nothing_of_it(whole: Whole) -> None:
    phone = patient(whole)
    assert "Cetirizine" not in " ".join(whole.say(phone.number, "4"))
    phone.call()
    phone.press("4")
    phone.press("1992")
    assert "Cetirizine" not in " ".join(whole.say(phone.number, "1"))


def test_the_core_goes_down_while_it_is_read_out(whole: Whole) -> None:
    phone = patient(whole)
    phone.press("4")
    assert whole.core is not None
    whole.core.down()
    assert phone.press("1992")[0].startswith("We cannot reach the hospital just now.")
    whole.core.up()


def test_a_record_that_is_no_longer_hers_is_not_read_out(whole: Whole) -> None:
    phone = patient(whole)
    phone.press("4")
    (bundle,) = whole.fhir("Bundle?identifier=urn:opdline:prescription|")
    for entry in bundle["entry"]:
        if entry["resource"]["resourceType"] == "MedicationRequest":
            entry["resource"]["doNotPerform"] = True
    url = f"{whole.settings.core_api_url}/Bundle/{bundle['id']}"
    whole.http.put(url, json=bundle).raise_for_status()
    assert phone.press("1992")[0].startswith("This prescription cannot be read out.")


def test_keys_that_lead_elsewhere(whole: Whole) -> None:
    phone = patient(whole)
    phone.press("4")
    assert phone.press("108")[0].startswith("1 0 8. Call it now if")
    assert phone.press("2")[0].startswith(YEAR)
    for keys, heard in (
        ("*", "In an emergency, press 0."),
        ("*0", "In an emergency, press 0."),
        ("#", YEAR),
    ):
        if not phone.heard[0].startswith(YEAR):
            phone.press("4")
        assert phone.press(keys)[0].startswith(heard)


def test_another_language_does_not_lose_what_is_read_out(whole: Whole) -> None:
    phone = patient(whole)
    phone.press("4")
    phone.press("*9")
    assert phone.press("*")[0].startswith(YEAR)
    phone.press("1992")
    phone.press("9")
    phone.press("2")
    assert set(phone.languages) == {"hi"}
    assert "Cetirizine" in " ".join(phone.heard)


def test_tries_are_counted_once_a_turn_and_for_each_telephone(settings: object) -> None:
    stand = Stand(settings)  # type: ignore[arg-type]
    tries = Tries(stand.redis, stand.sealer)
    turns = ("t1", "t1", "t2", "t3", "t4")
    assert [tries.wrong(HER, "p1", turn) for turn in turns] == [2, 2, 1, 0, 0]
    assert tries.left("tel:+919812345679", "p1") == tries.left(HER, "p2") == TRIES
