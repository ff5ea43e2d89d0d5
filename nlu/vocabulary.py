"""Every known word and phrase, in the tables the parser looks things up in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nlu.normalise import Token
from nlu.patterns.load import Patterns
from nlu.spelling import Speller

Phrase = tuple[str, ...]
Meaning = tuple[str, str]  # kind, value
Node = dict[str, Any]  # a word to the next node; "" to the meaning of the phrase that ends here

ANY_PART = "*"
UNITS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365}
EXACT = {"stop", "delete_my_data"}  # never by a likely spelling
SHORTEST_JOINED = 7  # letters of a phrase that is known without its spaces
ENGLISH, HINDI = "en", "hi"
LATIN_ONLY = 4  # the mark of a word of the tongue's Latin files alone


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tables; all words in the spelling of ``normalise.key_of``.

    ``languages`` has for each word a mark for the English, the tongue's and its Latin files.
    ``loose`` phrases are matched with little words left out, ``strict`` ones as they are written,
    ``alone`` only as the whole text.
    ``spellings`` are everyday spellings of short words, ``parts`` single words for parts of the
    body, ``past`` the ways to say that something is over, ``patterns`` what is described,
    not named. ``joined`` are the phrases written without a space, by their levelled spelling.
    ``endings`` are what a language adds to a word, the longest first; ``written_on`` those that
    stand for a word of their own ("paniyilla" is "pani illa").
    ``commands`` are the whole-text intents; ``little`` the little words by what they do; of them
    ``passed`` may stand between a denial and what is denied, ``passed_to_end`` between a sign and
    the word of its end.
    """

    tongue: str
    languages: dict[str, int]
    little: dict[str, frozenset[str]]
    numbers: dict[str, float]
    units: dict[str, str]
    severity: dict[str, str]
    language_names: dict[str, str]
    loose: Node
    strict: Node
    alone: dict[str, Meaning]
    commands: dict[Phrase, str]
    command_tree: Node
    combinations: dict[tuple[str, str], str]
    joined: dict[str, Phrase]
    skipped: frozenset[str]
    passed: frozenset[str]
    passed_to_end: frozenset[str]
    spellings: dict[str, str]
    endings: tuple[str, ...]
    written_on: tuple[tuple[str, str], ...]
    parts: dict[str, str]
    past: Node
    patterns: Patterns
    speller: Speller

    def respell(self, tokens: list[Token]) -> None:
        """Set the ``word`` of every token that is no number to the known word it stands for."""
        for index, token in enumerate(tokens):
            if token.value is not None:
                continue
            token.word = (
                self.spellings.get(token.key)
                or self._without_ending(token.key)
                or self.speller.correct(token.key)
            )
            before = tokens[index - 1].word if index and not token.pause else ""
            token.word = self.in_context(before, token.word)

    def _without_ending(self, key: str) -> str:
        """The known word that ``key`` is with an ending of its language ("in the", "of the")."""
        if self.endings and not self.speller.knows(key):
            for ending in self.endings:
                stem = key.removesuffix(ending)
                if stem != key and len(stem) > 1 and self.knows(stem):
                    return self.spellings.get(stem, stem)
        return ""

    def knows(self, key: str) -> bool:
        """Whether this is a known word, or an everyday spelling of one, as it stands."""
        return key in self.spellings or self.speller.knows(key)

    def parted(self, key: str) -> Phrase:
        """A word and the one that its language writes onto it; none for any other word."""
        if not self.written_on or self.knows(key):
            return ()
        for ending, word in self.written_on:
            stem = key.removesuffix(ending)
            if stem != key and len(stem) > 1:
                known = stem if self.knows(stem) else self._without_ending(stem)
                if known:
                    return known, word
        return ()

    def in_context(self, before: str, word: str) -> str:
        """ "can not" is "cannot"; "mai", behind a part of the body, is "me" and not "I".

        In Gujarati "pet no dukhavo" is "pain of the belly".
        """
        if word == "not" and before in self.little["can"]:
            return "cannot"
        if word in self.little["in-or-i"] and before in self.parts:
            return "me" if word.isascii() else "में"
        if word in self.little["no-or-of"] and self.languages.get(before) == LATIN_ONLY:
            return min(filter(str.isascii, self.little["of"]), default=word)
        return word


def languages_of(tongue: str) -> tuple[str, str, str]:
    """What is mixed in one message: English, the tongue, and the tongue in Latin letters."""
    return ENGLISH, tongue, f"{tongue}-Latn"
