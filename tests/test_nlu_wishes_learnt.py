"""Wishes in words that no phrase foresaw, learnt from phrases and whole messages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.evaluation import by_tongue, gold
from nlu.lexicon import Lexicon
from nlu.normalise import clean, tokenise
from nlu.tongues import Tongues, known_tongues
from nlu.vocabulary import languages_of
from nlu.wishes.examples import Example, examples, fingerprint, wishes_told
from nlu.wishes.learn import learn, write
from nlu.wishes.weights import Wishes
from tests.tongue import ALL

pytestmark = ALL

TONGUES = Tongues()


@pytest.mark.parametrize("tongue", known_tongues())
def test_the_weights_were_learnt_from_these_words(tongue: str) -> None:
    learnt = Wishes.load(tongue).header.learnt_from
    assert learnt == fingerprint(tongue), "words have changed: python app.py nlu learn"


def test_learning_again_gives_the_same(tmp_path: Path) -> None:
    some = examples("kn")[::20]
    for name in ("one", "two"):
        write(learn(some, "x"), name, tmp_path)
    assert (tmp_path / "one.bin").read_bytes() == (tmp_path / "two.bin").read_bytes()
    again = Wishes.load("one", tmp_path)
    right = sum(again.likeliest(tokenise(clean(e.text))).intent == e.wish for e in some)
    assert right > 0.95 * len(some)


def test_nothing_is_learnt_from_one_wish() -> None:
    with pytest.raises(ValueError, match="two kinds"):
        learn([Example("go back", "back")])


@pytest.mark.parametrize("line", ["back", "bakc\tgo back", "back\t", "back\tgo\tback"])
def test_a_line_that_is_not_whole_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "en.tsv").write_text(f"menu\tto the menu\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en\.tsv:2"):
        wishes_told(["en"], tmp_path)


def test_no_test_sentence_is_learnt_from() -> None:
    folders = (by_tongue.FOLDER, by_tongue.UNREAD, by_tongue.THIRD)
    tested = {
        one.text
        for folder in folders
        for found in by_tongue.sentences(folder).values()
        for one in found
    }
    tested |= {one.text for one in gold.read()}
    for tongue in known_tongues():
        assert tested.isdisjoint(one.text for one in wishes_told(languages_of(tongue)))


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("please take me to the very first menu", "en", "menu"),
        ("wapas pichhle wale sawal pe le chalo", "hi-Latn", "back"),
        ("मुझे शुरू वाले मेनू पर ले चलो", "hi", "menu"),
    ],
)
def test_a_command_that_no_phrase_has(text: str, language: str, intent: str) -> None:
    said = TONGUES.parse(text, language)
    assert (said.intent, said.whole) == (intent, True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ramesh Kumar Yadav", "en"),
        ("Menaka Devi Mehto", "hi-Latn"),
        ("सुनीता देवी कुमारी", "hi"),
        ("शांताबाई रामचंद्र पाटील", "mr"),
        ("my son Rahul 5 years old", "en"),
        ("since two days", "en"),
        ("no fever and back pain since Monday", "en"),
        ("ghar wapas aate hi ulti shuru ho gayi", "hi-Latn"),
    ],
)
def test_an_answer_is_no_command(text: str, language: str) -> None:
    assert not TONGUES.parse(text, language).whole


def test_danger_outweighs_what_it_sounds_like() -> None:
    said = TONGUES.parse("please help go back chest pain and sweating", "en")
    assert said.danger
    assert not said.whole


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_like_something(text: str) -> None:
    wish = Lexicon.load().wishes.likeliest(tokenise(clean(text)))
    assert 0 < wish.likelihood <= 1
