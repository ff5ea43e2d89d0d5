"""Which language a text is in, where its words leave no doubt."""

from __future__ import annotations

from nlu.normalise import Token
from nlu.vocabulary import LANGUAGE_BITS, Vocabulary

_EN, _HI, _LATN = (LANGUAGE_BITS[code] for code in ("en", "hi", "hi-Latn"))


def language_of(tokens: list[Token], vocabulary: Vocabulary, language: str = "") -> str:
    """ "hi", "hi-Latn" or "en"; a tie goes to the language set; empty when unclear."""
    hindi = latin = english = 0
    for token in tokens:
        if token.value is not None:
            continue
        bits = vocabulary.languages.get(token.word, 0)
        if bits & _HI:
            hindi += 1
        elif bits == _LATN and len(token.word) > 1:
            latin += 1
        elif bits == _EN and len(token.word) > 1:
            english += 1
    if hindi and hindi >= latin + english:
        return "hi"
    if latin and (latin * 2 > english or (latin * 2 == english and language.startswith("hi"))):
        return "hi-Latn"
    return "en" if english >= 2 and not hindi and not latin * 2 > english else ""
