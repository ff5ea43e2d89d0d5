"""Lists that are denied as a whole, and of which blood a denial speaks."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon

PARSE = Lexicon.load().parse


def said(text: str) -> str:
    """The symptoms of a text, a denied one with a minus."""
    return " ".join(("-" if one.absent else "") + one.id for one in PARSE(text).symptoms)


@pytest.mark.parametrize(
    ("text", "symptoms"),
    [
        ("no fever cough or vomiting", "-fever -cough -vomiting"),
        ("no fever cough 3 days", "-fever cough"),
        ("no fever, cough since 2 days", "-fever cough"),
        ("no fever no cough but headache or body pain", "-fever -cough headache body-ache"),
        ("bukhar khansi kuch nahi hai", "-fever -cough"),
        ("bukhar hai khansi kuch nahi", "fever -cough"),
        ("बुखार खांसी उल्टी कुछ नहीं है", "-fever -cough -vomiting"),
    ],
)
def test_a_list(text: str, symptoms: str) -> None:
    assert said(text) == symptoms


@pytest.mark.parametrize(
    ("text", "symptoms"),
    [
        ("khansi hai, khoon nahi aata", "cough -haemoptysis"),
        ("burning urine but no blood", "painful-urination -blood-in-urine"),
        ("no blood", "-bleeding-other"),
        ("khansi hai 3 din se, balgam nahi", "cough -cough-productive"),
        ("no upper stomach pain", "-epigastric-pain"),
        ("cough and burning urine, no blood", "cough painful-urination -bleeding-other"),
    ],
)
def test_whose_blood(text: str, symptoms: str) -> None:
    assert sorted(said(text).split()) == sorted(symptoms.split())


@pytest.mark.parametrize(
    ("text", "bleeds"),
    [
        ("period pain since 2 days", False),
        ("periods me dard 2 din se", False),
        ("periods 10 days se chal rahe hai", True),
    ],
)
def test_pain_in_the_days_of_her_periods_is_no_bleeding(text: str, bleeds: bool) -> None:
    assert ("vaginal-bleeding" in said(text)) == bleeds
