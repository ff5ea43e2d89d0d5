"""A voice message as chats take it: MP3, mono, of what a call would say."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from typing import Final

import lameenc
import miniaudio

RATE: Final = 16_000  # Hz: every phone plays that, and not every one 8,000
BITS: Final = 24  # thousand a second: 180 kB a minute
PAUSE: Final = 0.3  # s between two pieces
_FINEST: Final = 2  # LAME's quality: 0 is the slowest
_PCM: Final = miniaudio.SampleFormat.SIGNED16


def joined(sounds: Sequence[bytes]) -> bytes:
    """One MP3 of WAV files of ours, a pause between them."""
    silence = bytes(2 * int(RATE * PAUSE))
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(BITS)
    encoder.set_in_sample_rate(RATE)
    encoder.set_out_sample_rate(RATE)
    encoder.set_channels(1)
    encoder.set_quality(_FINEST)
    encoder.silence()
    samples = silence.join(map(_samples, sounds))
    return bytes(encoder.encode(samples) + encoder.flush())


def _samples(sound: bytes) -> bytes:
    with wave.open(io.BytesIO(sound)) as file:
        rate, frames = file.getframerate(), file.readframes(file.getnframes())
    return bytes(miniaudio.convert_frames(_PCM, 1, rate, frames, _PCM, 1, RATE))
