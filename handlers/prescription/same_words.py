"""The words in which a doctor writes what a structured dosage says: ``twice daily``, ``BD``...

Only those that say exactly the same. What is not here is taken for saying something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from handlers.prescription.phrases import (
    DAYS,
    INSTRUCTION_WORDS,
    INSTRUCTIONS,
    MEALS,
    MOMENTS,
    OFTEN,
    ROUTE_WORDS,
    ROUTES,
    SITE_WORDS,
    SWALLOWED,
)
from handlers.prescription.plain_words import plain
from handlers.prescription.reading import codes, label, mapping, meaning, number, sequence, written
from handlers.prescription.units import DOSE_SPELLINGS, TIME_SPELLINGS, dose_unit, time_unit

# Each a kind and a regular expression of plain words (plain_words.py).
Phrase = tuple[str, str]

# Of eyes, OD is the right one: then it is no "once a day".
OF_EYES = re.compile(r"eye|ophthal|ocul|54485002|drop|drp|gtt", re.IGNORECASE)

_ADVERBS = {"hour": "hourly", "day": "daily", "week": "weekly", "month": "monthly"}
_TIMES = {1: "once|1 time", 2: "twice|2 times|2 x", 3: "thrice|3 times|3 x"}
_NEEDED = "(?:only )?(?:as|when|if) (?:needed|required)|sos|prn"
_ORALLY = "orally|oral|by mouth|po"
_SLOTS = {2: "{0}-0-{0}", 3: "{0}-{0}-{0}", 4: "{0}-{0}-{0}-{0}"}
_OFTEN = {name.casefold(): often for name, often in OFTEN.items() if name[0].isalpha()}
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_NAMES = dict(zip(DAYS, _WEEK, strict=True))
_Often = tuple[str, float | None, float, float | None, str]


def phrases(dosage: Mapping[str, object], of_eyes: bool) -> Iterator[Phrase]:
    """Every way in which a part of this dosage is written."""
    repeat = mapping(mapping(dosage.get("timing")).get("repeat"))
    often = _often(dosage)
    yield from _dose(dosage, often, repeat)
    for kind, low, period, longest, unit in often:
        yield from _frequency(kind, low, period, longest, unit, of_eyes=of_eyes)
    daily = any(one[2:] == (1, None, "day") for one in often) and "dayOfWeek" not in repeat
    yield from _moments(repeat, daily=daily)
    yield from _bounds(repeat)
    yield from _most(dosage)
    yield from _said(dosage)


def occasions_of(dosage: Mapping[str, object]) -> set[str]:
    """The kinds of phrase for its times and days: a text that has one of them must have all."""
    repeat = mapping(mapping(dosage.get("timing")).get("repeat"))
    found = {str(each) for each in sequence(repeat.get("when")) if str(each) in MOMENTS}
    for name in ("timeOfDay", "dayOfWeek"):
        found |= {str(each) for each in sequence(repeat.get(name))}
    return found


def _any(words: Sequence[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, ordered)) + ")"


def _span(low: object, high: object = None) -> str:
    """A number, or a range of two, as a regular expression; empty where there is none."""
    least, most = number(low), number(high)
    if least is None:
        return ""
    first = re.escape(f"{least:.10g}")
    return first if most in (None, least) else rf"{first} ?(?:-|\u2013|to) ?{most:.10g}"


def _unit(quantity: Mapping[str, object]) -> str:
    words = written(quantity.get("unit")) or written(quantity.get("code"))
    key = dose_unit(words)
    if key:
        return _any([each for each in DOSE_SPELLINGS if dose_unit(each) == key])
    return f"{re.escape(plain(words))}s?" if words else ""


def _length(unit: str) -> str:
    return _any([each for each in TIME_SPELLINGS if time_unit(each) == unit])


def _amount(dose: Mapping[str, object]) -> tuple[str, Mapping[str, object]]:
    if "doseRange" in dose:
        limits = mapping(dose["doseRange"])
        low, high = mapping(limits.get("low")), mapping(limits.get("high"))
        return _span(low.get("value"), high.get("value")), {**low, **high}
    quantity = mapping(dose.get("doseQuantity"))
    return _span(quantity.get("value")), quantity


def _dose(
    dosage: Mapping[str, object], often: list[_Often], repeat: Mapping[str, object]
) -> Iterator[Phrase]:
    for dose in map(mapping, sequence(dosage.get("doseAndRate"))):
        n, quantity = _amount(dose)
        unit = _unit(quantity)
        if not n or not unit:
            continue
        key = dose_unit(written(quantity.get("unit")) or written(quantity.get("code")))
        yield "dose", rf"{n} ?(?:an? )?{unit}"
        yield "unit", unit
        if key == "count":
            yield "dose", n
        if key in SWALLOWED:
            yield "route", _ORALLY
        if repeat.keys() & {"when", "timeOfDay", "dayOfWeek"}:
            yield from _slots_at(n, {str(each) for each in sequence(repeat.get("when"))})
            continue
        for _, times, period, longest, per in often:
            if (period, longest, per) == (1, None, "day") and times in _SLOTS:
                yield "times", re.escape(_SLOTS[int(times)]).replace(r"\{0\}", n)


def _slots_at(n: str, moments: set[str]) -> Iterator[Phrase]:
    """``1-0-1`` where the dose is taken at these moments."""
    for slots in (("MORN", "NOON", "NIGHT"), ("MORN", "NOON", "EVE", "NIGHT")):
        if moments and moments <= set(slots):
            yield "times", "-".join(n if slot in moments else "0" for slot in slots)


def _often(dosage: Mapping[str, object]) -> list[_Often]:
    """How often: the times as plain words have them and as a number, the period and its unit."""
    timing = mapping(dosage.get("timing"))
    repeat = mapping(timing.get("repeat"))
    found: list[tuple[object, object, object, object, object]] = []
    if "frequency" in repeat or "period" in repeat:
        found.append((
            repeat.get("frequency", 1), repeat.get("frequencyMax"),
            repeat.get("period"), repeat.get("periodMax"), repeat.get("periodUnit"),
        ))  # fmt: skip
    names = [*codes(timing.get("code")), label(timing.get("code")).upper()]
    for often in (OFTEN[name] for name in names if name in OFTEN):
        found.append((often[0], None, often[1], None, often[2]))
    if not found:
        moments = [one for one in sequence(repeat.get("when")) if str(one) in MOMENTS]
        in_day = len(moments) + len(sequence(repeat.get("timeOfDay")))
        days = len(sequence(repeat.get("dayOfWeek")))
        if in_day and not days:
            found.append((in_day, None, 1, None, "d"))
        elif days and in_day < 2:
            found.append((days, None, 1, None, "wk"))
    made: list[_Often] = []
    for low, high, period, longest, per in found:
        n, each, unit = _span(low, high), number(period), time_unit(str(per))
        if n and each and unit:
            exact = number(low) if high is None else None
            made.append((n, exact, each, number(longest), unit))
    return made


def _frequency(
    n: str, times: float | None, period: float, longest: float | None, unit: str, *, of_eyes: bool
) -> Iterator[Phrase]:
    said = _TIMES.get(int(times), "") if times in _TIMES else ""
    many = f"(?:{said or f'{n} ?(?:times?|x)'})"
    units, p = _length(unit), _span(period, longest)
    if (period, longest) == (1, None):
        one = rf"(?:(?:in )?(?:an?|per|every|each)|(?:in|per|every) 1) {units}"
        per = f"(?:{one}|{_ADVERBS.get(unit, unit)})"
        yield "times", f"{many} {per}"
        yield ("times" if times == 1 else "each"), per
    else:
        yield "times", rf"{many} (?:in|every|per) {p} ?{units}"
    if times == 1:
        yield "times", rf"(?:once )?(?:every|per) {p} ?{units}"
        if unit in _ADVERBS and unit != "day":
            yield "times", rf"(?:every )?{p} ?{_ADVERBS[unit]}"
        if (period, longest, unit) == (2, None, "day"):
            yield "times", "(?:on |once )?(?:every )?(?:alternate|other) days?"
    if longest is None:
        for name, (f, length, short) in _OFTEN.items():
            same = (f, length, time_unit(short)) == (times, period, unit)
            if same and short in "dh" and not (name == "od" and of_eyes):
                yield "times", name


def _moments(repeat: Mapping[str, object], *, daily: bool) -> Iterator[Phrase]:
    each = "(?:every |each )?" if daily else ""
    offset = _span(repeat.get("offset"))
    before = rf"(?:{offset} ?{_length('minute')} )?" if offset else ""
    for event in map(str, sequence(repeat.get("when"))):
        name = (MOMENTS.get(event) or MEALS.get(event) or "").replace("-", " ")
        if event in MEALS:
            yield from (("food", before + each) for each in _alike(MEALS[event]))
        elif name:
            yield event, each + before + re.escape(name)
        if event == "HS":
            yield event, "hs|bed time"
    for clock in map(str, sequence(repeat.get("timeOfDay"))):
        hour, minutes = clock[:2], clock[3:5]
        if hour.isdecimal() and minutes.isdecimal():
            half = "am" if int(hour) < 12 else "pm"
            short = "" if int(minutes) else "?"
            yield clock, rf"(?:at )?{int(hour) % 12 or 12}(?:[:.]{minutes}){short} ?{half}"
            yield clock, rf"(?:at )?0?{int(hour)}:{minutes}(?::00)?"
    for day in map(str, sequence(repeat.get("dayOfWeek"))):
        if day in _DAY_NAMES:
            yield day, rf"(?:every )?(?:{_DAY_NAMES[day]}s?|{day})"


def _bounds(repeat: Mapping[str, object]) -> Iterator[Phrase]:
    duration = mapping(repeat.get("boundsDuration"))
    limits = mapping(repeat.get("boundsRange"))
    low, high = mapping(limits.get("low")), mapping(limits.get("high"))
    for n, quantity in (
        (_span(duration.get("value")), duration),
        (_span(low.get("value"), high.get("value")), {**low, **high}),
    ):
        unit = time_unit(str(quantity.get("code") or quantity.get("unit")))
        if n and unit:
            yield "bounds", rf"{n} ?{_length(unit)}"
        if n and unit == "week" and quantity is duration:
            days = (number(duration.get("value")) or 0) * 7
            yield "bounds", rf"{days:.10g} ?{_length('day')}"


def _most(dosage: Mapping[str, object]) -> Iterator[Phrase]:
    ratio = mapping(dosage.get("maxDosePerPeriod"))
    most, period = mapping(ratio.get("numerator")), mapping(ratio.get("denominator"))
    n, unit = _span(most.get("value")), _unit(most)
    span, length = _span(period.get("value")), time_unit(str(period.get("unit")))
    if n and unit and span and length:
        per = rf"(?:in|per) {span} ?{_length(length)}"
        if span == "1":
            per = rf"(?:{per}|(?:in a|per|an?) {_length(length)})"
        yield "most", rf"(?:max|maximum|not more than|no more than) {n} ?{unit} {per}"


def _said(dosage: Mapping[str, object]) -> Iterator[Phrase]:
    """What is said of it in words already, and other words for the same."""
    advice = plain(written(dosage.get("patientInstruction")))
    for concept in sequence(dosage.get("additionalInstruction")):
        yield from _concept(concept, INSTRUCTIONS, INSTRUCTION_WORDS)
    if advice:
        yield "said", re.escape(advice)
        yield from (("said", each) for each in _alike(INSTRUCTION_WORDS.get(advice, "")))
    yield from _concept(dosage.get("route"), ROUTES, ROUTE_WORDS)
    yield from _concept(dosage.get("site"), {}, SITE_WORDS)
    yield from _concept(dosage.get("method"), {}, {})
    yield from _concept(mapping(dosage.get("timing")).get("code"), {}, {})
    if "asNeededCodeableConcept" in dosage:
        words = plain(label(dosage["asNeededCodeableConcept"]))
        if words:
            yield "needed", rf"(?:for |if |when )?{re.escape(words)}"
    if "asNeededCodeableConcept" in dosage or dosage.get("asNeededBoolean") is True:
        yield "needed", _NEEDED


def _concept(
    concept: object, by_code: Mapping[str, str], by_words: Mapping[str, str]
) -> Iterator[Phrase]:
    words = plain(label(concept))
    if any(c.isalpha() for c in words):
        yield "said", re.escape(words)
    key, _ = meaning(concept, by_code, by_words)
    yield from (("said", re.escape(other)) for other, k in by_words.items() if k == key)
    if by_words is INSTRUCTION_WORDS:
        yield from (("said", each) for each in _alike(key))


def _alike(key: str) -> Iterator[str]:
    """All words of an instruction, as regular expressions."""
    if key:
        yield from (re.escape(words) for words, k in INSTRUCTION_WORDS.items() if k == key)
    yield from {"before-food": ["ac"], "after-food": ["pc"]}.get(key, [])
