"""Finds the known phrases of a text, the longest first, with little words between."""

from __future__ import annotations

from dataclasses import dataclass

from nlu.normalise import Token
from nlu.vocabulary import Meaning, Node, Vocabulary

MOST_SKIPPED = 6


@dataclass(slots=True)
class Mention:
    """A phrase found in the tokens ``first`` to ``last``; ``words`` are those it is made of."""

    kind: str
    value: str
    first: int
    last: int
    words: tuple[int, ...]
    absent: bool = False
    denied_inside: bool = False


def find(tokens: list[Token], vocabulary: Vocabulary) -> list[Mention]:
    """The mentions in a text, left to right, none overlapping."""
    if len(tokens) == 1 and (meaning := vocabulary.alone.get(tokens[0].word)):
        return [Mention(*meaning, 0, 0, (0,))]
    mentions: list[Mention] = []
    glue = vocabulary.little["glue"]
    index = 0
    while index < len(tokens):
        found = _walk(vocabulary.strict, tokens, index, (), frozenset(), frozenset())
        if tokens[index].word not in glue:
            wider = _walk(
                vocabulary.loose,
                tokens,
                index,
                (),
                vocabulary.skipped,
                vocabulary.little["negation-after"],
            )
            if wider and (not found or wider[1][-1] > found[1][-1]):
                found = wider
        if found:
            (kind, value), words = found
            inside = set(range(words[0], words[-1] + 1)).difference(words)
            denied = any(tokens[i].word in vocabulary.little["negation-after"] for i in inside)
            mentions.append(Mention(kind, value, words[0], words[-1], words, denied_inside=denied))
            index = words[-1] + 1
        else:
            index += 1
    return mentions


def _walk(
    node: Node,
    tokens: list[Token],
    index: int,
    taken: tuple[int, ...],
    skipped: frozenset[str],
    negations: frozenset[str],
) -> tuple[Meaning, tuple[int, ...]] | None:
    """The longest phrase from ``node`` on; ``negations`` may be passed over once, and are told."""
    best: tuple[Meaning, tuple[int, ...]] | None = None
    meaning: Meaning | None = node.get("")
    if meaning is not None and taken:
        best = meaning, taken
    if len(node) == (1 if meaning is not None else 0):
        return best
    for at in range(index, min(index + MOST_SKIPPED, len(tokens))):
        if taken and tokens[at].pause:
            break
        word = tokens[at].word
        child: Node | None = node.get(word)
        if child is not None:
            deeper = _walk(child, tokens, at + 1, (*taken, at), skipped, negations)
            if deeper and (best is None or len(deeper[1]) > len(best[1])):
                best = deeper
        if not taken:
            break
        if word in negations:
            negations = frozenset()
        elif word not in skipped:
            break
    return best
