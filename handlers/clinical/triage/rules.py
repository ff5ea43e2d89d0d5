"""The triage rules, read from ``rules/*.yml`` once, and the check that they are sound."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, cast, get_args

import regex
import yaml
from msgspec import Struct

from handlers.clinical.triage.catalogue import FOLDER, KnownFact
from handlers.clinical.triage.logic import Condition, condition, facts_in

Acuity = Literal["emergency", "urgent", "routine", "minor"]
RANK: dict[Acuity, int] = {"minor": 0, "routine": 1, "urgent": 2, "emergency": 3}
ADULT = 12 * 365.25  # days; who is of unknown age counts as older
_AGE = regex.compile(r"(?P<count>\d+)(?P<unit>[dmy])")
_DAYS = {"d": 1.0, "m": 30.4375, "y": 365.25}
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class For(Struct, frozen=True):
    """Whom a rule is about: from and below an age in days, of a sex."""

    start: float | None = None
    end: float | None = None
    sex: str = ""

    def fits(self, age_days: float | None, sex: str | None) -> bool | None:
        """Yes, no or, where age or sex are unknown and matter, unknown."""
        if age_days is None:
            by_age = None if self.end is not None or (self.start or 0) > ADULT else True
        else:
            by_age = (self.start or 0) <= age_days < (self.end or float("inf"))
        by_sex = None if self.sex and not sex else not self.sex or sex == self.sex
        if by_age is False or by_sex is False:
            return False
        return None if by_age is None or by_sex is None else True


ANYONE = For()


class Rule(Struct, frozen=True):
    """A sentence that is so when its condition is.

    ``unless``: facts that, known to be so, keep it from counting. ``explains``: what a minor rule
    accounts for. ``company``: a minor rule that only says what may stand beside another.
    ``screen``: one of the danger signs asked of everyone.
    """

    id: str
    says: str
    source: str
    acuity: Acuity
    when: Condition
    whom: For = ANYONE
    unless: tuple[str, ...] = ()
    explains: frozenset[str] = frozenset()
    company: bool = False
    screen: bool = False


class BadRules(Exception):
    """The data cannot be used; the message says what is wrong, a line each."""


def read_rules(folder: Path = FOLDER / "rules") -> tuple[Rule, ...]:
    """Every rule of every file of a folder."""
    rules: list[Rule] = []
    for path in sorted(folder.glob("*.yml")):
        written = yaml.load(path.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  (a safe one)
        rules.extend(_rule(row, path.name) for row in written)
    return tuple(rules)


def _rule(row: dict[str, Any], file: str) -> Rule:
    try:
        return Rule(
            id=row["id"],
            says=row["says"],
            source=row["source"],
            acuity=cast(Acuity, row["acuity"]),
            when=condition(row["when"]),
            whom=_whom(row["for"]) if "for" in row else ANYONE,
            unless=tuple(row.get("unless", ())),
            explains=frozenset(row.get("explains", ())),
            company=bool(row.get("company", False)),
            screen=bool(row.get("screen", False)),
        )
    except KeyError as lacking:
        raise BadRules(f"{file}: {row.get('id', row)} has no {lacking}") from None


def _whom(written: dict[str, str]) -> For:
    return For(_age(written.get("from")), _age(written.get("below")), written.get("sex", ""))


def _age(written: str | None) -> float | None:
    if written is None:
        return None
    found = _AGE.fullmatch(written)
    if found is None:
        raise BadRules(f"not an age like 12y, 6m or 8d: {written!r}")
    return int(found["count"]) * _DAYS[found["unit"]]


def wrong_rules(rules: tuple[Rule, ...], facts: Mapping[str, KnownFact]) -> Iterator[str]:
    """What is wrong with the rules, a sentence each."""
    seen: set[str] = set()
    raising: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            yield f"{rule.id} stands twice"
        seen.add(rule.id)
        if rule.acuity not in get_args(Acuity):
            yield f"{rule.id}: no such acuity: {rule.acuity}"
            continue
        for name in ("says", "source"):
            if not getattr(rule, name):
                yield f"{rule.id} has no {name}"
        for fact in {*facts_in(rule.when), *rule.unless, *rule.explains} - facts.keys():
            yield f"{rule.id} names {fact}, which is no fact"
        if rule.explains and rule.acuity != "minor":
            yield f"{rule.id} explains something and is not minor"
        if rule.company and rule.acuity != "minor":
            yield f"{rule.id} is company and not minor"
        if RANK[rule.acuity] > RANK["minor"]:
            raising.update(facts_in(rule.when))
    for rule in rules:
        for fact in rule.unless:
            if fact in raising or (fact in facts and facts[fact].kind != "calm"):
                yield f"{rule.id}: {fact} after unless raises the acuity elsewhere"
