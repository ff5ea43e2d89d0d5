"""Vital signs as they are written: "T 38.9", "BP 80/50", "HR 120", "SpO2 88% on room air"."""

from __future__ import annotations

from functools import cache
from unicodedata import digit

import regex

# name, unit: temperature °C, heart-rate and respiratory-rate a minute, blood pressure mmHg,
# oxygen %, sugar mg/dl, refill s, peak-flow % of best, pain of 10, coma-score of 15
_BETWEEN = (
    r"(?:\s|,|:|=|-|\(|is|was|of|at|to|about|around|approximately|a|reading|measured|now|rate"
    r"|hai|aaya|aayi|level|लेवल|है|था|थी|आया|आई)*"
)
_SPAN = (
    r"\s*(?:day|week|hour|month|year|yr|time|din|dino|hafte|haft|mahin|saal|sal(?!\p{L})|baar"
    r"|दिन|हफ़?्त|महीन|साल|बार|घंट)"
)
_NUMBER = r"(?P<n>\d{1,3}(?:\.\d{1,2})?)"
_FAHRENHEIT_FROM = 80
_MMOL_BELOW = 35

_PATTERNS = {
    "oxygen": (
        r"(?:sp\s?o2|sa\s?o2|o2\s*sat\w*|oxygen(?:\s*(?:sat\w*|level))?|ऑक्सीजन|आक्सीजन|ऑक्सिजन|sats?|saturation|saturating|"
        rf"pulse\s*ox\w*){_BETWEEN}{_NUMBER}(?!\d)",
        rf"{_NUMBER}\s*%\s*(?:o2|oxygen|saturation|on\s+room|on\s+air|room\s+air|sat)",
    ),
    "temperature": (
        rf"(?:temperature|temp|fever|febrile|tmax|bukh?aa?r|bokhar|taapmaan|बुख़?ार|तापमान|टेम्परेचर){_BETWEEN}"
        rf"{_NUMBER}(?!\d|{_SPAN})\s*(?P<u>[°º]?\s*(?:deg\w*)?\s*(?:[cf](?!\p{{L}}))?)",
        rf"{_NUMBER}\s*(?P<u>(?:[°º]|degrees?)\s*(?:[cf]|celsius|fahrenheit)?)(?!\p{{L}})",
        r"(?P<n>(?:3[4-9]|4[0-3])(?:\.\d{1,2})?)\s*(?P<u>c)(?!\p{L})",
        r"(?P<n>(?:9[3-9]|10[0-9])(?:\.\d{1,2})?)\s*(?P<u>f)(?!\p{L})",
        rf"(?<!\p{{L}})t{_BETWEEN}(?P<n>(?:3[3-9]|4[0-3]|9[3-9]|10\d)(?:\.\d{{1,2}})?)(?P<u>\s?[cf]?)(?!\p{{L}})",
        r"(?<![\d.])(?P<n>10[0-6](?:\.\d)?|(?:3[789]|4[01])\.\d)(?P<u>)\s*(?:fever|temp\w*|bukhaa?r)(?!\p{L})",
        r"(?<![\d./]|bmi\W|bmi\Wof\W|weighs\W)(?P<n>(?:3[6-9]|4[01])\.\d)(?P<u>)"
        r"(?!\d|\s*(?:%|kilo|kg|cm|week|month|year|mm|mg|g(?!\p{L})|km|lb|inch|[-/]))",
    ),
    "heart-rate": (
        rf"(?:heart\s*rate|pulse\s*rate|pulse(?!\s*ox)|hr|pr|na[bv]z|naadi|धड़कन|नब्ज़?|नाड़ी|पल्स){_BETWEEN}(?P<n>\d{{2,3}})(?!\d|[./]\d)",
        r"(?P<n>\d{2,3})\s*(?:bpm|beats)",
        r"(?-i:P)\s*[:=]?\s*(?P<n>\d{2,3})(?!\d|[./%]\d)",
        r"(?:heart|pulse|racing|beating|beats)\W+(?:\w+\W+){0,6}?(?P<n>\d{2,3})\s*(?:a|per|/)\s*min",
    ),
    "respiratory-rate": (
        r"(?:respiratory\s*rate|respirations?|resp\.?\s*rate|resp|breathing\s*rate|rr)"
        rf"{_BETWEEN}(?P<n>\d{{1,3}})(?!\d|[./]\d)",
        r"(?P<n>\d{1,3})\s*(?:breaths|respirations)",
        r"(?-i:R)\s*[:=]?\s*(?P<n>\d{2,3})(?!\d|[./%]\d)",
        r"breath\w*\s+(?:\w+\s+){0,2}?(?P<n>\d{1,3})\s*(?:times\s+)?(?:a|per|/)\s*min",
    ),
    "sugar": (
        r"(?:glucose|blood\s*sugar|sugar|rbs|fbs|cbg|bsl|grbs|शुगर|शूगर|ग्लूकोज़?)"
        r"(?:\s*(?:level|fasting|random|pp|khali\s*pet|खाली\s*पेट))*"
        rf"{_BETWEEN}(?P<n>\d{{1,4}}(?P<point>\.\d)?)(?!\d|{_SPAN})(?P<mmol>\s*mmol)?",
    ),
    "refill": (rf"(?:capillary\s*refill|crt|cap\s*refill)(?:\s*time)?{_BETWEEN}[>≥]?\s*{_NUMBER}",),
    "peak-flow": (
        rf"(?:peak\s*(?:expiratory\s*)?flow|pefr?){_BETWEEN}{_NUMBER}\s*(?:%|percent|per\s+cent)",
    ),
    "pain": (r"(?<![\d/])(?P<n>\d{1,2})\s*(?:/|out\s+of|on)\s*(?:a\s+scale\s+of\s+)?10(?!\d)",),
    "coma-score": (rf"(?:gcs|glasgow\s+coma\s+(?:scale|score)){_BETWEEN}(?P<n>\d{{1,2}})(?!\d)",),
}
_PRESSURE = (
    rf"(?:(?<!\p{{L}})(?:bp|b\.p\.|blood\s*pressure|बीपी|बी\.?पी\.?|ब्लड\s*प्रेशर){_BETWEEN})?(?P<high>\d{{2,3}})\s*(?:/|over)\s*"
    r"(?P<low>\d{2,3})(?!\d|\s*/)(?P<unit>\s*mm)?"
)
_POSSIBLE = {
    "temperature": (30, 45),
    "heart-rate": (20, 300),
    "respiratory-rate": (3, 120),
    "oxygen": (40, 100),
    "sugar": (20, 1500),
    "refill": (0, 20),
    "peak-flow": (1, 150),
    "pain": (0, 10),
    "coma-score": (3, 15),
}
_LEAST_SYSTOLIC, _MOST_SYSTOLIC = 50, 280


