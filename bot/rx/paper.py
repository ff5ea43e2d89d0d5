"""A4 paper with words in any script on it: fonts found, letters joined, lines broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import regex
from fpdf import FPDF
from fpdf.enums import XPos, YPos

from bot.rx.fonts import LATIN, face, script_of

MARGIN: Final = 15.0  # mm
RTL: Final = {"Arab"}
# Of the size of the letters; Nastaliq slopes over more than one line of Latin.
_HEIGHT: Final = {"Arab": 1.9, "Mlym": 1.45, "Taml": 1.45}
_POINT: Final = 25.4 / 72  # mm
_UNKNOWN: Final = "?"
_CORE: Final = "helvetica"  # of every reader of PDF, where this machine has no font at all


class Paper(FPDF):
    """A page that grows. ``scripts`` are those whose fonts are wanted, where there are any."""

    def __init__(self, scripts: Iterable[str]) -> None:
        super().__init__(format="A4")
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(True, MARGIN)
        self._faces = {one.script: one for one in map(face, {LATIN, *scripts}) if one}
        for script, one in self._faces.items():
            self.add_font(script, fname=one.regular)
            self.add_font(script, "B", fname=one.bold)
        self.set_text_shaping(bool(self._faces))
        self.add_page()

    def say(
        self, text: str, size: float, *, bold: bool = False, indent: float = 0, width: float = 0
    ) -> None:
        """A paragraph, from the right where its script is written so; ``width`` in mm, else all
        that there is.
        """
        script = script_of(text)
        rtl = script in RTL and script in self._faces
        self._use(script, size, bold, rtl)
        height = size * _POINT * _HEIGHT.get(script, 1.35)
        room = (width or self.epw) - indent
        for line in self._lines(self._covered(text, script), room):
            self.set_x(self.l_margin + (0 if rtl else indent))
            self.cell(room, height, line, align="R" if rtl else "L", new_x=XPos.LMARGIN,
                      new_y=YPos.NEXT)  # fmt: skip

    def gap(self, height: float) -> None:
        """Room of so many mm."""
        self.ln(height)

    def rule(self) -> None:
        """A line across the page."""
        self.gap(1.5)
        self.set_draw_color(120)
        self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())
        self.gap(1.5)

    def room_for(self, height: float) -> None:
        """A new page where less than so many mm are left of this one."""
        if self.get_y() + height > self.h - self.b_margin:
            self.add_page()

    def _use(self, script: str, size: float, bold: bool, rtl: bool) -> None:
        used = script if script in self._faces else LATIN
        others = [one for one in self._faces if one != used]
        if self._faces:
            used = used if used in self._faces else next(iter(self._faces))
            self.set_font(used, "B" if bold else "", size)
            self.set_fallback_fonts(others, exact_match=False)
            self.set_text_shaping(True, direction="rtl" if rtl else "ltr")
        else:
            self.set_font(_CORE, "B" if bold else "", size)

    def _covered(self, text: str, script: str) -> str:
        """The text with a question mark for each letter that no font here has: never a box."""
        known = [one.characters for one in self._faces.values()]

        def there(character: str) -> bool:
            if known:
                return any(ord(character) in one for one in known)
            return ord(character) < 256

        return "".join(
            c if there(c) else "" if regex.match(r"\p{Cf}|\p{Mn}", c) else _UNKNOWN for c in text
        )

    def _lines(self, text: str, room: float) -> Iterator[str]:
        """The text in lines that fit, broken between words, each put into order by itself: so a
        line of Urdu begins at its right with what is said first.
        """
        line = ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if self.get_string_width(longer) <= room:
                line = longer
                continue
            if line:
                yield line
            *full, line = self._pieces(word, room)
            yield from full
        if line:
            yield line

    def _pieces(self, word: str, room: float) -> list[str]:
        """A word in as many pieces as it needs, cut never inside a letter as the reader sees it."""
        pieces = [""]
        for cluster in regex.findall(r"\X", word):
            if pieces[-1] and self.get_string_width(pieces[-1] + cluster) > room:
                pieces.append("")
            pieces[-1] += cluster
        return pieces
