"""A reply as it is heard: pieces, each spoken in one go, and what it wants of her."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Piece(Struct, frozen=True):
    """Some words in one language. ``id`` names words that never change, for a recording of them."""

    text: str
    language: str
    id: str = ""


class Told(Struct, frozen=True):
    """``asks`` for one key, for a number, for her voice, or (empty) for nothing. ``labels`` are
    the choices, as she may say them; ``None`` where only keys will do.
    """

    id: str
    language: str
    pieces: tuple[Piece, ...]
    asks: Literal["", "key", "number", "record"] = ""
    labels: tuple[str, ...] | None = None
