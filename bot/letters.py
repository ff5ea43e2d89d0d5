"""Which languages a text may be in, by its letters alone."""

from __future__ import annotations

from functools import cache

import regex
from babel.core import get_global

SUBTAG = 4  # letters of a script's code, and of no other part of a language's
AT_MOST = 2  # languages: an apology in all of them would be a dozen messages


def guess(text: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The first of ``languages`` that are written in a script of this text.

    Latin letters tell nothing, for every language here is written in them too; where no other
    script does, the first languages offered are the guess.
    """
    written = tuple(code for code in languages if _letters(code).search(text))
    return (written or languages)[:AT_MOST]


@cache
def script_of(language: str) -> str:
    """The script a language is written in (ISO 15924), by CLDR where its code does not say."""
    tag = language.replace("_", "-")
    named = next((part for part in tag.split("-")[1:] if len(part) == SUBTAG), "")
    return named or _likely(tag)


@cache
def _letters(language: str) -> regex.Pattern[str]:
    """What finds a letter of the script a language is written in, unless it is Latin."""
    script = script_of(language)
    return regex.compile(rf"\p{{Script={script}}}" if script not in ("", "Latn") else r"(?!)")


def _likely(tag: str) -> str:
    whole = get_global("likely_subtags").get(tag.replace("-", "_"), "")
    return next((part for part in whole.split("_") if len(part) == SUBTAG), "")
