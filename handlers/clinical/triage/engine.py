"""How urgent an illness is, from what is known, and why. Every rule is evaluated, always."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from handlers.clinical.catalogue import SYMPTOMS, wrong_symptoms
from handlers.clinical.triage.catalogue import (
    AGE,
    FINDINGS,
    FIRST,
    ILL,
    Band,
    KnownFact,
    includes,
    read_bands,
    read_facts,
    wrong_facts,
    wrong_first,
)
from handlers.clinical.triage.logic import facts_in, reasons, truth
from handlers.clinical.triage.rules import (
    ANYONE,
    RANK,
    Acuity,
    BadRules,
    Rule,
    read_rules,
    wrong_rules,
)

DEFAULT: Acuity = "routine"
DAYS = "days"  # the measure of how long it has lasted
# whose weakness lets nothing pass as mere company of a slight complaint
AT_RISK = (
    "pregnant", "postpartum", "immunosuppressed", "cancer", "diabetes", "heart-disease",
    "lung-disease", "kidney-disease", "liver-disease", "blood-thinner", "bleeding-disorder",
    "recent-surgery", "injects-drugs", "travel-from-tropics", "malnourished",
)  # fmt: skip


class Case(Struct, frozen=True):
    """What is known of an illness: facts that are so (True) or not (False), measures, the person.

    ``measures`` by name: temperature °C, heart-rate, respiratory-rate, systolic, diastolic,
    oxygen %, sugar mg/dl, pain of 10, days, weeks-pregnant. ``since`` has the days of symptoms that
    have their own.
    """

    facts: Mapping[str, bool] = {}
    measures: Mapping[str, float] = {}
    age_days: float | None = None
    sex: str | None = None
    since: Mapping[str, float] = {}


class Fired(Struct, frozen=True):
    """A rule that holds, and the facts that made it."""

    rule: Rule
    because: tuple[str, ...]


class Result(Struct, frozen=True):
    """The acuity and everything it comes from.

    ``undecided`` are the rules more knowledge could still make hold (see ``open_questions``).
    ``facts`` includes what follows from others.
    """

    acuity: Acuity
    fired: tuple[Fired, ...]
    undecided: tuple[Rule, ...]
    case: Case
    facts: Mapping[str, bool]

    @property
    def reasons(self) -> tuple[Fired, ...]:
        """The rules that set the acuity."""
        return tuple(fired for fired in self.fired if fired.rule.acuity == self.acuity)


class Triage:
    """The rules and facts, checked when read; safe to share between threads."""

    def __init__(
        self,
        rules: tuple[Rule, ...] | None = None,
        facts: Mapping[str, KnownFact] | None = None,
        bands: tuple[Band, ...] | None = None,
    ) -> None:
        self.rules = read_rules() if rules is None else rules
        self.facts = read_facts() if facts is None else facts
        self.bands = read_bands() if bands is None else bands
        asked = {fact.id for fact in self.facts.values() if fact.asked}
        wrong = [
            *wrong_symptoms(SYMPTOMS, asked),
            *wrong_facts(self.facts, self.bands),
            *wrong_first(FIRST, self.facts),
            *wrong_rules(self.rules, self.facts),
        ]
        if wrong:
            raise BadRules("\n".join(wrong))
        self.above = {fact: includes(fact, self.facts) for fact in self.facts}
        lasting = {band.fact: band for band in self.bands if band.measure == DAYS}
        self._lasting = {
            rule.id: timed
            for rule in self.rules
            if (timed := [lasting[f] for f in facts_in(rule.when) if f in lasting])
        }
        self._below: dict[str, list[str]] = {}
        for fact, implied in self.above.items():
            for above in implied:
                self._below.setdefault(above, []).append(fact)

    def __call__(self, case: Case) -> Result:
        """Evaluate every rule; ``KeyError`` for a fact that is not in the catalogue."""
        known = self._complete(case)
        fired: list[Fired] = []
        undecided: list[Rule] = []
        since = self._since(case)
        for rule in self.rules:
            facts = known if not since else self._timed(rule, known, since)
            value = truth(rule.when, facts)
            if value is False or (rule.unless and any(map(known.get, rule.unless))):
                continue
            fits = rule.whom is ANYONE or rule.whom.fits(case.age_days, case.sex)
            if fits is False:
                continue
            if value and fits:
                fired.append(Fired(rule, reasons(rule.when, facts)))
            else:
                undecided.append(rule)
        return Result(self._acuity(fired, known), tuple(fired), tuple(undecided), case, known)

    def _since(self, case: Case) -> dict[str, float]:
        """The own days of symptoms, and of what they are a kind of."""
        since: dict[str, float] = {}
        for fact, days in case.since.items():
            for one in (fact, *self.above.get(fact, ())):
                since.setdefault(one, days)
        return since

    def _timed(
        self, rule: Rule, known: dict[str, bool], since: Mapping[str, float]
    ) -> dict[str, bool]:
        """What is known, with the days of the rule's own symptoms: in doubt what is graver."""
        bands = self._lasting.get(rule.id)
        own = (
            [since[f] for f in facts_in(rule.when) if f in since and known.get(f)] if bands else []
        )
        if not bands or not own:
            return known
        enough = all if rule.acuity == "minor" else any
        return known | {b.fact: enough(bool(b.holds(days, None)) for days in own) for b in bands}

    def _complete(self, case: Case) -> dict[str, bool]:
        """Add what follows: bands of measures, what a fact includes, and that she is ill."""
        known: dict[str, bool] = {}
        for fact, value in case.facts.items():
            known[self.facts[fact].id] = value
        measures = dict(case.measures)
        if case.age_days is not None:
            measures[AGE] = case.age_days
        for band in self.bands:
            measure = measures.get(band.measure)
            holds = None if measure is None else band.holds(measure, case.age_days)
            if holds is not None and known.get(band.fact) is not True:
                known[band.fact] = holds
        for fact in [fact for fact, value in known.items() if value]:
            known.update(dict.fromkeys(self.above[fact], True))
        for fact in [fact for fact, value in known.items() if not value]:
            for below in self._below.get(fact, ()):
                known.setdefault(below, False)
        if any(value and self.facts[fact].kind in FINDINGS for fact, value in known.items()):
            known[ILL] = True
        return known

    def _acuity(self, fired: Iterable[Fired], known: Mapping[str, bool]) -> Acuity:
        found = [one.rule for one in fired]
        highest = max((rule.acuity for rule in found), key=RANK.__getitem__, default=DEFAULT)
        if highest != "minor" or all(rule.company for rule in found):
            return highest if highest != "minor" else DEFAULT
        at_risk = any(map(known.get, AT_RISK))
        counting = (rule for rule in found if not (at_risk and rule.company))
        explained = frozenset[str]().union(*(rule.explains for rule in counting))
        findings = {fact for fact, so in known.items() if so and self.facts[fact].kind in FINDINGS}
        return "minor" if findings <= explained else DEFAULT
