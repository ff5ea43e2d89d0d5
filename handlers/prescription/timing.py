"""When and for how long: FHIR ``Timing`` in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from handlers.prescription.dose import length
from handlers.prescription.occasions import Occasions, say_all
from handlers.prescription.phrases import OFTEN
from handlers.prescription.reading import (
    Reading,
    codes,
    label,
    mapping,
    number,
    sequence,
    span,
    term,
    written,
)
from handlers.prescription.units import time_unit

_REPEAT = {
    *("boundsDuration", "boundsRange", "boundsPeriod", "count", "countMax"),
    *("frequency", "frequencyMax", "period", "periodMax", "periodUnit"),
    *("dayOfWeek", "timeOfDay", "when", "offset"),
}
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(T.*)?")


def say_when(timing: object, at: Occasions, reading: Reading) -> None:
    """Say how often and at what times."""
    timing = mapping(timing)
    reading.known(timing, {"repeat", "code"})
    repeat = mapping(timing.get("repeat"))
    if repeat != timing.get("repeat", {}):
        reading.missed()
    reading.known(repeat, _REPEAT)
    often = _frequency(repeat, reading)
    if "code" in timing:
        _abbreviation(timing["code"], often, reading)
    daily = repeat.get("frequency"), repeat.get("period"), repeat.get("periodUnit")
    if at.times and "frequency" in repeat and daily != (len(at.times), 1, "d"):
        reading.missed()  # "twice a day" and three times of day: one of them is wrong
    for found in (at.times, at.meals, at.days):
        say_all(found, reading)


def say_how_long(timing: object, reading: Reading) -> None:
    """Say for how long, from and until when, and how many times in all."""
    repeat = mapping(mapping(timing).get("repeat"))
    if "boundsDuration" in repeat:
        bounds = length(repeat["boundsDuration"], reading)
        if bounds is None:
            reading.missed()
        else:
            reading.say(bounds)
    if "boundsRange" in repeat:
        _range(repeat["boundsRange"], reading)
    if "boundsPeriod" in repeat:
        period = mapping(repeat["boundsPeriod"])
        reading.known(period, {"start", "end"})
        if not period:
            reading.missed()
        for name, message in (("start", "from"), ("end", "until")):
            if name in period:
                _date(period[name], message, reading)
    if "count" in repeat or "countMax" in repeat:
        low, high = number(repeat.get("count")), number(repeat.get("countMax"))
        if low and ("countMax" not in repeat or high):
            reading.term("count", n=span(low, high))
        else:
            reading.missed()


def _frequency(repeat: Mapping[str, object], reading: Reading) -> tuple[float, float, str] | None:
    """Say "3 times a day", "every 6 hours"; returns frequency, period and unit where plain."""
    if not repeat.keys() & {"frequency", "frequencyMax", "period", "periodMax", "periodUnit"}:
        return None
    times, most = number(repeat.get("frequency", 1)), number(repeat.get("frequencyMax"))
    period, longest = number(repeat.get("period")), number(repeat.get("periodMax"))
    unit = time_unit(str(repeat.get("periodUnit")))
    if (
        not (times and period and unit)
        or ("frequencyMax" in repeat and not most)
        or ("periodMax" in repeat and not longest)
    ):
        reading.missed()
        return None
    for larger, smaller, in_one in (("day", "hour", 24), ("hour", "minute", 60)):
        whole = period.is_integer() or longest is not None
        if unit == larger and not whole and (period * in_one).is_integer():
            unit, period = smaller, period * in_one
    n = span(times, most)
    if period == 1 and not longest and unit in ("day", "week", "month"):
        reading.term(f"times-{unit}", n=n)
    elif n == 1:
        reading.term(f"every-{unit}", n=span(period, longest))
    else:
        reading.term("times-in", n=n, span=term(f"span-{unit}", n=span(period, longest)))
    return None if most or longest else (times, period, unit)


def _abbreviation(code: object, often: tuple[float, float, str] | None, reading: Reading) -> None:
    """Say BID, TDS... unless the structured part says the same already."""
    names = [*codes(code), label(code).upper()]
    found = next((OFTEN[name] for name in names if name in OFTEN), None)
    words = written(mapping(code).get("text"))
    displays = {label({"coding": [coding]}) for coding in sequence(mapping(code).get("coding"))}
    if found is None:
        words = label(code)
    elif words.upper() in names[:-1] or words in displays or words.upper() in OFTEN:
        words = ""
    if words:
        reading.say(words)
    if found is None:
        if not words:
            reading.missed()
        return
    times, period, short = found
    if often is None:
        _frequency({"frequency": times, "period": period, "periodUnit": short}, reading)
    elif often != (times, period, time_unit(short)):
        reading.missed()


def _range(limits: object, reading: Reading) -> None:
    limits = mapping(limits)
    reading.known(limits, {"low", "high"})
    low, high = length(limits.get("low"), reading), length(limits.get("high"), reading)
    if low is None or high is None or low.id != high.id:
        reading.missed()
        return
    reading.say(term(low.id.removeprefix("dosage-"), n=f"{low.args['n']}-{high.args['n']}"))


def _date(date: object, message: str, reading: Reading) -> None:
    match = _DATE.fullmatch(str(date))
    if match is None:
        reading.missed()
        return
    reading.term(message, date=f"{match[3]}/{match[2]}/{match[1]}")
