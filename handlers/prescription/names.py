"""Names on a prescription as any phone can show them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_JOINERS: Final = "\u200c\u200d"  # they shape letters of India's scripts
_MICROGRAM: Final = re.compile("[\u00b5\u03bc]g\\b")


def name(text: str) -> str:
    """On one line, without characters that are not seen, turn the reading direction or ring a bell;
    a microgram is mcg, as on paper.
    """
    kept = "".join(_seen(char) for char in text)
    return " ".join(_MICROGRAM.sub("mcg", kept).split())


def _seen(char: str) -> str:
    if char in _JOINERS or char.isprintable():
        return char
    return "" if unicodedata.category(char) == "Cf" else " "