@cache
def _compiled() -> dict[str, list[regex.Pattern[str]]]:
    """The patterns, compiled when first needed: a process that reads nothing starts without."""
    return {
        name: [regex.compile(rf"(?<!\p{{L}}){pattern}", regex.IGNORECASE) for pattern in patterns]
        for name, patterns in _PATTERNS.items()
    }


@cache
def _pressure() -> regex.Pattern[str]:
    return regex.compile(_PRESSURE, regex.IGNORECASE)


def vitals_in(text: str) -> dict[str, float]:
    """The vital signs a text gives, each the first time it is possible."""
    text = _plain_digits(text)
    found: dict[str, float] = {}
    for name, patterns in _compiled().items():
        low, high = _POSSIBLE[name]
        for pattern in patterns:
            for match in pattern.finditer(text):
                value = _in_our_unit(name, match)
                if low <= value <= high:
                    found.setdefault(name, value)
    for match in _pressure().finditer(text):
        systolic, diastolic = float(match["high"]), float(match["low"])
        if _LEAST_SYSTOLIC <= systolic <= _MOST_SYSTOLIC and diastolic < systolic:
            found.setdefault("systolic", systolic)
            found.setdefault("diastolic", diastolic)
    return found


def _plain_digits(text: str) -> str:
    """Digits of any script as 0 to 9, everything in its place."""
    return "".join(str(digit(c)) if c.isdecimal() else c for c in text)


def _in_our_unit(name: str, match: regex.Match[str]) -> float:
    value = float(match["n"])
    if name == "temperature":
        unit = (match["u"] or "").casefold()
        if "f" in unit or value >= _FAHRENHEIT_FROM:
            return round((value - 32) / 1.8, 2)
    if name == "sugar" and (match["mmol"] or (match["point"] and value < _MMOL_BELOW)):
        return round(value * 18, 0)
    return value
