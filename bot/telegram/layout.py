"""How choices are laid out as buttons, and how a long text is cut into messages. No Telegram here:
texts and labels in, texts and labels out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from bot.carrier import Choice
from bot.pressed import AUDIBLE, on_button
from handlers.listening import LISTEN

LONGEST: Final = 4096  # characters of a message, as Telegram counts: in UTF-16
LABEL: Final = 34  # characters that a button of a whole row shows on a small phone
ABREAST: Final = 3  # buttons in a row at most
EDGES: Final = 2  # characters that a button beside others loses
OUT: Final = "0"
DATA: Final = 64  # bytes
CUT: Final = "…"
_APART: Final = ("\n\n", "\n", " ")  # where a text is cut, the best first
_UNSEEN: Final = frozenset({"Mn", "Me", "Cf"})


class Button(Struct, frozen=True):
    """What it shows, and what it says when it is pressed."""

    label: str
    data: str


def data(turn: str, key: str) -> str:
    """What a button says: the question it stands under, and the key of the choice."""
    said = f"{on_button(turn)}:{key}"
    if len(said.encode()) > DATA:
        raise ValueError("a choice has too long a key for a button")
    return said


def rows(choices: Sequence[Choice], turn: str, listen: str = "") -> list[list[Button]]:
    """Buttons in their order, numbered as they may be typed too: side by side where all are short;
    "0", which leads out, alone at the end; and, in these words, what has it read out.
    """
    out = [choice for choice in choices if choice.key == OUT]
    others = [choice for choice in choices if choice.key != OUT]
    abreast = _abreast(others)
    made = [others[n : n + abreast] for n in range(0, len(others), abreast)]
    laid = [
        [Button(_label(choice), data(turn, choice.key)) for choice in row]
        for row in (*made, *([one] for one in out))
    ]
    return [*laid, [Button(f"{AUDIBLE} {listen}", data(turn, LISTEN))]] if listen else laid


def cut_short(choices: Sequence[Choice]) -> bool:
    """Whether a label is too long for its button, so that the text must say it in full."""
    return any(_width(_whole(choice)) > LABEL for choice in choices)


def pieces(text: str, most: int = LONGEST) -> list[str]:
    """The text as messages: cut after a paragraph, else a line, else a word, else anywhere."""
    made: list[str] = []
    rest = text.strip()
    while _length(rest) > most:
        head = _head(rest, most)
        at = next((found for apart in _APART if (found := head.rfind(apart)) > 0), len(head))
        made.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return [*made, rest]


def _head(text: str, most: int) -> str:
    """As much of it as one message takes; never half a character."""
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _whole(choice: Choice) -> str:
    return f"{choice.key} {choice.label}"


def _label(choice: Choice) -> str:
    """Cut after a word where it is too long."""
    whole = _whole(choice)
    if _width(whole) <= LABEL:
        return whole
    kept = ""
    for word in whole.split(" "):
        longer = f"{kept} {word}".strip()
        if _width(longer) > LABEL - 1:
            break
        kept = longer
    if kept in ("", choice.key):  # one long word
        while _width(whole) > LABEL - 1:
            whole = whole[:-1]
        kept = whole
    return kept + CUT


def _abreast(choices: Sequence[Choice]) -> int:
    """How many stand in a row, so that the widest has room enough."""
    widest = max((_width(_whole(choice)) for choice in choices), default=0)
    return next((n for n in range(ABREAST, 1, -1) if widest <= LABEL // n - EDGES), 1)


def _width(text: str) -> int:
    """Characters that take room: signs above and below others take none."""
    return sum(unicodedata.category(c) not in _UNSEEN for c in text)
