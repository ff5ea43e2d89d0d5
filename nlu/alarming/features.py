"""A text as numbered pieces: parts of its words, and its words in pairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from nlu.normalise import Token, clean, tokenise

SIZE = 1 << 16  # numbers of pieces; some share one
SHORTEST, LONGEST = 2, 5  # letters of a part of a word
_WIDTH = 2  # bytes of a letter in UTF-16, but for the rarest


def words_of(tokens: Iterable[Token]) -> tuple[str, ...]:
    """The words of a text in one spelling, every number as 0."""
    return tuple("0" if token.value is not None else token.key for token in tokens)


@lru_cache(maxsize=2_000)
def parts(word: str) -> tuple[int, ...]:
    """The numbers of a word and of its parts, its ends marked."""
    data = f"<{word}>".encode("utf-16-le")
    lengths = range(SHORTEST * _WIDTH, LONGEST * _WIDTH + 1, _WIDTH)
    found = {_number(data)}
    for length in lengths:
        found.update(
            _number(data[at : at + length]) for at in range(0, len(data) - length + 1, _WIDTH)
        )
    return tuple(sorted(found))


def pairs(words: tuple[str, ...]) -> Iterator[int]:
    """The numbers of two words that follow each other, and of two with one between."""
    for one, next_one in pairwise(("^", *words, "$")):
        yield _number(f"{one}|{next_one}".encode())
    for one, after_next in zip(words, words[2:], strict=False):
        yield _number(f"{one}_{after_next}".encode())


def features(text: str) -> list[int]:
    """All pieces of a text, one as often as it comes."""
    words = words_of(tokenise(clean(text)))
    return [piece for word in words for piece in parts(word)] + list(pairs(words))


def _number(data: bytes) -> int:
    return crc32(data) % SIZE
