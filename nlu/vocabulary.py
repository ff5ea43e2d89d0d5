"""Every known word and phrase, in the tables the parser looks things up in."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from nlu.normalise import Token, clean, key_of, tokenise
from nlu.patterns import load as patterns
from nlu.patterns.load import Patterns
from nlu.rasa_data import DATA, Entry, read
from nlu.spelling import Speller, level

COMBINATIONS = Path(__file__).parent / "combinations.csv"
ANY_PART = "*"
SPELLINGS = "spellings"
ENDINGS = "endings"  # often begin with a vowel sign, so they are no words
AS_TYPED = {"name", "negation-of-all"}  # looked up by a word as it is typed
WITHIN_PHRASES = "spellings-within"
WRITTEN_ON = "written-on"  # words that are written onto others; may begin as endings do

Phrase = tuple[str, ...]
Meaning = tuple[str, str]  # kind, value
Node = dict[str, Any]  # a word to the next node; "" to the meaning of the phrase that ends here

PHRASE_KINDS = {
    "symptoms": "symptom",
    "dangers": "danger",
    "body-parts": "part",
    "complaints": "complaint",
    "people": "person",
    "time": "time",
    "ignored": "ignored",
}
NOUNS = {"symptoms", "dangers", "body-parts", "complaints", "people"}
UNITS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365}
# intents that are understood inside a longer text too, and those where one word is enough
IN_TEXT = {
    "emergency", "self_harm", "violence", "book", "my_appointments", "cancel_appointment",
    "reschedule", "my_prescription", "talk_to_person", "change_language", "correct",
    "delete_my_data", "out_of_scope", "no_emergency",
}  # fmt: skip
ONE_WORD = {
    "emergency", "self_harm", "violence", "book", "cancel_appointment", "reschedule",
    "my_prescription",
}  # fmt: skip
EXACT = {"stop", "delete_my_data"}  # never by a likely spelling
SHORTEST_JOINED = 7  # letters of a phrase that is known without its spaces
ENGLISH, HINDI = "en", "hi"
LATIN_ONLY = 4  # the mark of a word of the tongue's Latin files alone
SPOKEN_ALIKE = {HINDI, "ur"}  # the tongues whose words the patterns are written in


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


class Combined(NamedTuple):
    """Words for parts and complaints, and the symptoms the two make."""

    parts: dict[Phrase, str]
    complaints: dict[Phrase, str]
    symptoms: dict[tuple[str, str], str]


def languages_of(tongue: str) -> tuple[str, str, str]:
    """What is mixed in one message: English, the tongue, and the tongue in Latin letters."""
    return ENGLISH, tongue, f"{tongue}-Latn"


def words_of(phrase: str) -> Phrase:
    """A phrase of the data as the keys of its words."""
    return tuple(token.key for token in tokenise(clean(phrase)))


def content_of(words: Phrase, glue: frozenset[str]) -> Phrase:
    """The words that matter in a phrase; empty when all but one would be lost."""
    content = tuple(word for word in words if word not in glue)
    return content if len(content) > 1 or len(words) == 1 else ()


def load(folder: Path = DATA, tongue: str = HINDI) -> Vocabulary:
    """Build the tables from the Rasa files of a tongue in both its scripts, and of English.

    The patterns are of English, Hindi and Urdu; another tongue goes without.
    """
    languages = languages_of(tongue)
    bits = {language: 1 << place for place, language in enumerate(languages)}
    entries = [(entry, words_of(entry.phrase)) for entry in read(folder, languages)]
    spellings = _spellings(entries, SPELLINGS)
    within = _spellings(entries, WITHIN_PHRASES)
    found = {key_of(entry.phrase) for entry, _ in entries if entry.value == ENDINGS}
    endings = tuple(sorted(found, key=lambda ending: (-len(ending), ending)))
    spellings |= _inflected(entries, spellings, endings)
    written_on = [
        (key_of(e.phrase), words_of(e.value)[0]) for e, _ in entries if e.kind == WRITTEN_ON
    ]
    keyed = [
        (entry, words if entry.value in AS_TYPED else tuple(spellings.get(w, w) for w in words))
        for entry, words in entries
        if words
        and entry.kind not in {SPELLINGS, WITHIN_PHRASES, WRITTEN_ON}
        and entry.value != ENDINGS
    ]
    little = _little(keyed)
    glue = little["glue"] - little["neither"]  # "na" is a denial where a phrase has it
    singles = {
        kind: {words[0]: entry.value for entry, words in keyed if _is_single(entry, words, kind)}
        for kind in ("numbers", "severity", "time")
    }
    numbers = {word: float(value) for word, value in singles["numbers"].items()}
    loose: Node = {}
    strict: Node = {}
    alone: dict[str, Meaning] = {}
    combined = Combined(
        {words: e.value for e, words in keyed if e.kind == "body-parts"},
        {words: e.value for e, words in keyed if e.kind == "complaints"},
        _combinations(),
    )
    for entry, words in keyed:
        meaning = _meaning(entry, words, little["polite"])
        content = content_of(words, glue)
        if meaning is None or _is_combined(entry, content, combined):
            continue
        if len(words) == 1 and words[0] in glue:
            alone[words[0]] = meaning
            continue
        for typed in _typed(content or words, within):
            _plant(loose if content else strict, typed, meaning)
    skipped = little["glue"] | little["loose"] | frozenset(singles["severity"])
    past: Node = {}
    for entry, words in keyed:
        if entry.kind == "past":
            _plant(past, words, ("past", entry.value))
    commands = {words: e.value for e, words in keyed if e.section == "intent"}
    tree: Node = {}
    for words, intent in commands.items():
        if intent not in EXACT and (len(words) > 1 or words[0] not in little["polite"]):
            _plant(tree, words, ("intent", intent))
    names_of_languages = {words: e.value for e, words in keyed if e.kind == "languages"}
    for words, value in names_of_languages.items():
        _plant(tree, words, ("language", value))
    known: dict[str, int] = {}
    for entry, words in keyed:
        if entry.value != "name":
            for word in words:
                known[word] = known.get(word, 0) | bits[entry.language]
    denials = little["negation-before"] | little["negation-after"]
    described = patterns.load(
        folder=patterns.DATA if tongue in SPOKEN_ALIKE else None,
        little=skipped,
        joining=little["conjunction"],
        walls=little["contrast"] | denials,
        english=frozenset(word for word, marks in known.items() if marks == bits[ENGLISH]),
    )
    return Vocabulary(
        tongue=tongue,
        languages=known,
        little=little,
        numbers=numbers,
        units={word: unit for word, unit in singles["time"].items() if unit in UNITS},
        severity=singles["severity"],
        language_names={words[0]: v for words, v in names_of_languages.items() if len(words) == 1},
        loose=loose,
        strict=strict,
        alone=alone,
        commands=commands,
        command_tree=tree,
        combinations=combined.symptoms,
        joined=_joined(keyed),
        skipped=skipped,
        passed=skipped | (little["filler"] - little["contrast"]),
        passed_to_end=(skipped | little["filler"] | little["alternative"]) - little["contrast"],
        spellings=spellings,
        endings=endings,
        written_on=tuple(sorted(written_on, key=lambda one: (-len(one[0]), one))),
        parts={words[0]: part for words, part in combined.parts.items() if len(words) == 1},
        past=past,
        patterns=described,
        speller=Speller(
            set(known) | described.words, _correctable(keyed, glue), set(little["name"])
        ),
    )


def _is_single(entry: Entry, words: Phrase, kind: str) -> bool:
    return entry.kind == kind and len(words) == 1


def _spellings(entries: Iterable[tuple[Entry, Phrase]], kind: str) -> dict[str, str]:
    """Each everyday spelling of one of the files for them, and the word it stands for."""
    return {words[0]: words_of(e.value)[0] for e, words in entries if e.kind == kind}


def _inflected(
    entries: Iterable[tuple[Entry, Phrase]], spellings: dict[str, str], endings: tuple[str, ...]
) -> dict[str, str]:
    """Each word of a phrase that is a noun of the data with an ending, and that noun.

    So "পেটে ব্যথা" is known by its nouns, and they are found with any ending.
    """
    alone = {words[0] for _, words in entries if len(words) == 1}
    nouns = {words[0] for e, words in entries if len(words) == 1 and e.kind in NOUNS}
    typed = {word for e, words in entries if e.section == "synonym" for word in words} - alone
    ends, longest = set(endings), max(map(len, endings), default=0)
    found: dict[str, str] = {}
    for word in typed:
        for size in range(min(longest, len(word) - 2), 0, -1):
            stem = word[:-size]
            noun = spellings.get(stem, stem)
            if word[-size:] in ends and noun in nouns:
                found[word] = noun
                break
    return found


def _typed(words: Phrase, within: dict[str, str]) -> Iterable[Phrase]:
    """A phrase, and it again with the spellings that are none by themselves ("saas nahi aa")."""
    if len(words) == 1:
        return [words]
    ways = [(word, *(way for way, meant in within.items() if meant == word)) for word in words]
    return product(*ways)


def _little(keyed: Iterable[tuple[Entry, Phrase]]) -> dict[str, frozenset[str]]:
    tables: dict[str, set[str]] = {}
    for entry, words in keyed:
        if entry.section == "lookup":
            tables.setdefault(entry.value, set()).update(words)
    return defaultdict(frozenset, {name: frozenset(words) for name, words in tables.items()})


def _joined(keyed: Iterable[tuple[Entry, Phrase]]) -> dict[str, Phrase]:
    phrases = (words for entry, words in keyed if entry.kind in {"symptoms", "dangers"})
    joined = (("".join(words), words) for words in phrases if len(words) > 1)
    return {level(word): words for word, words in joined if len(word) >= SHORTEST_JOINED}


def _combinations() -> dict[tuple[str, str], str]:
    with COMBINATIONS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {(row["part"], row["complaint"]): row["symptom"] for row in rows}


def _meaning(entry: Entry, words: Phrase, polite: frozenset[str]) -> Meaning | None:
    if entry.kind in PHRASE_KINDS and entry.value not in UNITS:
        return PHRASE_KINDS[entry.kind], entry.value
    if entry.section == "intent" and entry.value in IN_TEXT:
        telling = [word for word in words if word not in polite]
        if len(words) > 1 or (telling and entry.value in ONE_WORD):
            return "intent", entry.value
    return None


def _is_combined(entry: Entry, content: Phrase, combined: Combined) -> bool:
    """Part and complaint that come to this very symptom are put together by ``compose``.

    It also reads several parts with one complaint ("sir aur pet me dard").
    """
    if entry.kind != "symptoms":
        return False
    for cut in range(1, len(content)):
        for part, complaint in ((content[:cut], content[cut:]), (content[cut:], content[:cut])):
            pair = (combined.parts.get(part, ""), combined.complaints.get(complaint, ""))
            if combined.symptoms.get(pair) == entry.value:
                return True
    return False


def _plant(tree: Node, words: Phrase, meaning: Meaning) -> None:
    node = tree
    for word in words:
        node = node.setdefault(word, {})
    node.setdefault("", meaning)


def _correctable(keyed: list[tuple[Entry, Phrase]], glue: frozenset[str]) -> set[str]:
    """Words a misspelt one may stand for: of phrases and commands, not little words."""
    found: set[str] = set()
    exact = {words[0] for entry, words in keyed if entry.value in EXACT and len(words) == 1}
    for entry, words in keyed:
        if entry.section != "lookup" and entry.value not in EXACT and entry.kind != "languages":
            found.update(word for word in words if word not in glue)
    return found - exact
