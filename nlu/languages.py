"""Which language a text is in, where its words leave no doubt."""

from __future__ import annotations

from nlu.normalise import Token
from nlu.vocabulary import ENGLISH, Vocabulary

_EN, _NATIVE, _LATN = 1, 2, 4  # the marks of ``Vocabulary.languages``


def language_of(tokens: list[Token], vocabulary: Vocabulary, language: str = "") -> str:
    """The tongue's code, it with "-Latn", or "en"; a tie goes to the language set; empty when
    unclear.
    """
    native = latin = english = 0
    for token in tokens:
        if token.value is not None:
            continue
        bits = vocabulary.languages.get(token.word, 0)
        if bits & _NATIVE:
            native += 1
        elif bits == _LATN and len(token.word) > 1:
            latin += 1
        elif bits == _EN and len(token.word) > 1:
            english += 1
    tongue = vocabulary.tongue
    if native and native >= latin + english:
        return tongue
    if latin and (latin * 2 > english or (latin * 2 == english and language.startswith(tongue))):
        return f"{tongue}-Latn"
    return ENGLISH if english >= 2 and not native and not latin * 2 > english else ""
