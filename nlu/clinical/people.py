"""Who a clinical text is about: "56-year-old woman", "a 3 y/o", "72 yo M", "newborn"."""

from __future__ import annotations

from typing import NamedTuple

import regex

from nlu.late import Late
from nlu.understanding import Sex

_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBERS: dict[str, int] = {
    **{word: number for number, word in enumerate(_ONES, 1)},
    **{word: 10 * number for number, word in enumerate(_TENS, 2)},
}
_WORDED = rf"(?:(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(_ONES[:9])}))?|{'|'.join(_ONES)})"
COUNT = rf"(?P<count>\d{{1,3}}(?:\.\d)?|{_WORDED})"
_DAYS = {"y": 365.25, "m": 30.4375, "w": 7.0, "d": 1.0, "h": 1 / 24}
_LONG_UNIT = (
    r"(?P<unit>years?|yrs?|months?|mos?|mths?|weeks?|wks?|days?|hours?)[\s-]+(?:old|of\s+age)"
)
_BEFORE_PERSON = (
    r"(?P<unit>year|yr|month|week|day)[\s-]+"
    r"(?=(?:male|female|man|woman|boy|girl|infant|baby|child))"
)
_OLD = [
    Late(rf"(?<![\p{{L}}\d./]){pattern}", regex.IGNORECASE)
    for pattern in (
        rf"{COUNT}[\s-]*{_LONG_UNIT}",
        rf"{COUNT}[\s-]*(?P<unit>[ymd])(?:/|\.\s?|-)?o(?!\p{{L}})",
        rf"{COUNT}[\s-]*{_BEFORE_PERSON}",
        rf"age[ds]?\s*(?:is|of|:)?\s*{COUNT}(?:\s*(?P<unit>years?|months?|weeks?|days?))?",
        r"(?P<count>\d{1,3})\s*(?P<unit>y)(?:rs?)?\s*[/,]?\s*(?=[mf](?!\p{L}))",
        r"(?<=(?:man|woman|lady|gentleman|male|female)\s(?:of|in)\s)(?P<count>\d{2})(?P<unit>)",
    )
]
_OLD.append(Late(r"(?<![\d.])(?P<count>[1-8]?\d)(?P<unit>)\s*[/,]?\s*(?=[MF](?!\p{L}))"))
# "M, 47.", "Woman, 31:", "I'm 26 and", "my dad, 61,", "my daughter (7)", "my baby, 10 weeks,"
_PERSON = (
    r"man|woman|male|female|boy|girl|lady|guy|son|daughter|child|baby|kid|husband|wife|father|dad|"
    r"mother|mum|mom|brother|sister|grandfather|grandmother|grandson|granddaughter|partner|friend|"
    r"toddler|infant|student|teacher|patient"
)
_UNIT = r"(?:\s*(?P<unit>years?|yrs?|months?|weeks?|days?))?"
_ENDS = r"(?=\s*(?:[,.;:)]|and(?!\p{L})|years?(?!\p{L})|female|male|woman|man|with|here|$))"
_OLD += [
    Late(
        r"(?<!\p{L})(?:baby|newborn|infant)(?:\s+(?:boy|girl))?\s+(?P<count>\d{1,2})\s*"
        r"(?P<unit>years?|yrs?|months?|weeks?|days?)(?!\p{L})",
        regex.I,
    ),
    Late(
        r"(?<!\p{L})(?:child|kid|son|daughter|boy|girl|toddler)\s+(?P<count>\d{1,2})\s*"
        r"(?P<unit>years?|yrs?)(?!\p{L})",
        regex.I,
    ),
    Late(rf"^\W*[MF]\W+(?P<count>\d{{1,3}}){_UNIT}{_ENDS}"),
    Late(
        rf"(?<!\p{{L}})(?:{_PERSON})\s*(?:,|\(|:|of|is|aged)\s*(?P<count>\d{{1,3}}){_UNIT}{_ENDS}",
        regex.I,
    ),
    Late(
        rf"(?<!\p{{L}})(?:I['’]?m|I\s+am|(?:he|she)(?:['’]s|\s+is))\s+(?:a\s+)?(?P<count>\d{{1,3}}){_UNIT}{_ENDS}",
        regex.I,
    ),
    Late(
        r"(?<![\d.])(?P<count>\d{1,3})(?P<unit>),\s*(?=(?:male|female|man|woman)(?!\p{L}))", regex.I
    ),
]
_DECADE = Late(r"(?:his|her|their)\s+(?:early|mid|late)?[\s-]*(?P<tens>[2-9])0['’]?s", regex.I)
_STAGES = (
    (
        Late(r"(?<!\p{L})(?:newborn|neonate|navjat|navjaat|नवजात)(?![\p{L}\p{M}])", regex.I),
        3.0,
    ),
    (Late(r"(?<!\p{L})infant(?!\p{L})", regex.I), 150.0),
    (Late(r"(?<!\p{L})toddler(?!\p{L})", regex.I), 730.0),
    (Late(r"(?<!\p{L})(?:teenager|adolescent|teen)(?!\p{L})", regex.I), 15 * 365.25),
    (Late(r"(?<!\p{L})middle[\s-]aged(?!\p{L})", regex.I), 50 * 365.25),
    (
        Late(r"(?<!\p{L})elderly\s+(?=man|woman|lady|gentleman|patient|male|female)", regex.I),
        72 * 365.25,
    ),
)
_FEMALE = Late(
    r"(?<!\p{L})(?:woman|female|girl|lady|she|her|housewife|schoolgirl)(?!\p{L})", regex.I
)
_MALE = Late(r"(?<!\p{L})(?:man|male|boy|gentleman|he|his|him|schoolboy)(?!\p{L})", regex.I)
_FIRST_LETTER = Late(r"^\W*(?P<sex>[MF])\W+\d")
_OF_WOMEN = Late(
    r"(?<!\p{L})(?:my|her|last|missed|first\s+day\s+of\s+my)\s+(?:last\s+)?(?:periods?|menses|breasts?|vagina)(?!\p{L})|"
    r"(?<!\p{L})(?:I\s+am|I['’]m)\s+(?:\S+\s+){0,3}pregnant",
    regex.I,
)
_LETTER = Late(
    r"(?<![\d.])[1-8]?\d\s*(?:y/?o|yo|yr|y|years?[\s-]old)?[\s/,]*(?P<sex>[MF])(?!\p{L})"
)
_HEAD = Late(
    r"(?<!\p{L})(?:(?P<f>woman|female|girl|lady|schoolgirl)|(?P<m>man|male|boy|gentleman|schoolboy))"
    r"(?!\p{L})",
    regex.I,
)
_BRINGS = Late(r"(?<!\p{L})(?:brings?|brought|mother|father|parent)(?!\p{L})", regex.I)
OLDEST = 120
GROWN = 16 * 365.25


