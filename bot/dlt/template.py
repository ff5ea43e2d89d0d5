"""A template as the registry has it: fixed words and typed variables; and whether a text is one.

Source: TRAI's TCCCPR 2018 with its later directions. A variable holds 30 characters and is tagged
with the kind of value it takes; OPDLine sends no web address, mail address or number to call back
in a variable.
"""

from __future__ import annotations

import re
from functools import cached_property

from bot.sms.blanks import BLANK
from bot.sms.plain import plain
from bot.sms.shapes import VARIABLE

NUMERIC, ALPHANUMERIC = "{#numeric#}", "{#alphanumeric#}"
_NUMERIC_KINDS = {"count"}
_PATTERNS = {
    NUMERIC: rf"[0-9]{{1,{VARIABLE}}}",
    ALPHANUMERIC: rf".{{1,{VARIABLE}}}",
    "{#var#}": rf".{{1,{VARIABLE}}}",  # as it was written before variables had types
}
_VARIABLE = re.compile("|".join(map(re.escape, _PATTERNS)))


def written(text: str) -> str:
    """A rendered text with its blanks as typed variables."""
    return plain(BLANK.sub(lambda blank: _typed(blank[1]), text))


def _typed(kind: str) -> str:
    return NUMERIC if kind in _NUMERIC_KINDS else ALPHANUMERIC


def variables(text: str) -> list[str]:
    """The variables of a template, in order."""
    return _VARIABLE.findall(text)


class Template:
    """A registered template. Matched line by line, for no variable holds a line break."""

    def __init__(self, template_id: str, text: str) -> None:
        self.id = template_id
        self._lines = text.split("\n")

    def matches(self, lines: list[str]) -> bool:
        """Whether a text, cut into its lines, has these fixed words and nothing too long."""
        return len(lines) == len(self._lines) and all(
            pattern.fullmatch(line) for pattern, line in zip(self._patterns, lines, strict=True)
        )

    @cached_property
    def _patterns(self) -> list[re.Pattern[str]]:
        return [re.compile(_pattern(line)) for line in self._lines]


def _pattern(line: str) -> str:
    fixed = map(re.escape, _VARIABLE.split(line))
    taken = [_PATTERNS[variable] for variable in _VARIABLE.findall(line)]
    return "".join(part for pair in zip(fixed, [*taken, ""], strict=True) for part in pair)
