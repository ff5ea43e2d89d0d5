"""Danger told in words that no phrase foresaw, learnt from whole messages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.alarming import told
from nlu.alarming.features import features
from nlu.alarming.learn import learn, write
from nlu.alarming.told import Told, fingerprint, read
from nlu.alarming.weights import Weights
from nlu.evaluation import alarms
from nlu.evaluation.alarms import Alarms
from nlu.lexicon import Lexicon
from nlu.normalise import clean, tokenise
from nlu.tongues import known_tongues
from nlu.vocabulary import languages_of

LEXICON = Lexicon.load()
TOLD = read()
LANGUAGES = ("en", "hi", "hi-Latn")


def _likelihood(weights: Weights, text: str) -> float:
    return weights.likelihood(tokenise(clean(text)))


def test_both_kinds_are_told_in_every_language() -> None:
    for language in LANGUAGES:
        own = Counter(bool(one.danger) for one in TOLD if one.language == language)
        assert min(own[True], own[False]) >= 400, language


def test_no_message_stands_twice_or_is_measured_too() -> None:
    texts = [one.text for one in TOLD]
    assert len(texts) == len(set(texts))
    unseen = {one.text for found in alarms.sets().values() for one in found}
    assert unseen.isdisjoint(texts)


@pytest.mark.parametrize("tongue", known_tongues())
def test_the_weights_were_learnt_from_these_messages(tongue: str) -> None:
    own = read(languages=languages_of(tongue))
    learnt = Weights.load(tongue).header.learnt_from
    assert learnt == fingerprint(own), "the messages have changed: python app.py nlu learn"


def test_learning_again_gives_the_same(tmp_path: Path) -> None:
    some = TOLD[::25]
    for name in ("one", "two"):
        write(learn(some), name, tmp_path)
    assert (tmp_path / "one.bin").read_bytes() == (tmp_path / "two.bin").read_bytes()
    again = Weights.load("one", tmp_path)
    assert all((_likelihood(again, m.text) > 0.5) == bool(m.danger) for m in some)


def test_nothing_is_learnt_from_one_kind() -> None:
    with pytest.raises(ValueError, match="both"):
        learn([Told("help", "other", "en")])


@pytest.mark.parametrize("row", ["poisoning", "a\tb\tc", "poisoning\t"])
def test_a_row_that_is_not_whole_is_named(tmp_path: Path, row: str) -> None:
    (tmp_path / "en.tsv").write_text(f"danger\ttext\n{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en\.tsv:2"):
        told.read(tmp_path)


def test_of_the_unseen_hardly_any_is_passed_over() -> None:
    found = [alarms.measure(LEXICON.parse, messages) for messages in alarms.sets().values()]
    assert sum(one.dangers for one in found) >= 300
    harmless = sum(one.harmless for one in found)  # all of them sound like danger
    assert sum(one.passed_over for one in found) <= 0.02 * sum(one.dangers for one in found)
    assert sum(one.told_in_vain for one in found) <= 0.15 * harmless
    assert sum(one.told_in_vain + one.asked_in_vain for one in found) <= 0.3 * harmless


def test_ordinary_messages_are_not_asked_about() -> None:
    from nlu.evaluation.gold import read as gold

    harmless = [one for one in gold() if not one.alarming and not one.danger]
    asked = [one.text for one in harmless if LEXICON.parse(one.text, one.language).alarming]
    assert len(asked) <= 0.02 * len(harmless), asked


@pytest.mark.parametrize(
    "text", ["hi", "Sunita Devi", "Ramesh Kumar 34", "5", "मेरी बेटी आशा 4 साल", "kal subah", "menu"]
)
def test_what_tells_nothing_is_not_alarming(text: str) -> None:
    assert not LEXICON.parse(text, "").alarming


def test_what_was_read_is_not_asked_about_too() -> None:
    said = LEXICON.parse("seene me tez dard aur pasina", "hi-Latn")
    assert said.danger
    assert not said.alarming


@given(st.text(max_size=300))
def test_any_text_has_a_likelihood(text: str) -> None:
    assert 0 <= _likelihood(LEXICON.weights, text) <= 1
    assert features(text)


def test_the_counts() -> None:
    messages = [Told("x", "other", "en"), Told("y", "other", "en"), Told("z", "", "en")]
    found = alarms.measure(lambda text, language: LEXICON.parse("he cannot breathe"), messages)
    assert found == Alarms(dangers=2, told=2, harmless=1, told_in_vain=1)
    assert found.passed_over == 0
