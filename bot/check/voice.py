"""How long a call takes to say a message, choices apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec
import regex
import yaml
from msgspec import Struct

from bot.aloud import aloud
from bot.check.messages import Message
from bot.sms.longest import Longest
from bot.words import Words

FILE = Path(__file__).parent / "voice.yml"
VOICE, CHOICE = "-voice", "-choice"
_SAID = {
    "number": "1 0 8",
    "helpline": "1 4 4 1 6",
    "key": "1",
    "minute": "50",
    "hour": "12",
    "label": "",
    "soon": "no",
    **dict.fromkeys(("medicines", "first", "rest"), ""),  # of a prescription; each line is held
}
_KINDS = {"old": "when", "complaint": "symptom", "n": "count"}
_CUT = "|"
# What a voice passes over, or makes a pause of; anything else it would name: "slash".
_UNSPEAKABLE = regex.compile(r"[^\p{L}\p{M}\p{Nd}\s.,;:?!'’\"()\u200c\u200d।۔،؟|-]")
# Files whose messages are spoken as they are read, where they have no wording of their own.
_READ_OUT = {"conversation", "signs", "symptoms", "dosage", "voice"}
_NEVER_SPOKEN = ("doctor-", "acuity-", "ask-name", "ask-letters", "letters-")

Measure = Callable[[str, str], float]


class Pace(Struct, frozen=True, forbid_unknown_fields=True):
    """Seconds at most, and characters a second by language."""

    seconds: dict[str, float]
    characters: dict[str, float]


@cache
def pace() -> Pace:
    """What ``voice.yml`` has."""
    return msgspec.convert(yaml.safe_load(FILE.read_text(encoding="utf-8")), Pace)


def estimate(text: str, language: str) -> float:
    """Seconds, from the number of characters; a language not measured is taken for the slowest."""
    known = pace().characters
    return len(text) / known.get(language, min(known.values()))


def voice_problems(
    words: Words, messages: Mapping[str, Message], longest: Longest, measure: Measure
) -> Iterator[str]:
    """A line for each message that takes too long, and for each sign that cannot be spoken."""
    yield from _unspeakable(words, messages)
    for name, one in messages.items():
        kind = "choice" if name.endswith(CHOICE) else "words" if name.endswith(VOICE) else ""
        if not kind or name == f"moment{VOICE}":
            continue
        said = {variable: _value(name, variable, longest) for variable in one.variables}
        text = " ".join(words.text(name, said).replace(_CUT, " ").split())
        seconds, most = measure(text, words.language), pace().seconds[kind]
        if seconds > most:
            yield f"{words.language}: {name} takes {seconds:.1f} s to say, more than {most:.0f} s"


def _unspeakable(words: Words, messages: Mapping[str, Message]) -> Iterator[str]:
    """What is written for the ear has no such signs; a text's words are read as by ``aloud``."""
    for name, one in messages.items():
        for_ear = name.endswith((VOICE, CHOICE)) or name.startswith("voice-")
        if not for_ear and not _read_out(name, one, messages):
            continue
        for text in one.texts:
            said = text if for_ear else aloud(text, words)
            signs = sorted(set(_UNSPEAKABLE.findall(said)))
            if signs:
                yield f"{words.language}: {name} has what cannot be spoken: {' '.join(signs)}"


def _read_out(name: str, one: Message, messages: Mapping[str, Message]) -> bool:
    """Whether a call says this message in the words of a text."""
    if "." in name or one.file not in _READ_OUT or name.startswith(_NEVER_SPOKEN):
        return False
    return not messages.keys() & {f"{name}{VOICE}", f"{name}{CHOICE}"}


def _value(message: str, variable: str, longest: Longest) -> str:
    if variable in _SAID:
        return _SAID[variable]
    if variable in ("urgent", "whose"):
        return ""  # a message of its own, which may come before
    kind = _KINDS.get(variable, variable)
    return longest.of(kind)[0]
