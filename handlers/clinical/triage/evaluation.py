"""Triage held against cases with a known level.

"em" is an emergency, "ne" needs a doctor, "sc" is for self-care.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

import msgspec
from msgspec import Struct

from handlers.clinical.triage.engine import Result
from handlers.clinical.triage.rules import Acuity

Level = Literal["em", "ne", "sc"]
LEVELS: tuple[Level, ...] = ("em", "ne", "sc")
OF_ACUITY: dict[Acuity, Level] = {
    "emergency": "em",
    "urgent": "ne",
    "routine": "ne",
    "minor": "sc",
}


class Vignette(Struct, frozen=True, forbid_unknown_fields=True):
    """A case of a file.

    ``age`` in years or as "6m", "20d", "3w"; ``answers``: fact to yes, no or unknown.
    """

    text: str
    level: Level
    answers: dict[str, Literal["yes", "no", "unknown"] | bool] = {}
    age: float | str | None = None
    sex: Literal["female", "male", "other", "f", "m", "F", "M"] | None = None
    id: str | int = ""
    source: str = ""


class Judged(Struct, frozen=True):
    """A case and what came of it."""

    vignette: Vignette
    result: Result

    @property
    def level(self) -> Level:
        """The level that came out."""
        return OF_ACUITY[self.result.acuity]

    @property
    def off(self) -> int:
        """0 right, below 0 too low, above 0 too high."""
        return LEVELS.index(self.vignette.level) - LEVELS.index(self.level)


class Evaluation(Struct, frozen=True):
    """All cases of a file, judged."""

    judged: tuple[Judged, ...]

    def count(self, gold: Level, found: Level) -> int:
        """Cases of one level that came out as another."""
        return sum(j.vignette.level == gold and j.level == found for j in self.judged)

    @property
    def accuracy(self) -> float:
        """Share of cases with the right level."""
        return _share(j.off == 0 for j in self.judged)

    @property
    def emergency_recall(self) -> float:
        """Share of emergencies that were found."""
        return _share(j.level == "em" for j in self.judged if j.vignette.level == "em")

    @property
    def under(self) -> float:
        """Share of cases judged too low."""
        return _share(j.off < 0 for j in self.judged)

    @property
    def over(self) -> float:
        """Share of cases judged too high."""
        return _share(j.off > 0 for j in self.judged)


def _share(so: Iterable[bool]) -> float:
    values = list(so)
    return sum(values) / len(values) if values else 1.0


def read_vignettes(content: bytes) -> tuple[Vignette, ...]:
    """The cases of a file of JSON lines; ``ValueError`` names the line that cannot be read."""
    found = []
    for number, line in enumerate(content.splitlines(), 1):
        if not line.strip():
            continue
        try:
            found.append(msgspec.json.decode(line, type=Vignette))
        except msgspec.DecodeError as wrong:
            raise ValueError(f"line {number}: {wrong}") from None
    return tuple(found)


def evaluate(vignettes: Iterable[Vignette], judge: Callable[[Vignette], Result]) -> Evaluation:
    """Judge every case."""
    return Evaluation(tuple(Judged(vignette, judge(vignette)) for vignette in vignettes))
