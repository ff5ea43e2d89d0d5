"""Which fonts of this machine have the letters of a script, as fontconfig finds them."""

from __future__ import annotations

import logging
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import regex
from fontTools.ttLib import TTFont, TTLibError
from msgspec import Struct

log = logging.getLogger(__name__)

LATIN: Final = "Latn"
PACKAGE: Final = "fonts-noto-core"
FOLDERS: Final = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
# By ISO 15924; the first family that is there is taken. Urdu is read in Nastaliq.
FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "Latn": ("Noto Sans", "DejaVu Sans"),
    "Deva": ("Noto Sans Devanagari",),
    "Beng": ("Noto Sans Bengali",),
    "Telu": ("Noto Sans Telugu",),
    "Taml": ("Noto Sans Tamil",),
    "Gujr": ("Noto Sans Gujarati",),
    "Arab": ("Noto Nastaliq Urdu", "Noto Naskh Arabic", "Noto Sans Arabic"),
    "Knda": ("Noto Sans Kannada",),
    "Orya": ("Noto Sans Oriya",),
    "Mlym": ("Noto Sans Malayalam",),
    "Guru": ("Noto Sans Gurmukhi",),
}
_SCRIPTS = {code: regex.compile(rf"\p{{Script={code}}}") for code in FAMILIES}
_SHARED = {code: regex.compile(rf"\p{{Script_Extensions={code}}}") for code in FAMILIES}


class Face(Struct, frozen=True):
    """A font of a script: its files, and the characters that both have."""

    script: str
    regular: Path
    bold: Path
    characters: frozenset[int]


@cache
def face(script: str) -> Face | None:
    """The font for a script; ``None`` where this machine has none, which is logged once."""
    for family in FAMILIES.get(script, ()):
        regular = _files().get((family, "Regular"))
        if regular is None:
            continue
        bold = _files().get((family, "Bold"), regular)
        try:
            both = [frozenset(TTFont(path, lazy=True).getBestCmap()) for path in (regular, bold)]
        except (OSError, TTLibError, TypeError):
            continue
        return Face(script, regular, bold, both[0] & both[1])
    log.warning(
        "no font for %s: prescriptions are printed in Latin letters there (on Debian: %s)",
        script,
        PACKAGE,
    )
    return None


def script_of(text: str) -> str:
    """The script of the first letter that is of one we have fonts for; Latin where none is."""
    for character in text:
        for script, pattern in _SCRIPTS.items():
            if pattern.match(character):
                return script
    return LATIN


def written_in(character: str) -> str:
    """The script of a character; the first of those that share it, as a stop of Hindi is shared."""
    for patterns in (_SCRIPTS, _SHARED):
        for script, pattern in patterns.items():
            if pattern.match(character):
                return script
    return LATIN


@cache
def _files() -> dict[tuple[str, str], Path]:
    """TrueType files by family and style."""
    found: dict[tuple[str, str], Path] = {}
    for path, families, styles in _listed():
        if path.suffix.lower() == ".ttf":
            for family in families:
                for style in styles:
                    found.setdefault((family, style), path)
    return found


def _listed() -> Iterator[tuple[Path, list[str], list[str]]]:
    """What fontconfig knows; without it, what stands in the usual folders by its file's name."""
    command = shutil.which("fc-list")
    if command is None:
        yield from _in_folders()
        return
    asked = [command, "--format", "%{file}\t%{family}\t%{style}\n"]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, timeout=30, check=True).stdout  # noqa: S603  (a fixed command)
    except (OSError, subprocess.SubprocessError):
        yield from _in_folders()
        return
    for line in sorted(told.splitlines()):
        path, families, styles = (*line.split("\t"), "", "")[:3]
        names = ["Regular" if style == "Book" else style for style in styles.split(",")]
        yield Path(path), families.split(","), names


def _in_folders() -> Iterator[tuple[Path, list[str], list[str]]]:
    names = {
        f"{family.replace(' ', '')}-{style}.ttf": (family, style)
        for families in FAMILIES.values()
        for family in families
        for style in ("Regular", "Bold")
    }
    names |= {"DejaVuSans.ttf": ("DejaVu Sans", "Regular")}
    for folder in FOLDERS:
        for path in sorted(folder.rglob("*.ttf")):
            if path.name in names:
                family, style = names[path.name]
                yield path, [family], [style]
