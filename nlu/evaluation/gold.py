"""The test sentences with what a person says they mean.

``sentences/<language>.tsv``: intent, symptoms, danger signs, text. ``-fever`` is denied, ``?fever``
is right said or unsaid, ``a/b`` is right either way; an empty intent is the right answer to a text
that wants nothing; ``?any`` allows any danger sign.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from msgspec import Struct

from nlu.lexicon import ALARMS
from nlu.normalise import clean, tokenise

SENTENCES = Path(__file__).parent / "sentences"
ANY = "any"


class Expected(Struct, frozen=True):
    """One thing to be understood: any of ``ids`` is right."""

    ids: tuple[str, ...]
    absent: bool = False
    optional: bool = False


class Gold(Struct, frozen=True):
    """One sentence and its meaning."""

    text: str
    language: str
    intents: tuple[str, ...]
    symptoms: tuple[Expected, ...]
    danger: tuple[Expected, ...]

    @property
    def alarming(self) -> bool:
        """Whether someone is in danger here."""
        return bool(ALARMS.intersection(self.intents)) or any(not d.optional for d in self.danger)


def read(folder: Path = SENTENCES) -> list[Gold]:
    """All sentences; ``ValueError`` names the line of one that is not written right."""
    found: list[Gold] = []
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            for number, row in enumerate(rows, start=2):
                if None in row or None in row.values() or not row["text"]:
                    raise ValueError(f"{path.name}:{number}: four columns are needed")
                found.append(_gold(cast("dict[str, str]", row), path.stem))
    return found


def _gold(row: dict[str, str], language: str) -> Gold:
    return Gold(
        text=row["text"],
        language=language,
        intents=tuple(row["intent"].split("/")),
        symptoms=tuple(_expected(word) for word in row["symptoms"].split()),
        danger=tuple(_expected(word) for word in row["danger"].split()),
    )


def _expected(word: str) -> Expected:
    mark = word[0] if word[0] in "-?" else ""
    return Expected(
        tuple(one.removeprefix(mark) for one in word.split("/")), mark == "-", mark == "?"
    )


def overlap(sentences: Iterable[str], training: Iterable[str]) -> list[str]:
    """The sentences that a training file contains too, however capitalised or punctuated."""
    known = {_bare(text) for text in training}
    return [text for text in sentences if _bare(text) in known]


def _bare(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenise(clean(text)))
