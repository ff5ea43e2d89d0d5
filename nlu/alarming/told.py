"""Whole messages as people write them, each with the danger it tells of, or with none.

``told/<language>.tsv``: danger, text; an empty danger says that no emergency physician would see
one. All are made up.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from nlu.alarming import features

TOLD = Path(__file__).parent / "told"


class Told(NamedTuple):
    """One message."""

    text: str
    danger: str
    language: str


def read(folder: Path = TOLD, languages: Sequence[str] = ()) -> list[Told]:
    """The messages of these languages, or of all; ``ValueError`` names the line of one that is
    not written right.
    """
    found: list[Told] = []
    for path in sorted(folder.glob("*.tsv")):
        if languages and path.stem not in languages:
            continue
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            for number, row in enumerate(rows, start=2):
                if set(row) != {"danger", "text"} or None in row.values() or not row["text"]:
                    raise ValueError(f"{path.name}:{number}: two columns are needed")
                found.append(Told(row["text"], row["danger"], path.stem))
    return found


def fingerprint(told: list[Told]) -> str:
    """Which messages were learnt from, and how they are taken apart."""
    whole = sha256(Path(features.__file__).read_bytes())
    for one in told:
        whole.update(f"{one.danger}\t{one.text}\n".encode())
    return whole.hexdigest()[:16]
