"""Phrases that name findings, and where a text has them.

A phrase is written as words. ``a|b`` is either word, ``<pain>`` any word of the class ``pain``,
``..`` up to five words between, ``&`` the same in either order, ``~`` the same over commas too.
``=word`` is this form only, where others mean something else ("yellowing", not "yellow").
Little words may always stand between. No phrase goes past the end of a sentence or a "but", and
none that begins with a denial past an "and".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from nlu.clinical.words import stem
from nlu.normalise import Token, key_of

APART = 5  # words between at ".." and "&"
LITTLE = 4  # little words between two words of a phrase
LITTLE_APART = 6  # and at ".." and "&"

Words = frozenset[str]


class Phrase(NamedTuple):
    """The words of a phrase in order; before each the number of any words that may stand."""

    finding: str
    words: tuple[Words, ...]
    apart: tuple[int, ...]
    over_commas: bool = False


class Mention(NamedTuple):
    """A finding named in the tokens ``first`` to ``last``; ``at`` are the phrase's own words."""

    finding: str
    first: int
    last: int
    at: tuple[int, ...]


class BadPhrase(Exception):
    """A phrase of the data that cannot be read."""


def compile_phrase(finding: str, written: str, classes: dict[str, Words]) -> list[Phrase]:
    """The phrases a line of the data stands for; more than one where order is free."""
    for joint in (" & ", " ~ "):
        if joint in written:
            one, _, other = written.partition(joint)
            both = (f"{one} .. {other}", f"{other} .. {one}")
            return [
                phrase._replace(over_commas=joint == " ~ ")
                for order in both
                for phrase in compile_phrase(finding, order, classes)
            ]
    words: list[Words] = []
    apart: list[int] = []
    gap = 0
    for part in written.split():
        if part == "..":
            gap = APART
            continue
        words.append(_choices(part, classes))
        apart.append(gap)
        gap = 0
    if not words or gap or apart[0]:
        raise BadPhrase(f"{finding}: {written!r} begins or ends with a gap")
    return [Phrase(finding, tuple(words), tuple(apart))]


def _choices(part: str, classes: dict[str, Words]) -> Words:
    found: set[str] = set()
    for choice in part.split("|"):
        if choice.startswith("<"):
            name = choice.strip("<>")
            if name not in classes:
                raise BadPhrase(f"no class of words {name!r}")
            found |= classes[name]
        elif choice.startswith("="):
            found.add(f"={key_of(choice[1:])}")
        else:
            found.add(stem(key_of(choice)))
    return frozenset(found)


class Phrases:
    """All phrases, by the words they may begin with; safe to share between threads."""

    def __init__(self, phrases: Iterable[Phrase], grammar: Mapping[str, Words]) -> None:
        self.little = grammar["little"]
        self.walls = grammar["wall"]
        self.denials = grammar["deny"]
        self.after_denial = self.walls | grammar["and"]
        self.by_word: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            for word in phrase.words[0]:
                self.by_word.setdefault(word, []).append(phrase)

    def find(self, tokens: list[Token]) -> list[Mention]:
        """Every mention of every finding, overlapping ones too, by place."""
        exact = [f"={token.key}" for token in tokens]
        words = {token.word for token in tokens}.union(exact)
        mentions: list[Mention] = []
        for index, token in enumerate(tokens):
            for phrase in (*self.by_word.get(token.word, ()), *self.by_word.get(exact[index], ())):
                if any(words.isdisjoint(choices) for choices in phrase.words[1:]):
                    continue
                at = self._follow(tokens, phrase, 1, (index,))
                if at:
                    mentions.append(Mention(phrase.finding, index, at[-1], at))
        return mentions

    def _follow(
        self, tokens: list[Token], phrase: Phrase, step: int, at: tuple[int, ...]
    ) -> tuple[int, ...]:
        if step == len(phrase.words):
            return at
        any_words = phrase.apart[step]
        little_words = LITTLE_APART if any_words else LITTLE
        walls = self.after_denial if tokens[at[0]].word in self.denials else self.walls
        index = at[-1] + 1
        most = 2 if phrase.over_commas else 1
        while index < len(tokens) and tokens[index].pause < most:
            word = tokens[index].word
            if word in phrase.words[step] or f"={tokens[index].key}" in phrase.words[step]:
                found = self._follow(tokens, phrase, step + 1, (*at, index))
                if found:
                    return found
            if word in self.little and little_words:
                little_words -= 1
            elif any_words and word not in walls:
                any_words -= 1
            else:
                break
            index += 1
        return ()
