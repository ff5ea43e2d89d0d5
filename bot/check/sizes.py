"""What an SMS costs with the longest values, and what a template's variable holds (DLT)."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from bot.check.writing import LATIN, allowed
from bot.render import Renderer
from bot.sms.blanks import fill, runs
from bot.sms.plain import plain
from bot.sms.segments import count
from bot.sms.sent import sent
from bot.sms.shapes import VARIABLE, Shape, Shapes
from bot.words import MissingMessage, Words


def size_problems(renderer: Renderer, words: Words, number: str) -> Iterator[str]:
    """A line for each message over its parts, and for each value over its characters."""
    shapes = Shapes(renderer, words, number)
    used: set[tuple[str, int]] = set()
    for one in sent().values():
        if words.lends(one.message):
            continue
        try:
            every = list(shapes.of(one))
            yield from _over(shapes, every, words)
            yield from _dear(one.message, every, words)
        except (MissingMessage, LookupError) as wrong:
            yield f"{words.language}: {one.message} cannot be rendered: {wrong.args[0]}"
            continue
        used.update(one for shape in every for one in runs(shape.text))
    for kind, several in sorted(used):
        long = next((v for v in shapes.longest.of(kind) if not _holds(v, several)), None)
        if long:
            yield (
                f"{words.language}: {long!r} ({kind}) has {len(long)} characters; {several} "
                f"of a template's variables, of {VARIABLE} each, cannot hold it"
            )


def _holds(value: str, variables: int) -> bool:
    """Whether so many variables, a space between two, have room for the value."""
    each = rf".{{1,{VARIABLE}}}"
    several = range(1, variables + 1)
    return any(regex.fullmatch(" ".join([each] * n), value) for n in several)


def _over(shapes: Shapes, every: list[Shape], words: Words) -> Iterator[str]:
    worst: dict[str, tuple[int, Shape, str]] = {}
    for shape in every:
        if shape.least and shape.parts:
            text = shapes.long(shape)
            size = count(text)
            if size.parts > shape.parts:
                found = (size.units, shape, text)
                worst[shape.message] = max(worst.get(shape.message, found), found, key=_units)
    for units, shape, text in worst.values():
        yield (
            f"{words.language}: {shape.message} takes {count(text).parts} SMS parts ({units} "
            f"characters as counted), more than {shape.parts}: {text!r}"
        )


def _dear(message: str, every: list[Shape], words: Words) -> Iterator[str]:
    """One character that GSM-7 lacks makes the whole message cost double."""
    if words.about.script != LATIN or message in allowed().messages:
        return
    texts = (plain(fill(shape.text, lambda _: "")) for shape in every)
    for char in sorted({count(text).forced_by for text in texts} - {""}):
        yield f"{words.language}: {message}: {char!r} makes the SMS cost double"


def _units(found: tuple[int, Shape, str]) -> int:
    return found[0]
