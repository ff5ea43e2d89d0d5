"""What she lives with, sorted: what her words say of medicines, of allergies, and the rest."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from nlu.normalise import Token, clean, key_of, tokenise

ABOUT = ("allergies", "medicines")  # a clause that names an allergy is one, whatever else it names
HARMED = ("medicines", "effect", "cause")  # "brufen gives rash"
AND = {"and", "but", "aur", "lekin", "par", "और", "लेकिन", "पर", "اور", "لیکن", "پر"}


class Lived(Struct, frozen=True):
    """Her own words, by what they are about; each may be empty."""

    medicines: str = ""
    allergies: str = ""
    other: str = ""


def lived(text: str) -> Lived:
    """Sort the clauses of a text, without those that say that there is nothing of the kind."""
    text = clean(text)
    found: dict[str, list[str]] = {"allergies": [], "medicines": [], "other": []}
    for clause in _clauses(tokenise(text)):
        if _names(clause, "nothing") and not _names(clause, "unsuited"):
            continue
        found[_about(clause)].append(_written(text, clause))
    return Lived(**{about: ", ".join(clauses) for about, clauses in found.items()})


def clauses(text: str) -> list[str]:
    """The clauses of a text as they are written."""
    text = clean(text)
    return [_written(text, clause) for clause in _clauses(tokenise(text))]


def allergies_told(tokens: list[Token]) -> set[int]:
    """The places of words for an allergy to a medicine, or for one that there is not.

    Neither is a complaint of today.
    """
    told = [place for place, token in enumerate(tokens) if _named(token.key, "allergies")]
    if not told:
        return set()
    aside = {
        id(token)
        for clause in _clauses(tokens)
        if _names(clause, "medicines") or _names(clause, "nothing")
        for token in clause
    }
    return {place for place in told if id(tokens[place]) in aside}


def is_medicine(key: str) -> bool:
    """Whether a word, as ``normalise.key_of`` has it, is about a medicine or the name of one."""
    return _named(key, "medicines")


def _written(text: str, clause: list[Token]) -> str:
    return " ".join(text[clause[0].start : clause[-1].end].split())


def _clauses(tokens: list[Token]) -> Iterator[list[Token]]:
    clause: list[Token] = []
    for token in tokens:
        ends = token.pause or token.key in AND
        if ends and clause:
            yield clause
            clause = []
        if token.key not in AND:
            clause.append(token)
    if clause:
        yield clause


def _about(clause: list[Token]) -> str:
    if _names(clause, "unsuited") or all(_names(clause, about) for about in HARMED):
        return "allergies"
    return next((about for about in ABOUT if _names(clause, about)), "other")


def _names(clause: list[Token], about: str) -> bool:
    return any(_named(token.key, about) for token in clause)


def _named(key: str, about: str) -> bool:
    words = _words()[about]
    return key in words.whole or key.startswith(words.beginnings)


class _Words(NamedTuple):
    whole: frozenset[str]
    beginnings: tuple[str, ...]  # of all that begin so: "allerg*"


@cache
def _words() -> dict[str, _Words]:
    """By what they are about."""
    found: dict[str, list[str]] = {about: [] for about in (*ABOUT, *HARMED, "unsuited", "nothing")}
    with (Path(__file__).parent / "history.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["about"]].append(row["word"])
    return {
        about: _Words(
            frozenset(key_of(word) for word in words if not word.endswith("*")),
            tuple(key_of(word.removesuffix("*")) for word in words if word.endswith("*")),
        )
        for about, words in found.items()
    }
