"""Blanks: what changes from one sending of a message to the next, marked in a rendered text."""

from __future__ import annotations

import re
from collections.abc import Callable

_OPENS, _ENDS = "\ue000", "\ue001"  # private use: no message and no font has them
BLANK = re.compile(f"{_OPENS}([a-z-]+){_ENDS}")
_RUN = re.compile(rf"{_OPENS}([a-z-]+){_ENDS}(?: {_OPENS}\1{_ENDS})*")


def blank(kind: str) -> str:
    """A blank of this kind, as an argument of a reply."""
    return f"{_OPENS}{kind}{_ENDS}"


def run(kind: str, count: int) -> str:
    """Blanks side by side, for words that may be too long for one."""
    return " ".join([blank(kind)] * count)


def fill(text: str, value: Callable[[str], str]) -> str:
    """The text with ``value(kind)`` in each blank or run, from the first to the last."""
    return _RUN.sub(lambda found: value(found[1]), text)


def runs(text: str) -> set[tuple[str, int]]:
    """The kinds of its blanks, with how many stand side by side."""
    return {(found[1], found[0].count(_OPENS)) for found in _RUN.finditer(text)}
