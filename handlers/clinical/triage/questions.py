"""Which facts, once known, could still raise the acuity: danger signs first, nothing more."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from handlers.clinical.catalogue import CATALOGUE
from handlers.clinical.triage.catalogue import FINDINGS, FIRST, KnownFact
from handlers.clinical.triage.engine import Result
from handlers.clinical.triage.logic import facts_in, missing
from handlers.clinical.triage.rules import RANK, Acuity, Rule

MOST_MISSING = 2  # facts: a rule that needs more is not asked about
PREGNANCY = {"pregnant", "postpartum"}  # asks for its own danger signs without any complaint
HEAD = 4  # places: how much more the head of a follow-up counts than what stands behind

Way = tuple[int, float, Rule]  # the rank it leads to, one by the facts it needs, the rule


class OpenQuestion(Struct, frozen=True):
    """A fact worth asking. ``could_become`` is the acuity it may lead to, by ``rules``."""

    fact: str
    could_become: Acuity
    rules: tuple[str, ...]


def open_questions(
    result: Result, known: Mapping[str, KnownFact], above: Mapping[str, tuple[str, ...]]
) -> tuple[OpenQuestion, ...]:
    """The facts a patient can answer that could still raise the acuity, the weightiest first.

    ``above`` has for every fact what it includes.

    First the danger signs asked of everyone, then those of ``first.csv``, then the follow-up of
    her complaints in the symptom catalogue, then whatever else touches what was told; in each the
    higher acuity first. Of two facts of which one includes the other only the first is asked.
    """
    named = _follow_up(result)
    first = {
        sign: len(signs) - place
        for fact, signs in FIRST.items()
        if result.facts.get(fact)
        for place, sign in enumerate(signs)
    }
    told = {
        fact
        for fact, so in result.facts.items()
        if so and (known[fact].kind in FINDINGS or fact in PREGNANCY)
    }
    weights: dict[str, list[Way]] = {}
    for rule in result.undecided:
        rank = RANK[rule.acuity]
        if rank <= RANK[result.acuity]:
            continue
        touched = rule.screen or any(
            fact in told or not told.isdisjoint(above[fact]) for fact in facts_in(rule.when)
        )
        if not touched and named.keys().isdisjoint(facts_in(rule.when)):
            continue
        for wanted in _ways(rule, result, known):
            if touched or (len(wanted) == 1 and wanted[0] in named):
                for fact in wanted:
                    weights.setdefault(fact, []).append((rank, 1 / len(wanted), rule))
    ordered = sorted(
        weights,
        key=lambda fact: _weight(weights[fact], first.get(fact, 0), named.get(fact, 0)),
        reverse=True,
    )
    asked: list[str] = []
    for fact in ordered:
        if not any(fact in above[other] or other in above[fact] for other in asked):
            asked.append(fact)
    return tuple(_question(fact, weights[fact]) for fact in asked)


def _follow_up(result: Result) -> dict[str, float]:
    """The follow-up of every complaint told: the more of them name a fact, and the earlier, the
    more it counts."""
    named: dict[str, float] = {}
    for fact, so in result.facts.items():
        if so and fact in CATALOGUE:
            for place, wanted in enumerate(CATALOGUE[fact].follow_up):
                named[wanted] = named.get(wanted, 0) + 1 / (HEAD + place)
    return named


def _weight(
    ways: list[Way], first: int, named: float
) -> tuple[bool, int, bool, int, float, float, float]:
    highest = max(rank for rank, _, _ in ways)
    best = [(share, rule) for rank, share, rule in ways if rank == highest]
    return (
        any(rule.screen for _, rule in best),
        first,
        named > 0,
        highest,
        named,
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
