"""How long an MPEG-4 sound lasts (m4a): by the header of its movie."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_MOST: Final = 1000  # boxes of one level
_KINDS: Final = (b"M4A ", b"M4B ", b"mp42", b"mp41", b"isom", b"iso2", b"3gp4", b"3gp5", b"3gp6")


def seconds_of_mp4(data: bytes) -> float:
    """``ValueError`` or ``LookupError`` where it is none, is cut off, or has moving pictures."""
    whole = dict(_boxes(data))
    if whole[b"ftyp"][:4] not in _KINDS or b"mdat" not in whole:
        raise ValueError("no sound")
    movie = list(_boxes(whole[b"moov"]))
    tracks = [dict(_boxes(body)) for name, body in movie if name == b"trak"]
    for track in tracks:
        media = dict(_boxes(track[b"mdia"]))
        if media[b"hdlr"][8:12] not in (b"soun", b"meta", b"text"):
            raise ValueError("moving pictures")
    if not tracks:
        raise ValueError("no track")
    head = dict(movie)[b"mvhd"]
    rate, lasts = struct.unpack_from(">IQ" if head[0] else ">II", head, 20 if head[0] else 12)
    if not rate:
        raise ValueError("no time")
    return float(lasts / rate)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    for _ in range(_MOST):
        if at == len(data):
            return
        size, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        elif size == 0:
            size = len(data) - at
        if size < head or at + size > len(data):
            raise ValueError("cut off")
        yield name, data[at + head : at + size]
        at += size
    raise ValueError("too many boxes")
