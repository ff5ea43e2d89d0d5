"""Takes apart the words of a symptom written without a space: "petdard", "seenemedard"."""

from __future__ import annotations

from dataclasses import replace

from nlu.normalise import Token
from nlu.spelling import level
from nlu.vocabulary import SHORTEST_JOINED, Vocabulary


def take_apart(tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens, with one for each word of a phrase that was written as one word."""
    apart: list[Token] = []
    for token in tokens:
        words = _words(token, vocabulary)
        apart.extend(replace(token, key=word, word=word, gap=" ", pause=0) for word in words)
        if words:
            apart[-len(words)].pause = token.pause
            apart[-len(words)].gap = token.gap
        else:
            apart.append(token)
    return apart


def _words(token: Token, vocabulary: Vocabulary) -> tuple[str, ...]:
    if len(token.key) < SHORTEST_JOINED or vocabulary.speller.knows(token.key):
        return ()
    return vocabulary.joined.get(level(token.key), ())
