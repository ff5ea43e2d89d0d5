"""A sound: which kind it is by its bytes, and how long it lasts, without playing it."""

from __future__ import annotations

import io
import struct
import wave
from collections.abc import Callable
from typing import Final

import miniaudio

from bot.media.boxes import seconds_of_mp4
from bot.media.ogg import seconds_of_ogg
from bot.media.unfit import TooLong, Unfit

MINUTES: Final = 5
_SHORTEST: Final = 0.1  # s
# of AMR: the bytes of a frame (20 ms) after its first one, by the mode in that
_NARROW: Final = dict(enumerate((12, 13, 15, 17, 19, 20, 26, 31, 5))) | {15: 0}
_WIDE: Final = dict(enumerate((17, 23, 32, 36, 40, 46, 50, 58, 60, 5))) | {14: 0, 15: 0}
_RATES: Final = (
    96000,
    88200,
    64000,
    48000,
    44100,
    32000,
    24000,
    22050,
    16000,
    12000,
    11025,
    8000,
    7350,
)  # fmt: skip  (of AAC, in samples a second, by their number in a frame)


def known(data: bytes) -> str:
    """The media type of a whole sound of at most ``MINUTES``; ``TooLong`` for a longer one,
    ``Unfit`` for all else.
    """
    mime, seconds = _kind(data)
    try:
        lasts = seconds(data)
    except (ValueError, LookupError, struct.error, EOFError, OverflowError) as wrong:
        raise Unfit(f"no sound: {type(wrong).__name__}") from None
    except (wave.Error, miniaudio.MiniaudioError) as wrong:
        raise Unfit(f"no sound: {type(wrong).__name__}") from None
    if not lasts >= _SHORTEST:
        raise Unfit("a sound without a sound")
    if lasts > MINUTES * 60:
        raise TooLong(f"a sound of more than {MINUTES} minutes")
    return mime


def _kind(data: bytes) -> tuple[str, Callable[[bytes], float]]:
    head = data[:12]
    if head.startswith(b"OggS"):
        return "audio/ogg", seconds_of_ogg
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "audio/wav", _of_wav
    if head[4:8] == b"ftyp":
        return "audio/mp4", seconds_of_mp4
    if head.startswith(b"#!AMR\n"):
        return "audio/amr", lambda amr: _of_amr(amr[6:], _NARROW)
    if head.startswith(b"#!AMR-WB\n"):
        return "audio/amr-wb", lambda amr: _of_amr(amr[9:], _WIDE)
    first = int.from_bytes(head[:2], "big")
    if first & 0xFFF6 == 0xFFF0:
        return "audio/aac", _of_aac
    if head.startswith(b"ID3") or first & 0xFFE0 == 0xFFE0:
        return "audio/mpeg", _of_mp3
    raise Unfit("no sound that we know")


def _of_wav(data: bytes) -> float:
    with wave.open(io.BytesIO(data)) as file:
        frames, width = file.getnframes(), file.getsampwidth() * file.getnchannels()
        if len(file.readframes(frames)) < frames * width:
            raise ValueError("cut off")
        return float(frames / file.getframerate())


def _of_mp3(data: bytes) -> float:
    return float(miniaudio.mp3_get_info(data).duration)


def _of_amr(frames: bytes, sizes: dict[int, int]) -> float:
    at = count = 0
    while at < len(frames):
        at += 1 + sizes[frames[at] >> 3 & 15]
        count += 1
    if at != len(frames):
        raise ValueError("cut off")
    return count * 0.02


def _of_aac(data: bytes) -> float:
    """Of ADTS frames, 1,024 samples each."""
    at, seconds = 0, 0.0
    while at < len(data):
        head = data[at : at + 7]
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
        if head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or length < 7 or at + length > len(data):
            raise ValueError("no frame")
        seconds += 1024 / _RATES[head[2] >> 2 & 15]
        at += length
    return seconds
