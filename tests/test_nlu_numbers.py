"""A text that is one whole number, and texts that only look like one."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon
from nlu.word_files import load

NUMBERS = {
    "2": 2, " 2 ": 2, "2.": 2, "2)": 2, "(2)": 2, "#2": 2, '"2"': 2, "2-": 2, "2!": 2, "02": 2,
    "0": 0, "9876543210": 9876543210,
    "२": 2, "௨": 2, "۲": 2, "٢": 2, "২": 2, "２": 2, "②": 2, "2️⃣": 2, "🔟": 10, "1 👍": 1,
    "no 2": 2, "No. 2": 2, "number 2": 2, "option 3": 3, "press 1": 1, "नंबर 2": 2, "2 number": 2,
    "1 dabao": 1,
    "two": 2, "Two.": 2, "do": 2, "दो": 2, "ek": 1, "एक": 1, "teen": 3, "चार": 4, "paanch": 5,
    "panch": 5, "छह": 6, "छः": 6, "saat": 7, "nau": 9, "das": 10, "twelve": 12, "barah": 12,
    "twenty five": 25, "twenty-five": 25, "pachees": 25, "पच्चीस": 25, "निन्यानवे": 99,
    "ninyanve": 99, "hundred": 100, "one hundred": 100, "sau": 100, "सौ": 100, "zero": 0,
    "शून्य": 0, "number two": 2,
    "first": 1, "1st": 1, "pehla": 1, "pahla": 1, "पहला": 1, "doosra": 2, "तीसरा": 3,
}  # fmt: skip
NOT_NUMBERS = [
    "", "no", "na", "2.5", "-2", "2 3", "1,2", "2/3", "12:30", "5%", "+919812345678",
    "98765432101", "2 days", "two days", "no one", "dedh", "1 2 3", "½", "x", "2x", "₹", "a", "...",
]  # fmt: skip


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load()


@pytest.mark.parametrize(("text", "number"), NUMBERS.items())
def test_a_whole_number(lexicon: Lexicon, text: str, number: int) -> None:
    understood = lexicon.parse(text)
    assert understood.number == number
    assert understood.intent is None
    assert (understood.days, understood.age, understood.when, understood.rest) == (
        None,
        None,
        None,
        "",
    )


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_not_a_whole_number(lexicon: Lexicon, text: str) -> None:
    assert lexicon.parse(text).number is None


def test_every_number_to_a_hundred_has_a_word_in_hindi() -> None:
    numbers = load().numbers
    devanagari = {n for word, n in numbers.items() if "\u0900" <= word[0] <= "\u097f"}
    latin = {n for word, n in numbers.items() if word.isascii()}
    assert set(range(101)) <= devanagari
    assert set(range(101)) <= latin


def test_no_is_a_denial(lexicon: Lexicon) -> None:
    assert lexicon.parse("no").intent == "deny"
