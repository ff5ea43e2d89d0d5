"""A bare number is an age only where it can be nothing else."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon
from nlu.understanding import Age

PARSE = Lexicon.load().parse


@pytest.mark.parametrize("text", ["she is 6", "no she is 6", "no. he is 6.", "he is 6, fever"])
def test_it_is_all_that_is_said_of_her(text: str) -> None:
    assert PARSE(text, "en").age == Age(years=6)


@pytest.mark.parametrize("text", ["her pulse is 90", "she is 45 kg", "he took 6 tablets",
                                  "his sugar is 110", "she is 9 months pregnant"])  # fmt: skip
def test_it_is_of_something_else(text: str) -> None:
    assert PARSE(text, "en").age is None


@pytest.mark.parametrize(
    ("text", "years", "days"),
    [("my mother Kamla has fever since 2 days, age 60", 60, 2),
     ("mother fever 3 days aged 55", 55, 3), ("bukhar 3 din umar 40", 40, 3)],
)  # fmt: skip
def test_an_age_told_after_a_duration(text: str, years: int, days: int) -> None:
    said = PARSE(text, "en")
    assert (said.age, said.days) == (Age(years=years), days)


@pytest.mark.parametrize(
    ("text", "age"),
    [("my wife 5 months pregnant fell from stairs", None),
     ("meri patni 5 mahine pregnant gir gayi", None),
     ("Geeta 24 years 8 months pregnant", Age(years=24)), ("2 years 6 months", Age(2, 6)),
     ("Geeta 24 F 8 months", Age(years=24)), ("24/F 8 months pregnant", Age(years=24)),
     ("baby 6 months F", Age(months=6))],
)  # fmt: skip
def test_months_of_pregnancy_are_no_age(text: str, age: Age | None) -> None:
    assert PARSE(text, "en").age == age


@pytest.mark.parametrize(
    ("text", "age"),
    [("one and half year", Age(1, 6)), ("2 and a half years old", Age(2, 6)),
     ("sawa saal ka beta", Age(1, 3)), ("derh mahina", Age(0, 1, 15)),
     ("sadhe teen saal ki beti", Age(3, 6)), ("साढ़े तीन साल का बेटा", Age(3, 6))],
)  # fmt: skip
def test_halves_and_quarters(text: str, age: Age) -> None:
    assert PARSE(text).age == age


@pytest.mark.parametrize("text", ["telma 40", "i take telma 40", "brufen gives rash, telma 40"])
def test_the_strength_of_a_medicine_is_no_age(text: str) -> None:
    assert PARSE(text).age is None


def test_a_number_behind_a_name_is_an_age() -> None:
    assert PARSE("Ravi 40").age == Age(years=40)
