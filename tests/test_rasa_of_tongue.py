"""What Rasa learns of each language: every phrase in a message, marked as the lexicon reads it."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
import regex

from nlu.evaluation import by_tongue
from nlu.lexicon import Lexicon
from nlu.rasa import of_tongue, training
from nlu.rasa.of_tongue import Marked, signs
from nlu.rasa_data import DATA, Entry, plain, read, unnumbered
from nlu.understanding import Intent
from nlu.vocabulary import languages_of
from tests.rasa_ahead import ROOT
from tests.tongue import APART, each, of

MARK = regex.compile(r"\[[^\]]+\](?:\([a-z-]+\)|\{[^}]*\})")
SETS = (by_tongue.FOLDER, by_tongue.UNREAD)


@cache
def _made(tongue: str) -> training.Sentences:
    return of_tongue.sentences(tongue)


@cache
def _entries(tongue: str) -> list[Entry]:
    return read(DATA, languages_of(tongue))


@cache
def _lines(tongue: str) -> frozenset[str]:
    return frozenset(line for found in _made(tongue).by_intent.values() for line in found)


@pytest.mark.parametrize("tongue", each(APART))
def test_every_phrase_of_a_sign_stands_in_a_sentence(tongue: str) -> None:
    marks = {mark for line in _lines(tongue) for mark in MARK.findall(line)}
    for entry in _entries(tongue):
        if entry.kind in {"symptoms", "dangers"}:
            phrase = unnumbered(entry.phrase)
            denied = training.mark(phrase, entry.value, denied=True)
            assert {training.mark(phrase, entry.value), denied} & marks, entry


@pytest.mark.parametrize("tongue", each(APART))
def test_every_wish_is_learnt_and_no_sentence_has_two(tongue: str) -> None:
    by_intent = _made(tongue).by_intent
    wished = {e.value for e in _entries(tongue) if e.section == "intent"}
    assert by_intent.keys() == wished | {training.TOLD, of_tongue.ANSWER}
    assert by_intent.keys() <= {*get_args(Intent), of_tongue.ANSWER}
    assert all(len(found) >= 15 for found in by_intent.values())


@pytest.mark.parametrize("tongue", each(APART))
def test_there_are_denials_and_words_that_name_nothing(tongue: str) -> None:
    told = [*_made(tongue).by_intent[training.TOLD]]
    assert sum('"group": "absent"' in line for line in told) >= 20
    assert sum(not MARK.search(line) for line in told) >= 100


@pytest.mark.parametrize("tongue", each(APART))
def test_no_message_that_is_measured_is_taught(tongue: str) -> None:
    """Some are phrases of the word files, "yes yes": these the lexicon knows as well."""
    tested = {one.text.casefold() for texts in SETS for one in by_tongue.sentences(texts)[tongue]}
    assert len(tested) > 120
    taught = tested & {plain(line).casefold() for line in _lines(tongue)}
    phrases = {e.phrase.casefold() for e in _entries(tongue)}
    assert taught <= phrases
    assert len(taught) <= 8


@pytest.mark.parametrize("tongue", each(APART))
def test_no_digit_but_0_is_taught(tongue: str) -> None:
    assert not [line for line in _lines(tongue) if regex.search(r"[\p{Nd}--0]", line, regex.V1)]


@of("ta")
def test_a_message_is_marked_where_the_lexicon_reads_a_sign() -> None:
    text = "பாட்டிக்கு 3 நாளா காய்ச்சல், இருமல் இல்ல"
    found = Marked(text, training.TOLD, signs(Lexicon.load("ta"), text))
    assert [(text[s.start : s.end], s.meaning, s.denied) for s in found.signs] == [
        ("காய்ச்சல்", "fever", False),
        ("இருமல்", "cough", True),
    ]
    assert found.written() == (
        'பாட்டிக்கு 0 நாளா [காய்ச்சல்](fever), [இருமல்]{"entity": "cough", "group": "absent"} இல்ல'
    )
    other = iter([("வாந்தி", "vomiting")])
    assert found.written(other) == (
        'பாட்டிக்கு 0 நாளா [வாந்தி](vomiting), [இருமல்]{"entity": "cough", "group": "absent"} இல்ல'
    )


@of("ta")
def test_what_is_over_is_marked_as_nothing() -> None:
    lexicon = Lexicon.load("ta")
    assert signs(lexicon, "மூணு வருஷத்துக்கு முன்னாடி காய்ச்சல் வந்துச்சு") == ()


@of("as")
def test_the_same_sentences_in_every_process(tmp_path: Path) -> None:
    """Rasa learns the same from the same bytes; what could differ is the order of sets."""
    command = [sys.executable, "-m", "nlu.rasa.of_tongue", "as", str(tmp_path / "other")]
    seed = {**os.environ, "PYTHONHASHSEED": "1"}
    subprocess.run(command, env=seed, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    training.write(tmp_path / "own", _made("as"))
    for name in ("nlu.yml", "domain.yml"):
        assert (tmp_path / "own" / name).read_bytes() == (tmp_path / "other" / name).read_bytes()


def test_a_language_without_words_is_said() -> None:
    with pytest.raises(SystemExit, match=r"'xx'.*ta"):
        of_tongue.main("xx", Path("nowhere"))
