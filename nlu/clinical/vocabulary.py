"""The words of clinical findings, read from ``data`` once."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml
from rapidfuzz import process
from rapidfuzz.distance import OSA

from nlu.clinical.phrases import Phrase, Phrases, Words, compile_phrase
from nlu.clinical.words import stem
from nlu.normalise import key_of
from nlu.rasa_data import names

DATA = Path(__file__).parent / "data"
CLASSES, GRAMMAR, RISKS, NOTHING = "classes", "grammar", "risks", "nothing"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SHORTEST = 5  # letters: a shorter word is known exactly or not at all
_SHORTEST_TARGET = 6  # letters
_ANY_LETTER = 8  # letters: in a shorter word none may be wrong, only missing, doubled or swapped
_LONG = 11  # letters: two may be wrong


class Vocabulary(NamedTuple):
    """``findings`` are all that can be found; ``risks`` those that count from the past too."""

    phrases: Phrases
    grammar: dict[str, Words]
    findings: frozenset[str]
    risks: frozenset[str]
    known: Words
    targets: dict[str, list[str]]

    def spelt(self, word: str) -> str:
        """The clinical word an unknown one must be a misspelling of, or the word itself."""
        if len(word) < _SHORTEST or word in self.known:
            return word
        edits = 2 if len(word) >= _LONG else 1
        candidates = self.targets.get(word[0], ())
        found = process.extractOne(word, candidates, scorer=OSA.distance, score_cutoff=edits)
        return found[0] if found and _misspelt(word, found[0]) else word


def _misspelt(word: str, meant: str) -> bool:
    """Whether the two differ as a slip of the pen does: "shallow" is not "swallow"."""
    one_missing = abs(len(word) - len(meant)) == 1
    return len(word) >= _ANY_LETTER or one_missing or sorted(word) == sorted(meant)


def load(folder: Path = DATA) -> Vocabulary:
    """Read every file below ``folder``; each language adds its phrases."""
    classes = _words(folder / "en" / f"{CLASSES}.yml")
    grammar = _words(folder / "en" / f"{GRAMMAR}.yml")
    grammar["generic"] = frozenset(_content(folder / "en" / f"{GRAMMAR}.yml")["generic"].split())
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
    named = frozenset(map(stem, names()))  # Meena is no melaena
    known = frozenset(content).union(named, *grammar.values())
    targets: dict[str, list[str]] = {}
    for word in sorted(content):
        if len(word) >= _SHORTEST_TARGET and word.isalpha() and word.isascii():
            targets.setdefault(word[0], []).append(word)
    return Vocabulary(
        phrases=Phrases(phrases, grammar),
        grammar=grammar,
        findings=frozenset(phrase.finding for phrase in phrases) - {NOTHING},
        risks=frozenset(risks),
        known=known,
        targets=targets,
    )


def _content(path: Path) -> dict[str, str]:
    content: dict[str, str] = yaml.load(path.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  (a safe one)
    return content


def _words(path: Path) -> dict[str, Words]:
    return {
        name: frozenset(stem(key_of(word)) for word in str(words).split())
        for name, words in _content(path).items()
    }
