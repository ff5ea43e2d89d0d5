"""Words of a clinical text, each with a stem in which its forms are alike."""

from __future__ import annotations

from functools import lru_cache

from nlu.normalise import LIMIT, Token, clean, tokenise

LONGEST = 4000  # characters of a text that are read
_SHORTEST_STEM = 3
_ENDS_IN_ES = ("sses", "shes", "ches", "xes", "zes")
_VOWELS = set("aeiouy")


def tokens_of(text: str) -> list[Token]:
    """The tokens of a text; ``word`` is the stem."""
    read = "".join(
        clean(text[start : start + LIMIT]) for start in range(0, len(text[:LONGEST]), LIMIT)
    )
    tokens = tokenise(read)
    for token in tokens:
        if token.value is None:
            token.word = stem(token.key)
    return tokens


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """One form for "vomits", "vomiting", "vomited"; for "oedema" and "edema"."""
    if not word.isascii() or not word.isalpha():
        return word
    word = word.replace("oe", "e").replace("ae", "e")
    word = _singular(word)
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base == word or len(base) < _SHORTEST_STEM or base[-1] == "e":
            continue  # "bleed" is no past of "ble"
        if _VOWELS.intersection(base):
            word = base[:-1] if base[-1] == base[-2] and base[-1] not in "ls" else base
            break
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(_ENDS_IN_ES):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        return word[:-1]
    return word
