"""The word files of each language: whole, and one meaning a phrase beside English."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from handlers.clinical.catalogue import CATALOGUE
from nlu.alarming import told
from nlu.danger import ALWAYS, ONLY_WITH_MORE, UNLESS_MILD
from nlu.rasa_data import DATA, Entry, read
from nlu.tongues import LATIN, Tongues
from nlu.vocabulary import ENGLISH, languages_of
from nlu.word_files import IN_TEXT, content_of, load, words_of
from tests.tongue import APART as TONGUES
from tests.tongue import each

FILES = {
    "body-parts", "commands", "complaints", "dangers", "grammar", "numbers", "past", "people",
    "requests", "severity", "symptoms", "time",
}  # fmt: skip
LITTLE = {"glue", "filler", "conjunction", "since"}  # besides a denial, the least there must be
LEXICONS = Tongues()


@cache
def entries(tongue: str) -> list[Entry]:
    return read(languages=languages_of(tongue))


def own(tongue: str, latin: bool) -> list[Entry]:
    language = tongue + LATIN if latin else tongue
    return [entry for entry in entries(tongue) if entry.language == language]


@pytest.mark.parametrize("latin", [False, True], ids=["script", "latin"])
@pytest.mark.parametrize("tongue", each(TONGUES))
class TestWhole:
    def test_every_subject_has_a_file(self, tongue: str, latin: bool) -> None:
        folder = DATA / (tongue + LATIN if latin else tongue)
        assert {path.stem for path in folder.glob("*.yml")} >= FILES

    def test_every_symptom_and_danger_has_words(self, tongue: str, latin: bool) -> None:
        symptoms = Counter(e.value for e in own(tongue, latin) if e.kind == "symptoms")
        assert symptoms.keys() == set(CATALOGUE)
        dangers = {e.value for e in own(tongue, latin) if e.kind == "dangers"}
        english = {e.value for e in entries(tongue) if (e.kind, e.language) == ("dangers", ENGLISH)}
        assert dangers | set(ALWAYS) >= english
        assert sum(symptoms.values()) >= 3 * len(CATALOGUE)

    def test_every_wish_and_little_word_can_be_said(self, tongue: str, latin: bool) -> None:
        for kind in ("commands", "requests", "people", "time", "severity"):
            wanted = {
                e.value
                for e in entries(tongue)
                if (e.kind, e.language) == (kind, ENGLISH) and e.value != "third-sex"
            }
            assert {e.value for e in own(tongue, latin) if e.kind == kind} >= wanted, kind
        little = {e.value for e in own(tongue, latin) if e.section == "lookup"}
        assert little >= LITTLE
        assert little & {"negation-before", "negation-after"}

    def test_messages_are_told_with_danger_and_without(self, tongue: str, latin: bool) -> None:
        messages = told.read(languages=[tongue + LATIN if latin else tongue])
        kinds = Counter(bool(one.danger) for one in messages)
        assert min(kinds[True], kinds[False]) >= 80


@pytest.mark.parametrize("tongue", each(TONGUES))
class TestSound:
    def test_no_phrase_means_two_things(self, tongue: str) -> None:
        little = load(tongue=tongue).little
        glue = little["glue"] - little["neither"]
        meanings: dict[tuple[str, ...], set[tuple[str, str]]] = {}
        for entry in entries(tongue):
            if entry.section == "synonym" or entry.value in IN_TEXT:
                words = words_of(entry.phrase)
                key = content_of(words, glue) or ("as written", *words)
                meanings.setdefault(key, set()).add((entry.kind, entry.value))
        assert not {words: said for words, said in meanings.items() if len(said) > 1}

    def test_no_command_means_two_things(self, tongue: str) -> None:
        meanings: dict[tuple[str, ...], set[str]] = {}
        for entry in entries(tongue):
            if entry.section == "intent":
                meanings.setdefault(words_of(entry.phrase), set()).add(entry.value)
        assert not {words: said for words, said in meanings.items() if len(said) > 1}

    @pytest.mark.parametrize("kind", ["symptoms", "dangers"])
    def test_every_phrase_is_understood_alone(self, tongue: str, kind: str) -> None:
        lexicon = LEXICONS.of(tongue)
        missed = []
        for entry in entries(tongue):
            if entry.kind != kind or entry.language == ENGLISH or entry.value in ONLY_WITH_MORE:
                continue
            said = lexicon.parse(entry.phrase)
            found = {s.id for s in said.symptoms if not s.absent} | set(said.danger)
            meant = entry.value if kind == "symptoms" else UNLESS_MILD.get(entry.value, entry.value)
            if meant not in found:
                missed.append((entry.phrase, meant, found))
        assert not missed
