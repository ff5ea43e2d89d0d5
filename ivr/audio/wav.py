"""Telephone sound: WAV, 8 kHz, mono, 16 bits."""

from __future__ import annotations

import io
import wave

import miniaudio

from ivr.audio.engine import EngineFailed

RATE = 8000  # Hz, what a telephone line carries
_PCM = miniaudio.SampleFormat.SIGNED16


def from_samples(samples: bytes, rate: int) -> bytes:
    """A file of signed 16-bit mono samples that were taken at ``rate``."""
    resampled = miniaudio.convert_frames(_PCM, 1, rate, samples, _PCM, 1, RATE)
    return _file(bytes(resampled))


def from_file(data: bytes) -> bytes:
    """A file of ours from MP3, WAV, FLAC or Ogg Vorbis; ``EngineFailed`` if it is none of these."""
    try:
        decoded = miniaudio.decode(data, _PCM, nchannels=1, sample_rate=RATE)
    except miniaudio.MiniaudioError as wrong:
        raise EngineFailed(f"not a sound file: {wrong}") from None
    return _file(decoded.samples.tobytes())


def seconds(data: bytes) -> float:
    """How long a file of ours takes to hear."""
    with wave.open(io.BytesIO(data)) as sound:
        return float(sound.getnframes() / sound.getframerate())


def _file(samples: bytes) -> bytes:
    if not samples:
        raise EngineFailed("no sound")
    target = io.BytesIO()
    with wave.open(target, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples)
    return target.getvalue()
