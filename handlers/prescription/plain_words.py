"""A doctor's short text with its numbers, fractions and abbreviations in one spelling."""

from __future__ import annotations

import re

from handlers.prescription.units import TIME_SPELLINGS

_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WORDS = {"half": "0.5"} | {word: str(n) for n, word in enumerate(_COUNTED, start=1)}
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b")
_PARTS = {"1/4": 0.25, "1/2": 0.5, "3/4": 0.75, "\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75}
_PART = re.compile(
    r"(?<![\d./])(?:(\d{1,2})(?: and(?: a)?)? )?(1/2|1/4|3/4|[\u00bc\u00bd\u00be])(?![\d/])"
)
_AND_HALF = re.compile(r"(?<![\d./])(\d{1,2}) and(?: a)? 0\.5\b")
_PART_OF_MARK = re.compile(r"(?<![\d./])(\d{1,2})([\u00bc\u00bd\u00be])")
_NUMBER = re.compile(r"(?<![\w.])\.?\d+(?:\.\d+)?")
_DOTTED = re.compile(r"\b(?:[a-z]\.){1,3}[a-z]\b\.?")
_EACH = re.compile(
    rf"/ *(?=\d|(?:{'|'.join(sorted(map(re.escape, TIME_SPELLINGS), key=len, reverse=True))})\b)"
)


def plain(text: str) -> str:
    """In small letters; ``½`` and ``half`` as ``0.5``, ``b.d.`` as ``bd``, ``/day`` as ``per day``.

    A ``/`` before anything but a number or a unit of time is taken for a comma.
    """
    text = _DOTTED.sub(lambda found: found[0].replace(".", ""), " ".join(text.casefold().split()))
    text = _NUMBER_WORD.sub(lambda found: _WORDS[found[0]], text)
    text = _PART_OF_MARK.sub(r"\1 \2", text)
    text = _PART.sub(lambda found: f"{int(found[1] or 0) + _PARTS[found[2]]:g}", text)
    text = _AND_HALF.sub(r"\1.5", text)
    text = _EACH.sub(" per ", text).replace("/", ", ")
    text = _NUMBER.sub(lambda found: f"{float(found[0]):.10g}", text)
    return " ".join(text.split())
