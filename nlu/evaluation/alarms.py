"""How dangers told in words nobody foresaw fare: told at once, asked about, or passed over.

``unseen/<set>/<language>.tsv`` are written as ``nlu/alarming/told`` is, by people who had seen
nothing of OPDLine, and no one reads their misses: whoever does makes them training data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from nlu.alarming.told import Told, read
from nlu.evaluation.columns import aligned
from nlu.lexicon import ALARMS
from nlu.understanding import Understanding

UNSEEN = Path(__file__).parent / "unseen"
Parse = Callable[[str, str], Understanding]


class Alarms(Struct):
    """Counts of messages: with danger, and without."""

    dangers: int = 0
    told: int = 0  # the number to call was told at once
    asked: int = 0  # it was told with the question whether it is an emergency
    harmless: int = 0
    told_in_vain: int = 0
    asked_in_vain: int = 0

    @property
    def passed_over(self) -> int:
        """Dangers that raised nothing."""
        return self.dangers - self.told - self.asked


def sets(folder: Path = UNSEEN) -> dict[str, list[Told]]:
    """The messages of each set by its name."""
    return {path.name: read(path) for path in sorted(folder.iterdir()) if path.is_dir()}


def measure(parse: Parse, messages: Iterable[Told]) -> Alarms:
    """Read every message once and count."""
    found = Alarms()
    for message in messages:
        said = parse(message.text, message.language)
        told = (bool(said.danger) and not said.alarming) or said.intent in ALARMS
        if message.danger:
            found.dangers += 1
            found.told += told
            found.asked += not told and said.alarming
        else:
            found.harmless += 1
            found.told_in_vain += told
            found.asked_in_vain += not told and said.alarming
    return found


def table(measured: dict[str, Alarms]) -> str:
    """One row a set."""
    rows = [
        ("unseen", "dangers", "told", "asked", "passed over", "harmless", "told", "asked"),
        *(
            (name, *map(str, (a.dangers, a.told, a.asked, a.passed_over)),
             *map(str, (a.harmless, a.told_in_vain, a.asked_in_vain)))
            for name, a in measured.items()
        ),
    ]  # fmt: skip
    return aligned(rows)
