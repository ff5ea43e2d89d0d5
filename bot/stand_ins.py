"""The name of one who could not say hers, by keys: in the language of who hears it, whichever it
was noted in.
"""

from __future__ import annotations

import re
from functools import cache

from bot.languages import LOCALES
from bot.words import Words

MESSAGE = "name-of-a-caller"
_LINE = re.compile(rf"^{MESSAGE} = (.+)$", re.M)


def said(name: str, words: Words) -> str:
    """The name, or what stands for one in this language, with its number if it has one."""
    plain, _, number = name.rpartition(" ") if name[-1:].isdecimal() else (name, "", "")
    if plain not in _in_all_languages():
        return name
    return f"{words.text(MESSAGE, {})} {number}".rstrip()


@cache
def _in_all_languages() -> frozenset[str]:
    """Read from the files as they stand: no process needs all languages whole."""
    files = LOCALES.glob("*/voice.ftl")
    found = (_LINE.search(file.read_text(encoding="utf-8")) for file in files)
    return frozenset(line[1].strip() for line in found if line)
