"""A medicine's name in capital letters, as the telemedicine rules have it on a prescription."""

from __future__ import annotations

import re

# Of these the capital would be another letter, or a thousand times as much.
_MICRO = re.compile(r"[\u00b5\u03bc]g\b")
_SPECIAL = re.compile(r"[\u00b5\u03bc\u00df]")


def capitals(name: str) -> str:
    """In capitals where the letters have them; a microgram is MCG, never MG."""
    plain = _MICRO.sub("mcg", name)
    return "".join(c if _SPECIAL.match(c) else c.upper() for c in plain)
