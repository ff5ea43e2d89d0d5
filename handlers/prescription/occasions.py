"""At what times of a day, at which meals and on which days a dose is taken."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from handlers.prescription.phrases import DAYS, MEALS, MOMENTS
from handlers.prescription.reading import Reading, amount, mapping, number, sequence, term
from handlers.reply import Listing, Term

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(:\d\d(\.\d+)?)?")
_PARTS = ((4, "night"), (12, "morning"), (16, "noon"), (20, "evening"), (24, "late"))
_TWELVE = {"00:00": "midnight", "12:00": "midday"}


class Occasions(Struct, frozen=True):
    """Each of them once, in words. Only ``times`` count against a frequency."""

    times: tuple[Term, ...] = ()
    meals: tuple[Term, ...] = ()
    days: tuple[Term, ...] = ()

    @property
    def several(self) -> bool:
        """Whether the dose is taken at two of them or more."""
        return any(len(each) > 1 for each in (self.times, self.meals, self.days))


def occasions(timing: object, reading: Reading) -> Occasions:
    """Those of a FHIR ``Timing``; nothing is said yet, but what cannot be read is noted."""
    repeat = mapping(mapping(timing).get("repeat"))
    for name in ("when", "timeOfDay", "dayOfWeek"):
        if name in repeat and not sequence(repeat[name]):
            reading.missed()
    moments, meals = _moments(repeat, reading)
    times = moments + [_at(time, reading) for time in sequence(repeat.get("timeOfDay"))]
    days = [_on(day, reading) for day in sequence(repeat.get("dayOfWeek"))]
    return Occasions(_once(times), _once(meals), _once(days))


def say_all(found: Sequence[Term], reading: Reading) -> None:
    """Say them as one thing: "morning, noon and night"."""
    if len(found) > 1:
        reading.term("and", first=Listing(tuple(found[:-1])), last=found[-1])
    elif found:
        reading.say(found[0])


def _once(found: Sequence[Term | None]) -> tuple[Term, ...]:
    return tuple(each for n, each in enumerate(found) if each and each not in found[:n])


def _moments(
    repeat: Mapping[str, object], reading: Reading
) -> tuple[list[Term | None], list[Term | None]]:
    offset = repeat.get("offset", 0)
    minutes = number(offset)
    if offset != 0 and not minutes:
        reading.missed()
    moments: list[Term | None] = []
    meals: list[Term | None] = []
    for event in map(str, sequence(repeat.get("when"))):
        name = MOMENTS.get(event) or MEALS.get(event)
        if name is None:
            reading.missed()
            continue
        said = term(name)
        if minutes and name.startswith(("before-", "after-")):
            said = term("minutes", n=amount(minutes), moment=name)
        elif minutes:
            reading.missed()
        (moments if event in MOMENTS else meals).append(said)
    return moments, meals


def _at(time: object, reading: Reading) -> Term | None:
    match = _CLOCK.fullmatch(str(time))
    if match is None:
        reading.missed()
        return None
    hour = int(match[1])
    part = next(name for until, name in _PARTS if hour < until)
    part = _TWELVE.get(f"{match[1]}:{match[2]}", part)
    minutes = "" if match[2] == "00" else f":{match[2]}"
    return term("at", time=f"{hour % 12 or 12}{minutes}", part=part)


def _on(day: object, reading: Reading) -> Term | None:
    if day in DAYS:
        return term(f"on-{day}")
    reading.missed()
    return None
