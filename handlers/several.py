"""Several choices in one answer: "1 3", "1 and 3", or 13 on a keypad."""

from __future__ import annotations

import regex

_BETWEEN = regex.compile(r"(?:[\p{Z}\p{P}\p{S}]|and|aur|और)+", regex.IGNORECASE)


def several(text: str, most: int) -> list[int]:
    """The choices (1 to ``most``) that a text of nothing but numbers names, else none of them."""
    numbers = [part for part in _BETWEEN.split(text.strip()) if part]
    if not numbers or not all(part.isdecimal() for part in numbers):
        return []
    chosen = sorted({int(part) for part in numbers})
    return chosen if chosen[0] >= 1 and chosen[-1] <= most else []


def run_together(number: int, most: int) -> list[int]:
    """The choices of digits keyed one after the other: 13 is 1 and 3 where there is no 13."""
    return several(" ".join(str(number)), most)
