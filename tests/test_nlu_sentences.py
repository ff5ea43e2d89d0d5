"""Sentences of patients and what they say, from the tables in ``tests/nlu``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nlu.lexicon import Lexicon
from nlu.understanding import Understanding

FOLDER = Path(__file__).parent / "nlu"


def _rows() -> list[tuple[str, str]]:
    rows = []
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                sentence, _, says = line.rpartition("|")
                rows.append((sentence.strip(), says.strip()))
    return rows


def _said(understood: Understanding) -> dict[str, str]:
    """What was understood, written as in the tables; empty fields left out."""
    age, when = understood.age, understood.when
    said: dict[str, Any] = {
        "symptoms": ",".join("-" * s.absent + s.id for s in understood.symptoms),
        "danger": ",".join(understood.danger),
        "days": "" if understood.days is None else understood.days,
        "age": "".join(
            f"{n}{unit}"
            for n, unit in zip((age.years, age.months, age.days), "ymd", strict=True)
            if n
        )
        if age
        else "",
        "sex": understood.sex or "",
        "relation": understood.relation,
        "when": "/".join("-" if x is None else str(x) for x in (when.day, when.part, when.hour))
        if when
        else "",
        "rest": understood.rest.replace(" ", "_"),
        "wanted_language": understood.wanted_language,
        "number": "" if understood.number is None else understood.number,
        "intent": understood.intent or "",
    }
    return {field: str(value) for field, value in said.items() if value != ""}


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load()


@pytest.mark.parametrize(("sentence", "says"), _rows())
def test_a_sentence_says_this_and_nothing_else(lexicon: Lexicon, sentence: str, says: str) -> None:
    understood = lexicon.parse(sentence)
    words = says.split()
    expected = dict(word.split("=", 1) for word in words if "=" in word)
    if "intent" not in expected and ("symptoms" in expected or "danger" in expected):
        expected["intent"] = "report_symptom"
    assert _said(understood) == expected
    if "whole" in words or "not-whole" in words:
        assert understood.whole is ("whole" in words)


def test_the_tables_are_large() -> None:
    assert len(_rows()) >= 300
