"""How a message with choices looks on WhatsApp: buttons, a list, or numbered lines.

Buttons and lists are contents that stand at Twilio beforehand and are filled in; there is one for
each number of lines and of choices. A value may hold no line break, so each line is one.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Final, Literal

from msgspec import Struct

from bot.carrier import Choice
from bot.pressed import AUDIBLE
from bot.twilio.whatsapp import limits
from handlers.listening import LISTEN

LINES: Final = 5  # of the text above
NO_MORE: Final = "–"  # the second line of a short row beside long ones: it may not be empty
ALONE: Final = 16  # of the text above the one button that has it read out

Kind = Literal["quick", "list", "rows"]  # rows have a second line each


class Shape(Struct, frozen=True):
    """Which content: ``lines`` of text above so many ``choices``."""

    kind: Kind
    choices: int
    lines: int


class Row(Struct, frozen=True):
    """A choice as it is shown, and what it says when pressed."""

    id: str
    title: str
    about: str = ""


class Layout(Struct, frozen=True):
    """A message laid out; ``button`` opens a list, and is empty for buttons."""

    lines: tuple[str, ...]
    rows: tuple[Row, ...]
    button: str = ""

    @property
    def shape(self) -> Shape:
        """The content that takes it."""
        if not self.button:
            kind: Kind = "quick"
        else:
            kind = "rows" if any(row.about for row in self.rows) else "list"
        return Shape(kind, len(self.rows), len(self.lines))

    @property
    def values(self) -> dict[str, str]:
        """What fills the content: the lines, the button, then each choice, numbered from 1."""
        several = [*self.lines, *filter(None, [self.button])]
        for row in self.rows:
            several += [row.title, row.id, *filter(None, [row.about])]
        return {str(place): value for place, value in enumerate(several, 1)}


def laid_out(
    body: str, choices: Sequence[Choice], turn: str, button: str, listen: str = ""
) -> Layout | None:
    """The best there is room for; ``None`` where only numbered lines can say it all. Each choice
    has its number before it, for the text may ask for one. ``button`` opens a list; ``listen`` are
    the words of the button that has it read out, if it is to have one.
    """
    lines = _lines(body, LINES if choices else ALONE)
    if lines is None or not (choices or listen) or len(choices) > limits.ROWS:
        return None
    audible = [Row(f"{turn}:{LISTEN}", f"{AUDIBLE} {listen}")] if listen else []
    if not choices:
        return Layout(lines, tuple(audible))
    ids = [f"{turn}:{choice.key}" for choice in choices]
    labels = [" ".join(choice.label.split()) for choice in choices]
    if not all(labels) or max(map(len, ids)) > limits.ID:
        return None
    numbered = [f"{choice.key} {label}" for choice, label in zip(choices, labels, strict=True)]
    short = all(len(label) <= limits.BUTTON for label in numbered)
    if len(choices) <= limits.BUTTONS and short:
        return Layout(lines, (*map(Row, ids, numbered), *audible)[: limits.BUTTONS])
    halves = [_halves(label) for label in numbered]
    if None in halves or len(button) > limits.BUTTON:
        return None
    rows = [Row(one, *half) for one, half in zip(ids, halves, strict=True) if half]
    if any(row.about for row in rows):  # then each must have a second line
        rows = [row if row.about else Row(row.id, row.title, NO_MORE) for row in rows]
    return Layout(lines, tuple(rows), button)


def _lines(body: str, most: int) -> tuple[str, ...] | None:
    lines = []
    for line in body.splitlines():
        lines += textwrap.wrap(" ".join(line.split()), limits.VALUE, break_on_hyphens=False)
    if not 0 < len(lines) <= most or len("\n".join(lines)) > limits.BODY:
        return None
    return tuple(lines)


def _halves(label: str) -> tuple[str, str] | None:
    """The first line of a row and the second, broken between two words, never behind the number."""
    if len(label) <= limits.ROW:
        return label, ""
    number = label.index(" ")
    place = label.rfind(", ", 0, limits.ROW + 1) + 1  # after a comma, better than anywhere
    if place <= number or len(label) - place - 1 > limits.ABOUT:
        place = label.rfind(" ", 0, limits.ROW + 1)
    title, about = label[:place].rstrip(" ,;"), label[place + 1 :]
    if place <= number or len(about) > limits.ABOUT:
        return None
    return title, about
