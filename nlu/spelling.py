"""Takes a misspelt word for the known one it must be, and leaves names alone.

Words are compared in a levelled spelling (bukhaar and bukhar, vomitting and vomiting are the same),
then as one whose vowels were left out (bchcha, drd), then by edits with the same first letter: from
five letters only vowels or a swap may differ, from seven one letter may, from ten two.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import regex
from rapidfuzz.distance import OSA

SHORTEST = 5  # letters of a word compared by edits
SHORTEST_LEVELLED = 4  # of one compared in its levelled spelling; a letter less in Devanagari
LONGEST = 24
FEWEST_BONES = 3  # consonants of a word written without any vowel, one more of one with some

_LEVEL = {
    "aa": "a", "ee": "i", "ii": "i", "oo": "u", "uu": "u", "ou": "o", "ph": "f",
    "w": "v", "z": "j", "chh": "ch", "ी": "ि", "ू": "ु", "ै": "े", "ौ": "ो",
    "ھ": "ہ", "ح": "ہ", "ص": "س", "ث": "س", "ذ": "ز", "ض": "ز", "ظ": "ز", "ط": "ت",
    "ئ": "ی", "ؤ": "و",
}  # fmt: skip
_NASAL = r"ं(?=\p{L})"  # "मुह" is "मुंह"
_TO_LEVEL = regex.compile("|".join([*_LEVEL, _NASAL]))
_DOUBLED = regex.compile(r"(.)\1+")
_DRAWN_OUT = regex.compile(r"(.)\1{2,}")
_LATIN_VOWELS = regex.compile("[aeiou]")
# the scripts of India have their vowels in the same places of their blocks; Urdu's long ones
_BLOCKS = "".join(
    f"{chr(start + 4)}-{chr(start + 0x14)}{chr(start + 0x3E)}-{chr(start + 0x4D)}{chr(start + 2)}"
    for start in range(0x900, 0xD80, 0x80)
)
_VOWELS = regex.compile(rf"[aeiouy{_BLOCKS}\u0627\u0648\u06cc\u06d2\u0622]")


@lru_cache(maxsize=50_000)
def level(word: str) -> str:
    """The spelling in which words that sound alike are alike."""
    return _DOUBLED.sub(r"\1", _TO_LEVEL.sub(lambda found: _LEVEL.get(found.group(), ""), word))


class Speller:
    """Knows ``words``; corrects towards ``targets``, never what is in ``names``."""

    def __init__(self, words: set[str], targets: Iterable[str], names: set[str]) -> None:
        self._known = words | names
        self._levelled: dict[str, str] = {}
        self._by_letter: dict[str, list[tuple[str, str]]] = {}
        self._by_bones: dict[str, list[str]] = {}
        for word in sorted(targets):
            if len(word) < _shortest(word):
                continue
            if word.isascii():
                self._by_bones.setdefault(_LATIN_VOWELS.sub("", word), []).append(word)
            form = level(word)
            if self._levelled.setdefault(form, word) == word and len(word) >= SHORTEST:
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
        if len(key) > LONGEST:
            return key
        form = level(key)
        found = self._levelled.get(form, "") if len(key) >= _shortest(key) else ""
        found = found or self._with_vowels(key)
        if not found and len(key) >= SHORTEST:
            found = self._nearest(form)
        return found or key

    def _with_vowels(self, key: str) -> str:
        """The one word that is ``key`` when some of its vowels are left out: "dard" for "drd"."""
        bones = _LATIN_VOWELS.sub("", key)
        if not key.isascii() or len(bones) < FEWEST_BONES + (bones != key):
            return ""
        fuller = [word for word in self._by_bones.get(bones, ()) if _is_within(key, word)]
        if not fuller:
            return ""
        least = min(map(len, fuller))
        nearest = [word for word in fuller if len(word) == least]
        return nearest[0] if len({level(word) for word in nearest}) == 1 else ""

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


def _shortest(word: str) -> int:
    return SHORTEST_LEVELLED - (not word.isascii())


def _is_within(key: str, word: str) -> bool:
    """Whether ``word`` is ``key`` with letters put in between, the first being the same."""
    letters = iter(word)
    return key[0] == word[0] and all(letter in letters for letter in key)
