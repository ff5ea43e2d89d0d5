"""Three-valued logic: what more knowledge may and may not do to an acuity."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.clinical.triage.catalogue import read_facts
from handlers.clinical.triage.engine import Case, Triage
from handlers.clinical.triage.logic import condition, facts_in, missing, truth
from handlers.clinical.triage.rules import RANK

TRIAGE = Triage()
RAISING = sorted(
    {
        fact
        for rule in TRIAGE.rules
        if RANK[rule.acuity] > RANK["minor"]
        for fact in facts_in(rule.when)
    }
)
MINOR = {
    fact
    for rule in TRIAGE.rules
    if rule.acuity == "minor"
    for fact in (*facts_in(rule.when), *rule.explains)
}
ANY_FACT = st.sampled_from(sorted(read_facts()))
AGES = st.one_of(st.none(), st.floats(0, 100 * 365))
SEXES = st.sampled_from([None, "female", "male"])


@st.composite
def cases(draw: st.DrawFn) -> Case:
    facts = draw(st.dictionaries(ANY_FACT, st.booleans(), max_size=12))
    return Case(facts, {}, draw(AGES), draw(SEXES))


def _with(case: Case, fact: str, so: bool) -> Case:
    return Case({**case.facts, fact: so}, case.measures, case.age_days, case.sex)


def _without(case: Case, fact: str) -> Case:
    facts = {known: so for known, so in case.facts.items() if known != fact}
    return Case(facts, case.measures, case.age_days, case.sex)


@settings(max_examples=300, deadline=None)
@given(cases(), st.sampled_from(RAISING))
def test_learning_that_a_sign_is_there_never_lowers_the_acuity(case: Case, fact: str) -> None:
    """What is also a slight complaint may make routine minor, never anything above."""
    before = TRIAGE(_without(case, fact)).acuity
    after = TRIAGE(_with(case, fact, True)).acuity
    assert RANK[after] >= RANK[before] or (
        fact in MINOR and (before, after) == ("routine", "minor")
    )


@settings(max_examples=300, deadline=None)
@given(cases(), st.sampled_from(RAISING))
def test_turning_unknown_into_no_never_raises_the_acuity(case: Case, fact: str) -> None:
    before = TRIAGE(_without(case, fact)).acuity
    assert RANK[TRIAGE(_with(case, fact, False)).acuity] <= RANK[before]


@settings(max_examples=200, deadline=None)
@given(cases())
def test_an_undecided_rule_holds_once_its_missing_facts_are_so(case: Case) -> None:
    result = TRIAGE(case)
    for rule in result.undecided:
        wanted = missing(rule.when, result.facts)
        assert all(result.facts.get(fact) is None for fact in wanted)
        assert truth(rule.when, {**result.facts, **dict.fromkeys(wanted, True)}) is True


@settings(max_examples=100, deadline=None)
@given(cases())
def test_nothing_is_both_fired_and_undecided(case: Case) -> None:
    result = TRIAGE(case)
    assert not {f.rule.id for f in result.fired} & {rule.id for rule in result.undecided}


@pytest.mark.parametrize(
    ("a", "b", "both", "either"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (False, False, False, False),
        (True, None, None, True),
        (False, None, False, None),
        (None, None, None, None),
    ],
)
def test_all_and_any(
    a: bool | None, b: bool | None, both: bool | None, either: bool | None
) -> None:
    facts = {name: value for name, value in (("a", a), ("b", b)) if value is not None}
    assert truth(condition({"all": ["a", "b"]}), facts) is both
    assert truth(condition({"any": ["a", "b"]}), facts) is either


def test_at_least_two_of_three() -> None:
    of = condition({"at-least-2": ["a", "b", "c"]})
    assert truth(of, {"a": True, "b": True}) is True
    assert truth(of, {"a": True}) is None
    assert truth(of, {"a": False, "b": False}) is False
    assert len(missing(of, {"a": True})) == 1


def test_without_anything_known_it_is_routine() -> None:
    assert TRIAGE(Case()).acuity == "routine"


def test_a_fact_outside_the_catalogue_is_an_error() -> None:
    with pytest.raises(KeyError):
        TRIAGE(Case({"feverr": True}))
