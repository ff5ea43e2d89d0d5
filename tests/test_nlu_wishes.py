"""Thanks, another one, an ambulance, and "for me": short texts that are one wish."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon

LEXICON = Lexicon.load()


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("thank you", "thanks"),
        ("Thanks!", "thanks"),
        ("thank you doctor", "thanks"),
        ("dhanyavad", "thanks"),
        ("dhanyawad ji", "thanks"),
        ("shukriya", "thanks"),
        ("धन्यवाद", "thanks"),
        ("ok thanks", "thanks"),
        ("theek hai dhanyavad", "thanks"),
        ("thnx", "thanks"),
        ("yes thanks", "affirm"),
        ("no thanks", "deny"),
        ("menu thanks", "menu"),
        ("change", "other"),
        ("another time", "other"),
        ("different doctor", "other"),
        ("dusra samay", "other"),
        ("दूसरा समय", "other"),
        ("not this doctor", "other"),
        ("koi aur", "other"),
        ("कोई और", "other"),
        ("dusra doctor chahiye", "other"),
        ("ambulance bhejo", "emergency"),
        ("ambulans bhejo", "emergency"),
        ("108 bulao", "emergency"),
        ("112 bulao", "emergency"),
        ("108 ko phone karo", "emergency"),
        ("call 108", "emergency"),
        ("call 112", "emergency"),
        ("एम्बुलेंस भेजो", "emergency"),
        ("108 बुलाओ", "emergency"),
        ("main menu", "menu"),
        ("menu", "menu"),
    ],
)
def test_a_whole_wish(text: str, intent: str) -> None:
    understood = LEXICON.parse(text)
    assert (understood.intent, understood.whole) == (intent, True)


@pytest.mark.parametrize(("text", "number"), [("108", 108), ("112", 112), ("१०८", 108)])
def test_an_emergency_number_is_a_number(text: str, number: int) -> None:
    understood = LEXICON.parse(text)
    assert (understood.number, understood.intent) == (number, None)


@pytest.mark.parametrize(
    "text",
    [
        "main", "mai", "Mein", "मैं", "mujhe", "मुझे", "myself", "khud", "me", "main hu",
        "mai khud", "I", "mere liye", "मेरे लिए",
    ],
)  # fmt: skip
def test_oneself(text: str) -> None:
    understood = LEXICON.parse(text)
    assert (understood.relation, understood.intent) == ("self", None)


def test_someone_else_is_also_whom_it_may_be_for() -> None:
    assert LEXICON.parse("koi aur").relation == "other"
    assert LEXICON.parse("fever, thank you").intent == "report_symptom"
