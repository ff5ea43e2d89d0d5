"""Transcripts as files: a line each for what is said, more words of it in lines set in by two."""

from __future__ import annotations

import re
from collections.abc import Iterator


def lines(text: str, kinds: str) -> Iterator[tuple[str, str]]:
    """What stands there: its kind (a pattern, like ``>|(?:later )?<``) and its words; a line of no
    kind stands for itself, without words.
    """
    kind, words = "", [""]
    for line in [*text.splitlines(), "#"]:
        if line.startswith("  ") and kind:
            words.append(line[2:])
            continue
        if kind:
            yield kind, "\n".join(words)
        kind = ""
        found = re.match(rf"({kinds}) ?(.*)", line)
        if found:
            kind, words = found[1], [found[2]]
        elif line.strip() and not line.startswith("#"):
            yield line.strip(), ""


def compare(heard: str, expected: str) -> None:
    """Word for word; ``*`` stands for anything."""
    pattern = ".+?".join(re.escape(piece) for piece in expected.split("*"))
    assert re.fullmatch(pattern, heard, re.DOTALL), f"\nheard\n{heard}\nexpected\n{expected}"
