"""Takes apart words written without a space: "petdard", "seenemedard", "aarahi", "paniyilla"."""

from __future__ import annotations

from dataclasses import replace

from nlu.normalise import Token
from nlu.spelling import level
from nlu.vocabulary import SHORTEST_JOINED, Vocabulary

SHORTEST_VERB = 5  # letters of "aarha"


def take_apart(tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens, with one for each word of a phrase that was written as one word."""
    apart: list[Token] = []
    for index, token in enumerate(tokens):
        words = _words(token, vocabulary, is_first=index == 0)
        apart.extend(replace(token, key=word, word=word, gap=" ", pause=0) for word in words)
        if words:
            apart[-len(words)].pause = token.pause
            apart[-len(words)].gap = token.gap
        else:
            apart.append(token)
    return apart


def _words(token: Token, vocabulary: Vocabulary, *, is_first: bool) -> tuple[str, ...]:
    key = token.key
    # a text begins with a capital, and an excited one is all capitals
    named = token.text[0].isupper() and not (is_first or token.text.isupper())
    if len(key) < SHORTEST_VERB or vocabulary.speller.knows(key) or named:
        return _phrase(key, vocabulary)
    for end in vocabulary.little["joined-on"]:
        verb = key.removesuffix(end)
        if verb != key and verb in vocabulary.skipped:
            return verb, end
    return vocabulary.parted(key) or _phrase(key, vocabulary)


def _phrase(key: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    if len(key) < SHORTEST_JOINED or vocabulary.speller.knows(key):
        return ()
    return vocabulary.joined.get(level(key), ())
