"""The words of clinical findings, read from ``data`` once."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from nlu.clinical.phrases import Phrase, Phrases, Words, compile_phrase
from nlu.clinical.words import stem
from nlu.normalise import key_of
from nlu.spelling import Speller

DATA = Path(__file__).parent / "data"
CLASSES, GRAMMAR, RISKS, NOTHING = "classes", "grammar", "risks", "nothing"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SHORTEST_TARGET = 7  # letters: a shorter word is known exactly or not at all


class Vocabulary(NamedTuple):
    """``findings`` are all that can be found; ``risks`` those that count from the past too."""

    phrases: Phrases
    grammar: dict[str, Words]
    findings: frozenset[str]
    risks: frozenset[str]
    speller: Speller


def load(folder: Path = DATA) -> Vocabulary:
    """Read every file below ``folder``; each language adds its phrases."""
    classes = _words(folder / "en" / f"{CLASSES}.yml")
    grammar = _words(folder / "en" / f"{GRAMMAR}.yml")
    phrases: list[Phrase] = []
    risks: set[str] = set()
    for path in sorted(folder.glob("*/*.yml")):
        if path.stem in {CLASSES, GRAMMAR}:
            continue
        for finding, lines in _content(path).items():
            for line in lines.splitlines():
                phrases.extend(compile_phrase(finding, line, classes))
            if path.stem == RISKS:
                risks.add(finding)
    content = {word for phrase in phrases for words in phrase.words for word in words}
    known = content.union(*grammar.values())
    targets = {word for word in content if len(word) >= _SHORTEST_TARGET and word.isascii()}
    return Vocabulary(
        phrases=Phrases(phrases, grammar["little"]),
        grammar=grammar,
        findings=frozenset(phrase.finding for phrase in phrases) - {NOTHING},
        risks=frozenset(risks),
        speller=Speller(known, targets, set()),
    )


def _content(path: Path) -> dict[str, str]:
    content: dict[str, str] = yaml.load(path.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  (a safe one)
    return content


def _words(path: Path) -> dict[str, Words]:
    return {
        name: frozenset(stem(key_of(word)) for word in str(words).split())
        for name, words in _content(path).items()
    }
