"""Triage on whole cases: how often it is right, what it explains, what it still asks."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.triage_command import triage_command
from handlers.clinical.triage.assess import Assessor
from handlers.clinical.triage.evaluation import Evaluation, evaluate, read_vignettes
from nlu.lexicon import Lexicon

FOLDER = Path(__file__).parent / "triage"
ASSESSOR = Assessor()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load()


def _judge(lexicon: Lexicon, name: str) -> Evaluation:
    vignettes = read_vignettes((FOLDER / name).read_bytes())
    return evaluate(vignettes, lambda vignette: ASSESSOR.judge(vignette, lexicon))


def test_the_cases_it_was_built_with(lexicon: Lexicon) -> None:
    found = _judge(lexicon, "cases.jsonl")
    assert len(found.judged) >= 200
    assert found.emergency_recall >= 0.98
    assert found.under <= 0.02
    assert found.accuracy >= 0.93


def test_the_cases_held_out(lexicon: Lexicon) -> None:
    found = _judge(lexicon, "held_out.jsonl")
    assert found.emergency_recall >= 0.95
    assert found.under <= 0.05
    assert found.accuracy >= 0.85


def test_both_files_have_all_three_levels() -> None:
    for name in ("cases.jsonl", "held_out.jsonl"):
        levels = [v.level for v in read_vignettes((FOLDER / name).read_bytes())]
        assert min(levels.count(level) for level in ("em", "ne", "sc")) >= 5


def test_a_result_explains_itself(lexicon: Lexicon) -> None:
    understood = lexicon.parse("chest pain and sweating, no fever")
    result = ASSESSOR.assess(understood, age_days=60 * 365.0, sex="male")
    assert result.acuity == "emergency"
    by_id = {fired.rule.id: fired for fired in result.reasons}
    assert by_id["local-chest-pain-signs"].because == ("chest-pain", "sweating")
    assert by_id["iitt-pain-over-50"].rule.source == "IITT adult red"
    assert result.facts["fever"] is False


def test_answers_count_over_what_was_read(lexicon: Lexicon) -> None:
    understood = lexicon.parse("fever since 2 days")
    age = 30 * 365.0
    assert ASSESSOR.assess(understood, age_days=age).acuity == "routine"
    answered = ASSESSOR.assess(understood, answers={"stiff-neck": True}, age_days=age)
    assert answered.acuity == "emergency"
    measured = ASSESSOR.assess(understood, measures={"oxygen": 85}, age_days=age)
    assert measured.acuity == "emergency"


def test_danger_signs_are_asked_first_and_only_what_matters(lexicon: Lexicon) -> None:
    understood = lexicon.parse("mere bete ko 2 din se bukhar hai")
    result = ASSESSOR.assess(understood, age_days=3 * 365.0)
    asked = ASSESSOR.questions(result)
    assert {"lethargy", "seizure", "cannot-drink", "vomits-everything"} <= {
        question.fact for question in asked[:12]
    }
    assert asked[0].could_become == "emergency"
    assert "pregnant" not in {question.fact for question in asked}
    for question in asked[:5]:
        after = ASSESSOR.assess(understood, answers={question.fact: False}, age_days=3 * 365.0)
        assert question.fact not in {q.fact for q in ASSESSOR.questions(after)}


def test_an_emergency_leaves_nothing_to_ask(lexicon: Lexicon) -> None:
    result = ASSESSOR.assess(lexicon.parse("my mother is unconscious"))
    assert ASSESSOR.questions(result) == ()


def test_the_command_prints_figures_and_misses(tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(
        '{"text": "A 60-year-old man with crushing chest pain", "level": "em"}\n'
        '{"text": "A 60-year-old man with crushing chest pain", "level": "sc", "id": "x"}\n'
        '{"text": "not well", "level": "em", "answers": {"seizure": "yes"}, "age": "6m"}\n',
        encoding="utf-8",
    )
    found = CliRunner().invoke(triage_command, ["evaluate", str(file)])
    assert found.exit_code == 0, found.output
    assert "emergency recall  1.000" in found.output
    assert "accuracy          0.667" in found.output
    assert "too high [x]: sc judged em" in found.output
    assert "iitt-pain-over-50 from chest-pain" in found.output


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ('{"text": "x", "level": "high"}', "line 1"),
        ('{"text": "x", "level": "em", "answers": {"feverr": "yes"}}', "no such facts: feverr"),
        ("", "no cases"),
    ],
)
def test_the_command_says_what_is_wrong_with_a_file(
    tmp_path: Path, content: str, complaint: str
) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(content, encoding="utf-8")
    found = CliRunner().invoke(triage_command, ["evaluate", str(file)])
    assert found.exit_code == 1
    assert complaint in found.output
