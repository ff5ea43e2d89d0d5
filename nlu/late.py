"""Regular expressions that are compiled when they are first used, not at every start."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import regex


class Late:
    """A pattern, as ``regex.compile`` takes it; what it finds is what that finds."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._written = (pattern, flags)

    @cached_property
    def _compiled(self) -> regex.Pattern[str]:
        return regex.compile(*self._written)

    def search(
        self, text: str, start: int | None = None, end: int | None = None
    ) -> regex.Match[str] | None:
        """The first place, from ``start`` on and before ``end``."""
        return self._compiled.search(text, start, end)

    def fullmatch(self, text: str) -> regex.Match[str] | None:
        """The whole of it."""
        return self._compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[regex.Match[str]]:
        """Each place."""
        return self._compiled.finditer(text)

    def findall(self, text: str) -> list[Any]:
        """What stands at each place."""
        return self._compiled.findall(text)
