"""The words that nothing accounts for: a name, most often; and the name that is marked as one."""

from __future__ import annotations

from itertools import pairwise

from nlu.normalise import Token
from nlu.reading import Reading, is_name
from nlu.understanding import Age
from nlu.vocabulary import Vocabulary

LONGEST_NAME = 4  # words
_WITHIN_NAMES = {" ", ".", ". ", "-"}
_HONOURS = {"ji", "जी", "shri", "श्री", "جی", "صاحب"}
_NO_RELATION = {"speaker", "self", "female", "male", "third-sex"}
FORCED = "\0"  # the ``word`` of a token that can only be a name


def force_names(tokens: list[Token], vocabulary: Vocabulary) -> None:
    """Take two names in a row, and the words after "naam", as a name whatever else they mean."""
    little = vocabulary.little
    _force_initials(tokens, vocabulary)
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


def _force_initials(tokens: list[Token], vocabulary: Vocabulary) -> None:
    """ "A. K. Singh", "S K Rao": single capitals in a row, and the name they stand before."""
    start = 0
    while start < len(tokens):
        end = start
        while end < len(tokens) and _is_initial(tokens, end, start):
            end += 1
        dotted = end > start and tokens[start + 1 : end + 1] and "." in tokens[start + 1].gap
        if end > start and (end - start > 1 or dotted or tokens[start].text != "I"):
            followed = end < len(tokens) and tokens[end].gap.strip() in {"", "."}
            if followed and _looks_like_name(tokens[end], vocabulary):
                for token in tokens[start : end + 1]:
                    token.word = FORCED
        start = end + 1


def _is_initial(tokens: list[Token], index: int, start: int) -> bool:
    text = tokens[index].text
    one = len(text) == 1 and "A" <= text <= "Z"
    return one and (index == start or tokens[index].gap.strip() in {"", "."})


def _looks_like_name(token: Token, vocabulary: Vocabulary) -> bool:
    """A name of the list; or an unknown word, in Latin script with a capital of its own."""
    if token.value is not None or not token.text[0].isalpha():
        return False
    if token.key in vocabulary.little["name"]:
        return True
    if token.word in vocabulary.languages:
        return False
    return not token.key.isascii() or (token.text[0].isupper() and not token.text[1:].isupper())


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


def name_of(reading: Reading, age: Age | None) -> str:
    """The name that the words around it mark as one; empty where none do.

    It stands beside "naam", right behind a relation ("my son Ravi"), also with an age between ("my
    mother 68 yrs Savitri"), or right before an age.
    """
    return _after_intro(reading) or _before_intro(reading) or _beside(reading, age)


def _after_intro(reading: Reading) -> str:
    for index in range(len(reading.tokens)):
        if reading.does(index, "name-intro") and not _of_a_thing(reading, index):
            at = index + 1
            while reading.does(at, "glue") and not reading.tokens[at].pause:
                at += 1
            end = at
            while end < len(reading.tokens) and reading.word(end) == FORCED:
                end += 1
            if end > at:
                return _written(reading, at, end)
    return ""


def _of_a_thing(reading: Reading, index: int) -> bool:
    """ "dawa ka naam", "medicine name", "your name"."""
    return any(reading.does(at, "not-a-person") for at in (index - 1, index - 2))


def _before_intro(reading: Reading) -> str:
    """ "Ramesh naam hai"."""
    for index in range(1, len(reading.tokens)):
        if reading.does(index, "name-intro"):
            start = index
            while start and _is_marked(reading, start - 1) and not reading.tokens[start].pause:
                start -= 1
            if start < index:
                return _written(reading, start, index)
    return ""


def _beside(reading: Reading, age: Age | None) -> str:
    """Right behind a relation, or right before an age."""
    start = 0
    while start < len(reading.tokens):
        end = start
        while end < len(reading.tokens) and _is_marked(reading, end):
            if end > start and reading.tokens[end].gap.strip() not in {"", ".", "-"}:
                break
            end += 1
        if start < end <= start + LONGEST_NAME and (
            _is_behind_relation(reading, start)
            or (age and _is_before_age(reading, end, age))
            or (age and _is_behind_age(reading, start, age))
        ):
            return _written(reading, start, end)
        start = max(end, start + 1)
    return ""


def _is_marked(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    if token.word == FORCED:
        return True
    return is_name(reading, index) and _looks_like_name(token, reading.vocabulary)


def _is_behind_relation(reading: Reading, index: int) -> bool:
    at = index - 1
    while at >= 0 and not reading.tokens[at + 1].pause and reading.word(at) in _HONOURS:
        at -= 1
    owner = reading.owner.get(at)
    if at < 0 or reading.tokens[at + 1].pause > 1 or owner is None or owner.kind != "person":
        return False
    return owner.value not in _NO_RELATION


def _is_before_age(reading: Reading, index: int, age: Age) -> bool:
    if index >= len(reading.tokens) or reading.tokens[index].pause > 1:
        return False
    number = reading.tokens[index].value
    return number is not None and number in {age.years, age.months, age.days}


def _is_behind_age(reading: Reading, index: int, age: Age) -> bool:
    """The age of a relation stands before it, and the name is one of the list or written as one."""
    if index < 3 or any(reading.tokens[at].pause for at in (index, index - 1)):
        return False
    name, number = reading.tokens[index], reading.tokens[index - 2].value
    named = name.key in reading.vocabulary.little["name"] or name.text[0].isupper()
    told = reading.word(index - 1) in reading.vocabulary.units and number is not None
    whose = reading.neighbour(index - 2, -1) == "person"
    return named and told and whose and number in {age.years, age.months, age.days}


def _written(reading: Reading, start: int, end: int) -> str:
    """The words of a name as written, from ``start`` up to ``end``."""
    pieces = [reading.tokens[start].text]
    for token in reading.tokens[start + 1 : end]:
        pieces.append((token.gap if token.gap in _WITHIN_NAMES else " ") + token.text)
    return "".join(pieces)


def rest_of(reading: Reading, text: str) -> str:
    """The words left over, as written, in the order written."""
    pieces: list[str] = []
    last: Token | None = None
    for index, token in enumerate(reading.tokens):
        if token.word != FORCED and not is_name(reading, index):
            last = None
            continue
        if last is not None and token.gap in _WITHIN_NAMES:
            pieces[-1] += token.gap + token.text
        else:
            pieces.append(token.text)
        last = token
    return " ".join(pieces)
