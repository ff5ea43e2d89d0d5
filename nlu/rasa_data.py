"""Reads the Rasa training files: the one source of every word that is understood.

The folder of a file is its language, its name the kind of what it holds:
``data/hi-Latn/symptoms.yml`` holds symptoms as they are said in Hindi in Latin script.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import regex
import yaml

from nlu.normalise import key_of

DATA = Path(__file__).parent / "rasa" / "data"
BASE = ("en", "hi", "hi-Latn")  # what people mix in any language; Rasa learns these
SENTENCES = "sentences"  # whole sentences for Rasa to learn from, not words

_ANNOTATION = regex.compile(r"\[(?P<words>[^\]]+)\](?:\{[^}]*\}|\([^)]*\))")
_DIGIT = regex.compile(r"\p{Nd}")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Entry(NamedTuple):
    """One phrase: what it is (``kind``), what it means (``value``), where it stands."""

    section: str
    kind: str
    value: str
    phrase: str
    language: str


def plain(example: str) -> str:
    """An example without its entity annotations."""
    return _ANNOTATION.sub(lambda found: found.group("words"), example)


def examples(block: str) -> list[str]:
    """The lines of an ``examples`` block."""
    lines = (line.strip() for line in block.splitlines())
    return [line[1:].strip() for line in lines if line.startswith("-")]


def unnumbered(text: str) -> str:
    """Every digit as 0, which is how Rasa is asked: numbers are not its, nor is anyone's phone."""
    return _DIGIT.sub("0", text)


def read(folder: Path = DATA, languages: Sequence[str] = BASE) -> list[Entry]:
    """Every phrase of the files of these languages below ``folder``, except whole sentences."""
    entries: list[Entry] = []
    for path in sorted(folder.glob("*/*.yml")):
        if path.stem == SENTENCES or path.parent.name not in languages:
            continue
        content = yaml.load(path.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  (a safe one)
        for item in content["nlu"]:
            section = next(name for name in ("synonym", "lookup", "intent") if name in item)
            entries.extend(
                Entry(section, path.stem, str(item[section]), plain(example), path.parent.name)
                for example in examples(item["examples"])
            )
    return entries


def words(folder: Path, language: str) -> frozenset[str]:
    """The keys of every word in the files of a language, whatever it means; read quickly."""
    files = (folder / language).glob("*.yml")
    return _keys(path for path in files if path.stem != SENTENCES)


def names(folder: Path = DATA) -> frozenset[str]:
    """The keys of the names people have, of every language, in Latin letters."""
    return _keys(folder.glob("*-Latn/names.yml"))


def _keys(files: Iterable[Path]) -> frozenset[str]:
    found: set[str] = set()
    for path in files:
        lines = path.read_text(encoding="utf-8").splitlines()
        found.update(*(line[6:].split() for line in lines if line.startswith("    - ")))
    return frozenset(map(key_of, found))
