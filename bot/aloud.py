"""What is written short, as a voice can say it: a slash, a date, how strong a medicine is."""

from __future__ import annotations

import re
from datetime import date

from babel import Locale
from babel.dates import format_date

from bot.words import Words

# Abbreviations that a voice would read as a word; those without a vowel it spells by itself.
SPELLED = {"ANC", "ECG", "EEG", "ENT", "ICU", "IM", "IU", "IV", "OD", "OPD", "ORS", "USG", "UTI"}
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]{2,3}(?![A-Za-z])")
_DATE = re.compile(r"\b([0-3]?[0-9])/([01]?[0-9])/([0-9]{4})\b")
# "125 mg/5 ml". Of "500 mg/125 mg" neither is in the other: they are two medicines in one.
_STRENGTH = re.compile(
    r"([0-9][0-9.,/]* ?(?:mg|mcg|g|ml|IU|units?)) ?/ ?"
    r"(?:([0-9.]*) ?(ml|tab|cap|dose)|()(m?g))\b",
    re.I,
)
_MICRO = re.compile(r"[\u00b5\u03bc]g\b")
_WITHOUT = re.compile(r"\bw/o\b", re.I)
_LETTERS = re.compile(r"(?<=\b[A-Za-z])/(?=[A-Za-z]\b)")  # I/V, L/E
_UNITS = {
    **dict.fromkeys(("h", "hr", "hrs", "hour"), "hour"),
    **dict.fromkeys(("d", "day"), "day"),
    **dict.fromkeys(("min", "minute"), "minute"),
    **dict.fromkeys(("wk", "week"), "week"),
    **dict.fromkeys(("month", "kg", "dose"), ""),
}
_EACH = re.compile(rf" ?/ ?({'|'.join(_UNITS)})\b", re.I)
_NUMBERS = re.compile(
    r"(?<![0-9.,/])[0-9][0-9.]*(?: ?/ ?[0-9][0-9.]*)+(?: ?(?:m?g|mcg|IU)\b)?", re.I
)
_HALF = re.compile(r"1/([2-9]|10)\b|([2-9])/([2-9]|10)$")  # a fraction, not two strengths
_BETWEEN = re.compile(r" *(?:(?<![0-9])/|/(?![0-9])) *")
_CLAUSES = re.compile(r"([.,;:?!।۔|])")
_SLASH = re.compile(r"(?<![0-9/ ]) */ *(?![0-9/ ])")


def aloud(text: str, words: Words) -> str:
    """The text with nothing in it that only an eye can read, as far as that is known."""
    if "/" in text:
        text = _DATE.sub(lambda found: _day(found, words.language), text)
        text = _STRENGTH.sub(lambda found: _strength(found, words), text)
        text = "".join(_either(clause, words) for clause in _CLAUSES.split(text))
    return _CAPITALS.sub(_spelled, text)


def plain(text: str, words: Words) -> str:
    """The same of what is not ours, a medicine's name or the doctor's words, but for its capitals.
    A slash there is never "or": two medicines in one are no choice, so it is a pause.
    """
    text = _MICRO.sub("mcg", text)
    if "/" not in text:
        return text
    text = _DATE.sub(lambda found: _day(found, words.language), text)
    text = _WITHOUT.sub("without", text)
    text = _LETTERS.sub(" ", text)
    text = _STRENGTH.sub(lambda found: _strength(found, words), text)
    text = _EACH.sub(lambda found: _each(found, words), text)
    text = _NUMBERS.sub(_numbers, text)
    return _BETWEEN.sub(", ", text).strip(" ,")


def _either(clause: str, words: Words) -> str:
    """ "one/two/three" as "one, two or three"."""
    *others, last = _SLASH.split(clause)
    return f"{', '.join(others)} {words.text('voice-or', {})} {last}" if others else last


def _spelled(found: re.Match[str]) -> str:
    return " ".join(found[0]) if found[0] in SPELLED else found[0]


def _day(found: re.Match[str], language: str) -> str:
    try:
        day = date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return found[0]
    return format_date(day, "d MMMM y", locale=Locale.parse(language, sep="-"))


def _strength(found: re.Match[str], words: Words) -> str:
    amount = f"{found[2] or 1} {found[3] or found[5]}"
    return words.text("voice-strength", {"strength": found[1], "amount": amount})


def _each(found: re.Match[str], words: Words) -> str:
    unit = found[1].casefold()
    return f" {words.text('voice-each', {'unit': _UNITS[unit] or unit})}"


def _numbers(found: re.Match[str]) -> str:
    """ "500/125 mg" with a pause; "1/2" and "3/4" stay."""
    part = _HALF.match(found[0])
    if part and (part[1] or int(part[2]) < int(part[3])) and found[0].count("/") == 1:
        return found[0]
    return re.sub(" ?/ ?", ", ", found[0])
