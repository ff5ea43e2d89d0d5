"""Words that a language writes onto others, and what else Tamil and Malayalam need."""

from __future__ import annotations

import pytest

from nlu.tongues import Tongues, known_tongues
from tests.tongue import ALL

pytestmark = ALL

LEXICONS = Tongues()


def _read(text: str, tongue: str) -> dict[str, bool]:
    if tongue not in known_tongues():
        pytest.skip("no words of this tongue")
    return {s.id: s.absent for s in LEXICONS.parse(text, tongue).symptoms}


@pytest.mark.parametrize(
    ("tongue", "text", "symptoms"),
    [
        ("ta", "காய்ச்சலில்லை தலை வலிக்குது", {"fever": True, "headache": False}),
        ("ta", "காய்ச்சலும் இருமலும் இல்ல", {"fever": True, "cough": True}),
        ("ta", "தலையும் வயிறும் வலிக்குது", {"headache": False, "abdominal-pain": False}),
        ("ta", "juramo irumalo illa", {"fever": True, "cough": True}),
        ("ml", "പനിയുണ്ട് പക്ഷേ ചുമയില്ല", {"fever": False, "cough": True}),
        ("ml", "തലയും വയറും വേദനിക്കുന്നു", {"headache": False, "abdominal-pain": False}),
        ("ml", "paniyum chumayum illa", {"fever": True, "cough": True}),
    ],
)
def test_a_word_written_onto_another_is_read(
    tongue: str, text: str, symptoms: dict[str, bool]
) -> None:
    assert _read(text, tongue) == symptoms


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("நேற்றிலிருந்து வாந்தி", 1), ("2 வருஷமா முட்டி வலி", 730), ("5 மணி நேரமா தலைவலி", 0),
        ("ഇന്നലെമുതൽ ഛർദ്ദി", 1), ("2 വർഷമായി മുട്ടുവേദന", 730),
    ],
)  # fmt: skip
def test_since_when_is_read_where_it_is_written_onto_the_time(text: str, days: int) -> None:
    said = LEXICONS.parse(text)
    assert said.days == days
    assert said.when is None
