"""Text into tokens: one spelling for what only looks different, every token with its place.

Python's ``\\b`` and ``\\w`` break words at Devanagari vowel signs, so words are runs of letters
and marks, found with the ``regex`` package.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import regex

LIMIT = 1000  # characters of a text that are read
MAX_DIGITS = 10

_TOKEN = regex.compile(
    r"(?P<number>[\p{Nd}\p{No}]+(?:[.:]\p{Nd}+)?)(?P<ordinal>(?:st|nd|rd|th)(?!\p{L}))?"
    r"|\p{L}[\p{L}\p{M}]*(?:['’`´]\p{L}[\p{L}\p{M}]*)?"
    r"|\p{Extended_Pictographic}",
    regex.IGNORECASE,
)
# zero-width and direction marks, soft hyphen, variation selectors, the keycap, skin tones
_UNSEEN = regex.compile(
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff]"
)
_CONTROL = regex.compile(r"[^\P{C}\n\t]")
_HARD = regex.compile(r"[.;!?\n।॥|۔؟؛]")
_SOFT = regex.compile(r"[,:/()،、]")
_SHORTHAND = regex.compile(r"\b[ch]/o\b", regex.IGNORECASE)  # complaint of, history of
_LATIN_MARKS = regex.compile(r"[\u0300-\u036f]")
# nukta, visarga, ँ, ॉ; of Marathi ऱ, and ॲ in its two ways
_LEVELLED = {
    0x93C: None, 0x903: None, 0x901: 0x902, 0x949: 0x93E, 0x931: 0x930, 0x972: "अॅ", 0x90D: "अॅ",
}  # fmt: skip
# of the other scripts: nukta, addak, candrabindu; Malayalam's chillu letters have a virama;
# Assamese ৰ and ৱ are typed on a Bengali keyboard too; Odia ୱ and ଵ are ବ, its three s, two n, j
# and long i and u sound alike;
# Arabic yeh, kaf and heh of either keyboard are one, its vowel signs are left out
_LEVELLED_ELSEWHERE = str.maketrans(
    {
        0x9F0: 0x9B0, 0x9F1: 0x9AC,
        0xB71: 0xB2C, 0xB35: 0xB2C, 0xB36: 0xB38, 0xB37: 0xB38, 0xB23: 0xB28, 0xB2F: 0xB1C,
        0xB40: 0xB3F, 0xB42: 0xB41, 0xB03: None,
        0x9BC: None, 0xA3C: None, 0xA71: None, 0xABC: None, 0xB3C: None, 0x981: 0x982, 0xA81: 0xA82,
        0xB01: 0xB02, 0xA01: 0xA02, 0xD7A: "\u0d23\u0d4d", 0xD7B: "\u0d28\u0d4d",
        0xD7C: "\u0d30\u0d4d", 0xD7D: "\u0d32\u0d4d", 0xD7E: "\u0d33\u0d4d",
        0xD7F: "\u0d15\u0d4d", 0x649: 0x6CC, 0x64A: 0x6CC, 0x643: 0x6A9, 0x647: 0x6C1,
        0x6C2: 0x6C1, 0x6C3: 0x6C1, 0x6D3: "\u0626\u06d2", 0x629: 0x6C1, 0x623: 0x627, 0x640: None,
        **dict.fromkeys(range(0x64B, 0x653)), 0x670: None,
    }
)  # fmt: skip
_ODIA_NASAL = regex.compile("[ଙଞନମ]୍(?=[କ-ଭ])")
_NASAL = regex.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])")


@dataclass(slots=True)
class Token:
    """A word, a number or a pictograph.

    ``key`` is ``text`` in one spelling, ``word`` the known word it is taken for. ``pause`` says
    what stands before it: 0 nothing, 1 a comma or the like, 2 the end of a sentence. ``value``
    is the number its digits make.
    """

    text: str
    key: str
    word: str
    start: int
    end: int
    gap: str
    pause: int
    value: float | None = None


def clean(text: str) -> str:
    """The part of a text that is read, composed (NFC), without unseen and control characters."""
    text = unicodedata.normalize("NFC", text[:LIMIT])
    text = _CONTROL.sub(" ", _UNSEEN.sub("", text).replace("🔟", "10"))
    return _SHORTHAND.sub("of", text) if "/" in text else text


@lru_cache(maxsize=50_000)
def key_of(word: str) -> str:
    """One spelling: case, width, Latin accents, apostrophes, nukta and nasal signs levelled."""
    if word.isascii() and word.isalpha():
        return word.casefold()
    if not word.isascii():
        word = unicodedata.normalize("NFKC", word)
        if "\u0900" <= word[0] <= "\u097f":
            word = _NASAL.sub("ं", word.translate(_LEVELLED))
            if len(word) > 2 and word.endswith(("ये", "यी")):
                word = word[:-2] + ("ए" if word.endswith("े") else "ई")
        elif word[0] > "\u0600":
            word = _ODIA_NASAL.sub("ଂ", word.translate(_LEVELLED_ELSEWHERE))
            if word[0] == "\u06be":  # no Urdu word begins with it; many type it
                word = "\u06c1" + word[1:]
        elif "a" <= (plain := unicodedata.normalize("NFD", word.casefold()))[0] <= "z":
            word = _LATIN_MARKS.sub("", plain)
    word = word.casefold()
    for apostrophe in "’`´":
        word = word.replace(apostrophe, "'")
    return word.removesuffix("'s").replace("'", "")


def tokenise(text: str) -> list[Token]:
    """The tokens of a text that went through ``clean``."""
    tokens: list[Token] = []
    end = 0
    for found in _TOKEN.finditer(text):
        gap = text[end : found.start()]
        written = found.group()
        key = key_of(written)
        pause = 2 if _HARD.search(gap) else 1 if _SOFT.search(gap) else 0
        value = _value(found.group("number"))
        end = found.end()
        tokens.append(Token(written, key, key, found.start(), end, gap, pause, value))
    return tokens


def _value(digits: str | None) -> float | None:
    if digits is None:
        return None
    digits = unicodedata.normalize("NFKC", digits).replace(":", ".")
    try:
        return float(digits) if len(digits) <= MAX_DIGITS + 1 else None
    except ValueError:
        return None
