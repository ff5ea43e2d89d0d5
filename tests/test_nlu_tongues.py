"""Which language a text is read in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.normalise import key_of
from nlu.tongues import SCRIPTS, Tongues, known_tongues, script_of
from tests.tongue import ALL

pytestmark = ALL

TONGUES = Tongues()


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("my son has fever", "Latin"), ("बुखार", "Devanagari"), ("জ্বর", "Bengali"),
        ("ਬੁਖਾਰ", "Gurmukhi"),
        ("તાવ", "Gujarati"), ("ଜ୍ୱର", "Oriya"), ("காய்ச்சல்", "Tamil"), ("జ్వరం", "Telugu"),
        ("ಜ್ವರ", "Kannada"), ("പനി", "Malayalam"), ("بخار", "Arabic"), ("5", None), ("?", None),
        ("Ravi को बुखार है", "Devanagari"), ("बुखार since three days", "Latin"), ("café 😷", "Latin"),
    ],
)  # fmt: skip
def test_the_script_of_most_letters(text: str, script: str | None) -> None:
    assert script_of(text) == script


def test_every_tongue_with_words_has_a_script() -> None:
    assert "hi" in known_tongues()
    assert set(known_tongues()) <= set(SCRIPTS)


@pytest.mark.parametrize("language", ["", "en", "hi", "hi-Latn", "ta", "xx"])
def test_words_of_any_language_are_taken_whichever_is_set(language: str) -> None:
    for text in ("fever since 3 days", "3 din se bukhar hai", "तीन दिन से बुखार है"):
        said = TONGUES.parse(text, language)
        assert [symptom.id for symptom in said.symptoms] == ["fever"]
        assert said.days == 3


@settings(deadline=None)  # the first text of a tongue reads its words
@given(st.text(max_size=200), st.sampled_from(["", "en", "hi", "ta", "ur", "hi-Latn"]))
def test_any_text_is_read(text: str, language: str) -> None:
    assert TONGUES.parse(text, language).text == text


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("জ্বঁর", "জ্বংর"), ("അവൻ", "അവന\u0d4d"), ("پانی", "پاني"), ("بُخار", "بخار"), ("ક્યાં", "ક્યાઁ"),
    ],
)  # fmt: skip
def test_one_spelling_for_what_only_looks_different(written: str, same: str) -> None:
    assert key_of(written) == key_of(same)


@pytest.mark.parametrize("language", ["hi", "", "mr"])
def test_hindi_that_ends_as_marathi_does_is_hindi(language: str) -> None:
    """One despairing of life is never lost between two languages of one script."""
    text = "अब जीने का मन नहीं करता, सब खत्म कर देना चाहता हूँ"
    assert Tongues().parse(text, language).intent == "self_harm"
