"""Words in the wrong letters: a Latin letter in an Indic word, a sentence left in English; numbers
that read from their end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import regex
import yaml
from msgspec import Struct

from bot.check.messages import Message
from bot.languages import Language

FILE = Path(__file__).parent / "writing.yml"
LATIN = "Latn"
ENGLISH = 0.5  # of the letters of a message; with more in Latin it is taken for untranslated
SENTENCE = 2  # words; a single one may be the same in both languages
SENTENCE_LATIN = 3  # "General doctor" may be a loan, spelt as it is
_WORD = regex.compile(r"[\p{L}\p{M}\u200c\u200d]+")
_LETTER = regex.compile(r"\p{L}")
_GROUPS = regex.compile(r"\d{2,}(?:[- ]\d{2,})+")
_DOTS = "\u0964\u0965"  # full stops that all Indic scripts share
_NAMES = {
    "Arab": "Arabic", "Beng": "Bengali", "Deva": "Devanagari", "Gujr": "Gujarati",
    "Guru": "Gurmukhi", "Knda": "Kannada", "Latn": "Latin", "Mlym": "Malayalam",
    "Orya": "Oriya", "Taml": "Tamil", "Telu": "Telugu",
}  # fmt: skip


class Allowed(Struct, frozen=True, forbid_unknown_fields=True):
    """What may stand in Latin letters anywhere, and which messages are in two languages."""

    latin: frozenset[str]
    messages: frozenset[str]


@cache
def allowed() -> Allowed:
    """The list of ``writing.yml``."""
    written: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return Allowed(frozenset(written["latin"]), frozenset(written["messages"]))


def writing_problems(
    language: str,
    about: Language,
    messages: Mapping[str, Message],
    reference: Mapping[str, Message],
) -> Iterator[str]:
    """A line for each message that is written wrong."""
    for name, one in messages.items():
        if name.partition(".")[0] in allowed().messages:
            continue
        yield from (f"{language}: {name}: {wrong}" for wrong in _letters(one, about))
        if about.direction == "rtl":
            yield from (f"{language}: {name}: {wrong}" for wrong in _backwards(one))
        english = reference.get(name)
        if language != "en" and english and _untranslated(one, english, about):
            yield f"{language}: {name} is English: {one.text.strip()}"


def _letters(one: Message, about: Language) -> Iterator[str]:
    own = _of(about.script)
    for text in one.texts:
        for word in _WORD.findall(text):
            scripts = {_script(letter) for letter in _LETTER.findall(word)}
            if len(scripts) > 1:
                yield f"letters of two scripts in one word: {word}"
            elif about.script != LATIN and scripts == {LATIN} and word not in allowed().latin:
                yield f"a word in Latin letters: {word}"
            elif scripts - {LATIN} and not own.fullmatch(word):
                yield f"a word in another script: {word}"


def _backwards(one: Message) -> Iterator[str]:
    """After Arabic letters a phone shows the groups of a number in reverse (Unicode's bidirectional
    algorithm, W2), after Latin ones as they are.
    """
    for text in one.texts:
        for number in _GROUPS.finditer(text):
            before = _LETTER.findall(text[: number.start()])
            if not before or _script(before[-1]) != LATIN:
                yield f"a number in groups with no Latin word before it: {number[0]}"


def _untranslated(one: Message, english: Message, about: Language) -> bool:
    words = [word for word in _WORD.findall(one.text) if word not in allowed().latin]
    if len(words) < (SENTENCE_LATIN if about.script == LATIN else SENTENCE):
        return False
    letters = [_script(letter) for word in words for letter in _LETTER.findall(word)]
    same = one.text.split() == english.text.split()
    latin = letters.count(LATIN) > ENGLISH * len(letters)
    return same or (about.script != LATIN and latin)


@cache
def _of(script: str) -> regex.Pattern[str]:
    return regex.compile(rf"[\p{{Script_Extensions={_NAMES[script]}}}\p{{M}}{_DOTS}\u200c\u200d]+")


@cache
def _script(letter: str) -> str:
    for code, name in _NAMES.items():
        if regex.match(rf"\p{{Script={name}}}", letter):
            return code
    return "" if not regex.match(r"\p{Script=Common}", letter) else LATIN
