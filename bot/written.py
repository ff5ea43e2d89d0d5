"""What a phone wrote, as any carrier hands it over."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MAX_TEXT: Final = 1600  # characters; the carriers' own limit
PHONE: Final = re.compile(r"\+[1-9][0-9]{6,14}")  # E.164


def written(text: str) -> str:
    """Without what no phone shows, and no longer than a message may be."""
    shown = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
    return shown[:MAX_TEXT]
