"""A search, put so that the core understands it.

The client checks again what it finds. So a parameter that only makes the answer shorter may be
left out; one that picks whom it is about is put in other words, or asked as it is.
"""

from __future__ import annotations

from handlers.core.capabilities import Capabilities
from handlers.core.rest import Params

_ALSO = {"phone": ("telecom",), "patient": ("subject", "actor")}  # what means the same here
_SHORTENING = frozenset(("date", "start", "status", "type"))


def asked_as_offered(offered: Capabilities, kind: str, params: Params) -> Params:
    """The parameters as the core's statement has them."""
    asked: dict[str, str | list[str]] = {}
    for name, value in params.items():
        if name.startswith("_") or offered.searched(kind, name):
            asked[name] = value
            continue
        other = next((one for one in _ALSO.get(name, ()) if offered.searched(kind, one)), "")
        if other or name not in _SHORTENING:
            asked[other or name] = value
    return asked
