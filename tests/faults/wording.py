"""What a message says, whatever its wording is today."""

from __future__ import annotations

import re

from bot import words
from bot.languages import LOCALES

WORDS = words.load()
_NAMES = {
    name
    for file in LOCALES.glob("*/*.ftl")
    for name in re.findall(r"\$([a-z_-]+)", file.read_text(encoding="utf-8"))
}
_ANY = dict.fromkeys(_NAMES, "\x00")


def says(text: str, message: str, language: str = "en", **args: str) -> bool:
    """Whether a text begins with this message, any words in the place of its arguments."""
    said = WORDS[language].text(message, {**_ANY, **args})
    said = said[:1].upper() + said[1:]
    pattern = ".+?".join(re.escape(piece) for piece in said.split("\x00"))
    return re.match(pattern, text, re.DOTALL) is not None
