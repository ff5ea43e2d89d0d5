"""How well each language besides English and Hindi is understood, on sentences nobody taught."""

from __future__ import annotations

from typing import get_args

import pytest

from handlers.clinical.catalogue import CATALOGUE
from nlu.alarming import told
from nlu.danger import ALWAYS
from nlu.evaluation import by_tongue, gold
from nlu.evaluation.gold import ANY
from nlu.rasa_data import read
from nlu.tongues import LATIN, SCRIPTS, Tongues
from nlu.understanding import Intent
from nlu.vocabulary import HINDI, languages_of
from nlu.wishes.examples import wishes_told
from tests.tongue import of

FOLDERS = (by_tongue.FOLDER, by_tongue.UNREAD, by_tongue.THIRD)
SETS = {folder.name: by_tongue.sentences(folder) for folder in FOLDERS}
LEXICONS = Tongues()
TONGUES = sorted(SCRIPTS.keys() - {HINDI})
PARTS = [
    pytest.param(part, tongue, marks=of(tongue)) for part in SETS for tongue in sorted(SETS[part])
]
PASSED_OVER = 2  # dangers, of some 25 in each language


def test_every_tongue_has_two_sets() -> None:
    assert [sorted(SETS[folder.name]) for folder in FOLDERS[:2]] == [TONGUES, TONGUES]


@pytest.mark.parametrize(("part", "tongue"), PARTS)
def test_there_are_enough_sentences_in_both_scripts(part: str, tongue: str) -> None:
    own = SETS[part][tongue]
    assert len(own) >= 60
    assert sum(one.alarming for one in own) >= 20
    assert sum(one.language.endswith(LATIN) for one in own) >= 20
    assert len({one.text for one in own}) == len(own)


def test_every_label_is_one_that_can_be_understood() -> None:
    dangers = {e.value for e in read() if e.kind == "dangers"} | set(ALWAYS.values()) | {ANY}
    for one in [one for part in SETS.values() for found in part.values() for one in found]:
        assert {i for e in one.symptoms for i in e.ids} <= set(CATALOGUE), one.text
        assert {i for e in one.danger for i in e.ids} <= dangers, one.text
        assert set(one.intents) <= {*get_args(Intent), ""}, one.text


@pytest.mark.parametrize(("part", "tongue"), PARTS)
def test_nothing_that_is_measured_was_taught(part: str, tongue: str) -> None:
    phrases = [entry.phrase for entry in read(languages=languages_of(tongue))]
    messages = [one.text for one in told.read(languages=languages_of(tongue))]
    messages += [one.text for one in wishes_told(languages_of(tongue))]
    tested = [one.text for one in SETS[part][tongue] if len(one.text.split()) > 2]
    assert gold.overlap(tested, [*phrases, *messages]) == []


@pytest.mark.parametrize(("part", "tongue"), PARTS)
def test_it_stays_as_good_as_it_was_measured(part: str, tongue: str) -> None:
    one = by_tongue.measured(LEXICONS.parse, SETS[part][tongue])
    assert one.alarms.passed_over <= PASSED_OVER
    assert one.score.intent.value >= 0.8
    assert one.score.symptom_f1 >= 0.8
