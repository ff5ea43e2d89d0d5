"""Whether a text takes something back and says it anew: "no, cough", "galat, khansi hai"."""

from __future__ import annotations

from nlu.names import FORCED
from nlu.reading import Reading, is_name

_LONGEST = 3  # words of a word of correction: "galti ho gayi"
_JI = {"ji", "जी", "جی"}
_TOLD = {"symptom", "danger", "person", "time"}
_INTRODUCING = ("possessive", "third-person", "name-intro", "old")


def corrects(reading: Reading) -> bool:
    """A denial or a word of correction comes first, and something is then said to be so.

    A denial may deny only what follows: "no fever" takes nothing back, "not fever, cough" does.
    """
    behind = 0
    by_word = False
    while behind < len(reading.tokens) and (not behind or not reading.tokens[behind].pause):
        length = _correction(reading, behind)
        if not length and not _denies(reading, behind):
            break
        by_word = bool(length)
        behind += length or 1
    if not behind or behind == len(reading.tokens):
        return False
    if by_word or reading.tokens[behind].pause:
        return _any_told(reading, behind)
    return _told_after_denial(reading, behind)


def _correction(reading: Reading, index: int) -> int:
    """How many words of correction ("wrong", "galat hai") stand at a place."""
    words = tuple(token.word for token in reading.tokens[index : index + _LONGEST])
    for length in range(len(words), 0, -1):
        denied = reading.vocabulary.little["negation-after"].intersection(words[:length])
        if reading.vocabulary.commands.get(words[:length]) == "correct" and not denied:
            return length  # but "theek nahi hai" is how one feels
    return 0


def _denies(reading: Reading, index: int) -> bool:
    if index in reading.owner:
        return False  # "no appetite"
    return reading.does(index, "taking-back") or (index > 0 and reading.word(index) in _JI)


def _told_after_denial(reading: Reading, behind: int) -> bool:
    """Whether a denial that no pause follows stands for itself ("nahi mera naam Ravi hai")."""
    denies_next = reading.does(behind - 1, "negation-before")
    at = behind
    while _introduces(reading, at) or (denies_next and reading.does(at, "glue")):
        at += 1
        if at < len(reading.tokens) and reading.tokens[at].pause:
            return _any_told(reading, at)  # "not me, my son"
    first = reading.owner.get(at)
    if first is not None and first.absent:
        return _any_told(reading, first.last + 1)
    if at == len(reading.tokens) or not _told(reading, at) or _is_unknown(reading, at):
        return False
    return reading.word(behind - 1) != "not" or _any_told(reading, _end(reading, at))


def _introduces(reading: Reading, index: int) -> bool:
    """ "mera naam", "mujhe": the words before what is told."""
    owner = reading.owner.get(index)
    if owner is not None:
        return owner.value == "speaker"
    return any(reading.does(index, what) for what in _INTRODUCING)


def _end(reading: Reading, index: int) -> int:
    """The place behind the one thing that is told from a place on."""
    owner = reading.owner.get(index)
    if owner is not None:
        return owner.last + 1
    index += 1
    while index in reading.used and not reading.tokens[index].pause:
        index += 1
    return index


def _any_told(reading: Reading, start: int) -> bool:
    return any(_told(reading, index) for index in range(start, len(reading.tokens)))


def _told(reading: Reading, index: int) -> bool:
    """Whether the word at a place is part of something that is said to be so."""
    owner = reading.owner.get(index)
    if owner is not None:
        return owner.kind in _TOLD and not owner.absent and owner.value != "speaker"
    return index in reading.used or reading.word(index) == FORCED or is_name(reading, index)


def _is_unknown(reading: Reading, index: int) -> bool:
    """A word that would be a name elsewhere, but may be what is denied ("no thnks")."""
    token = reading.tokens[index]
    return is_name(reading, index) and token.word not in reading.vocabulary.little["name"] | {
        FORCED
    }
