"""Conditions over facts that may be yes (True), no (False) or unknown (None): Kleene's logic."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

Truth = bool | None
Facts = Mapping[str, bool]


class Fact(Struct, frozen=True, tag="fact"):
    """A fact is so."""

    id: str


class AtLeast(Struct, frozen=True, tag="at-least"):
    """At least ``count`` of ``parts`` are so. All and any are this too."""

    count: int
    parts: tuple[Condition, ...]


Condition = Fact | AtLeast


class BadCondition(Exception):
    """A condition of the data that cannot be read."""


def condition(written: object) -> Condition:
    """A condition from ``fact``, ``{all: [...]}``, ``{any: [...]}`` or ``{at-least-2: [...]}``."""
    if isinstance(written, str):
        return Fact(written)
    if not isinstance(written, dict) or len(written) != 1:
        raise BadCondition(f"not a condition: {written!r}")
    ((name, content),) = written.items()
    if not isinstance(content, list) or not content:
        raise BadCondition(f"{name!r} needs a list of facts: {content!r}")
    parts = tuple(condition(part) for part in content)
    count = {"all": len(parts), "any": 1}.get(name) or _count(str(name))
    if count > len(parts):
        raise BadCondition(f"{name!r} of {len(parts)}")
    return AtLeast(count, parts)


def _count(name: str) -> int:
    start, _, number = name.rpartition("-")
    if start != "at-least" or not number.isdigit() or number == "0":
        raise BadCondition(f"not all, any or at-least-<n>: {name!r}")
    return int(number)


def truth(of: Condition, facts: Facts) -> Truth:
    """Yes, no, or unknown where the facts leave it open."""
    if isinstance(of, Fact):
        return facts.get(of.id)
    so = possible = 0
    for part in of.parts:
        value = facts.get(part.id) if isinstance(part, Fact) else truth(part, facts)
        if value:
            so += 1
        if value is not False:
            possible += 1
    if so >= of.count:
        return True
    return None if possible >= of.count else False


def facts_in(of: Condition) -> Iterator[str]:
    """Every fact a condition names, in order."""
    if isinstance(of, Fact):
        yield of.id
    else:
        for part in of.parts:
            yield from facts_in(part)


def reasons(of: Condition, facts: Facts) -> tuple[str, ...]:
    """The facts of a condition that are so."""
    return tuple(dict.fromkeys(fact for fact in facts_in(of) if facts.get(fact)))


def missing(of: Condition, facts: Facts) -> tuple[str, ...]:
    """A smallest set of unknown facts that would make an undecided condition so."""
    if isinstance(of, Fact):
        return (of.id,) if facts.get(of.id) is None else ()
    values = [(part, truth(part, facts)) for part in of.parts]
    needed = of.count - sum(value is True for _, value in values)
    open_sets = sorted((missing(part, facts) for part, value in values if value is None), key=len)
    return tuple(dict.fromkeys(fact for wanted in open_sets[: max(0, needed)] for fact in wanted))
