"""The word files: valid Rasa files, one meaning a phrase, words for everything."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import get_args

import pytest
import regex
import yaml

from nlu.danger import ALWAYS, AS_SYMPTOM, ONLY_WITH_MORE, UNLESS_MILD, WHEN_SEVERE
from nlu.lexicon import Lexicon
from nlu.rasa_data import DATA, examples, plain, read
from nlu.understanding import Intent
from nlu.word_files import COMBINATIONS, IN_TEXT, content_of, load, words_of

CATALOGUE = Path(__file__).parents[1] / "handlers" / "clinical" / "symptoms.csv"
LANGUAGES = ("en", "hi", "hi-Latn")
DANGERS = {
    "unconscious", "seizure", "breathing-difficulty", "chest-pain", "heavy-bleeding", "stroke",
    "cannot-drink", "poisoning", "snake-bite", "severe-burn", "pregnancy-bleeding",
    "severe-injury", "labour", "stiff-neck", "pregnancy-danger",
}  # fmt: skip
FILES = sorted(DATA.glob("*/*.yml"))
ENTRIES = read()


def _catalogue() -> list[str]:
    with CATALOGUE.open(encoding="utf-8", newline="") as file:
        return [row["id"] for row in csv.DictReader(file)]


def _values(subject: str, language: str) -> dict[str, set[str]]:
    values: dict[str, set[str]] = {}
    for entry in ENTRIES:
        if entry.kind == subject and entry.language == language:
            values.setdefault(entry.value, set()).add(entry.phrase)
    return values


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_every_file_is_what_rasa_reads(path: Path) -> None:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert content.keys() == {"version", "nlu"}
    assert content["version"] == "3.1"
    for item in content["nlu"]:
        (section,) = item.keys() - {"examples"}
        assert section in {"intent", "synonym", "lookup", "regex"}
        assert isinstance(item[section], str)
        lines = [line for line in item["examples"].splitlines() if line.strip()]
        assert lines
        assert all(regex.match(r"- \S", line) for line in lines)


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_no_value_and_no_phrase_stands_twice_in_a_file(path: Path) -> None:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    values = [next(v for k, v in item.items() if k != "examples") for item in content["nlu"]]
    assert len(values) == len(set(values))
    for item in content["nlu"]:
        phrases = examples(item["examples"])
        assert len(phrases) == len(set(phrases)), sorted(p for p in phrases if phrases.count(p) > 1)


def test_every_language_has_every_file() -> None:
    subjects = {path.stem for path in FILES if path.parent.name in LANGUAGES} - {"names"}
    for language in LANGUAGES:
        assert {p.stem for p in FILES if p.parent.name == language} >= subjects


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_symptom_of_the_catalogue_has_several_words(language: str) -> None:
    values = _values("symptoms", language)
    assert values.keys() == set(_catalogue())
    few = {value: phrases for value, phrases in values.items() if len(phrases) < 3}
    assert not few


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_danger_sign_has_words(language: str) -> None:
    named = _values("dangers", language).keys() | (
        ALWAYS.keys() & _values("symptoms", language).keys()
    )
    assert named == (DANGERS | ALWAYS.keys() | UNLESS_MILD.keys() | {"pregnant"})


def test_the_rules_name_only_what_there_is() -> None:
    catalogue = set(_catalogue())
    assert ALWAYS.keys() <= catalogue
    assert WHEN_SEVERE.keys() <= catalogue
    assert set(AS_SYMPTOM.values()) <= catalogue
    assert {*ALWAYS.values(), *WHEN_SEVERE.values(), *UNLESS_MILD.values()} <= DANGERS
    with COMBINATIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    parts = {e.value for e in ENTRIES if e.kind == "body-parts"} | {"*"}
    complaints = {e.value for e in ENTRIES if e.kind == "complaints"}
    for row in rows:
        assert row["part"] in parts
        assert row["complaint"] in complaints
        assert row["symptom"] in catalogue


def test_every_intent_has_examples_in_every_language() -> None:
    for language in LANGUAGES:
        found = {e.value for e in ENTRIES if e.section == "intent" and e.language == language} | {
            "report_symptom"
        }
        assert found == set(get_args(Intent)) - {"stop_reminders"}  # which a pattern describes


def test_no_phrase_means_two_things() -> None:
    little = load().little
    glue = little["glue"] - little["neither"]
    meanings: dict[tuple[str, ...], set[tuple[str, str]]] = {}
    for entry in ENTRIES:
        if entry.section == "synonym" or entry.value in IN_TEXT:
            words = words_of(entry.phrase)
            key = content_of(words, glue) or ("as written", *words)
            meanings.setdefault(key, set()).add((entry.kind, entry.value))
    assert not {words: said for words, said in meanings.items() if len(said) > 1}


def test_no_command_means_two_things() -> None:
    meanings: dict[tuple[str, ...], set[str]] = {}
    for entry in ENTRIES:
        if entry.section == "intent":
            meanings.setdefault(words_of(entry.phrase), set()).add(entry.value)
    assert not {words: said for words, said in meanings.items() if len(said) > 1}


@pytest.mark.parametrize("subject", ["symptoms", "dangers"])
def test_every_phrase_is_understood_alone(subject: str) -> None:
    lexicon = Lexicon.load()
    missed = []
    for entry in ENTRIES:
        if entry.kind != subject or entry.value in ONLY_WITH_MORE:
            continue
        understood = lexicon.parse(entry.phrase)
        found = {s.id for s in understood.symptoms if not s.absent} | set(understood.danger)
        meant = entry.value if subject == "symptoms" else UNLESS_MILD.get(entry.value, entry.value)
        if meant not in found:
            missed.append((entry.phrase, meant, found))
    assert not missed


def test_the_sentences_for_rasa_are_understood_as_annotated() -> None:
    lexicon = Lexicon.load()
    annotation = regex.compile(r'\[[^\]]+\]\{"entity": "(symptom|danger)", "value": "([^"]+)"\}')
    checked = 0
    for path in FILES:
        if path.stem != "sentences":
            continue
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for sentence in examples(item["examples"]):
                understood = lexicon.parse(plain(sentence))
                found = {s.id for s in understood.symptoms} | set(understood.danger)
                for _, value in annotation.findall(sentence):
                    assert value in found | {"pregnant"}, sentence
                    checked += 1
    assert checked > 40


def test_rasa_finds_no_word_that_stands_for_two_values() -> None:
    """Rasa takes a value for a synonym of itself, and tells no capitals apart."""
    meanings: dict[str, set[str]] = {}
    for entry in ENTRIES:
        if entry.section == "synonym":
            meanings.setdefault(entry.phrase.lower(), set()).add(entry.value)
            meanings.setdefault(entry.value.lower(), set()).add(entry.value)
    assert not {phrase: values for phrase, values in meanings.items() if len(values) > 1}
