"""What of two readings of a text counts: the lexicon's few words and the closer reading."""

from __future__ import annotations

import pytest

from handlers.clinical.triage.assess import Assessor
from handlers.clinical.triage.engine import Result
from nlu.lexicon import Lexicon

ASSESSOR = Assessor()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load()


def _result(lexicon: Lexicon, text: str, years: float = 30) -> Result:
    return ASSESSOR.assess(lexicon.parse(text), age_days=years * 365.25)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("pet me bahut tez dard", "severe-abdominal-pain"),
        ("पेट में बहुत तेज दर्द है", "severe-abdominal-pain"),
        ("sir me bahut zyada dard", "severe-headache"),
        ("pith me bahut tez dard hai", "severe-pain"),
    ],
)
def test_how_bad_it_is_counts_in_hindi_too(lexicon: Lexicon, text: str, fact: str) -> None:
    assert _result(lexicon, text).facts.get(fact) is True


def test_much_time_is_not_much_pain(lexicon: Lexicon) -> None:
    facts = _result(lexicon, "bahut dino se pet me dard").facts
    assert facts["abdominal-pain"] is True
    assert not facts.get("severe-abdominal-pain")


@pytest.mark.parametrize(
    "text",
    [
        "A 28-year-old man has fits of sneezing. His tetanus shots are up to date.",
        "A 34-year-old woman has a tight headache after work; her father had a stroke at 78.",
        "An 8-year-old boy grazed his knee; the bleeding has stopped.",
        "ungli thodi kat gayi, khoon ruk gaya",
    ],
)
def test_a_danger_sign_of_few_words_is_none_where_the_closer_reading_says_so(
    lexicon: Lexicon, text: str
) -> None:
    assert _result(lexicon, text).acuity != "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "my son fell from the roof and blood is not stopping",
        "papa ko seene me dard aur pasina",
        "माँ का मुँह टेढ़ा हो गया है और बोल नहीं पा रही",
        "beti ko saanp ne kaat liya",
        "I am 4 months pregnant and bleeding",
    ],
)
def test_a_danger_sign_in_her_own_words_counts(lexicon: Lexicon, text: str) -> None:
    assert _result(lexicon, text).acuity == "emergency"


def test_an_age_is_no_duration(lexicon: Lexicon) -> None:
    result = _result(lexicon, "meri beti 7 saal ke sir me joo hai", 7)
    assert not result.facts.get("lasting-6-weeks-or-more")
