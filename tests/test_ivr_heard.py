"""What is said at an address is known again."""

from __future__ import annotations

from bot.words import load
from ivr.audio.address import Addresses, Sound
from ivr.audio.voices import RECORDED
from ivr.heard import Heard


def test_words_of_speech_and_of_recordings() -> None:
    addresses = Addresses("s" * 64)
    heard = Heard(addresses, load(), "108")

    def words(sound: Sound) -> tuple[str, str] | None:
        return heard.words(f"/audio/{addresses.of(sound)}")

    assert words(Sound("espeak-ng", "hi", "नमस्ते", slow=True)) == ("नमस्ते", "hi")
    assert words(Sound(RECORDED, "en", "voice-press-3", stamp="1")) == ("press 3.", "en")
    assert words(Sound(RECORDED, "en", "gone", stamp="1")) == ("gone", "en")
    assert words(Sound(RECORDED, "xx", "voice-press-3")) == ("voice-press-3", "xx")
    assert heard.words("/audio/guessed.wav") is None
