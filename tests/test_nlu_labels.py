"""What the patient is shown as a choice is understood when she writes it back, or denies it."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex

from bot.words import load
from handlers.emergency import ADULT, CHILD
from nlu.danger import AS_SYMPTOM
from nlu.lexicon import Lexicon
from nlu.tongues import Tongues
from nlu.understanding import Understanding
from tests.tongue import ALL

pytestmark = ALL

LOCALES = Path(__file__).parents[1] / "locales"
FILES = [(code, name) for code in ("en", "hi") for name in ("symptoms.ftl", "conversation.ftl")]
_LABEL = regex.compile(r"^(symptom|danger)-(\S+) = (.+)$", regex.MULTILINE)
NOT_MEDICAL = {"other", "none"}


def _labels() -> list[tuple[str, str, str]]:
    """Kind, id and label of every choice."""
    return [
        (kind, value, label.strip())
        for code, name in FILES
        for kind, value, label in _LABEL.findall((LOCALES / code / name).read_text("utf-8"))
        if value not in NOT_MEDICAL
    ]


LABELS = _labels()
LEXICON = Lexicon.load()
TONGUES = Tongues()


def _present(understood: Understanding) -> set[str]:
    return {s.id for s in understood.symptoms if not s.absent}


def _denials(label: str) -> list[str]:
    if label.isascii():
        return [f"no {label}", f"No {label}.", f"not {label}", f"{label} no"]
    return [f"{label} नहीं", f"{label} नहीं है", f"{label} नहीं।"]


def test_the_labels_are_found() -> None:
    assert {(kind, label.isascii()) for kind, _, label in LABELS} == {
        ("symptom", True),
        ("symptom", False),
        ("danger", True),
        ("danger", False),
    }
    assert len(LABELS) > 120


@pytest.mark.parametrize(("kind", "value", "label"), LABELS)
def test_a_label_means_what_it_stands_for(kind: str, value: str, label: str) -> None:
    understood = LEXICON.parse(label)
    if kind == "danger":
        assert value in understood.danger
    else:
        assert _present(understood) == {value}


@pytest.mark.parametrize("language", load())
def test_a_danger_of_the_first_screen_is_one_in_every_language(language: str) -> None:
    for sign in dict.fromkeys(ADULT + CHILD):
        label = load()[language].text(f"danger-{sign}", {})
        assert TONGUES.parse(label, language).danger, label


@pytest.mark.parametrize("language", load())
def test_thoughts_of_self_harm_are_heard_in_every_language(language: str) -> None:
    label = load()[language].text("sign-suicidal", {})
    assert TONGUES.parse(label, language).intent == "self_harm"


@pytest.mark.parametrize(("kind", "value", "label"), LABELS)
def test_a_denied_label_is_never_there(kind: str, value: str, label: str) -> None:
    meant = AS_SYMPTOM.get(value, value)
    for text in _denials(label):
        understood = LEXICON.parse(text)
        assert not understood.danger, text
        assert meant not in _present(understood), (kind, text)


@pytest.mark.parametrize(
    "text",
    [
        "no breathing trouble",
        "no trouble breathing",
        "not having fits",
        "no fits",
        "no heavy bleeding",
        "सीने में दर्द नहीं है",
        "ख़ून बहना नहीं",
        "khoon nahi beh raha",
        "saans phoolna nahi",
        "saans ki dikkat nahi hai",
        "behoshi nahi hai",
        "दौरे नहीं पड़ रहे",
        "साँस लेने में तकलीफ़ नहीं है",
        "not unconscious or hard to wake",
    ],
)
def test_a_denied_danger_is_none(text: str) -> None:
    understood = LEXICON.parse(text)
    assert not understood.danger
    assert not _present(understood)


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("breathing is not good", "breathing-difficulty"),
        ("not breathing well", "breathing-difficulty"),
        ("saans nahi aa rahi", "breathing-difficulty"),
        ("khoon ruk nahi raha", "heavy-bleeding"),
        ("khoon nahi ruk raha", "heavy-bleeding"),
        ("bleeding not stopping", "heavy-bleeding"),
        ("bleeding is not stopping", "heavy-bleeding"),
        ("ख़ून रुक नहीं रहा", "heavy-bleeding"),
        ("दूध-पानी न पी पाना", "cannot-drink"),
        ("कुछ न पी पाना", "cannot-drink"),
        ("doodh pani na pi pana", "cannot-drink"),
        ("हाथ-पैर सुन्न", "stroke"),
    ],
)
def test_what_only_sounds_denied_is_a_danger(text: str, danger: str) -> None:
    assert danger in LEXICON.parse(text).danger


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("dard kam nahi ho raha", None),
        ("pet dard kam nahi ho raha", "abdominal-pain"),
        ("fever not going", "fever"),
        ("fever is not going down", "fever"),
        ("fever not coming down", "fever"),
        ("cough not getting better", "cough"),
        ("बुखार उतर नहीं रहा", "fever"),
        ("बुखार नहीं उतर रहा", "fever"),
        ("bukhar utar nahi raha", "fever"),
        ("khansi theek nahi ho rahi", "cough"),
        ("ulti band nahi ho rahi", "vomiting"),
        ("उल्टी रुक नहीं रही", "vomiting"),
        ("vomiting not stopping", "vomiting"),
        ("vomiting won't stop", "vomiting"),
    ],
)
def test_what_does_not_go_away_is_there(text: str, symptom: str | None) -> None:
    understood = LEXICON.parse(text)
    assert not any(s.absent for s in understood.symptoms)
    assert understood.intent == "report_symptom"
    if symptom:
        assert symptom in _present(understood)
