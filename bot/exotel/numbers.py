"""Telephone numbers as Exotel writes them: ``+91…``, ``91…``, ``0`` before the ten digits, or those
alone.
"""

from __future__ import annotations

import re
from typing import Final

from bot.written import PHONE

INDIA: Final = "+91"
_PUNCTUATION: Final = re.compile(r"[ ().-]")
_WAYS: Final = (
    (re.compile(r"0([1-9][0-9]{9})"), INDIA),
    (re.compile(r"([1-9][0-9]{9})"), INDIA),
    (re.compile(r"(91[1-9][0-9]{9})"), "+"),
    (re.compile(r"00([1-9][0-9]{6,14})"), "+"),
)


def e164(written: str) -> str:
    """The number in full; empty where it is none, as a short code or a name."""
    text = _PUNCTUATION.sub("", written.strip())
    if PHONE.fullmatch(text):
        return text
    for way, before in _WAYS:
        found = way.fullmatch(text)
        if found:
            return before + found[1]
    return ""
