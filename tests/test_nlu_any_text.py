"""No text whatever stops the lexicon, and what it says stays in its bounds."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.lexicon import Lexicon
from nlu.rasa_data import read
from nlu.understanding import Intent, Understanding

LEXICON = Lexicon.load()
WORDS = sorted({entry.phrase for entry in read()})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(["3", "34", "F", "se", "nahi", ",", ".", "no", "2-3", "din", "saal", "kal"]),
    st.text(max_size=8),
)


def _in_bounds(text: str, understood: Understanding) -> None:
    assert understood.text == text
    assert understood.intent is None or understood.intent in get_args(Intent)
    assert understood.intent is not None or not understood.whole
    assert understood.language in {"", "en", "hi", "hi-Latn"}
    assert understood.number is None or 0 <= understood.number < 10**10
    assert understood.days is None or 0 <= understood.days < 10**8
    ids = [s.id for s in understood.symptoms]
    assert len(ids) == len(set(ids))
    assert len(understood.danger) == len(set(understood.danger))
    if understood.age:
        age = understood.age
        assert 0 <= age.years <= 120
        assert age.months >= 0
        assert age.days >= 0
    if understood.when and understood.when.hour is not None:
        assert 0 <= understood.when.hour <= 23
    assert len(understood.rest) <= 1000


@given(st.text())
def test_any_text(text: str) -> None:
    _in_bounds(text, LEXICON.parse(text))


@given(st.text(alphabet=st.characters(), max_size=1600), st.sampled_from(["", "en", "hi", "xx"]))
@settings(max_examples=30)
def test_any_long_text_and_language(text: str, language: str) -> None:
    _in_bounds(text, LEXICON.parse(text, language))


@given(st.lists(PIECES, max_size=14).map(" ".join))
@settings(max_examples=300)
def test_any_mixture_of_known_words(text: str) -> None:
    _in_bounds(text, LEXICON.parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\0",
        "bu\0khar",
        "\ud800",
        "😀" * 1600,
        "بخار ہے",
        "\u202efever\u202c",
        "ा" * 50,
        "no " * 500,
        "dard " * 400,
        "pet " * 400,
        "saans nahi " * 200,
        "9" * 1600,
        "3 din se " * 200,
        "a" * 1600,
        "👨‍👩‍👧‍👦",
        "e\u0301" * 600,
    ],
)
def test_odd_texts(text: str) -> None:
    _in_bounds(text, LEXICON.parse(text))


@given(st.sampled_from(["bukhar", "साँस नहीं आ रही", "fever 3 days"]), st.data())
def test_unseen_characters_change_nothing(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    unseen = data.draw(st.sampled_from(["\u200b", "\u200d", "\ufeff", "\u200e"]))
    mixed = text[:at] + unseen + text[at:]
    assert LEXICON.parse(mixed).symptoms == LEXICON.parse(text).symptoms
