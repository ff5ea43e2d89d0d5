"""Aadhaar numbers: never asked for, and taken out of what she writes before anything reads it."""

from __future__ import annotations

from typing import Final

import regex

MASK: Final = "************"  # stands in her words where the number stood
LENGTH: Final = 12
_NUMBER = regex.compile(
    r"(?<![\p{Nd}+])(?<!\p{Nd}[ -])\p{Nd}{4}(?P<gap>[ -]?)\p{Nd}{4}(?P=gap)\p{Nd}{4}(?![ -]?\p{Nd})"
)
# Verhoeff's tables: the group of five's symmetries, and a permutation for each place.
_TIMES = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_PLACES = (
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def masked(text: str) -> str:
    """The text with a mask instead of every number that is surely an Aadhaar number.

    Twelve digits, the first 2 to 9, of which the last is the right check digit (Verhoeff). One in
    ten other numbers of twelve digits passes for one too.
    """
    return _NUMBER.sub(lambda found: MASK if _is_one(found.group()) else found.group(), text)


def _is_one(written: str) -> bool:
    digits = [int(char) for char in written if char.isdecimal()]
    return digits[0] > 1 and _checked(digits) == 0


def _checked(digits: list[int]) -> int:
    found = 0
    for place, digit in enumerate(reversed(digits)):
        found = int(_TIMES[found][int(_PLACES[place % 8][digit])])
    return found
