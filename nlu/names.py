"""The words that nothing accounts for: a name, most often."""

from __future__ import annotations

from itertools import pairwise

from nlu.normalise import Token
from nlu.reading import Reading, is_name
from nlu.vocabulary import Vocabulary

LONGEST_NAME = 4  # words
FORCED = "\0"  # the ``word`` of a token that can only be a name


def force_names(tokens: list[Token], vocabulary: Vocabulary) -> None:
    """Take two names in a row, and the words after "naam", as a name whatever else they mean."""
    little = vocabulary.little
    for one, other in pairwise(tokens):
        two = {one.key, other.key}
        if two <= little["name"] and not other.pause and two.difference(vocabulary.languages):
            one.word = other.word = FORCED  # "Sujan Singh", though sujan is a swelling
    for index, token in enumerate(tokens):
        if token.word not in little["name-intro"]:
            continue
        at = index + 1
        while at < len(tokens) and tokens[at].word in little["glue"] and not tokens[at].pause:
            at += 1
        for name in tokens[at : at + LONGEST_NAME]:
            ends = name.pause and name is not tokens[at]
            if ends or name.value is not None or _goes_on(name, vocabulary):
                break
            name.word = FORCED


def _goes_on(token: Token, vocabulary: Vocabulary) -> bool:
    """A word with which the sentence goes on after a name."""
    little = vocabulary.little
    return (
        token.word in little["glue"]
        or token.word in little["conjunction"]
        or token.word in little["filler"]
        or token.word in little["old"]
        or token.word in vocabulary.units
        or not token.text[0].isalpha()
    )


def rest_of(reading: Reading, text: str) -> str:
    """The words left over, as written, in the order written."""
    pieces: list[str] = []
    last: Token | None = None
    for index, token in enumerate(reading.tokens):
        if token.word != FORCED and not is_name(reading, index):
            last = None
            continue
        if last is not None and token.gap in {" ", ".", ". ", "-"}:
            pieces[-1] += token.gap + token.text
        else:
            pieces.append(token.text)
        last = token
    return " ".join(pieces)
