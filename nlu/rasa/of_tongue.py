"""What Rasa learns of one tongue: whole messages marked by the lexicon, every phrase among them.

``python -m nlu.rasa.of_tongue TONGUE FOLDER``, in the Python of OPDLine. English and Hindi have
patterns that somebody wrote (``nlu.rasa.training``). In the others the messages of
``nlu/alarming/told`` and ``nlu/wishes/told`` are the patterns: the lexicon says which of their
words name a sign, and the phrases of the word files are then put in the place of these.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from random import Random
from typing import NamedTuple

import regex

from nlu.alarming import told
from nlu.danger import ALWAYS, ONLY_WITH_MORE
from nlu.lexicon import ALARMS, Lexicon
from nlu.normalise import clean
from nlu.phrases import Mention
from nlu.rasa.training import RELATIONS, TOLD, Sentences, mark, meanings, write
from nlu.rasa_data import Entry, read, unnumbered
from nlu.tongues import known_tongues
from nlu.vocabulary import HINDI, UNITS, languages_of
from nlu.wishes.examples import NOTHING, examples, wishes_told

ANSWER = "inform"  # what the house knows as no intent: a name, an age, a time
SIGNS = {"symptom", "danger"}
LONGEST = 14  # words of a message that other phrases are put into
WIDEST = 8  # words from the first to the last of a sign
ALONE = 4  # one phrase in so many stands alone too
NAMED = 4  # one answer in so many is enough: most are names
# the dangers of ``nlu/alarming/told`` that are a wish by themselves
_WISHES = {
    "violence": "violence", "child-abuse": "violence", "self-harm": "self_harm",
    "other": "emergency", "danger": "emergency",
}  # fmt: skip
_BRACKET = regex.compile(r"[\[\]]")


class Sign(NamedTuple):
    """The characters ``start`` to ``end`` of a message name ``meaning``."""

    start: int
    end: int
    meaning: str
    denied: bool
    danger: bool


class Marked(NamedTuple):
    """A message, what it wants, and its signs from left to right, none overlapping."""

    text: str
    intent: str
    signs: tuple[Sign, ...]

    def written(self, others: Iterator[tuple[str, str]] | None = None) -> str:
        """As Rasa reads it, with ``others`` in the place of its signs as long as there are any."""
        parts, end = [], 0
        for sign in self.signs:
            phrase, meaning = self.text[sign.start : sign.end], sign.meaning
            if others is not None:
                phrase, meaning = next(others, (phrase, meaning))
            parts += [self.text[end : sign.start], mark(phrase, meaning, sign.denied)]
            end = sign.end
        return unnumbered("".join((*parts, self.text[end:])))


def sentences(tongue: str) -> Sentences:
    """All sentences to learn from, of the tongue in both its scripts and of English."""
    made = Sentences()
    languages = languages_of(tongue)
    lexicon = Lexicon.load(tongue)
    messages = {language: list(_messages(lexicon, language)) for language in languages[1:]}
    for found in messages.values():
        for message in found:
            made.add(message.intent, message.written())
    _wishes(made, tongue)
    entries = read(languages=languages)
    english = meanings([e for e in entries if e.language == languages[0]])
    for language, found in messages.items():
        own = [e for e in entries if e.language == language]
        _ages(made, own)
        latin = language == languages[-1]
        _exchanged(made, [*meanings(own), *(english if latin else [])], found)
    return made


def _messages(lexicon: Lexicon, language: str) -> Iterator[Marked]:
    """The whole messages of a language that the lexicon understands, marked."""
    for message in told.read(languages=(language,)):
        text = _BRACKET.sub(" ", clean(message.text))
        said = lexicon.guess(lexicon.parse(text, language))
        wish = _WISHES.get(message.danger, TOLD if message.danger else said.intent or TOLD)
        heard = said.danger or said.intent in ALARMS or wish in ALARMS
        if message.danger and not heard:
            continue  # its words would be learnt as naming nothing
        named = signs(lexicon, text) if wish != "out_of_scope" else ()
        if not message.danger:  # what the author knew to be none
            named = tuple(one for one in named if one.denied or not _is_grave(one))
        yield Marked(text, wish, named)
    for example in wishes_told((language,)):
        text = _BRACKET.sub(" ", clean(example.text))
        wish = ANSWER if example.wish == NOTHING else example.wish
        yield Marked(text, wish, signs(lexicon, text) if wish in {TOLD, *ALARMS} else ())


def signs(lexicon: Lexicon, text: str) -> tuple[Sign, ...]:
    """What is named in a text that went through ``clean``, the narrowest of what overlaps."""
    reading = lexicon.named(text)
    named = [one for one in reading.mentions if one.kind in SIGNS and not one.past]
    found: list[Sign] = []
    for one in sorted(named, key=_width):
        start, end = reading.tokens[one.first].start, reading.tokens[one.last].end
        apart = all(end <= other.start or start >= other.end for other in found)
        if apart and one.last - one.first < WIDEST:
            found.append(Sign(start, end, one.value, one.absent, one.kind == "danger"))
    return tuple(sorted(found))


def _is_grave(sign: Sign) -> bool:
    return (sign.danger and sign.meaning not in ONLY_WITH_MORE) or sign.meaning in ALWAYS


def _width(one: Mention) -> tuple[int, bool]:
    return one.last - one.first, one.kind != "danger"


def _wishes(made: Sentences, tongue: str) -> None:
    """Every phrase of a wish, and some of the answers."""
    languages = languages_of(tongue)
    whole = {one.text for one in told.read(languages=languages)}
    whole |= {one.text for one in wishes_told(languages)}
    phrases = [one for one in examples(tongue) if one.text not in whole and one.wish != TOLD]
    for text, wish in phrases:
        if wish != NOTHING:
            made.add(wish, unnumbered(text))
    for text, _ in [one for one in phrases if one.wish == NOTHING][::NAMED]:
        made.add(ANSWER, unnumbered(text))


def _ages(made: Sentences, own: list[Entry]) -> None:
    """Who it is and how old, and how long: the word files have the words, not the answers."""
    people = [e.phrase for e in own if e.kind == "people" and e.value in RELATIONS]
    years = [e.phrase for e in own if e.kind == "time" and e.value == "year"]
    for person, year in zip(people, cycle(years), strict=False):
        made.add(ANSWER, f"{person} 00 {year}")
    for unit in (e.phrase for e in own if e.kind == "time" and e.value in UNITS):
        made.add(ANSWER, f"0 {unit}")


def _exchanged(made: Sentences, named: list[tuple[str, str]], messages: list[Marked]) -> None:
    """Each phrase in a message that named another, some alone."""
    for phrase, meaning in named[::ALONE]:
        made.add(TOLD, mark(unnumbered(phrase), meaning))
    short = [m for m in messages if m.signs and len(m.text.split()) <= LONGEST]
    dice = Random(0)  # noqa: S311  (the same sentences every time)
    dice.shuffle(short)
    named = named.copy()
    dice.shuffle(named)
    waiting = iter(named)
    left = len(named)
    for message in cycle(short):
        made.add(message.intent, message.written(waiting))
        left -= len(message.signs)
        if left <= 0:
            return


def main(tongue: str, folder: Path) -> None:
    """Write what is learnt of a tongue; ends where there are no words of it."""
    known = [one for one in known_tongues() if one != HINDI]
    if tongue not in known:
        sys.exit(f"No words of {tongue!r} are marked here: give one of {' '.join(known)}")
    print(f"{write(folder, sentences(tongue))} sentences of {tongue}")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
