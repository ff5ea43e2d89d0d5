"""What is over, long ago or another's death is no danger now; what came back is."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon

LEXICON = Lexicon.load()

NO_DANGER = [
    "my chest pain is gone",
    "chest pain gone",
    "my chest pain has gone away now",
    "the chest pain went away",
    "seene ka dard theek ho gaya",
    "seene ka dard ab theek ho gaya hai",
    "seene ka drd thik ho gya h",
    "theek ho gaya seene ka dard",
    "सीने का दर्द ठीक हो गया",
    "सीने का दर्द अब ठीक है",
    "I had chest pain last year",
    "last year I had chest pain",
    "pichle saal seene me dard hua tha",
    "पिछले साल सीने में दर्द हुआ था",
    "I had a heart attack 5 years ago",
    "my father died of heart attack, I have cough",
    "father died due to stroke",
    "family history of stroke",
    "I have family history of heart attack, gas problem",
    "mere pita heart attack se mar gaye the",
    "पिता हार्ट अटैक से मर गए थे",
    "my mother had stroke 5 years ago now cough",
    "maa ko 5 saal pehle lakwa hua tha ab khansi hai",
    "fits of anger",
    "he gets fits of laughter",
    "chai se ungli jal gayi",
    "finger burnt by tea",
    "उंगली जल गई चाय से",
]
DANGER = [
    ("chest pain came back", "chest-pain"),
    ("chest pain was gone but came back", "chest-pain"),
    ("seene ka dard theek ho gaya tha phir se ho raha hai", "chest-pain"),
    ("chest pain gone but breathing hard", "breathing-difficulty"),
    ("chest pain since last year and now worse", "chest-pain"),
    ("chest pain for the last year", "chest-pain"),
    ("chest pain is not gone", "chest-pain"),
    ("seene ka dard theek nahi ho gaya", "chest-pain"),
    ("seene ka dard theek nahi hua", "chest-pain"),
    ("seene me dard 2 saal pehle shuru hua", "chest-pain"),
    ("seene me dard hai 2 saal pehle bhi hua tha", "chest-pain"),
    ("he has gone unconscious", "unconscious"),
    ("fever and gone unconscious", "unconscious"),
    ("chest pain gone to left arm", "chest-pain"),
    ("I have chest pain and fever is gone", "chest-pain"),
    ("fever is gone and chest pain", "chest-pain"),
    ("my father died of heart attack and I have chest pain", "chest-pain"),
    ("my father died last year. I have chest pain", "chest-pain"),
    ("heart attack 5 years ago and now chest pain", "chest-pain"),
    ("I have chest pain, I came last year", "chest-pain"),
    ("pichle saal se seene me dard", "chest-pain"),
    ("2 saal pehle accident hua tha ab saans nahi aa rahi", "breathing-difficulty"),
    ("bukhar theek ho gaya par seene me dard hai", "chest-pain"),
    ("bukhar theek ho gaya seene me dard hai", "chest-pain"),
    ("saans nahi aa rahi mar gaya", "breathing-difficulty"),
    ("chest pain 2 days ago", "chest-pain"),
    ("breathing stopped", "breathing-difficulty"),
    ("chai gir gayi bachcha jal gaya", "severe-burn"),
    ("having fits", "seizure"),
]


@pytest.mark.parametrize("text", NO_DANGER)
def test_what_is_over_is_no_danger(text: str) -> None:
    assert not LEXICON.parse(text).danger


@pytest.mark.parametrize(("text", "danger"), DANGER)
def test_what_is_there_is_a_danger(text: str, danger: str) -> None:
    assert danger in LEXICON.parse(text).danger


def test_a_symptom_that_is_gone_is_denied() -> None:
    (symptom,) = LEXICON.parse("my chest pain is gone").symptoms
    assert (symptom.id, symptom.absent) == ("chest-pain", True)


@pytest.mark.parametrize(
    ("text", "symptoms"),
    [
        ("my father died of heart attack, I have cough", ["cough"]),
        ("my mother had stroke 5 years ago now cough", ["cough"]),
        ("I had chest pain last year, now cough", ["cough"]),
    ],
)
def test_what_is_long_ago_is_no_symptom(text: str, symptoms: list[str]) -> None:
    understood = LEXICON.parse(text)
    assert [s.id for s in understood.symptoms if not s.absent] == symptoms
    assert understood.days is None
