"""A text that is one whole number: "2.", "२", "2️⃣", "no 2", "do", "twenty-five", "पहला"."""

from __future__ import annotations

from itertools import pairwise

import regex

from nlu.normalise import MAX_DIGITS, Token
from nlu.vocabulary import Vocabulary

_AROUND = regex.compile(r"[\s.,)(\]\[}{:;!?#*\"'’“”_|।\p{So}\p{Sk}]*")
_AFTER = regex.compile(r"[\s.+,)(\]\[}{:;!?#*\"'’“”_|।\-–\p{So}\p{Sk}]*")


def whole_number(text: str, tokens: list[Token], vocabulary: Vocabulary) -> int | None:
    """The number a text consists of, with nothing but "number" or "press" and marks around it."""
    words = [t for t in tokens if t.value is not None or t.text[0].isalpha()]
    if not words or len(words) > 5:
        return None
    rest = [t for t in words if t.word not in vocabulary.little["number-word"]]
    if not rest or not _bare(text, words):
        return None
    if len(rest) == 1 and rest[0].value is not None:
        return _in_digits(rest[0])
    if len(words) > len(rest) and words[0].word in vocabulary.little["negation-before"]:
        return None  # "no one"
    return in_words([t.word for t in rest], vocabulary.numbers)


def in_words(words: list[str], numbers: dict[str, float]) -> int | None:
    """The whole number these words make: one word, or "twenty" and "five"."""
    values = [numbers.get(word) for word in words]
    if len(values) == 1 and values[0] is not None:
        return int(values[0]) if values[0].is_integer() else None
    if len(values) == 2 and None not in values:
        first, second = values
        assert first is not None and second is not None
        if second == 100 and 1 <= first <= 9:
            return int(first * 100)
        if first in range(20, 100, 10) and 1 <= second <= 9:
            return int(first + second)
    return None


def _in_digits(token: Token) -> int | None:
    if token.value is None or not token.value.is_integer() or not token.text[-1].isalnum():
        return None
    if "." in token.text or ":" in token.text or len(token.text) > MAX_DIGITS:
        return None
    return int(token.value)


def _bare(text: str, words: list[Token]) -> bool:
    """Nothing around the words that would change the number (a sign, a unit, a point)."""
    if not _AROUND.fullmatch(text[: words[0].start]) or not _AFTER.fullmatch(text[words[-1].end :]):
        return False
    gaps = (text[a.end : b.start] for a, b in pairwise(words))
    return all(gap == "-" or _AROUND.fullmatch(gap) for gap in gaps)
