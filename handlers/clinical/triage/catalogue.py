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
FERTILE = (10 * YEAR, 55 * YEAR)

Kind = Literal["symptom", "sign", "measured", "risk", "person", "calm"]
Asked = Literal["", "yes", "women", "men"]
FINDINGS = {"symptom", "sign", "measured"}  # what speaks of an illness


class BadFacts(Exception):
    """The catalogue of facts cannot be used."""


class KnownFact(Struct, frozen=True):
    """A fact by its id. ``implies`` are facts it includes.

    ``asked``: whom it can be asked, empty where only an examination tells.
    """

    id: str
    kind: Kind
    asked: Asked
    implies: tuple[str, ...]
    sentence: str

    def fits(self, age_days: float | None, sex: str | None) -> bool:
        """Whether a person of this age and sex can be asked."""
        if self.asked == "women":
            fertile = age_days is None or FERTILE[0] <= age_days < FERTILE[1]
            return sex != "male" and fertile
        return bool(self.asked) and (self.asked != "men" or sex != "female")

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
            facts[row["id"]] = KnownFact(
                row["id"], kind, cast(Asked, row["asked"]), implies, row["sentence"]
            )
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


def _number(written: str, times: float = 1) -> float | None:
    return float(written) * times if written else None


def wrong_facts(facts: Mapping[str, KnownFact], bands: tuple[Band, ...]) -> Iterator[str]:
    """What is wrong with the catalogue, a sentence each."""
    for fact in facts.values():
        if fact.kind not in get_args(Kind):
            yield f"{fact.id}: no such kind: {fact.kind}"
        if fact.asked not in get_args(Asked):
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
