"""What a message says, whatever its wording is today."""

from __future__ import annotations

import re

from bot import words

WORDS = words.load()
_ANY = dict.fromkeys(
    ("name", "token", "when", "doctor", "registration", "number", "opd", "sex", "age", "complaint"),
    "\x00",
)


def says(text: str, message: str, language: str = "en", **args: str) -> bool:
    """Whether a text begins with this message, any words in the place of its arguments."""
    said = WORDS[language].text(message, {**_ANY, **args})
    said = said[:1].upper() + said[1:]
    pattern = ".+?".join(re.escape(piece) for piece in said.split("\x00"))
    return re.match(pattern, text, re.DOTALL) is not None
