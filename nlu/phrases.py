"""Finds the known phrases of a text, the longest first, with little words between."""

from __future__ import annotations

from dataclasses import dataclass

from nlu.normalise import Token
from nlu.vocabulary import Meaning, Node, Vocabulary

MOST_SKIPPED = 6

Found = tuple[Meaning, tuple[int, ...]]


@dataclass(slots=True)
class Mention:
    """A phrase found in the tokens ``first`` to ``last``; ``words`` are those it is made of.

    ``absent``: denied, or gone; ``past``: long ago, or what another died of. ``instead_of`` are
    the general ones in whose place it is meant.
    """

    kind: str
    value: str
    first: int
    last: int
    words: tuple[int, ...]
    absent: bool = False
    past: bool = False
    instead_of: tuple[Mention, ...] = ()


def find(tokens: list[Token], vocabulary: Vocabulary) -> list[Mention]:
    """The mentions in a text, left to right, none overlapping."""
    if len(tokens) == 1 and (meaning := vocabulary.alone.get(tokens[0].word)):
        return [Mention(*meaning, 0, 0, (0,))]
    negations = vocabulary.little["negation-after"]
    as_written = Walker(tokens, frozenset(), frozenset())
    loosely = Walker(tokens, vocabulary.skipped, negations)
    mentions: list[Mention] = []
    index = 0
    while index < len(tokens):
        found = as_written.longest(vocabulary.strict, index)
        if tokens[index].word not in vocabulary.little["glue"]:
            wider = loosely.longest(vocabulary.loose, index)
            if wider and (not found or wider[1][-1] > found[1][-1]):
                found = wider
        if found is None or _is_denial_of_more(tokens, found[1], loosely, vocabulary):
            index += 1
            continue
        (kind, value), words = found
        mentions.append(Mention(kind, value, words[0], words[-1], words))
        index = words[-1] + 1
    return mentions


def _is_denial_of_more(
    tokens: list[Token], words: tuple[int, ...], walker: Walker, vocabulary: Vocabulary
) -> bool:
    """ "no breathing" in "no breathing trouble": a denial of the longer phrase behind its "no"."""
    first = words[0]
    if len(words) < 2 or tokens[first].word not in vocabulary.little["negation-before"]:
        return False
    behind = walker.longest(vocabulary.loose, first + 1)
    return behind is not None and behind[1][-1] > words[-1]


class Walker:
    """Follows phrases along the tokens, passing over ``skipped`` words and one of ``negations``."""

    def __init__(
        self, tokens: list[Token], skipped: frozenset[str], negations: frozenset[str]
    ) -> None:
        self.tokens = tokens
        self.skipped = skipped
        self.negations = negations

    def longest(
        self, node: Node, index: int, taken: tuple[int, ...] = (), denied: bool = False
    ) -> Found | None:
        """The longest phrase from ``node`` on; ``taken`` are the words it has so far."""
        meaning: Meaning | None = node.get("")
        best = (meaning, taken) if meaning is not None and taken else None
        if len(node) == (meaning is not None):
            return best
        for at in range(index, min(index + MOST_SKIPPED, len(self.tokens))):
            if taken and self.tokens[at].pause:
                break
            word = self.tokens[at].word
            child: Node | None = node.get(word)
            if child is not None:
                deeper = self.longest(child, at + 1, (*taken, at), denied)
                if deeper and (best is None or len(deeper[1]) > len(best[1])):
                    best = deeper
            if not taken:
                break
            if word in self.negations and not denied:
                denied = True
            elif word not in self.skipped:
                break
        return best
