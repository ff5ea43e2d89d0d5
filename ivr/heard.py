"""What is said at an address of ours, for who would rather read a call than hear it: the demo."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bot.words import Words
from ivr.audio.address import Addresses
from ivr.audio.voices import RECORDED
from ivr.fixed import fixed_pieces


class Heard:
    """Addresses back to words; a person's recording says the words of its message."""

    def __init__(self, addresses: Addresses, words: Mapping[str, Words], number: str) -> None:
        self._addresses, self._words, self._number = addresses, words, number
        self._recorded = cache(self._messages)

    def words(self, path: str) -> tuple[str, str] | None:
        """The words of ``/audio/<key>`` and their language; ``None`` if it is none of ours."""
        sound = self._addresses.open(path.rpartition("/")[2])
        if sound is None:
            return None
        if sound.source != RECORDED:
            return sound.text, sound.language
        return self._recorded(sound.language).get(sound.text, sound.text), sound.language

    def _messages(self, language: str) -> dict[str, str]:
        pieces = (
            fixed_pieces(self._words[language], self._number) if language in self._words else ()
        )
        return {piece.id: piece.text for piece in pieces if piece.id}
