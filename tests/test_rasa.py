"""A real Rasa server, trained from the word files: it answers, it adds, it takes nothing away."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest
import regex
from click.testing import CliRunner

from bot.nlu_command import nlu
from nlu.breaker import Breaker
from nlu.evaluation import gold
from nlu.evaluation.score import measure
from nlu.lexicon import Lexicon
from nlu.parser import DEADLINE, Parse, parser
from nlu.rasa import of_tongue, training
from nlu.rasa_client import RasaClient
from nlu.rasa_servers import Outcome, RasaServers
from nlu.remote import RemoteParse
from nlu.tongues import Tongues
from tests.rasa_ahead import ROOT
from tests.rasa_stand import NoPython310, RealRasa, train

# run by itself it may have to install and train: four minutes on two cores
pytestmark = [pytest.mark.timeout(900), pytest.mark.xdist_group("rasa")]
LEXICON = Tongues()
SENTENCES = gold.read()
TEXT = "gale me kuch atka hua lagta hai"
MARK = regex.compile(r"\[[^\]]+\](?:\([a-z-]+\)|\{[^}]*\})")
PART = 15  # of so many sentences one
VENV = Path(os.environ.get("RASA_VENV", ROOT / ".venv-rasa"))
READER = """
import json, pathlib, sys
from rasa.shared.nlu.training_data.loading import load_data
found = {}
for path in pathlib.Path(sys.argv[1]).glob("*/nlu.yml"):
    data = load_data(str(path))
    marks = sum(len(one.get("entities", ())) for one in data.training_examples)
    found[path.parent.name] = [len(data.training_examples), marks]
print(json.dumps(found))
"""
PATIENCE = 5.0  # seconds, where the deadline is not what is tried
BUSY = 4.0  # other tests may run on the same cores
SLACK = 0.5


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealRasa]:
    folder = tmp_path_factory.mktemp("rasa")
    try:
        train(folder)
    except NoPython310 as why:
        pytest.skip(str(why))
    server = RealRasa(folder)
    try:
        server.up()
        yield server
    finally:
        server.end()


@pytest.fixture
def rasa(server: RealRasa) -> str:
    server.up()
    return server.url


@pytest.fixture
def together(rasa: str) -> RemoteParse:
    return RemoteParse(RasaServers(rasa, PATIENCE), LEXICON)


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
    heard = RasaClient(rasa, PATIENCE).ask(text)
    assert heard.intent.name == intent
    assert entity in {"", *(span.entity for span in heard.entities)}
    assert all(0 <= span.start < span.end <= len(text) for span in heard.entities)


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
    """What was said in words and patterns; guessed wishes are of both (docs/understanding.md)."""
    alone = measure(Lexicon.load().parse, SENTENCES)
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


def test_the_server_of_another_language_is_asked_where_the_address_names_one(rasa: str) -> None:
    """Rasa passes over who asks, so that one server stands for those of all languages here."""
    each = rasa.replace("http://", "http://{language}@")
    for text, language, wanted in (
        ("मला तीन दिवसांपासून ताप आहे आणि झोर्बलिंग", "mr", "fever"),
        ("enakku moonu naala kaichal, zorbling", "ta-Latn", "fever"),
    ):
        outcomes: list[Outcome] = []
        parse = RemoteParse(RasaServers(each, PATIENCE), LEXICON, outcomes.append).parse
        alone = LEXICON.parse(text, language)
        read = parse(text, language)
        assert outcomes == ["answered"], text
        assert wanted in {one.id for one in read.symptoms}
        assert {*read.symptoms} >= {*alone.symptoms}
        assert parser(rasa, outcomes.append)(text, language) == alone
        assert outcomes == ["answered"], "one plain address is of English and Hindi"


def test_rasa_reads_what_other_languages_teach_it(server: RealRasa, tmp_path: Path) -> None:
    """Its own reader finds every mark; training on it is what ``make rasa-tongues`` does."""
    marks = {}
    for tongue in ("as", "ur"):  # the fewest words; right to left
        made, part = of_tongue.sentences(tongue), training.Sentences()
        for intent, lines in made.by_intent.items():
            for line in list(lines)[::PART]:
                part.add(intent, line)
        training.write(tmp_path / tongue, part)
        text = (tmp_path / tongue / "nlu.yml").read_text(encoding="utf-8")
        marks[tongue] = [sum(map(len, part.by_intent.values())), len(MARK.findall(text))]
    done = subprocess.run(
        [VENV / "bin" / "python", "-W", "ignore", "-c", READER, tmp_path],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == marks


def test_the_evaluation_prints_both(rasa: str) -> None:
    done = CliRunner().invoke(nlu, ["evaluate"], env={**os.environ, "RASA_URL": rasa})
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    assert ["lexicon", "Rasa", "lexicon", "+", "Rasa", "target"] in [line.split() for line in lines]
    for share in ("p50", "p95"):
        (row,) = (line.split() for line in lines if line.startswith(f"ms a parse, {share}"))
        lexicon, alone, both = map(float, row[4:7])
        assert 0 < lexicon < min(alone, both), row
        assert share == "p95" or max(alone, both) <= 15 * BUSY


def test_a_paused_server_costs_three_deadlines_and_is_asked_again(
    server: RealRasa, rasa: str
) -> None:
    now = [0.0]
    outcomes: list[Outcome] = []
    breaker = Breaker(failures=3, rest=10, clock=lambda: now[0])
    servers = RasaServers(rasa, DEADLINE, lambda: breaker)
    parse = RemoteParse(servers, LEXICON, outcomes.append).parse
    parse(TEXT)
    server.pause()
    for _ in range(3):
        assert _seconds(parse) < DEADLINE * 1.2 + SLACK
    assert _seconds(parse) < 0.1, "it is left alone"
    now[0] = 11
    assert _seconds(parse) < DEADLINE * 1.2 + SLACK
    server.up()
    now[0] = 22
    parse(TEXT)
    assert outcomes == ["answered", *["failed"] * 3, "skipped", "failed", "answered"]


def test_a_server_killed_while_it_is_asked_is_known_at_once(server: RealRasa, rasa: str) -> None:
    """Comes last: whoever needs the server next has to start it anew, half a minute."""
    outcomes: list[Outcome] = []
    parse, alone = parser(rasa, outcomes.append), parser()
    assert parse(TEXT, "") and outcomes == ["answered"]
    server.pause()
    killer = Timer(0.2, server.kill)
    killer.start()
    assert _seconds(parse, alone) < 0.2 + SLACK, "no need to wait for the deadline"
    killer.join()
    for _ in range(4):
        assert _seconds(parse, alone) < SLACK
    assert outcomes == ["answered", *["failed"] * 3, *["skipped"] * 2]


def _seconds(parse: Parse, alone: Parse = LEXICON.parse) -> float:
    """How long it takes; what is understood is what is understood without Rasa."""
    start = monotonic()
    read = parse(TEXT, "")
    took = monotonic() - start
    assert read == alone(TEXT, "")
    return took
