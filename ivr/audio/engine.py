"""What speaks: an engine, and one that is not waited for too long."""

from __future__ import annotations

import threading
from typing import Protocol

LONGEST = 600  # characters of one piece; what is longer, the carrier says


class EngineFailed(Exception):
    """No sound came of it; the text says why. ``again``: trying later may help, after so many
    seconds if that is told.
    """

    def __init__(self, why: str, again: bool = False, after: float | None = None) -> None:
        super().__init__(why)
        self.again = again
        self.after = after


class Engine(Protocol):
    """Text in, a WAV file of 8 kHz mono out. ``name`` tells its sounds from those of others."""

    name: str

    def speaks(self, language: str) -> bool:
        """Whether it has a voice for a language of ours ("hi")."""

    def synthesise(self, text: str, language: str, slow: bool) -> bytes:
        """The spoken text; ``EngineFailed``."""


class Timely:
    """An engine that answers within seconds or not at all.

    One that hangs is left alone until it comes back: its thread cannot be ended.
    """

    def __init__(self, engine: Engine) -> None:
        self.name = engine.name
        self._engine = engine
        self._hanging: threading.Thread | None = None

    def speaks(self, language: str) -> bool:
        """As the engine's own."""
        return self._engine.speaks(language)

    def synthesise(self, text: str, language: str, slow: bool, seconds: float) -> bytes:
        """The spoken text; ``EngineFailed`` also when it takes longer."""
        if self._hanging and self._hanging.is_alive():
            raise EngineFailed("the speech engine hangs")
        made: list[bytes | Exception] = []

        def speak() -> None:
            try:
                made.append(self._engine.synthesise(text, language, slow))
            except Exception as wrong:  # whatever it is, another way to speak is found
                made.append(wrong)

        thread = threading.Thread(target=speak, name="speech", daemon=True)
        thread.start()
        thread.join(max(0.0, seconds))
        if not made:
            self._hanging = thread
            raise EngineFailed("the speech engine takes too long")
        if isinstance(made[0], Exception):
            raise EngineFailed(f"{type(made[0]).__name__}: {made[0]}") from made[0]
        return made[0]
