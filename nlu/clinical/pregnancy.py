"""How far a pregnancy is: in weeks, in months, or as the month it is in ("8वां महीना")."""

from __future__ import annotations

from itertools import chain
from unicodedata import digit

import regex

from nlu.clinical.people import COUNT, count_of
from nlu.late import Late

MOST = 44  # weeks
MONTHS = 10  # a greater number of months is no pregnancy
A_MONTH = 4.35  # weeks
_LETTERS = r"[\p{L}\p{M}]"
_END = r"(?![\p{L}\p{M}])"
_HINDI = {
    "ek": 1, "do": 2, "teen": 3, "tin": 3, "char": 4, "chaar": 4, "paanch": 5, "panch": 5,
    "chhe": 6, "chhah": 6, "chah": 6, "che": 6, "saat": 7, "sat": 7, "aath": 8, "ath": 8,
    "nau": 9, "एक": 1, "दो": 2, "तीन": 3, "चार": 4, "पांच": 5, "पाँच": 5, "छह": 6, "छः": 6,
    "छ": 6, "सात": 7, "आठ": 8, "नौ": 9,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "pehla": 1, "pahla": 1, "dusra": 2, "doosra": 2, "teesra": 3,
    "tisra": 3, "chautha": 4, "chauthe": 4, "paanchva": 5, "paanchwa": 5, "panchva": 5,
    "panchwa": 5, "paanchve": 5, "chhatha": 6, "chhata": 6, "chhathe": 6, "chhathwa": 6,
    "saatva": 7, "saatwa": 7, "satva": 7, "satwa": 7, "saatvan": 7, "saatve": 7, "aathva": 8,
    "aathwa": 8, "athva": 8, "athwa": 8, "aathvan": 8, "aathve": 8, "nauva": 9, "nauwa": 9,
    "nauvan": 9, "nauve": 9, "navva": 9, "पहला": 1, "दूसरा": 2, "तीसरा": 3, "चौथा": 4, "चौथे": 4,
    "पांचवां": 5, "पांचवा": 5, "पाँचवाँ": 5, "पांचवें": 5, "छठा": 6, "छठे": 6, "छठवां": 6,
    "सातवां": 7, "सातवा": 7, "सातवाँ": 7, "सातवें": 7, "आठवां": 8, "आठवा": 8, "आठवाँ": 8,
    "आठवें": 8, "नौवां": 9, "नौवा": 9, "नौवाँ": 9, "नौवें": 9, "नवां": 9,
}  # fmt: skip
_NTH = r"(?:st|nd|rd|th|v?va|wa|vaan|va[nm]|wan|ve|we|वां|वा|वाँ|वें|वीं)"
_MONTH = r"(?:months?|mnths?|mths?|mah?ine|mah?ina|maheen[ae]|mah|महीन[ेा]|महिन[ेा]|माह|मास)"
_WEEK = r"(?:weeks?|wks?|haf?te|hapte|hafta|हफ्त[ेा]|हफ़्त[ेा]|सप्ताह)"
_PREGNANT = (
    r"(?:pregnan\w*|pregnen\w*|gestation\w*|gravid\w*|antenatal|garbh\w*|hamila|hamal|"
    r"(?:pet|umeed|ummid)\s+se|गर्भ[\p{L}\p{M}]*|प्रेग्नें?न?[\p{L}\p{M}]*|(?:पेट|उम्मीद)\s+से|हमल)"
)
_LINK = r"(?:\s|-|of|ki|ke|ka|se|the|into|her|my|की|के|का|से|and\s+\d\s+days)*"


def _one_of(words: dict[str, int]) -> str:
    return "|".join(sorted(map(regex.escape, words), key=len, reverse=True))


_NUMBER = rf"(?<![\p{{L}}\p{{M}}\d./])(?:(?P<said>{_one_of(_HINDI)})|{COUNT})"
_PLACE = (
    r"(?<![\p{L}\p{M}\d./]|(?:since|from)\s)"
    rf"(?:(?P<said>{_one_of(ORDINALS)}){_END}|(?P<count>\d)\s*{_NTH}{_END})"
)


def _compile(pattern: str) -> Late:
    return Late(pattern, regex.IGNORECASE)


# "headache since 2 months, pregnant" is a time of something else
_BESIDE = (
    r"(?:\s|[-,:(]|hu|hun|hoon|hai|is|am|are|of|for|since|about|around|now|at|with|twins|age|"
    r"हूं|हूँ|है)*"
)
_WEEKS = (
    _compile(rf"{_NUMBER}[\s-]*{_WEEK}{_END}{_LINK}{_PREGNANT}"),
    _compile(rf"{_PREGNANT}{_BESIDE}{_NUMBER}[\s-]*{_WEEK}{_END}(?!\s*(?:se|से|ago|of){_END})"),
    _compile(
        r"(?:twins\W+|(?:woman|girl|lady|mother|wife|she)\s+(?:is\s+)?at\s+)"
        r"(?P<said>(?!))?(?P<count>\d{1,2})\s*weeks"
    ),
)
_BY_MONTHS = (
    _compile(rf"(?<!(?:since|for|from)\s){_NUMBER}[\s-]*{_MONTH}{_END}{_LINK}{_PREGNANT}"),
    _compile(rf"{_PREGNANT}{_BESIDE}{_NUMBER}[\s-]*{_MONTH}{_END}(?!\s*(?:se|से|ago|of){_END})"),
)
_IN_MONTH = _compile(rf"{_PLACE}\s*{_MONTH}{_END}(?P<after>\s*{_LETTERS}*)")
_SAID = _compile(_PREGNANT)
_RUNS = _compile(
    r"\s*(?:chal|chalu|lag|laga|shuru|chadh|hai|he|hain|h|me|mein|running|started|going|चल|लग|"
    r"शुरू|चढ़|है|में|हो|ho|poora|pura)?" + _END
)
_OF_CHILD = _compile(
    r"(?<![\p{L}\p{M}])(?:bab(?:y|ies)|bach?ch?[aei]|bet[aei]|son|daughter|child|beti|munn[ai]|"
    r"old|बच्च[\p{L}\p{M}]*|बेट[\p{L}\p{M}]*|शिशु)" + _END
)


def weeks_pregnant(text: str) -> int | None:
    """How many weeks a pregnancy is said to last; of a month, its middle."""
    text = "".join(str(digit(c)) if c.isdecimal() else c for c in text)
    weeks = next((_count(m) for m in chain.from_iterable(p.finditer(text) for p in _WEEKS)), None)
    if weeks is None:
        months = (_count(m) for m in chain.from_iterable(p.finditer(text) for p in _BY_MONTHS))
        weeks = next((n * A_MONTH for n in months if n <= MONTHS), None)
    if weeks is None and (month := _month(text)):
        weeks = (month - 0.5) * A_MONTH
    return round(weeks) if weeks and 0 < weeks <= MOST else None


def _count(found: regex.Match[str]) -> float:
    return float(_HINDI[found["said"].lower()] if found["said"] else count_of(found["count"]))


def _month(text: str) -> int | None:
    """The month she is in; without a word of a pregnancy only where it runs, and of no child."""
    for found in _IN_MONTH.finditer(text):
        named = _SAID.search(text) is not None
        runs = _RUNS.fullmatch(found["after"]) is not None
        if named or (runs and not _OF_CHILD.search(text)):
            return ORDINALS[found["said"].lower()] if found["said"] else int(found["count"])
    return None
