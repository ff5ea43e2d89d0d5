"""A reply into the text of its channel and her language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import moments, stand_ins
from bot.sms.plain import plain
from bot.words import Words
from handlers.reply import Arg, Listing, Moment, Reply, Telephone, Term


class Renderer:
    """Replies in, texts out. ``default`` is spoken where a language is not (yet) chosen."""

    def __init__(self, words: Mapping[str, Words], zone: ZoneInfo, default: str = "en") -> None:
        self._words = words
        self.zone = zone
        self._default = default

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of all languages it renders in."""
        return tuple(self._words)

    def spoken(self, language: str) -> str:
        """The language in which this one is rendered: itself, where it is there."""
        return language if language in self._words else self._default

    def text(self, reply: Reply, language: str, channel: str, now: datetime, turn: str = "") -> str:
        """The whole message: its words, then what she may choose, a line each."""
        words = self._words[self.spoken(language)]
        args = {name: self._say(arg, words, channel, now) for name, arg in reply.args.items()}
        lines = [words.text(reply.id, args, channel)]
        lines += [f"{o.key} {self._say(o.label, words, channel, now)}" for o in reply.options]
        text = "\n".join(lines)
        text = text[:1].upper() + text[1:]
        return plain(text) if channel == "sms" else text

    def label(self, label: Arg, language: str, now: datetime) -> str:
        """A label alone, as she sees it beside its key."""
        words = self._words[self.spoken(language)]
        return str(self._say(label, words, "", now))

    def _say(self, arg: Arg, words: Words, channel: str, now: datetime) -> str | int:
        match arg:
            case Term(id=message, args=args):
                filled = {name: self._say(a, words, channel, now) for name, a in args.items()}
                return words.text(message, filled, channel)
            case Moment(at=at):
                said = moments.parts(at, now, self.zone, words.language)
                if said["day"] in words:
                    said["day"] = words.text(said["day"], {})
                return words.text("moment", said, channel)
            case Telephone(number=number):
                return number
            case Listing(items=items):
                comma = words.text("comma", {})
                return comma.join(str(self._say(item, words, channel, now)) for item in items)
            case str():
                return stand_ins.said(arg, words)
            case _:
                return arg
