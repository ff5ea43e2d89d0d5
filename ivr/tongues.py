"""Words in other letters than those of the call's language, each in a voice that can read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import Final

import regex

from bot.languages import LOCALES, read
from bot.words import Words
from ivr.told import Piece

UNSAID: Final = "voice-unsaid"
_NOBODY: Final = ""  # speaks these letters
_LATIN: Final = "Latn"  # which every voice reads
_CLAUSE = regex.compile(r"(?<=[,;:?!।۔،؟]|\.(?![0-9]))")
_WORD = regex.compile(r"\S+\s*|\s+")
_LETTER = regex.compile(r"\p{L}")


def in_voices(piece: Piece, words: Mapping[str, Words]) -> Iterator[Piece]:
    """The piece, or the parts of it that different voices say; what no voice can say is in the
    text that she has too, and that is said instead.
    """
    parts = [(piece.language, piece.text)] if piece.id else list(_parts(piece))
    if len(parts) == 1 and parts[0][0] == piece.language:
        yield piece
        return
    for language, text in parts:
        if language == _NOBODY:
            yield Piece(words[piece.language].text(UNSAID, {}), piece.language, UNSAID)
        elif _LETTER.search(text) or any(one.isdecimal() for one in text):
            yield Piece(text.strip(), language)


def _parts(piece: Piece) -> Iterator[tuple[str, str]]:
    """Languages with the words of each, one after the other."""
    spoken = [
        one for clause in _CLAUSE.split(piece.text) for one in _clause(clause, piece.language)
    ]
    for language, group in groupby(spoken, lambda one: one[0]):
        yield language, "".join(text for _, text in group)


def _clause(clause: str, home: str) -> Iterator[tuple[str, str]]:
    """A clause in one voice where it can be: so its numbers are said in the language of its words.
    Latin words are the call's own where it is in English, else anybody's.
    """
    heard = {one for word in _WORD.findall(clause) if (one := _voice(word, home)) is not None}
    if len(heard) <= 1:
        yield (heard.pop() if heard else home), clause
        return
    now = home
    for word in _WORD.findall(clause):
        own = _voice(word, home)
        now = now if own is None else own
        yield now, word


def _voice(word: str, home: str) -> str | None:
    """Who says the word; ``None``: whoever says those around it."""
    for letter in _LETTER.findall(word):
        script = _script(letter)
        if script == _script_of(home):
            return home
        if script != _LATIN:
            return _voices().get(script, _NOBODY)
    return None


@cache
def _script(letter: str) -> str:
    """ISO 15924, of those that our languages are written in; else empty."""
    found = (code for code in (*_voices(), _LATIN) if regex.match(rf"\p{{Script={code}}}", letter))
    return next(found, "")


@cache
def _script_of(language: str) -> str:
    return read(LOCALES).languages[language].script


@cache
def _voices() -> dict[str, str]:
    """A language by its script: the first that is written so."""
    catalogue = read(LOCALES)
    found: dict[str, str] = {}
    for code in catalogue.offered():
        found.setdefault(catalogue.languages[code].script, code)
    return found
