"""Speaks ahead of time what never changes, gently, and goes on where it stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from ivr.audio.address import Addresses, Sound
from ivr.audio.engine import Engine, EngineFailed
from ivr.audio.store import SoundStore
from ivr.told import Piece

EVERY = 1.0  # seconds from one request to the next
FIRST_REST = 30.0  # seconds after the first refusal; twice as long after each further one
LONGEST_REST = 600.0
TRIES = 5  # refusals in a row


class Refused(Exception):
    """The engine's owner will not speak for now: come again later."""


class Built(Struct):
    """What came of each piece."""

    there: int = 0
    made: int = 0
    failed: int = 0


class Builder:
    """Makes the sounds of pieces that are not there yet."""

    def __init__(
        self,
        engine: Engine,
        store: SoundStore,
        addresses: Addresses,
        *,
        every: float = EVERY,
        sleep: Callable[[float], None] | None = None,
        on_rest: Callable[[float, str], None] = lambda seconds, why: None,
    ) -> None:
        self._engine = engine
        self._store = store
        self._addresses = addresses
        self._every = every
        self._sleep = sleep or time.sleep
        self._on_rest = on_rest

    def build(self, pieces: Iterable[Piece], built: Built, slow: bool = False) -> Iterator[Piece]:
        """Each piece once it is done, usual or ``slow``; ``Refused`` when the engine stays busy."""
        for piece in pieces:
            sound = Sound(self._engine.name, piece.language, piece.text, slow)
            address = self._addresses.of(sound)
            if self._store.find(address):
                built.there += 1
            else:
                self._make(piece, slow, address, built)
                self._sleep(self._every)
            yield piece

    def _make(self, piece: Piece, slow: bool, address: str, built: Built) -> None:
        for n in range(TRIES):
            try:
                sound = self._engine.synthesise(piece.text, piece.language, slow)
            except EngineFailed as wrong:
                if not wrong.again:
                    built.failed += 1
                    return
                if n == TRIES - 1:
                    raise Refused(str(wrong)) from None
                rest = wrong.after or min(FIRST_REST * 2**n, LONGEST_REST)
                self._on_rest(rest, str(wrong))
                self._sleep(rest)
            else:
                self._store.put(address, sound)
                built.made += 1
                return
