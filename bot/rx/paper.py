"""A4 paper with words in any script on it: fonts found, letters joined, lines broken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import regex
from fpdf import FPDF
from fpdf.enums import XPos, YPos

from bot.rx.fonts import LATIN, Face, face, script_of, written_in

MARGIN: Final = 15.0  # mm
RTL: Final = {"Arab"}
# Of the size of the letters; Nastaliq slopes over more than one line of Latin.
_HEIGHT: Final = {"Arab": 1.9, "Mlym": 1.45, "Taml": 1.45}
_POINT: Final = 25.4 / 72  # mm
_CORE: Final = "helvetica"  # of every reader of PDF, where this machine has no font at all
_UNKNOWN: Final = "?"
_BETWEEN_LATIN: Final = regex.compile(r"(?<=\p{Latin}[\p{P}\p{M}]*) (?=\p{P}*\p{Latin})")
_WORD: Final = regex.compile("[ \u2005]*[^ \u2005]+")


class Paper(FPDF):
    """A page that grows downwards. A font is taken up when a first letter wants it."""

    def __init__(self) -> None:
        super().__init__(format="A4")
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(True, MARGIN)
        self._faces: dict[str, Face | None] = {}
        self.add_page()

    def say(
        self, text: str, size: float, *, bold: bool = False, indent: float = 0, width: float = 0
    ) -> None:
        """A paragraph, from the right where its script is written so; ``width`` in mm, else all
        that there is.
        """
        text = self._covered(text)
        script = script_of(text)
        rtl = script in RTL
        self._use(text, script, size, bold)
        height = size * _POINT * _HEIGHT.get(script, 1.35)
        room = (width or self.epw) - indent
        for line in self._lines(_widened(text) if rtl else text, room):
            self.set_x(self.l_margin + (0 if rtl else indent))
            self.cell(
                room, height, line, align="R" if rtl else "L", new_x=XPos.LMARGIN, new_y=YPos.NEXT
            )

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

    def _face(self, script: str) -> Face | None:
        if script not in self._faces:
            self._faces[script] = face(script)
        return self._faces[script]

    def _use(self, text: str, script: str, size: float, bold: bool) -> None:
        """Set the font of the script; the others that the text has letters of stand behind it."""
        style = "B" if bold else ""
        faces = self._faces_of(script, text)
        for one in faces:
            if one.script.casefold() + style not in self.fonts:
                self.add_font(one.script, style, one.bold if bold else one.regular)
        if faces:
            self.set_font(faces[0].script, style, size)
            self.set_fallback_fonts([one.script for one in faces[1:]])
            self.set_text_shaping(True, direction="rtl" if script in RTL else "ltr")
        else:
            self.set_font(_CORE, style, size)
            self.set_fallback_fonts([])
            self.set_text_shaping(False)

    def _faces_of(self, script: str, text: str) -> list[Face]:
        """The fonts of this script, of all others in the text, and of Latin. A stop or a comma is
        of several scripts: it is printed with the letters around it where their font has it.
        """
        wanted = dict.fromkeys((script, *map(script_of, text), LATIN))
        faces = [one for one in map(self._face, wanted) if one]
        for character in dict.fromkeys(text):
            if not any(ord(character) in one.characters for one in faces):
                other = self._face(written_in(character))
                faces += [other] if other and other not in faces else []
        return faces

    def _covered(self, text: str) -> str:
        """The text with a question mark for each letter that no font here has: never a box."""
        faces = self._faces_of(script_of(text), text)
        return "".join(regex.sub(r"\X", lambda found: self._printed(found[0], faces), text))

    def _printed(self, cluster: str, faces: Sequence[Face]) -> str:
        """A letter as the reader sees it, if one of the text's fonts has all of it."""
        if not faces:
            return cluster if all(31 < ord(c) < 127 for c in cluster) else _UNKNOWN
        if any(all(ord(c) in one.characters for c in cluster) for one in faces):
            return cluster
        return _UNKNOWN

    def _lines(self, text: str, room: float) -> Iterator[str]:
        """The text in lines that fit, broken between words, each put into order by itself: so a
        line of Urdu begins at its right with what is said first.
        """
        line, filled = "", 0.0
        for piece in _WORD.findall(text):
            taken = self.get_string_width(piece)
            if line and filled + taken > room:
                yield line
                line, filled, piece = "", 0.0, piece.lstrip(" \u2005")  # noqa: PLW2901
                taken = self.get_string_width(piece)
            if taken > room:
                *full, piece = self._pieces(piece, room)  # noqa: PLW2901
                yield from full
                taken = self.get_string_width(piece)
            line, filled = line + piece, filled + taken
        if line:
            yield line

    def _pieces(self, word: str, room: float) -> list[str]:
        """A word in as many pieces as it needs, cut never inside a letter as the reader sees it."""
        pieces, filled = [""], 0.0
        for cluster in regex.findall(r"\X", word):
            taken = self.get_string_width(cluster)
            if pieces[-1] and filled + taken > room:
                pieces.append("")
                filled = 0.0
            pieces[-1] += cluster
            filled += taken
        return pieces


def _widened(text: str) -> str:
    """A space between Latin words as wide as theirs: that of Nastaliq is hardly one."""
    return _BETWEEN_LATIN.sub("\u2005", text)
