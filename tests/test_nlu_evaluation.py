"""The measure of understanding: its sentences, its counting; nothing measured was taught."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner

from bot.nlu_command import nlu
from nlu.danger import ALWAYS
from nlu.evaluation import alarms, by_tongue, gold, report
from nlu.evaluation.gold import ANY, Gold
from nlu.evaluation.score import Score, measure
from nlu.lexicon import Lexicon
from nlu.rasa.training import plain_sentences
from nlu.rasa_data import read
from nlu.understanding import Intent, Symptom, Understanding

CATALOGUE = Path(__file__).parents[1] / "handlers" / "clinical" / "symptoms.csv"
SENTENCES = gold.read()


def _gold(tmp_path: Path, *rows: str) -> list[Gold]:
    text = "\n".join(("intent\tsymptoms\tdanger\ttext", *rows)) + "\n"
    (tmp_path / "en.tsv").write_text(text, encoding="utf-8")
    return gold.read(tmp_path)


def _score(sentences: list[Gold], understood: Understanding) -> Score:
    return measure(lambda text, language: understood, sentences)


def test_there_are_enough_sentences_in_every_language() -> None:
    assert len(SENTENCES) >= 400
    assert sum(g.alarming for g in SENTENCES) >= 100
    for language in ("en", "hi", "hi-Latn"):
        own = [g for g in SENTENCES if g.language == language]
        assert len(own) >= 120
        assert sum(g.alarming for g in own) >= 30
        assert sum(any(e.absent for e in g.symptoms) for g in own) >= 10


def test_no_sentence_stands_twice() -> None:
    texts = [g.text for g in SENTENCES]
    assert len(texts) == len(set(texts))


def test_every_label_is_one_that_can_be_understood() -> None:
    with CATALOGUE.open(encoding="utf-8", newline="") as file:
        catalogue = {row["id"] for row in csv.DictReader(file)}
    dangers = {e.value for e in read() if e.kind == "dangers"} | set(ALWAYS.values()) | {ANY}
    for sentence in SENTENCES:
        assert {i for e in sentence.symptoms for i in e.ids} <= catalogue, sentence.text
        assert {i for e in sentence.danger for i in e.ids} <= dangers, sentence.text
        assert set(sentence.intents) <= {*get_args(Intent), ""}, sentence.text
    intents = {i for g in SENTENCES for i in g.intents}
    assert {"self_harm", "violence", "emergency"} <= intents


def test_nothing_that_is_measured_was_taught() -> None:
    assert gold.overlap([s.text for s in SENTENCES], plain_sentences()) == []


def test_a_sentence_that_was_taught_is_found_however_it_is_written(tmp_path: Path) -> None:
    taught = next(e.phrase for e in read() if e.language == "en" and " " in e.phrase)
    sentences = _gold(tmp_path, f"\t\t\t{taught.upper()}!", "\t\t\tnever was this said anywhere")
    assert gold.overlap([s.text for s in sentences], plain_sentences()) == [f"{taught.upper()}!"]


@pytest.mark.parametrize("row", ["report_symptom\tfever", "a\tb\tc\td\te", "book\t\t\t"])
def test_a_row_that_is_not_whole_is_named(tmp_path: Path, row: str) -> None:
    with pytest.raises(ValueError, match=r"en\.tsv:2"):
        _gold(tmp_path, row)


def test_what_is_counted(tmp_path: Path) -> None:
    sentences = _gold(tmp_path, "report_symptom\tfever -cough ?rash a/chills\t\tx")
    right = Understanding(
        text="x",
        intent="report_symptom",
        symptoms=(Symptom("fever"), Symptom("cough", True), Symptom("rash"), Symptom("chills")),
    )
    score = _score(sentences, right)
    assert (score.intent.value, score.symptom_f1, score.negation.value) == (1, 1, 1)
    assert score.false_alarms.right == 0
    assert not score.misses

    wrong = Understanding(text="x", intent="book", symptoms=(Symptom("cough"), Symptom("nausea")))
    score = _score(sentences, wrong)
    assert score.intent.value == 0
    assert (score.found, score.missed, score.invented) == (1, 2, 1)
    assert score.symptom_f1 == pytest.approx(2 / 5)
    assert (score.negation.right, score.negation.of) == (0, 3)
    assert {m.what for m in score.misses} == {"intent", "symptom", "negation"}


def test_a_denial_that_nobody_made_is_counted(tmp_path: Path) -> None:
    sentences = _gold(tmp_path, "report_symptom\tfever\t\tx")
    denied = Understanding(text="x", symptoms=(Symptom("fever", True),))
    assert _score(sentences, denied).negation.value == 0
    assert _score(sentences, Understanding(text="x")).negation.of == 0


def test_a_danger_is_seen_only_with_every_sign(tmp_path: Path) -> None:
    sentences = _gold(tmp_path, "report_symptom\t\tstroke seizure/unconscious\tx")
    one = Understanding(text="x", danger=("stroke",))
    both = Understanding(text="x", danger=("stroke", "unconscious", "poisoning"))
    assert _score(sentences, one).danger.right == 0
    assert _score(sentences, both).danger.right == 1
    assert _score(_gold(tmp_path, "self_harm\t\t\tx"), one).danger.right == 0
    harm = Understanding(text="x", intent="self_harm")
    assert _score(_gold(tmp_path, "self_harm\t\t\tx"), harm).danger.right == 1


def test_a_false_alarm_is_counted_where_no_danger_is(tmp_path: Path) -> None:
    alarmed = Understanding(text="x", danger=("stroke",))
    score = _score(_gold(tmp_path, "\t\t\tx", "\t\t?any\ty"), alarmed)
    assert (score.false_alarms.right, score.false_alarms.of) == (1, 1)
    assert _score(_gold(tmp_path, "\t\t\tx"), Understanding(text="x")).false_alarms.right == 0


def test_the_table_names_every_measure() -> None:
    score = measure(Lexicon.load().parse, SENTENCES[:20])
    text = report.table({"one": score, "other": score})
    assert text.splitlines()[0].split() == ["one", "other", "target"]
    for measured in (*report.TARGETS, "false alarms", "p50", "p95"):
        assert measured in text


def test_the_command_measures_the_lexicon_alone_and_says_so() -> None:
    done = CliRunner().invoke(nlu, ["evaluate"], env={"RASA_URL": ""})
    assert done.exit_code == 0, done.output
    assert "the lexicon is measured alone" in done.output
    assert f"{len(SENTENCES)} sentences" in done.output
    assert "passed over" in done.output
    assert all(name in done.output for name in (*alarms.sets(), *by_tongue.sentences()))


def test_a_rasa_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alarms, "sets", dict)
    monkeypatch.setattr(by_tongue, "sentences", lambda *_: {})
    dead = CliRunner().invoke(nlu, ["evaluate", "--rasa-url", "http://127.0.0.1:9"])
    assert "does not answer" in dead.output


def test_the_command_refuses_sentences_that_were_taught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taught = next(e.phrase for e in read() if e.kind == "symptoms")
    monkeypatch.setattr(gold.read, "__defaults__", (tmp_path,))
    _gold(tmp_path, f"\t\t\t{taught}")
    monkeypatch.setattr(gold.read, "__defaults__", (tmp_path,))
    done = CliRunner().invoke(nlu, ["evaluate"], env={"RASA_URL": ""})
    assert done.exit_code == 1
    assert taught in done.output


def test_the_lexicon_stays_as_good_as_it_was_measured() -> None:
    """Just below the figures in docs/understanding.md."""
    score = measure(Lexicon.load().parse, SENTENCES)
    assert score.intent.value >= 0.95
    assert score.symptom_f1 >= 0.95
    assert score.negation.value >= 0.93
    assert score.danger.value >= 0.99
    assert score.false_alarms.right <= 6
