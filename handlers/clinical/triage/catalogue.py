"""The facts triage knows, read from ``facts.csv`` and ``bands.csv`` once."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, cast, get_args

from msgspec import Struct

from handlers.clinical.catalogue import CATALOGUE

FOLDER = Path(__file__).parent
AGE, ILL = "age", "ill"
CODED = {"A", "B"}  # evidence good enough to hand a code over
YEAR = 365.25  # days
EVER = float("inf")
CHILDHOOD = {1, 12}  # years
# whom a fact is asked: ages in years, the sex it is not asked of
WHOM = {
    "yes": (0, EVER, ""),
    "below-1y": (0, 1, ""),
    "below-12y": (0, 12, ""),
    "from-5y": (5, EVER, ""),
    "from-12y": (12, EVER, ""),
    "women": (10, 50, "male"),
    "men": (0, EVER, "female"),
}

Kind = Literal["symptom", "sign", "measured", "risk", "person", "calm"]
FINDINGS = {"symptom", "sign", "measured"}  # what speaks of an illness


class BadFacts(Exception):
    """The catalogue of facts cannot be used."""


class KnownFact(Struct, frozen=True):
    """A fact by its id. ``implies`` are facts it includes.

    ``asked``: whom it is asked (see ``WHOM``), empty where it is not worth a question or only an
    examination tells.
    """

    id: str
    kind: Kind
    asked: str
    implies: tuple[str, ...]
    sentence: str

    def fits(self, age_days: float | None, sex: str | None) -> bool:
        """Whether a person of this age and sex is asked; who is of unknown age counts as adult."""
        if not self.asked:
            return False
        start, end, never = WHOM[self.asked]
        years = None if age_days is None else age_days / YEAR
        of_age = start <= years < end if years is not None else end not in CHILDHOOD
        return of_age and (not never or sex != never)

    @property
    def snomed(self) -> str:
        """The SNOMED CT code where the symptom catalogue is sure of it, else empty."""
        symptom = CATALOGUE.get(self.id)
        return symptom.snomed if symptom and symptom.evidence in CODED else ""


class Band(Struct, frozen=True):
    """The fact is so when the measure is below ``under`` or above ``over``; ages in days."""

    fact: str
    measure: str
    start: float | None
    end: float | None
    under: float | None
    over: float | None

    def holds(self, value: float, age_days: float | None) -> bool | None:
        """Whether the fact is so; ``None`` where the age is not one of the band's.

        Who is of unknown age counts as adult.
        """
        if age_days is None:
            if self.end is not None:
                return None
        elif not (self.start or 0) <= age_days < (self.end or float("inf")):
            return None
        below = self.under is not None and value < self.under
        return below or (self.over is not None and value > self.over)


def read_facts(path: Path = FOLDER / "facts.csv") -> dict[str, KnownFact]:
    """The catalogue of facts; a symptom of the symptom catalogue is always one."""
    facts = {ILL: KnownFact(ILL, "person", "", (), "Anything is wrong")}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            implies = tuple(row["implies"].split("|")) if row["implies"] else ()
            kind = cast(Kind, row["kind"])
            if row["id"] in facts:
                raise BadFacts(f"{path.name}: {row['id']} stands twice")
            facts[row["id"]] = KnownFact(row["id"], kind, row["asked"], implies, row["sentence"])
    for symptom in CATALOGUE.values():
        plain = KnownFact(symptom.id, "symptom", "", (), symptom.display)
        facts.setdefault(symptom.id, plain)
    return facts


def read_bands(path: Path = FOLDER / "bands.csv") -> tuple[Band, ...]:
    """The bands of measured values."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(
            Band(
                row["fact"],
                row["measure"],
                _number(row["from_years"], YEAR),
                _number(row["below_years"], YEAR),
                _number(row["under"]),
                _number(row["over"]),
            )
            for row in csv.DictReader(file)
        )


def read_first(path: Path = FOLDER / "first.csv") -> dict[str, tuple[str, ...]]:
    """Facts, each with the signs that are asked before its follow-up, the weightiest first."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["fact"]: tuple(row["signs"].split("|")) for row in csv.DictReader(file)}


def _number(written: str, times: float = 1) -> float | None:
    return float(written) * times if written else None


def includes(fact: str, facts: Mapping[str, KnownFact]) -> tuple[str, ...]:
    """Everything a fact includes, also by way of others."""
    found: dict[str, None] = {}
    waiting = list(facts[fact].implies)
    while waiting:
        above = waiting.pop()
        if above not in found:
            found[above] = None
            waiting.extend(facts[above].implies if above in facts else ())
    return tuple(found)


def wrong_facts(facts: Mapping[str, KnownFact], bands: tuple[Band, ...]) -> Iterator[str]:
    """What is wrong with the catalogue, a sentence each."""
    for fact in facts.values():
        if fact.kind not in get_args(Kind):
            yield f"{fact.id}: no such kind: {fact.kind}"
        if fact.asked and fact.asked not in WHOM:
            yield f"{fact.id}: asked of whom? {fact.asked}"
        if not fact.sentence:
            yield f"{fact.id} has no sentence"
        for implied in fact.implies:
            if implied not in facts:
                yield f"{fact.id} implies {implied}, which is no fact"
    for band in bands:
        if band.fact not in facts:
            yield f"bands: {band.fact} is no fact"
        if band.under is None and band.over is None:
            yield f"bands: {band.fact} has neither under nor over"


def wrong_first(
    first: Mapping[str, tuple[str, ...]], facts: Mapping[str, KnownFact]
) -> Iterator[str]:
    """What is wrong with the signs asked first, a sentence each."""
    for told, signs in first.items():
        if told not in facts:
            yield f"first.csv: {told} is no fact"
        for sign in signs:
            if sign not in facts or not facts[sign].asked:
                yield f"first.csv: {sign} of {told} is no fact that is asked"


FIRST = read_first()
