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
_STRENGTH = re.compile(
    r"([0-9][0-9.,]* ?(?:mg|mcg|g|ml|IU|units?)) ?/ ?([0-9.]*) ?(ml|mg|g|kg|tab|cap|dose)\b", re.I
)
_CLAUSES = re.compile(r"([.,;:?!।۔|])")
_SLASH = re.compile(r"(?<![0-9/ ]) */ *(?![0-9/ ])")


def aloud(text: str, words: Words) -> str:
    """The text with nothing in it that only an eye can read, as far as that is known."""
    if "/" in text:
        text = _DATE.sub(lambda found: _day(found, words.language), text)
        text = _STRENGTH.sub(lambda found: _strength(found, words), text)
        text = "".join(_either(clause, words) for clause in _CLAUSES.split(text))
    return _CAPITALS.sub(_spelled, text)


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
    amount = f"{found[2] or 1} {found[3]}"
    return words.text("voice-strength", {"strength": found[1], "amount": amount})
