"""Every criterion of the sources leads to at least the acuity it asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from handlers.clinical.triage.assess import age_of
from handlers.clinical.triage.engine import Case, Triage
from handlers.clinical.triage.rules import RANK, Acuity

TRIAGE = Triage()
TABLE = Path(__file__).parent / "triage" / "criteria.txt"
ROWS = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


def _case(facts: str, person: str) -> Case:
    words = facts.split()
    age, _, sex = person.partition(" ")
    measures = dict(word.split("=") for word in words if "=" in word)
    return Case(
        {word: True for word in words if "=" not in word},
        {name: float(value) for name, value in measures.items()},
        age_of(age),
        sex or None,
    )


@pytest.mark.parametrize("row", ROWS)
def test_a_criterion_is_kept(row: str) -> None:
    facts, person, acuity = (part.strip() for part in row.split("|"))
    wanted: Acuity = acuity  # type: ignore[assignment]
    result = TRIAGE(_case(facts, person))
    assert RANK[result.acuity] >= RANK[wanted]
    assert result.reasons


def test_the_bands_are_of_their_ages() -> None:
    pulse = {"heart-rate": 150.0}
    assert TRIAGE(Case({}, pulse, 30 * 365.0)).acuity == "urgent"
    assert TRIAGE(Case({}, pulse, 200.0)).acuity == "routine"  # as it should be in an infant


def test_the_red_and_the_high_risk_band_of_the_pulse_are_two() -> None:
    ids = {fired.rule.id for fired in TRIAGE(Case({}, {"heart-rate": 55.0}, 9000.0)).fired}
    assert "iitt-adult-vitals" in ids
    assert "iitt-adult-heart-rate" not in ids


def test_who_is_of_unknown_age_counts_as_adult() -> None:
    assert TRIAGE(Case({"agitated": True})).acuity == "emergency"


@pytest.mark.parametrize("beside", ["fever", "chest-pain", "weight-loss", "blood-in-stool", "lump"])
def test_minor_is_only_what_is_minor_altogether(beside: str) -> None:
    cold = {"runny-nose": True, "sneezing": True}
    age = 30 * 365.0
    assert TRIAGE(Case(cold, {}, age)).acuity == "minor"
    found = TRIAGE(Case({**cold, beside: True}, {"days": 4.0}, age)).acuity
    assert RANK[found] > RANK["minor"]


def test_all_rules_are_evaluated_not_only_the_first() -> None:
    result = TRIAGE(Case({"seizure": True, "fever": True, "stiff-neck": True}, {}, 3 * 365.0))
    ids = {fired.rule.id for fired in result.fired}
    assert {"iitt-convulsion", "imci-danger-convulsion", "imci-fever-stiff-neck"} <= ids
