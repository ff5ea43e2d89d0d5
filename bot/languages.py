"""The languages of ``locales/languages.yml``: how each is written, and what of it is there."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal

import msgspec
import yaml
from msgspec import Struct

LOCALES = Path(__file__).parent.parent / "locales"
FILE = "languages.yml"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Language(Struct, frozen=True, forbid_unknown_fields=True):
    """A language in one script; what each field means stands at the top of the file."""

    name: str
    latin: str
    letters: str
    script: str
    direction: Literal["ltr", "rtl"] = "ltr"
    date: str = "EEE d MMM"
    day: dict[int, str] = {}
    parent: str = ""
    voice: str = ""
    choose: str = ""
    complete: Literal["all"] | tuple[str, ...] = ()

    def has(self, file: str) -> bool:
        """Whether every message of ``<file>.ftl`` is translated."""
        return self.complete == "all" or file in self.complete


class Catalogue(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file: languages by code, and what is offered first by state."""

    languages: dict[str, Language]
    states: dict[str, tuple[str, ...]] = {}

    def spoken(self) -> tuple[str, ...]:
        """The codes of all languages and forms of which anything is there."""
        return tuple(code for code, one in self.languages.items() if one.complete)

    def offered(self, state: str = "") -> tuple[str, ...]:
        """What a caller may choose from, the languages of ``state`` first."""
        whole = [code for code in self.spoken() if not self.languages[code].parent]
        first = [code for code in self.states.get(state.casefold(), ()) if code in whole]
        return (*first, *(code for code in whole if code not in first))

    def forms(self) -> tuple[str, ...]:
        """The forms in other letters of the languages offered."""
        return tuple(code for code in self.spoken() if self.languages[code].parent)


@cache
def read(folder: Path = LOCALES) -> Catalogue:
    """The catalogue of a folder of locales; ``msgspec.ValidationError`` where it is wrong."""
    written = yaml.load((folder / FILE).read_text(encoding="utf-8"), _LOADER)  # noqa: S506  (a safe one)
    return msgspec.convert(written, Catalogue)
