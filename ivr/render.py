"""A reply into the pieces that are spoken: its voice wording, then each choice before its key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec
from babel import Locale
from babel.dates import format_date

from bot import moments, stand_ins
from bot.aloud import aloud, plain
from bot.words import Words
from handlers.forms import FORMS
from handlers.keypad import ONE_KEY, pressed_key
from handlers.reply import Arg, Listing, Moment, Option, Reply, Telephone, Term
from ivr.hints import hints, may_be_spoken
from ivr.spoken import RECORD_NOW
from ivr.told import Piece, Told
from ivr.tongues import in_voices

SPELLED = " "  # between the digits of a telephone number
LONG_LIST = 4  # choices: only the first and the last are told with "press", in one language
IN_DIGITS = "number"  # of a dose, for who reads
CUT = "|"  # between two pieces of a message in locales/
_ANY = "\ufffc"  # stands for an argument, to see which pieces have none
_NUMBERS = {
    f.ask
    for form in FORMS.values()
    for f in form.fields
    if f.ask and f.counts and f.ask not in ONE_KEY
}
_OTHER_WORDINGS = ("-again", "-aadhaar")  # of a question
_Args = Mapping[str, str | int]


class SpokenRenderer:
    """Replies in, what is heard out. ``default`` is spoken where no language is chosen yet.
    ``speech``: whether the carrier hears words.
    """

    press = "voice-press"  # how the key of a choice is told

    def __init__(
        self, words: Mapping[str, Words], zone: ZoneInfo, default: str = "en", speech: bool = False
    ) -> None:
        self._words = words
        self._zone = zone
        self._default = default
        self._speech = speech

    def text(self, reply: Reply, language: str, channel: str, now: datetime, turn: str = "") -> str:
        """``told`` as JSON, which is kept as the answer of the turn."""
        return msgspec.json.encode(self.told(reply, language, now)).decode()

    def told(self, reply: Reply, language: str, now: datetime) -> Told:
        """The whole message: its words, then what she may choose."""
        words = self._of(language)
        args = {"whose": "", **self._filled(reply.args, words, now)}
        pieces = [*self.pieces(reply.id, words.language, args)]
        asks = _asks(reply)
        long = len(reply.options) >= LONG_LIST and not reply.id.startswith("ask-language")
        for place, option in enumerate(reply.options, 1):
            key = option.key if asks == "number" else pressed_key(reply.id, option.key, place)
            bare = long and 1 < place < len(reply.options)
            pieces += self._choice(option, key, words, now, bare=bare)
        if asks == "number" and reply.id.endswith("-again"):
            pieces += cut(words, "voice-number-again", {}, "voice-number-again")
        said = tuple(part for piece in pieces for part in in_voices(piece, self._words))
        return Told(reply.id, words.language, said, asks, self._labels(reply, words, now))

    def hints(self, told: Told) -> tuple[str, ...]:
        """What she is likely to answer."""
        return hints(told.id, told.labels or (), self._of(told.language))

    def _labels(self, reply: Reply, words: Words, now: datetime) -> tuple[str, ...] | None:
        if not self._speech or not may_be_spoken(reply.id):
            return None
        return tuple(str(self._say(option.label, words, now)) for option in reply.options)

    def pieces(self, message: str, language: str, args: _Args) -> tuple[Piece, ...]:
        """The pieces of a message of ``locales/``, in its voice wording where it has one."""
        words = self._of(language)
        spoken = f"{message}-voice" if f"{message}-voice" in words else message
        return cut(words, spoken, args, message)

    def _of(self, language: str) -> Words:
        words = self._words.get(language) or self._words[self._default]
        return self._words[words.voice]

    def _choice(
        self, option: Option, key: str, words: Words, now: datetime, *, bare: bool
    ) -> tuple[Piece, ...]:
        """What a key is for, and the key: ``bare`` without "press"."""
        label = option.label
        if isinstance(label, Term) and label.id.startswith("language-"):
            words = self._of(label.id.removeprefix("language-"))  # each in its own voice
        if isinstance(label, Term) and f"{label.id}-choice" in words:
            args = self._filled(label.args, words, now)
            named = cut(words, f"{label.id}-choice", args, f"{label.id}-choice")
        else:
            constant = label.id if isinstance(label, Term) and not label.args else ""
            named = (choice(words, constant, self._say(label, words, now)),)
        return (*named, key_piece("voice-key" if bare else self.press, key, words))

    def _filled(self, args: Mapping[str, Arg], words: Words, now: datetime) -> dict[str, str | int]:
        return {name: self._say(arg, words, now) for name, arg in args.items()}

    def _say(self, arg: Arg, words: Words, now: datetime) -> str | int:
        match arg:
            case Term(id=message, args=args):
                filled = self._filled(args, words, now)
                spoken = f"{message}-voice" if f"{message}-voice" in words else message
                said = words.text(spoken, filled)
                if IN_DIGITS in filled:  # beside the words of a fraction
                    return said.replace(f" ({filled[IN_DIGITS]})", "")
                return said
            case Moment(at=at):
                return words.text("moment-voice", self._moment(at, now, words))
            case Listing(items=items):
                each = [str(self._say(item, words, now)) for item in items]
                return words.text("comma", {}).join(each)
            case Telephone(number=number):
                return SPELLED.join(number)
            case str():
                return plain(stand_ins.said(arg, words), words)
            case _:
                return arg

    def _moment(self, at: datetime, now: datetime, words: Words) -> dict[str, str | int]:
        here = at.astimezone(self._zone)
        said: dict[str, str | int] = dict(moments.parts(at, now, self._zone, words.language))
        locale = Locale.parse(words.language, sep="-")
        day = str(said["day"])
        said["day"] = (
            words.text(day, {}) if day in words else format_date(here, "EEEE d MMMM", locale=locale)
        )
        return said | {"hour": (here.hour - 1) % 12 + 1, "minute": here.minute}


def key_piece(message: str, key: str, words: Words) -> Piece:
    """A key as it is said after what it is for."""
    return Piece(words.text(message, {"key": key}), words.language, f"{message}-{key}")


def choice(words: Words, message: str, label: str | int) -> Piece:
    """A label as it is said before its key; ``message`` is its id if it never changes.

    Signs and illnesses are whole phrases, which no sentence takes.
    """
    wrap = "voice-listed" if message.startswith(("sign-", "history-")) else "voice-for"
    text = aloud(words.text(wrap, {"label": label}), words)
    return Piece(text, words.language, f"{message}-choice" if message else "")


def _asks(reply: Reply) -> Literal["", "key", "number", "record"]:
    """Questions are the messages whose ids begin so; one without choices takes a number."""
    if reply.id == RECORD_NOW:
        return "record"
    if not reply.id.startswith("ask-"):
        return ""
    counts = any(reply.id.removesuffix(one) in _NUMBERS for one in _OTHER_WORDINGS)
    return "key" if reply.options and not counts else "number"


def cut(words: Words, message: str, args: _Args, name: str) -> tuple[Piece, ...]:
    """The pieces of a message; those that hold none of its arguments have an id."""
    said = _parts(words, message, args)
    bare = _parts(words, message, dict.fromkeys(args, _ANY))
    several = len(said) > 1
    return tuple(
        Piece(text, words.language, (f"{name}-{n}" if several else name) if text in bare else "")
        for n, text in enumerate(said, 1)
        if text
    )


def _parts(words: Words, message: str, args: _Args) -> list[str]:
    return [part.strip() for part in aloud(words.text(message, args), words).split(CUT)]
