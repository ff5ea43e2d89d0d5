"""A real Rasa server, trained from the word files: it answers, it adds, it takes nothing away."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from click.testing import CliRunner

from bot.nlu_command import nlu
from nlu.breaker import Breaker
from nlu.evaluation import gold
from nlu.evaluation.score import measure
from nlu.lexicon import Lexicon
from nlu.parser import parser
from nlu.rasa_client import RasaClient
from nlu.remote import Outcome, RemoteParse
from tests.rasa_stand import NoPython310, real_rasa

# the first run installs and trains: three minutes on two cores
pytestmark = [pytest.mark.timeout(900), pytest.mark.xdist_group("rasa")]
LEXICON = Lexicon.load()
SENTENCES = gold.read()
BUSY = 4.0  # other tests run on the same cores


@pytest.fixture(scope="session")
def rasa(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    try:
        with real_rasa(tmp_path_factory.mktemp("rasa")) as url:
            yield url
    except NoPython310 as why:
        pytest.skip(str(why))


@pytest.mark.parametrize(
    ("text", "intent", "entity"),
    [
        ("mujhe kal se bukhar hai", "report_symptom", "fever"),
        ("बच्चे को तीन दिन से दस्त है", "report_symptom", "diarrhoea"),
        ("my uncle is having loose motions", "report_symptom", "diarrhoea"),
        ("cancel my appointment please", "cancel_appointment", ""),
        ("मुझे डॉक्टर से मिलना है", "book", ""),
    ],
)
def test_it_was_trained_from_the_words(rasa: str, text: str, intent: str, entity: str) -> None:
    heard = RasaClient(rasa, 5).ask(text)
    assert heard.intent.name == intent
    assert entity in {"", *(span.entity for span in heard.entities)}
    assert all(0 <= span.start < span.end <= len(text) for span in heard.entities)


@pytest.fixture(scope="session")
def together(rasa: str) -> RemoteParse:
    return RemoteParse(RasaClient(rasa, 5), LEXICON)


def test_no_danger_and_no_symptom_of_the_lexicon_is_lost(together: RemoteParse) -> None:
    for sentence in SENTENCES:
        alone = LEXICON.parse(sentence.text, sentence.language)
        read = together.parse(sentence.text, sentence.language)
        assert set(read.danger) >= set(alone.danger), sentence.text
        assert set(read.symptoms) >= set(alone.symptoms), sentence.text
        assert (read.days, read.age, read.sex, read.relation, read.when, read.number) == (
            alone.days, alone.age, alone.sex, alone.relation, alone.when, alone.number,
        ), sentence.text  # fmt: skip


def test_it_makes_the_lexicon_better(together: RemoteParse) -> None:
    alone = measure(LEXICON.parse, SENTENCES)
    both = measure(together.parse, SENTENCES)
    assert both.intent.value >= max(0.94, alone.intent.value)
    assert both.danger.right >= alone.danger.right
    assert both.missed <= alone.missed
    assert both.symptom_f1 >= alone.symptom_f1 - 0.01
    assert both.false_alarms.value <= 0.04
    assert both.percentile(0.5) <= 15 * BUSY


def test_numbers_and_denials_stay_right(together: RemoteParse) -> None:
    read = together.parse("meri beti 4 saal ki hai, 3 din se bukhar hai, khansi nahi hai")
    assert read.age is not None
    assert (read.age.years, read.days, read.relation) == (4, 3, "daughter")
    assert {(s.id, s.absent) for s in read.symptoms} == {("fever", False), ("cough", True)}
    assert not read.danger


def test_every_question_is_answered_within_the_deadline_of_a_turn(rasa: str) -> None:
    outcomes: list[Outcome] = []
    parse = parser(rasa, outcomes.append)
    for sentence in SENTENCES[::10]:
        parse(sentence.text, sentence.language)
    assert outcomes.count("answered") >= 0.95 * len(outcomes)
    assert len(outcomes) > 20


def test_the_evaluation_prints_both(rasa: str) -> None:
    done = CliRunner().invoke(nlu, ["evaluate"], env={**os.environ, "RASA_URL": rasa})
    assert done.exit_code == 0, done.output
    assert "lexicon + Rasa" in done.output
    assert "danger recall" in done.output


def test_a_breaker_that_is_open_closes_again_with_a_real_server(rasa: str) -> None:
    now = [0.0]
    breaker = Breaker(failures=1, rest=10, clock=lambda: now[0])
    breaker.failed()
    outcomes: list[Outcome] = []
    parse = RemoteParse(RasaClient(rasa, 5), LEXICON, breaker, outcomes.append).parse
    parse("gale me kuch atka hua lagta hai")
    now[0] = 11
    parse("gale me kuch atka hua lagta hai")
    assert outcomes == ["skipped", "answered"]
