"""The words of the signs triage asks about and of its facts: all there, short, no two alike."""

from __future__ import annotations

from itertools import combinations

import pytest
from fluent.syntax import FluentParser, ast
from rapidfuzz import fuzz

from bot.languages import LOCALES, read
from bot.sms.segments import count
from bot.words import load
from handlers.clinical.triage.catalogue import read_facts

WORDS = load()
FACTS = read_facts()
TO_DOCTORS = [code for code in WORDS if read().languages[code].has("facts")]  # no mere form
ASKED = {fact.id for fact in FACTS.values() if fact.asked}
SIGN_ROOM = {"en": 28}  # English has short words; else:
SIGN_ROOM_ELSE = 30
HISTORY_ROOM, HISTORY_ROOM_LATIN = 20, 26  # an SMS holds twice as many Latin letters
FACT_ROOM = 40
NO_RULE = {"tuberculosis", "sickle-cell"}  # conditions for the doctor alone, no facts of triage
ALIKE = 95  # of 100, as rapidfuzz counts


def _messages(language: str, file: str, kind: str) -> dict[str, str]:
    """The texts of one kind by what comes after ``<kind>-`` in the message's id."""
    written = (LOCALES / language / f"{file}.ftl").read_text(encoding="utf-8")
    ids = [
        entry.id.name
        for entry in FluentParser().parse(written).body
        if isinstance(entry, ast.Message)
    ]
    return {
        message.removeprefix(f"{kind}-"): WORDS[language].text(message, {})
        for message in ids
        if message.startswith(f"{kind}-")
    }


@pytest.mark.parametrize("language", WORDS)
def test_every_sign_that_is_asked_has_words_and_no_other(language: str) -> None:
    assert _messages(language, "signs", "sign").keys() == ASKED


@pytest.mark.parametrize("language", TO_DOCTORS)
def test_every_fact_has_words_and_no_other(language: str) -> None:
    assert _messages(language, "facts", "fact").keys() == FACTS.keys()


@pytest.mark.parametrize("language", WORDS)
def test_they_fit(language: str) -> None:
    for kind, room in (
        ("sign", SIGN_ROOM.get(language, SIGN_ROOM_ELSE)),
        ("history", HISTORY_ROOM_LATIN if "-" in language else HISTORY_ROOM),
    ):
        long = [text for text in _messages(language, "signs", kind).values() if len(text) > room]
        assert long == [], kind


@pytest.mark.parametrize("language", TO_DOCTORS)
def test_facts_fit(language: str) -> None:
    facts = _messages(language, "facts", "fact").values()
    assert [text for text in facts if len(text) > FACT_ROOM] == []


@pytest.mark.parametrize("language", WORDS)
def test_they_stand_in_a_list(language: str) -> None:
    """Written alike: no capital to begin with, no full stop, nothing to trim."""
    signs = _messages(language, "signs", "sign").values()
    assert [text for text in signs if text[0].isupper() or text[-1] in ".।"] == []
    every = [*signs, *_messages(language, "signs", "history").values()]
    assert [text for text in every if text != text.strip() or "\n" in text] == []


@pytest.mark.parametrize("language", WORDS)
def test_no_two_choices_look_alike(language: str) -> None:
    for kind in ("sign", "history"):
        texts = _messages(language, "signs", kind).values()
        alike = [pair for pair in combinations(texts, 2) if fuzz.ratio(*pair) >= ALIKE]
        assert alike == [], kind


@pytest.mark.parametrize("language", TO_DOCTORS)
def test_no_two_facts_are_called_the_same(language: str) -> None:
    texts = _messages(language, "facts", "fact")
    assert len(set(texts.values())) == len(texts)


def test_english_signs_leave_an_sms_its_short_alphabet() -> None:
    for text in [
        *_messages("en", "signs", "sign").values(),
        *_messages("en", "signs", "history").values(),
    ]:
        assert count(text).encoding == "GSM-7", text


@pytest.mark.parametrize("language", WORDS)
def test_the_conditions_are_risks_of_triage(language: str) -> None:
    conditions = _messages(language, "signs", "history").keys() - NO_RULE
    assert len(conditions) > 1
    assert {FACTS[condition].kind for condition in conditions} == {"risk"}


@pytest.mark.parametrize("language", TO_DOCTORS)
def test_facts_stand_in_a_line_that_commas_part(language: str) -> None:
    facts = _messages(language, "facts", "fact").values()
    assert [text for text in facts if "," in text or text[-1] in ".।"] == []
