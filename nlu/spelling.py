"""Takes a misspelt word for the known one it must be, and leaves names alone.

Short words are only known exactly. Longer ones are compared in a levelled spelling (bukhaar and
bukhar, vomitting and vomiting are the same), then by edits with the same first letter: up to six
letters only vowels or a swap may differ, from seven one letter may, from ten two.
"""

from __future__ import annotations

from collections.abc import Iterable

import regex
from rapidfuzz.distance import OSA

SHORTEST = 5

_LEVEL = {
    "aa": "a", "ee": "i", "ii": "i", "oo": "u", "uu": "u", "ou": "o", "ph": "f",
    "w": "v", "z": "j", "ी": "ि", "ू": "ु", "ै": "े", "ौ": "ो",
}  # fmt: skip
_TO_LEVEL = regex.compile("|".join(_LEVEL))
_DOUBLED = regex.compile(r"(.)\1+")
_DRAWN_OUT = regex.compile(r"(.)\1{2,}")
_VOWELS = regex.compile(r"[aeiouy\u0904-\u0914\u093e-\u094d\u0902]")


def level(word: str) -> str:
    """The spelling in which words that sound alike are alike."""
    return _DOUBLED.sub(r"\1", _TO_LEVEL.sub(lambda found: _LEVEL[found.group()], word))


class Speller:
    """Knows ``words``; corrects towards ``targets``, never what is in ``names``."""

    def __init__(self, words: set[str], targets: Iterable[str], names: set[str]) -> None:
        self._known = words | names
        self._levelled: dict[str, str] = {}
        self._by_letter: dict[str, list[tuple[str, str]]] = {}
        for word in sorted(targets):
            if len(word) < SHORTEST:
                continue
            form = level(word)
            if self._levelled.setdefault(form, word) == word:
                self._by_letter.setdefault(form[0], []).append((form, word))

    def knows(self, key: str) -> bool:
        """Whether this is a known word or name as it stands."""
        return key in self._known

    def correct(self, key: str) -> str:
        """The known word meant by ``key``, or ``key`` itself."""
        if key in self._known:
            return key
        if len(key) >= 4 and (shorter := self._without_drawl(key)):
            return shorter
        if len(key) < SHORTEST or len(key) > 24:
            return key
        form = level(key)
        return self._levelled.get(form) or self._nearest(form) or key

    def _without_drawl(self, key: str) -> str:
        """ "helppp" is "help", "nooo" is "no", "feeever" is "fever"."""
        for to in (r"\1\1", r"\1"):
            shorter = _DRAWN_OUT.sub(to, key)
            if shorter != key and shorter in self._known:
                return shorter
        return ""

    def _nearest(self, form: str) -> str:
        edits = 2 if len(form) >= 10 else 1
        best, found = edits + 1, ""
        for candidate, word in self._by_letter.get(form[0], ()):
            if abs(len(candidate) - len(form)) > edits:
                continue
            distance = OSA.distance(form, candidate, score_cutoff=best - 1)
            if distance < best and (len(form) >= 7 or _same_bones(form, candidate)):
                best, found = distance, word
        return found


def _same_bones(one: str, other: str) -> bool:
    """Only vowels differ, or two letters stand the other way round."""
    return _VOWELS.sub("", one) == _VOWELS.sub("", other) or sorted(one) == sorted(other)
