"""Patterns of words near one another, and where a text has them.

A pattern is words in order. ``a|b`` is either word, ``<name>`` any word of a class, ``..`` a few
other words between, ``a & b`` the same in any order, ``~`` the same over commas too. Little words
may stand anywhere between; a wall never, a joining word only in what goes over commas.
``=word`` is the word as it is written, in no other form or spelling.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import permutations
from typing import NamedTuple

from nlu.normalise import Token

APART = 3  # words that may stand between at ".." and "&"
APART_OVER_COMMAS = 5
LITTLE = 6  # little words besides, or without a ".."
END_OF_THOUGHT, END_OF_SENTENCE = 1, 2  # pauses

Words = frozenset[str]


class BadPattern(Exception):
    """A pattern of the data that cannot be read."""


class Pattern(NamedTuple):
    """``steps``: which set of words comes next, and how many others may stand before it.

    ``needs`` are the sets of all steps.
    """

    kind: str
    value: str
    steps: tuple[tuple[int, int], ...]
    needs: tuple[int, ...]
    over_commas: bool


class Grammar(NamedTuple):
    """Words by what they are between the words of a pattern."""

    little: Words
    joining: Words
    walls: Words


class Match(NamedTuple):
    """A pattern found; ``at`` are the places of its words."""

    kind: str
    value: str
    at: tuple[int, ...]


class Matcher:
    """All patterns over one set of classes; after ``add`` safe to share between threads.

    ``root`` is the form in which words are compared, ``forms`` the roots that a written word of a
    pattern stands for.
    """

    def __init__(
        self,
        classes: dict[str, Words],
        root: Callable[[str], str],
        forms: Callable[[str], Iterable[str]],
        grammar: Grammar,
    ) -> None:
        self._classes = classes
        self._root = root
        self._forms = forms
        self._grammar = grammar
        self._sets: dict[Words, int] = {}
        self._sets_of: dict[str, tuple[int, ...]] = {}  # for each word, the sets that it is in
        self._sizes: list[int] = []
        self._numbers: dict[str, int] = {}  # by what is written, to read it once
        self._by_rarest: dict[int, list[Pattern]] = {}

    def add(self, kind: str, value: str, line: str) -> None:
        """One more pattern. ``BadPattern`` where it cannot be read."""
        far = " ~ " in line
        most = APART_OVER_COMMAS if far else APART
        for parts in permutations(line.split(" ~ " if far else " & ")):
            steps: list[tuple[int, int]] = []
            apart = 0
            for word in " .. ".join(part.strip() for part in parts).split():
                if word == "..":
                    apart = most
                    continue
                steps.append((self._number(word, line), apart))
                apart = 0
            if not steps or apart or steps[0][1]:
                raise BadPattern(f"{value}: {line!r} begins or ends with a gap")
            needs = tuple({number for number, _ in steps})
            rarest = min(needs, key=self._sizes.__getitem__)
            pattern = Pattern(kind, value, tuple(steps), needs, far)
            self._by_rarest.setdefault(rarest, []).append(pattern)

    def _number(self, written: str, line: str) -> int:
        """The number of the set of words that a part of a pattern stands for."""
        if written in self._numbers:
            return self._numbers[written]
        found: set[str] = set()
        for choice in written.split("|"):
            if not choice.startswith("<"):
                found.update(self._forms(choice))
            elif choice.strip("<>") in self._classes:
                found |= self._classes[choice.strip("<>")]
            else:
                raise BadPattern(f"no class of words {choice!r} in {line!r}")
        words = frozenset(found)
        if words not in self._sets:
            number = self._sets[words] = len(self._sets)
            self._sizes.append(len(words))
            for word in words:
                self._sets_of[word] = (*self._sets_of.get(word, ()), number)
        self._numbers[written] = self._sets[words]
        return self._sets[words]

    def find(self, tokens: list[Token]) -> list[Match]:
        """Every pattern that a text holds, overlapping ones too, each from its first place on."""
        words = [self._root(token.word) for token in tokens]
        exact = (self._sets_of.get(f"={token.key}", ()) for token in tokens)
        sets = [self._sets_of.get(w, ()) + e for w, e in zip(words, exact, strict=True)]
        present: set[int] = set().union(*sets)
        text = _Text(tokens, sets, [self._weight(word) for word in words])
        matches: list[Match] = []
        for rarest in present:
            for pattern in self._by_rarest.get(rarest, ()):
                if present.issuperset(pattern.needs):
                    found = text.find(pattern)
                    matches.extend(Match(pattern.kind, pattern.value, at) for at in found)
        return matches

    def _weight(self, word: str) -> str:
        if word in self._grammar.walls:
            return "wall"
        if word in self._grammar.joining:
            return "joining"
        return "little" if word in self._grammar.little else ""


class _Text(NamedTuple):
    """Tokens, the sets each is in, and what each is between two words of a pattern."""

    tokens: list[Token]
    sets: list[tuple[int, ...]]
    weights: list[str]

    def find(self, pattern: Pattern) -> list[tuple[int, ...]]:
        """Where a pattern is, once from every place that it may begin at."""
        first = pattern.steps[0][0]
        places = (i for i, found in enumerate(self.sets) if first in found)
        return [at for place in places if (at := self.follow(pattern, 1, (place,)))]

    def follow(self, pattern: Pattern, step: int, at: tuple[int, ...]) -> tuple[int, ...]:
        """The places of a pattern whose first words are ``at``; empty where it is not."""
        if step == len(pattern.steps):
            return at
        number, any_words = pattern.steps[step]
        little = LITTLE
        most = END_OF_SENTENCE if pattern.over_commas else END_OF_THOUGHT
        for index in range(at[-1] + 1, len(self.tokens)):
            if self.tokens[index].pause >= most:
                break
            if number in self.sets[index]:
                found = self.follow(pattern, step + 1, (*at, index))
                if found:
                    return found
            weight = self.weights[index]
            if weight == "wall" or (weight == "joining" and not pattern.over_commas):
                break
            if weight and little:
                little -= 1
            elif any_words:
                any_words -= 1
            else:
                break
        return ()


def lines(block: str) -> Iterable[str]:
    """The patterns of one entry of the data."""
    return (line for line in block.splitlines() if line.strip())
