"""The shapes a message takes as an SMS: each choice of fixed words, each number of lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import product

from msgspec import Struct

from bot.render import Renderer
from bot.sms.blanks import blank, fill, run
from bot.sms.longest import Longest
from bot.sms.plain import plain
from bot.sms.segments import count
from bot.sms.sent import PARTS, Choices, Sent
from bot.sms.variables import PAGE, values
from bot.words import Words
from handlers.form.engine import FEW
from handlers.form.field import MOST_CHOICES
from handlers.reply import Arg, Option, Reply, Term

NOW = datetime(2026, 1, 1, tzinfo=UTC)  # no shape has a time in it
VARIABLE = 30  # characters that a variable of a registered template holds (DLT)
PARTED = ("when",)  # never one word, so it takes two variables where one is too short
NAMELESS = "the-sick-person"
MORE = Term("option-more")
SHORTEST = "12"  # in a blank: a page that has no room even for this is never sent


class Shape(Struct, frozen=True):
    """``text`` with its blanks. ``least``: it must have room even where every blank is long.

    That is asked of the usual words and of each unusual one in its turn, not of all at once: a
    visit that is urgent, has three complaints and no doctor today. ``choices``: so many of its last
    lines are choices.
    """

    message: str
    text: str
    parts: int
    least: bool
    choices: int = 0


class Shapes:
    """All shapes in one language."""

    def __init__(
        self,
        renderer: Renderer,
        words: Words,
        emergency_number: str,
        page: str = PAGE,
        channel: str = "sms",
    ) -> None:
        self._renderer = renderer
        self._words = words
        self._number = emergency_number
        self._page = page
        self._channel = channel
        self.longest = Longest(renderer, words)

    def of(self, one: Sent) -> Iterator[Shape]:
        """Those of one message, each text once."""
        seen: set[str] = set()
        for args, rare in self._args(one.message):
            for asks in one.asks:
                for options, tight in self._pages(one, args, asks):
                    least = tight and rare <= 1 and args.get("short") != "no"  # else it is short
                    text = self._text(one.message, args, options)
                    if text not in seen and (least or self._may_fit(text, one.parts)):
                        seen.add(text)
                        yield Shape(one.message, text, one.parts, least, len(options))

    def long(self, shape: Shape) -> str:
        """The shape with the longest value in every blank; lines of choices each have their own.

        A question that has no room for the name is asked without it, as ``handlers.form`` does.
        """
        text = self._long(shape.text)
        if not shape.message.startswith("ask-") or not shape.parts:
            return text
        if count(text).parts <= shape.parts:
            return text
        nameless = blank("name"), self._words.text(NAMELESS, {})
        return self._long(shape.text.replace(*nameless))

    def _long(self, text: str) -> str:
        used: dict[str, int] = {}

        def value(kind: str) -> str:
            found = self.longest.of(kind)
            used[kind] = used.get(kind, -1) + 1
            return found[used[kind] % len(found)]

        return plain(fill(text, value))

    def _args(self, message: str) -> Iterator[tuple[dict[str, Arg], int]]:
        """Every case of its arguments, and how many of them are not as usual."""
        names = sorted(self._words.variables(message, self._channel))
        every = [values(message, name, self._number, self._page) for name in names]
        for chosen in product(*map(enumerate, every)):
            args = {name: arg for name, (_, arg) in zip(names, chosen, strict=True)}
            yield args, sum(place > 0 for place, _ in chosen)

    def _text(self, message: str, args: dict[str, Arg], options: Sequence[Option]) -> str:
        reply = Reply(message, args, tuple(options))
        text = self._renderer.text(reply, self._words.language, self._channel, NOW)
        for kind in PARTED:
            if len(self.longest.of(kind)[0]) > VARIABLE:
                text = text.replace(blank(kind), run(kind, 2))
        return text

    def _pages(
        self, one: Sent, args: dict[str, Arg], asks: Choices
    ) -> Iterator[tuple[list[Option], bool]]:
        """The lines of choices, and whether they must have room."""
        zeros = [[Option("0", Term(zero))] if zero else [] for zero in asks.zero]
        for zero in zeros:
            for fixed in asks.choices or ((),) * (not asks.open):
                labels: list[Arg] = [Term(choice) for choice in fixed]
                if asks.together or len(labels) < 2:
                    yield [*_keyed(labels), *zero], True
                else:
                    yield from self._leafed(one, args, labels, zero, asks.page)
            if asks.open:
                yield from self._open(asks, zero)

    def _leafed(
        self, one: Sent, args: dict[str, Arg], labels: list[Arg], zero: list[Option], page: int
    ) -> Iterator[tuple[list[Option], bool]]:
        """Every page that turning them can come to, as the engine of the forms does it."""
        begin, seen = [0], set()
        while begin:
            first = begin.pop()
            for size in (page, FEW):
                end = min(len(labels), first + size)
                end -= len(labels) - first > MOST_CHOICES and size == page
                while end > first + 1 and not self._fits(
                    one, args, _page(labels, first, end, zero)
                ):
                    end -= 1
                if (first, end) not in seen:
                    seen.add((first, end))
                    yield _page(labels, first, end, zero), True
                    begin += [end] if end < len(labels) else []

    def _open(self, asks: Choices, zero: list[Option]) -> Iterator[tuple[list[Option], bool]]:
        """Any number of lines that differ from patient to patient, then the fixed ones."""
        label = Term(asks.each, self._blanks(asks.each)) if asks.each else blank(asks.blank)
        last: list[Arg] = [Term(choice) for choice in asks.last]
        most = min(asks.most, asks.page)
        for n in range(0 if last else 1, most + 1):
            labels: list[Arg] = [label] * n
            tight = n == min(asks.least, most)
            for first, end in product(range(len(last) + 1), repeat=2):
                if (n and first) or end < first or n + end - first in (0, *range(10, 99)):
                    continue
                shown = [*labels, *last[first:end]]
                if end == len(last) and not (n and end == 0 and last):
                    yield [*_keyed(shown), *zero], tight and asks.together
                if (
                    (end < len(last) or not last)
                    and len(shown) < MOST_CHOICES
                    and not asks.together
                ):
                    yield [*_keyed([*shown, MORE]), *zero], tight and not first and not end

    def _blanks(self, message: str) -> dict[str, Arg]:
        return {
            name: values(message, name, self._number)[0]
            for name in self._words.variables(message, self._channel)
        }

    def _fits(self, one: Sent, args: dict[str, Arg], options: list[Option]) -> bool:
        shape = Shape(one.message, self._text(one.message, args, options), one.parts, False)
        return count(self.long(shape)).parts <= (one.parts or PARTS)

    def _may_fit(self, text: str, parts: int) -> bool:
        return not parts or count(plain(fill(text, lambda _: SHORTEST))).parts <= parts


def _keyed(labels: Sequence[Arg]) -> list[Option]:
    return [Option(str(key), label) for key, label in enumerate(labels, 1)]


def _page(labels: list[Arg], first: int, end: int, zero: list[Option]) -> list[Option]:
    shown = labels[first:end]
    return [*_keyed([*shown, MORE] if end < len(labels) else shown), *zero]
