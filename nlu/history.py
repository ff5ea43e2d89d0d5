"""What she lives with, sorted: what her words say of medicines, of allergies, and the rest."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

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
    stems = _stems()
    if not any(token.key.startswith(stems) for token in tokens):
        return set()
    places = {id(token): place for place, token in enumerate(tokens)}
    return {
        places[id(token)]
        for clause in _clauses(tokens)
        if _names(clause, "medicines") or _names(clause, "nothing")
        for token in clause
        if any(_named(token.key, word) for word in _words()["allergies"])
    }


def is_medicine(key: str) -> bool:
    """Whether a word, as ``normalise.key_of`` has it, is about a medicine or the name of one."""
    return any(_named(key, word) for word in _words()["medicines"])


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
    return any(_named(token.key, word) for token in clause for word in _words()[about])


def _named(key: str, word: str) -> bool:
    return key.startswith(word[:-1]) if word.endswith("*") else key == word


@cache
def _stems() -> tuple[str, ...]:
    """What the words for an allergy begin with."""
    return tuple(word.removesuffix("*") for word in _words()["allergies"])


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """By what they are about; a word that ends in "*" stands for all that begin so."""
    found: dict[str, list[str]] = {about: [] for about in (*ABOUT, *HARMED, "unsuited", "nothing")}
    with (Path(__file__).parent / "history.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            word = row["word"]
            stem = key_of(word.removesuffix("*")) + "*" * word.endswith("*")
            found[row["about"]].append(stem)
    return {about: tuple(words) for about, words in found.items()}
