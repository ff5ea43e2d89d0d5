"""Which voice says a piece: a person's recording, the one built ahead, the offline engine, or at
last the carrier's own.
"""

from __future__ import annotations

import logging
import textwrap
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from ivr.audio import wav
from ivr.audio.address import Addresses, Sound
from ivr.audio.engine import LONGEST, Engine, EngineFailed, Timely
from ivr.audio.recordings import Recordings, stamp
from ivr.audio.store import SoundStore
from ivr.spoken import Play, Prompt, Say
from ivr.told import Piece

RECORDED: Final = "recording"
BUILT: Final = "gtts"  # the engine that speaks ahead of time
PATIENCE: Final = 1.5  # seconds of synthesis in one turn
FETCHED: Final = 8.0  # seconds of synthesis while the carrier waits for one sound
SLOW: Final = ".slow"  # ends the name of what a person recorded more slowly
BOUND: Final = 512 * 1024 * 1024  # bytes of sound made on demand
REMEMBERED: Final = 4096  # addresses

log = logging.getLogger(__name__)


class Voices:
    """Pieces to prompts, and addresses to sound. ``on_piece`` is told where each piece came from:
    ``recording``, ``built``, ``kept``, ``made`` (synthesised now), ``late`` (to be synthesised when
    it is fetched) or ``carrier``. ``carrier_speaks`` a language of ours, or not.
    """

    def __init__(
        self,
        folder: Path,
        secret_key: str,
        public_url: str,
        engine: Engine,
        *,
        on_piece: Callable[[str], None] = lambda _: None,
        carrier_speaks: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self.built = SoundStore(folder / "audio" / "built")
        self.spoken = SoundStore(folder / "audio" / "spoken", BOUND)
        self.addresses = Addresses(secret_key)
        self._recordings = Recordings(folder / "recordings")
        self._url = public_url
        self._engine = Timely(engine)
        self._on_piece = on_piece
        self._carrier_speaks = carrier_speaks
        self._known: dict[tuple[Piece, bool], tuple[str, str]] = {}

    def prompts(self, pieces: Iterable[Piece], slow: bool = False) -> tuple[Prompt, ...]:
        """Each piece as something to play, or to be said by the carrier."""
        until = time.monotonic() + PATIENCE
        return tuple(
            self._prompt(part, slow, until) for piece in pieces for part in self._parts(piece)
        )

    def files(self, pieces: Iterable[Piece]) -> Iterator[Path]:
        """The sounds of these pieces, while nobody waits; ``EngineFailed`` where there is none."""
        for piece in pieces:
            for part in _short(piece):
                placed = self._place(part, False, time.monotonic() + FETCHED)
                path = self.sound(placed[1]) if placed else None
                if path is None:
                    raise EngineFailed(f"no voice of ours says it in {part.language}")
                yield path

    def sound(self, address: str) -> Path | None:
        """The file behind an address, made again if it is gone; ``None`` if there never was one.

        Raises ``EngineFailed`` if it cannot be made now.
        """
        sound = self.addresses.open(address)
        if sound is None:
            return None
        found = self.built.find(address) if sound.source == BUILT else None
        return found or self.spoken.find(address) or self._again(sound, address)

    def _prompt(self, piece: Piece, slow: bool, until: float) -> Prompt:
        known = self._known.get((piece, slow))
        if known is None:
            known = self._place(piece, slow, until)
            if known is None:
                return self._late(piece, slow)
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            again = "kept" if known[0] == "made" else known[0]
            self._known[piece, slow] = (again, known[1])
        self._on_piece(known[0])
        return Play(f"{self._url}/audio/{known[1]}")

    def _parts(self, piece: Piece) -> Iterable[Piece]:
        """What is very long the carrier says; where it cannot, we do, a part after the other."""
        return (piece,) if self._carrier_speaks(piece.language) else _short(piece)

    def _late(self, piece: Piece, slow: bool) -> Prompt:
        """The carrier says it; where it cannot, it fetches what is made meanwhile."""
        if self._carrier_speaks(piece.language) or not self._engine.speaks(piece.language):
            self._on_piece("carrier")
            return Say(piece.text, piece.language)
        self._on_piece("late")
        return Play(f"{self._url}/audio/{self._address(piece, slow)}")

    def _address(self, piece: Piece, slow: bool) -> str:
        return self.addresses.of(Sound(self._engine.name, piece.language, piece.text, slow))

    def _place(self, piece: Piece, slow: bool, until: float) -> tuple[str, str] | None:
        """Where the piece's sound came from, and its address."""
        if len(piece.text) > LONGEST:
            return None
        for id_ in (f"{piece.id}{SLOW}" if slow else piece.id, piece.id):
            recorded = self._recorded(piece.language, id_) if piece.id else None
            if recorded:
                return "recording", recorded
        for pace in (slow, False):
            built = self.addresses.of(Sound(BUILT, piece.language, piece.text, pace))
            if self.built.find(built):
                return "built", built
        return self._offline(piece, slow, until)

    def _recorded(self, language: str, id_: str) -> str | None:
        """The address of a person's recording; one that is no sound is passed over."""
        file = self._recordings.find(language, id_)
        if file is None:
            return None
        try:
            sound = Sound(RECORDED, language, id_, stamp=stamp(file))
            address = self.addresses.of(sound)
            if not self.spoken.find(address):
                self.spoken.put(address, wav.from_file(file.read_bytes()))
        except (EngineFailed, OSError) as wrong:
            log.warning("the recording %s cannot be used: %s", file.name, wrong)
            return None
        return address

    def _offline(self, piece: Piece, slow: bool, until: float) -> tuple[str, str] | None:
        if not self._engine.speaks(piece.language):
            return None
        address = self._address(piece, slow)
        if self.spoken.find(address):
            return "kept", address
        try:
            made = self._engine.synthesise(
                piece.text, piece.language, slow, until - time.monotonic()
            )
            self.spoken.put(address, made)
        except (EngineFailed, OSError) as wrong:
            log.warning("a piece goes to the carrier's voice: %s", wrong)
            return None
        return "made", address

    def _again(self, sound: Sound, address: str) -> Path:
        if sound.source == RECORDED:
            file = self._recordings.find(sound.language, sound.text)
            if file is None:
                raise EngineFailed("this recording is gone")
            return self.spoken.put(address, wav.from_file(file.read_bytes()))
        made = self._engine.synthesise(sound.text, sound.language, sound.slow, FETCHED)
        return self.spoken.put(address, made)


def _short(piece: Piece) -> Iterable[Piece]:
    """The piece, or parts of it that an engine takes."""
    if len(piece.text) <= LONGEST:
        return (piece,)
    parts = textwrap.wrap(piece.text, LONGEST, break_on_hyphens=False)
    return [Piece(part, piece.language) for part in parts]
