"""Several complaints, each for as long as it was told."""

from __future__ import annotations

import pytest

from handlers.clinical.triage.assess import Assessor
from handlers.clinical.triage.engine import Case, Triage
from nlu.lexicon import Lexicon

LEXICON = Lexicon.load()
TRIAGE = Triage()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("fever 2 days, cough 3 weeks, knee pain since 6 months",
         {"fever": 2, "cough": 21, "joint-pain": 180}),
        ("fever 2 days and cough 3 weeks", {"fever": 2, "cough": 21}),
        ("fever, cough 2 days, knee pain 6 months", {"fever": 2, "cough": 2, "joint-pain": 180}),
        ("bukhar 2 din se khansi 3 hafte se", {"fever": 2, "cough": 21}),
        ("2 din se bukhar aur 3 hafte se khansi", {"fever": 2, "cough": 21}),
        ("बुखार 2 दिन, खांसी 3 हफ्ते", {"fever": 2, "cough": 21}),
        ("headache from 1 month now vomiting from today", {"headache": 30, "vomiting": 0}),
        ("fever since 3 days and vomiting since yesterday", {"fever": 3, "vomiting": 1}),
        ("2 din se bukhar aur kal se khansi", {"fever": 2, "cough": 1}),
        ("kal se bukhar", {"fever": None}),
        ("3 din se bukhar aur khansi", {"fever": None, "cough": None}),
        ("fever since 3 days, no cough", {"fever": None, "cough": None}),
    ],
)  # fmt: skip
def test_each_symptom_has_its_own(text: str, days: dict[str, int | None]) -> None:
    said = LEXICON.parse(text)
    assert {symptom.id: symptom.days for symptom in said.symptoms} == days


def _fired(case: Case) -> set[str]:
    return {one.rule.id for one in TRIAGE(case).fired}


def test_a_rule_goes_by_the_days_of_its_own_complaint() -> None:
    facts, all_of_it = {"fever": True, "joint-pain": True}, {"days": 180.0}
    long_fever = "urgent-fever-long"
    assert long_fever in _fired(Case(facts, all_of_it))
    own = {"fever": 2.0, "joint-pain": 180.0}
    assert long_fever not in _fired(Case(facts, all_of_it, since=own))
    assert long_fever in _fired(Case(facts, all_of_it, since={**own, "fever": 8.0}))
    assert "routine-joint" in _fired(Case(facts, all_of_it, since=own))


def test_a_kind_of_cough_is_a_cough() -> None:
    weeks = {"cough-dry": 21.0, "fever": 2.0}
    assert "routine-cough-days" in _fired(Case({"cough-dry": True, "fever": True}, since=weeks))


def test_a_text_of_a_short_fever_and_a_long_pain_is_not_urgent() -> None:
    text = "fever 2 days, knee pain since 6 months"
    found = Assessor(TRIAGE).assess(LEXICON.parse(text), age_days=40 * 365.0, sex="male")
    assert found.acuity != "urgent"
