"""How long an illness lasts, in clinical text."""

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
    r"^[\s-]*(?:old|of\s+age|twins|male|female|man|woman|boy|girl|pregnant|gestation|pack|before\s+(?:this|the\s+visit)|postpartum|after|course|flight|drive|trip|history\s+of\s+(?:smok|diab|hypert|well|type|asthma|copd|alcohol)|apart|later|of\s+antibiotic)",
    regex.I,
)
# "my son Ravi 5 years", "5 years fever": how old, not how long
_AGED = regex.compile(
    r"(?:^\W*|(?<!\p{L})(?:son|daughter|child|baby|boy|girl|wife|husband|mother|father|brother|sister|"
    r"man|woman|patient|male|female|kid|grandson|granddaughter|beta|beti|bachch?[aei]|bacch[aei])"
    r"(?:\s+(?!has|had|with|for|since|from|of)\p{L}+)?[\s,:]+(?:is\s+|aged?\s+|of\s+)?)$",
    regex.I,
)
_AGO = regex.compile(r"^\s*(?:ago|earlier|before|back)(?!\p{L})", regex.I)
_ONSET = regex.compile(
    r"(?<!\p{L})(?:start(?:ed|s)|began|begun|begin|notic\w+|develop\w+|onset|appeared|came\s+on|first|since)(?!\p{L})[^.;]{0,40}$",
    regex.I,
)


def lasting(text: str, ages: tuple[tuple[int, int], ...] = ()) -> float | None:
    """For how many days: the longest time told of the illness; ``None`` when not told.

    When something else was ("her sister had it two weeks ago") counts only where no other is told.
    """
    times: list[float] = []
    ago: list[float] = []
    for match in _AMOUNT.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in ages):
            continue
        before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() :][:40]
        if _NOT_ILLNESS_BEFORE.search(before) or _NOT_ILLNESS_AFTER.search(after):
            continue
        if match["unit"][0].lower() in "ym" and _AGED.search(before):
            continue
        vague = " ".join((match["vague"] or "").lower().split())
        if vague == "last" and match["unit"].lower() == "year" and not _OVER.search(before):
            continue
        count = _VAGUE.get(vague, 0.5 if vague.startswith("half") else 1.0)
        if match["count"]:
            count = count_of(match["count"])
        unit = match["unit"].lower()
        days = count * next(days for start, days in _DAYS.items() if unit.startswith(start))
        passed = _AGO.search(after) or (vague in {"last", "past"} and not _OVER.search(before))
        onset = _ONSET.search(text[max(0, match.start() - 60) : match.start()])
        (ago if passed and not onset else times).append(days)
    for match in _MANY.finditer(text):
        unit = match["unit"].lower()
        times.append(3.0 * next(days for start, days in _DAYS.items() if unit.startswith(start)))
    times = times or ago
    if not times:
        times = [days for said, days in _SINCE if said.search(text)][:1]
    return max(times, default=None)
