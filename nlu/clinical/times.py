"""How long an illness lasts and how far a pregnancy is, in clinical text."""

from __future__ import annotations

import regex

from nlu.clinical.people import COUNT, count_of

_DAYS = {
    "min": 1 / 1440,
    "hou": 1 / 24,
    "hr": 1 / 24,
    "day": 1,
    "nig": 1,
    "wee": 7,
    "wk": 7,
    "mon": 30,
    "yea": 365,
    "yr": 365,
}
_UNIT = r"(?P<unit>minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|years?|yrs?)"
_RANGE = r"(?:(?:\d{1,2}|one|two|three|four|five|six)\s*(?:-|–|to|or)\s*)?"
_SOME = r"(?P<vague>several|few|couple\s+of|a|an|past|last|half\s+an?)"
_AMOUNT = regex.compile(
    rf"(?<![\p{{L}}\d./]){_RANGE}(?:{COUNT}|{_SOME})[\s-]+(?:full\s+|more\s+)?{_UNIT}(?!\p{{L}})",
    regex.IGNORECASE,
)
_OVER = regex.compile(r"(?:for|over|during|in|within)\s+(?:the\s+)?$", regex.IGNORECASE)
_MANY = regex.compile(
    r"(?<!\p{L})(?:for|since|over|lasting)\s+(?:many\s+|several\s+|some\s+)?(?P<unit>days|weeks|months|years)(?!\p{L})",
    regex.IGNORECASE,
)
_VAGUE = {"several": 4.0, "few": 3.0, "couple of": 2.0}
_SINCE = (
    (
        regex.compile(
            r"(?<!\p{L})(?:since\s+yesterday|yesterday|overnight|last\s+night)(?!\p{L})", regex.I
        ),
        1.0,
    ),
    (
        regex.compile(
            r"(?<!\p{L})(?:this\s+morning|today|tonight|just\s+now|this\s+evening|this\s+afternoon)(?!\p{L})",
            regex.I,
        ),
        0.5,
    ),
)
_NOT_ILLNESS_BEFORE = regex.compile(
    r"(?:smok\w*|diagnos\w*|married|worked|living|lived|retired|per|every|each|in|within|next|follow[\s-]?up|after|of\s+age|pack|\d|times|beats|breaths|once|twice)\s+(?:for\s+|the\s+)?$",
    regex.I,
)
_NOT_ILLNESS_AFTER = regex.compile(
    r"^[\s-]*(?:old|of\s+age|pregnant|gestation|pack|before\s+(?:this|the\s+visit)|postpartum|after|course|flight|drive|trip|history\s+of\s+(?:smok|diab|hypert|well|type|asthma|copd|alcohol)|apart|later|of\s+antibiotic)",
    regex.I,
)
_WEEKS = regex.compile(
    r"(?P<n>\d{1,2})[\s-]*(?:weeks?|wks?)[\s-]*(?:and\s+\d\s+days\s+)?(?:pregnant|gestation\w*|of\s+(?:gestation|pregnancy)|into\s+her\s+pregnancy)|"
    r"(?:woman|girl|lady|mother|wife|she)\s+(?:is\s+)?at\s+(?P<n3>\d{1,2})\s*weeks|"
    r"(?:pregnant|gestation|pregnancy)[^.;]{0,20}?(?P<n2>\d{1,2})\s*(?:weeks?|wks?)",
    regex.I,
)


def lasting(text: str, ages: tuple[tuple[int, int], ...] = ()) -> float | None:
    """For how many days: the longest time told of the illness; ``None`` when not told."""
    times: list[float] = []
    for match in _AMOUNT.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in ages):
            continue
        before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() :][:40]
        if _NOT_ILLNESS_BEFORE.search(before) or _NOT_ILLNESS_AFTER.search(after):
            continue
        vague = " ".join((match["vague"] or "").lower().split())
        if vague == "last" and match["unit"].lower() == "year" and not _OVER.search(before):
            continue
        count = _VAGUE.get(vague, 0.5 if vague.startswith("half") else 1.0)
        if match["count"]:
            count = count_of(match["count"])
        unit = match["unit"].lower()
        times.append(count * next(days for start, days in _DAYS.items() if unit.startswith(start)))
    for match in _MANY.finditer(text):
        unit = match["unit"].lower()
        times.append(3.0 * next(days for start, days in _DAYS.items() if unit.startswith(start)))
    if not times:
        times = [days for said, days in _SINCE if said.search(text)][:1]
    return max(times, default=None)


def weeks_pregnant(text: str) -> int | None:
    """How many weeks a pregnancy is said to last."""
    found = _WEEKS.search(text)
    weeks = int(found["n"] or found["n2"] or found["n3"]) if found else 0
    return weeks if 0 < weeks <= 44 else None
