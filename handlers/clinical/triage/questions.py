"""Which facts, once known, could still raise the acuity: danger signs first, nothing more."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from handlers.clinical.triage.catalogue import FINDINGS, KnownFact
from handlers.clinical.triage.engine import Result
from handlers.clinical.triage.logic import facts_in, missing
from handlers.clinical.triage.rules import RANK, Acuity, Rule

MOST_MISSING = 2  # facts: a rule that needs more is not asked about

Way = tuple[int, float, Rule]  # the rank it leads to, one by the facts it needs, the rule


class OpenQuestion(Struct, frozen=True):
    """A fact worth asking. ``could_become`` is the acuity it may lead to, by ``rules``."""

    fact: str
    could_become: Acuity
    rules: tuple[str, ...]


def open_questions(result: Result, known: Mapping[str, KnownFact]) -> tuple[OpenQuestion, ...]:
    """The facts a patient can answer that could still raise the acuity, the weightiest first.

    Only what touches what was told, and the danger signs that are asked of everyone, which come
    first. Weight is the acuity a fact leads to, with how few facts beside it, in how many rules.
    """
    weights: dict[str, list[Way]] = {}
    for rule in result.undecided:
        rank = RANK[rule.acuity]
        if rank <= RANK[result.acuity]:
            continue
        touched = any(
            result.facts.get(fact) and known[fact].kind in FINDINGS for fact in facts_in(rule.when)
        )
        if not touched and not rule.screen:
            continue
        for wanted in _ways(rule, result, known):
            for fact in wanted:
                weights.setdefault(fact, []).append((rank, 1 / len(wanted), rule))
    ordered = sorted(weights, key=lambda fact: _weight(weights[fact]), reverse=True)
    return tuple(_question(fact, weights[fact]) for fact in ordered)


def _weight(ways: list[Way]) -> tuple[int, bool, float, float]:
    highest = max(rank for rank, _, _ in ways)
    best = [(share, rule) for rank, share, rule in ways if rank == highest]
    return (
        highest,
        any(rule.screen for _, rule in best),
        max(share for share, _ in best),
        sum(share for _, share, _ in ways),
    )


def _question(fact: str, ways: list[Way]) -> OpenQuestion:
    highest = max(ways, key=lambda way: way[0])[2].acuity
    return OpenQuestion(fact, highest, tuple(dict.fromkeys(rule.id for _, _, rule in ways)))


def _ways(rule: Rule, result: Result, known: Mapping[str, KnownFact]) -> list[tuple[str, ...]]:
    """The sets of askable unknown facts that would make the rule hold, the smallest ones."""
    facts, case = result.facts, result.case
    found: set[tuple[str, ...]] = set()
    for fact in dict.fromkeys(facts_in(rule.when)):
        if facts.get(fact) is not None or not known[fact].fits(case.age_days, case.sex):
            continue
        rest = missing(rule.when, {**facts, fact: True})
        if len(rest) < MOST_MISSING and all(
            known[other].fits(case.age_days, case.sex) for other in rest
        ):
            found.add((fact, *(other for other in rest if other != fact)))
    least = min(map(len, found), default=0)
    return sorted(way for way in found if len(way) == least)
