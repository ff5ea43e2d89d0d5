"""The patterns and the classes of words they are made of, read once."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from nlu.clinical.words import stem
from nlu.normalise import key_of
from nlu.patterns.match import Grammar, Matcher, Words, lines
from nlu.spelling import level

DATA = Path(__file__).parent
CLASSES = "words"
KINDS = {
    "symptoms": "symptom",
    "dangers": "danger",
    "intents": "intent",
    "absent": "absent",
    "nothing": "nothing",
    "elsewhere": "elsewhere",
}
_LATIN = (
    "a i e o ta ti te na ne ni kar ke ya yi ye aya ayi aye ata ati ate ane ana wa "
    "ega egi enge unga ungi iye at al ail ele las len ab it"
)
_DEVANAGARI = (
    "ा ी े ो ता ती ते ना ने नी कर के या ई ए ये ाया ाई ाए ाता ाती ाते ाना ाने ेगा ेगी ेंगे ूंगा ूंगी वा ओ ोगे िए "
    "त ल ाइल लस ले लें ब"
)
_URDU = (
    "ا ی ے و ؤ تا تی تے نا نے نی کر کے یا ئی ئے یں وں ایا ائی ائے اؤ "
    "اتا اتی اتے انا انے انی اکر یگا یگی ینگے ونگا ونگی"
)
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Patterns(NamedTuple):
    """``instead``: for each special value the general ones that it stands in place of.

    ``words`` are all that the patterns are written with, forms of verbs aside.
    """

    matcher: Matcher
    words: Words
    instead: dict[str, Words]


def load(
    little: Words, joining: Words, walls: Words, english: Words, folder: Path | None = DATA
) -> Patterns:
    """Read the patterns of ``folder``, if any. ``BadPattern`` names one that cannot be read.

    The spelling of ``english`` words is kept: "feet" is not "fit", though *seena* is *sina*.
    """
    kept = frozenset(map(stem, english))
    known: set[str] = set()

    @lru_cache(maxsize=20_000)
    def root(word: str) -> str:
        stemmed = stem(word)
        return stemmed if stemmed in kept else level(stemmed)

    def forms(written: str) -> list[str]:
        if written.startswith("="):
            return [f"={key_of(written[1:])}"]
        words = _written(written)
        if len(words) == 1:
            known.update(words)
        return [root(word) for word in words]

    named = _content(folder / f"{CLASSES}.yml") if folder else {}
    classes = {
        name: frozenset(form for word in str(words).split() for form in forms(word))
        for name, words in named.items()
    }
    grammar = (frozenset(map(root, words)) for words in (little, joining, walls))
    matcher = Matcher(classes, root, forms, Grammar(*grammar))
    if folder is None:
        return Patterns(matcher, frozenset(), {})
    for file, kind in KINDS.items():
        for value, block in _content(folder / f"{file}.yml").items():
            for line in lines(block):
                matcher.add(kind, value, line)
    return Patterns(matcher, frozenset(known), _instead(folder / "instead.csv"))


def _written(word: str) -> list[str]:
    """A word in all its forms: itself, or those of the Hindi verb before ``~``."""
    base = word.removesuffix("~")
    if base == word:
        return [key_of(word)]
    endings = _LATIN if base.isascii() else _URDU if base[0] < "\u0700" else _DEVANAGARI
    return [key_of(base + ending) for ending in ("", *endings.split())]


def _content(path: Path) -> dict[str, str]:
    content: dict[str, str] = yaml.load(path.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  (a safe one)
    return content


def _instead(path: Path) -> dict[str, Words]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(row["special"], row["general"]) for row in csv.DictReader(file)]
    return {special: frozenset(g for s, g in rows if s == special) for special, _ in rows}
