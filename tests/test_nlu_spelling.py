"""Emergencies in everyday spelling: every danger phrase is the same danger however it is typed."""

from __future__ import annotations

import pytest
import regex

from nlu.danger import ONLY_WITH_MORE, UNLESS_MILD
from nlu.lexicon import Lexicon
from nlu.rasa_data import read

LEXICON = Lexicon.load()
DANGERS = [e for e in read() if e.kind == "dangers" and e.value not in ONLY_WITH_MORE]

# how a word is typed in a hurry; each row is one way of typing
LATIN = (
    {"nahi": "nhi", "raha": "rha", "rahi": "rhi", "hai": "h", "dard": "drd", "bahut": "bht"},
    {"nahi": "nhin", "hai": "he", "me": "mai", "bahut": "bhot", "doodh": "dudh", "khoon": "khun"},
    {"nahi": "nai", "me": "mein", "bahut": "bohot", "saans": "sans", "paani": "pani"},
    {"nahi": "nahin", "me": "mn", "dard": "dardh", "saans": "saas", "jyada": "zyada"},
    {"nahi": "ni", "raha": "ra", "rahi": "ri", "me": "mei", "saans": "sns", "bachcha": "bchcha"},
    {"nahi": "nahee", "gaya": "gya", "gayi": "gyi", "saans": "sas", "bachcha": "bacha"},
)
DEVANAGARI = (
    {"नहीं": "नही", "में": "मे", "हैं": "है", "सांस": "सास", "मुंह": "मुह"},
    {"नहीं": "नहि", "में": "मै", "सांप": "साप"},
    {"नहीं": "नइ", "दर्द": "दरद", "खून": "खुन", "पानी": "पानि", "दूध": "दुध"},
)
ENGLISH = (
    {"breathe": "breath", "breathing": "brething", "bleeding": "bleding", "cannot": "cant"},
    {"breathing": "breathin", "bleeding": "bleedin", "not": "nt", "cannot": "cnt"},
    {"heart": "hart", "attack": "attak", "chest": "chst", "pregnant": "pregnent"},
)
WAYS = {"hi-Latn": LATIN, "hi": DEVANAGARI, "en": ENGLISH}


def _typed(phrase: str, way: dict[str, str]) -> str:
    return regex.sub(r"[\p{L}\p{M}]+", lambda word: way.get(word[0], word[0]), phrase)


@pytest.mark.parametrize(
    ("language", "way"), [(code, way) for code, ways in WAYS.items() for way in ways]
)
def test_every_danger_is_the_same_in_everyday_spelling(language: str, way: dict[str, str]) -> None:
    missed = []
    changed = 0
    for entry in DANGERS:
        typed = _typed(entry.phrase, way)
        if entry.language != language or typed == entry.phrase:
            continue
        changed += 1
        sign = UNLESS_MILD.get(entry.value, entry.value)
        if sign not in LEXICON.parse(typed).danger:
            missed.append((typed, sign))
    assert changed
    assert not missed


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("sans nhi aa rhi", "breathing-difficulty"),
        ("सांस नही आ रही", "breathing-difficulty"),
        ("saans nhi aa rahi", "breathing-difficulty"),
        ("saas nahi aa rahi", "breathing-difficulty"),
        ("sans ni a ri", "breathing-difficulty"),
        ("saans nahi a rahi hai", "breathing-difficulty"),
        ("mere beta ko saans nhi aa rhi h", "breathing-difficulty"),
        ("सास नही आ रही", "breathing-difficulty"),
        ("saans nahi aarahi", "breathing-difficulty"),
        ("hosh nhi h", "unconscious"),
        ("uth nhi rhi", "unconscious"),
        ("bhosh ho gya", "unconscious"),
        ("bol nhi pa rhe", "stroke"),
        ("khoon band nhi ho rha", "heavy-bleeding"),
        ("bht khun nikl rha h", "heavy-bleeding"),
        ("bchcha dudh nhi pi rha", "cannot-drink"),
        ("bacha dudh ni pe ra", "cannot-drink"),
        ("sine me drd", "chest-pain"),
        ("chati me drd", "chest-pain"),
        ("seene mai dard ho rha h", "chest-pain"),
        ("sine mein drd h", "chest-pain"),
        ("सिने मे दरद", "chest-pain"),
        ("mere pati ko heart attek aya", "chest-pain"),
        ("hart atack", "chest-pain"),
        ("heart atek", "chest-pain"),
        ("हार्ट अटेक", "chest-pain"),
        ("sanp ne kat liya", "snake-bite"),
        ("mirgi ka dora", "seizure"),
    ],
)
def test_an_emergency_as_it_is_typed(text: str, danger: str) -> None:
    assert danger in LEXICON.parse(text).danger


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("bukhar nhi h", "fever"),
        ("seene me drd nhi h", "chest-pain"),
        ("सीने में दर्द नही", "chest-pain"),
        ("khansi ni hai", "cough"),
    ],
)
def test_a_denial_in_everyday_spelling_denies(text: str, symptom: str) -> None:
    understood = LEXICON.parse(text)
    assert [(s.id, s.absent) for s in understood.symptoms] == [(symptom, True)]
    assert not understood.danger


@pytest.mark.parametrize("name", ["Rai", "Smriti", "Nimmi", "Drupad", "Bhaskaran", "Chhotu"])
def test_a_name_is_not_taken_for_a_misspelt_word(name: str) -> None:
    understood = LEXICON.parse(name)
    assert (understood.rest, understood.symptoms, understood.danger) == (name, (), ())


@pytest.mark.parametrize("text", ["he can not breathe", "could not breathe", "nt breathing"])
def test_a_no_in_two_words(text: str) -> None:
    assert LEXICON.parse(text).danger == ("breathing-difficulty",)