class Described(NamedTuple):
    """Age in days and sex as a text tells them; where ages were read, start and end."""

    age_days: float | None
    sex: Sex | None
    spans: tuple[tuple[int, int], ...]


def described(text: str) -> Described:
    """The age and the sex of the person a text presents: the first told, or the child brought."""
    ages: list[tuple[int, int, float]] = []
    for pattern in _OLD:
        for match in pattern.finditer(text):
            days = count_of(match["count"]) * _DAYS[(match["unit"] or "y")[0].lower()]
            if days <= OLDEST * 366:
                ages.append((*match.span(), days))
    ages.sort()
    return Described(_age(text, ages), _sex(text), tuple((start, end) for start, end, _ in ages))


def _age(text: str, ages: list[tuple[int, int, float]]) -> float | None:
    if ages:
        _, end, first = ages[0]
        for start, _, days in ages[1:]:
            if days < GROWN <= first and _BRINGS.search(text, end, start):
                return days
        return first
    if decade := _DECADE.search(text):
        return (int(decade["tens"]) * 10 + 5) * 365.25
    return next((days for stage, days in _STAGES if stage.search(text)), None)


def count_of(written: str) -> float:
    """The number in digits or in English words."""
    if written[0].isdigit():
        return float(written)
    return float(sum(NUMBERS[part] for part in written.lower().replace("-", " ").split()))


def _sex(text: str) -> Sex | None:
    if letter := _FIRST_LETTER.search(text) or _LETTER.search(text):
        return "female" if letter["sex"] == "F" else "male"
    if head := _HEAD.search(text):
        return "female" if head["f"] else "male"
    if _OF_WOMEN.search(text):
        return "female"
    women, men = len(_FEMALE.findall(text)), len(_MALE.findall(text))
    return None if women == men else "female" if women > men else "male"
