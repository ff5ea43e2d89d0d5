"""What a call remembers from one turn to the next: carried, signed by the carrier, in the address
that its answer goes to. What was said in the call is in the session, not here.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from msgspec import Struct

KEYS = 2  # that are remembered: those before the last of an emergency number


class State(Struct, frozen=True):
    """Where a call stands.

    ``turn`` counts the answers taken, ``heard`` is the turn whose question she heard, ``silent``
    how many of the last answers were silences, ``begun`` when the call began (Unix seconds).
    ``over`` says that the last word was spoken, ``first`` that the question was for her language.
    ``keys`` are the last one or two that she pressed one at a time.
    """

    turn: int
    begun: int
    language: str
    heard: int = 0
    silent: int = 0
    over: bool = False
    first: bool = False
    keys: str = ""

    def query(self) -> str:
        """As it stands in an address."""
        return urlencode(
            {
                "n": self.turn, "t": self.begun, "l": self.language, "h": self.heard,
                "q": self.silent, "o": int(self.over), "f": int(self.first),
                "k": self.keys,
            }
        )  # fmt: skip


def read(query: Mapping[str, str], languages: tuple[str, ...]) -> State | None:
    """The state an address holds; ``None`` if it is none of ours."""
    numbers = {name: query.get(name, "") for name in ("n", "t", "h", "q", "o", "f")}
    if query.get("l") not in languages or not all(map(_number, numbers.values())):
        return None
    n, t, h, q, o, f = (int(value) for value in numbers.values())
    keys = query.get("k", "")
    if keys and not (_number(keys) and len(keys) <= KEYS):
        return None
    return State(n, t, query["l"], h, q, bool(o), bool(f), keys)


def _number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 12
