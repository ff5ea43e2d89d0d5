"""Many tablets taken at once: "100 goli kha li", "took 30 tablets", "bees goliyan kha li"."""

from __future__ import annotations

from nlu.normalise import Token
from nlu.phrases import Mention
from nlu.vocabulary import Vocabulary

MANY = 8  # tablets
NEAR = 5  # words between the tablets and the taking of them


def find_overdose(tokens: list[Token], vocabulary: Vocabulary) -> list[Mention]:
    """A poisoning for a large number of tablets that somebody took, or none."""
    little = vocabulary.little
    between = little["glue"] | little["of-sleep"]
    for index, token in enumerate(tokens):
        if token.word not in little["tablets"]:
            continue
        first = index - 1
        while first >= 0 and tokens[first].word in between and not tokens[first + 1].pause:
            first -= 1
        if first < 0 or not _is_many(tokens[first], vocabulary):
            continue
        near = range(max(first - NEAR, 0), min(index + NEAR, len(tokens)))
        taken = [at for at in near if tokens[at].word in little["swallowed"]]
        if taken:
            words = tuple(sorted({first, index, taken[-1]}))
            return [Mention("danger", "poisoning", words[0], words[-1], words)]
    return []


def _is_many(token: Token, vocabulary: Vocabulary) -> bool:
    number = token.value if token.value is not None else vocabulary.numbers.get(token.word)
    return number is not None and number >= MANY
