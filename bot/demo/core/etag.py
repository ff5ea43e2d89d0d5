"""Version numbers as HTTP says them."""

from __future__ import annotations

import re

from bot.demo.core.outcome import refuse

_ETAG = re.compile(r'(?:W/)?"(\d{1,9})"|(\d{1,9})')


def version_of(text: str) -> int:
    """The version an If-Match names: ``W/"3"``; ``Refusal`` (400) if it names none."""
    shape = _ETAG.fullmatch(text.strip())
    if shape is None:
        raise refuse(400, "value", f'If-Match takes one ETag, like W/"3", not {text!r}')
    return int(shape[1] or shape[2])
