"""Reads the word files of a tongue into a ``Vocabulary``."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from itertools import product
from pathlib import Path
from typing import NamedTuple

from nlu.normalise import clean, key_of, tokenise
from nlu.patterns import load as patterns
from nlu.rasa_data import DATA, Entry, read
from nlu.spelling import Speller, level
from nlu.vocabulary import (
    ENGLISH,
    EXACT,
    HINDI,
    SHORTEST_JOINED,
    UNITS,
    Meaning,
    Node,
    Phrase,
    Vocabulary,
    languages_of,
)

COMBINATIONS = Path(__file__).parent / "combinations.csv"
SPELLINGS = "spellings"
ENDINGS = "endings"  # often begin with a vowel sign, so they are no words
AS_TYPED = {"name", "negation-of-all"}  # looked up by a word as it is typed
WITHIN_PHRASES = "spellings-within"
WRITTEN_ON = "written-on"  # words that are written onto others; may begin as endings do

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
SPOKEN_ALIKE = {HINDI, "ur"}  # the tongues whose words the patterns are written in


class Combined(NamedTuple):
    """Words for parts and complaints, and the symptoms the two make."""

    parts: dict[Phrase, str]
    complaints: dict[Phrase, str]
    symptoms: dict[tuple[str, str], str]


def words_of(phrase: str) -> Phrase:
    """A phrase of the data as the keys of its words."""
    parts = phrase.split(" ")
    if phrase.isascii() and all(map(str.isalpha, parts)):  # most are: nothing to take apart
        return tuple(map(key_of, parts))
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
    singles = {
        kind: {words[0]: entry.value for entry, words in keyed if _is_single(entry, words, kind)}
        for kind in ("numbers", "severity", "time")
    }
    numbers = {word: float(value) for word, value in singles["numbers"].items()}
    combined = Combined(
        {words: e.value for e, words in keyed if e.kind == "body-parts"},
        {words: e.value for e, words in keyed if e.kind == "complaints"},
        _combinations(),
    )
    loose, strict, alone = _phrases(keyed, little, within, combined)
    skipped = little["glue"] | little["loose"] | frozenset(singles["severity"])
    names_of_languages = {words: e.value for e, words in keyed if e.kind == "languages"}
    commands = {words: e.value for e, words in keyed if e.section == "intent"}
    past: Node = {}
    for entry, words in keyed:
        if entry.kind == "past":
            _plant(past, words, ("past", entry.value))
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
        command_tree=_wishes(commands, names_of_languages, little["polite"]),
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
            set(known) | described.words, _correctable(keyed, _glue(little)), set(little["name"])
        ),
    )


def _phrases(
    keyed: Iterable[tuple[Entry, Phrase]],
    little: dict[str, frozenset[str]],
    within: dict[str, str],
    combined: Combined,
) -> tuple[Node, Node, dict[str, Meaning]]:
    """The phrases that are matched loosely, those as they are written, and those alone."""
    glue = _glue(little)
    loose: Node = {}
    strict: Node = {}
    alone: dict[str, Meaning] = {}
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
    return loose, strict, alone


def _wishes(
    commands: dict[Phrase, str], languages: dict[Phrase, str], polite: frozenset[str]
) -> Node:
    """What is asked for within a text, and the names of languages."""
    tree: Node = {}
    for words, intent in commands.items():
        if intent not in EXACT and (len(words) > 1 or words[0] not in polite):
            _plant(tree, words, ("intent", intent))
    for words, value in languages.items():
        _plant(tree, words, ("language", value))
    return tree


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


def _glue(little: dict[str, frozenset[str]]) -> frozenset[str]:
    """The words that are passed over; "na" is a denial where a phrase has it."""
    return little["glue"] - little["neither"]


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
