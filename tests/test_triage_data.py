"""The rules and facts of triage are sound, and unsound ones are refused."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from handlers.clinical.catalogue import CATALOGUE, read_symptoms, wrong_symptoms
from handlers.clinical.triage.catalogue import read_facts, read_first, wrong_facts, wrong_first
from handlers.clinical.triage.engine import Case, Triage
from handlers.clinical.triage.logic import BadCondition, condition, facts_in
from handlers.clinical.triage.rules import BadRules, read_rules, wrong_rules
from nlu.clinical.vocabulary import load

PLAIN = """
- id: one
  says: It burns.
  source: local
  acuity: urgent
  when: fever
"""
# 1.5 times the calls they make today, in 35 ms and 0.35 ms: the budgets are 100 ms and 1 ms.
LOADING, TRIAGE = 150_000, 1_500
SOURCES = ("IITT", "IMCI", "ANC", "ETAT", "local")


def _read(folder: Path, text: str) -> list[str]:
    (folder / "rules.yml").write_text(text, encoding="utf-8")
    rules = read_rules(folder)
    return list(wrong_rules(rules, read_facts()))


def test_the_data_is_sound() -> None:
    facts, rules = read_facts(), read_rules()
    assert list(wrong_facts(facts, ())) == []
    assert list(wrong_rules(rules, facts)) == []
    assert len(rules) > 200


def test_what_is_asked_first_is_a_fact_that_is_asked(tmp_path: Path) -> None:
    facts = read_facts()
    assert list(wrong_first(read_first(), facts)) == []
    (tmp_path / "first.csv").write_text("fact,signs\npregnantt,fever|lung-crackles\n")
    assert list(wrong_first(read_first(tmp_path / "first.csv"), facts)) == [
        "first.csv: pregnantt is no fact",
        "first.csv: lung-crackles of pregnantt is no fact that is asked",
    ]


def test_every_rule_names_one_of_the_sources() -> None:
    for rule in read_rules():
        assert rule.source.startswith(SOURCES), rule.id
        assert rule.says.endswith("."), rule.id


def test_what_the_reader_can_find_are_facts() -> None:
    assert load().findings <= read_facts().keys()


def test_a_code_is_given_only_where_the_catalogue_is_sure() -> None:
    facts = read_facts()
    assert facts["fever"].snomed == "386661006"
    assert CATALOGUE["haemoptysis"].evidence == "C"
    assert facts["haemoptysis"].snomed == ""


HEAD = "id,snomed,display,icd10,evidence,specialty,system,follow_up\n"
ROW = "cough,49727002,Cough,R05,A,general,respiratory,fever|wheeze\n"


def _wrong(folder: Path, rows: str) -> list[str]:
    (folder / "symptoms.csv").write_text(HEAD + rows, encoding="utf-8")
    asked = {fact.id for fact in read_facts().values() if fact.asked}
    return list(wrong_symptoms(read_symptoms(folder / "symptoms.csv"), asked))


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("49727002", "4.9E+07", "not a SNOMED CT code: '4.9E+07'"),
        ("R05", "cough", "not an ICD-10 code"),
        (",A,", ",D,", "evidence is A, B or C"),
        (",general,", ",lung,", "no such specialty: 'lung'"),
        ("respiratory", "breath", "no such body system: 'breath'"),
        ("wheeze", "wheezee", "wheezee of its follow-up is no fact that is asked"),
        ("wheeze", "lung-crackles", "lung-crackles of its follow-up is no fact that is asked"),
        ("wheeze", "fever", "fever stands twice"),
        (",fever|wheeze", "", "has no follow-up"),
        ("Cough", "", "has no display"),
        (",A,general,respiratory,fever|wheeze", "", "evidence is A, B or C, not ''"),
    ],
)
def test_an_unsound_symptom_is_named(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    assert _wrong(tmp_path, ROW) == []
    assert any(complaint in line for line in _wrong(tmp_path, ROW.replace(old, new)))
    assert _wrong(tmp_path, ROW + ROW) == ["symptoms.csv: cough stands twice"]


def test_the_symptom_catalogue_is_checked_where_triage_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _wrong(tmp_path, ROW.replace("R05", "cough"))
    broken = read_symptoms(tmp_path / "symptoms.csv")
    monkeypatch.setattr("handlers.clinical.triage.engine.SYMPTOMS", broken)
    with pytest.raises(BadRules, match="not an ICD-10 code"):
        Triage()


def test_few_enough_facts_are_asked() -> None:
    asked = [fact for fact in read_facts().values() if fact.asked]
    assert 70 <= len(asked) <= 105


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("when: fever", "when: feverr"), "names feverr, which is no fact"),
        (("source: local", "source: ''"), "has no source"),
        (("acuity: urgent", "acuity: soon"), "no such acuity"),
        (("when: fever", "when: fever\n  explains: [cough]"), "is not minor"),
        (("when: fever", "when: fever\n  company: true"), "is company and not minor"),
        (("when: fever", "when: fever\n  unless: [cough]"), "raises the acuity elsewhere"),
    ],
)
def test_an_unsound_rule_is_named(tmp_path: Path, change: tuple[str, str], complaint: str) -> None:
    assert _read(tmp_path, PLAIN) == []
    assert any(complaint in line for line in _read(tmp_path, PLAIN.replace(*change)))


def test_a_rule_that_stands_twice_is_named(tmp_path: Path) -> None:
    assert _read(tmp_path, PLAIN + PLAIN) == ["one stands twice"]


def test_a_rule_without_a_source_or_with_a_strange_age_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRules, match="source"):
        _read(tmp_path, PLAIN.replace("  source: local\n", ""))
    with pytest.raises(BadRules, match="not an age"):
        _read(tmp_path, PLAIN + "  for: {from: twelve}\n")


@pytest.mark.parametrize(
    "written", [3, {"all": []}, {"some": ["fever"]}, {"at-least-3": ["fever"]}]
)
def test_a_condition_that_is_none_is_refused(written: object) -> None:
    with pytest.raises(BadCondition):
        condition(written)


def test_a_condition_names_its_facts() -> None:
    written = {"all": ["fever", {"at-least-2": ["cough", "rash", "chills"]}]}
    assert list(facts_in(condition(written))) == ["fever", "cough", "rash", "chills"]


def calls(work: Callable[[], object]) -> int:
    """The Python functions that it calls: a cost that no busy machine changes."""
    count = 0

    def called(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_it_loads_and_answers_with_little_work() -> None:
    assert calls(Triage) < LOADING
    triage = Triage()
    case = Case({"fever": True, "cough": True, "breathlessness": False}, {"temperature": 39.2})
    assert calls(lambda: triage(case)) < TRIAGE
