"""How long an Ogg file lasts: Opus, as voice messages are, or Vorbis."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

_HEAD: Final = struct.Struct("<4sBBqIIIB")
_OPUS_RATE: Final = 48_000  # samples a second, whatever it was recorded with
_NO_END: Final = -1  # a page on which nothing ends


class _Page(Struct, frozen=True):
    position: int
    serial: int
    body: bytes


def seconds_of_ogg(data: bytes) -> float:
    """``ValueError`` where it is not one whole stream of Opus or Vorbis."""
    pages = list(_pages(data))
    if len({page.serial for page in pages}) != 1:
        raise ValueError("not one stream")
    first = pages[0].body
    if first.startswith(b"OpusHead") and len(first) >= 19:
        rate, before = _OPUS_RATE, int.from_bytes(first[10:12], "little")
    elif first.startswith(b"\x01vorbis") and len(first) >= 30:
        rate, before = int.from_bytes(first[12:16], "little"), 0
    else:
        raise ValueError("neither Opus nor Vorbis")
    ends = [page.position for page in pages if page.position != _NO_END]
    if not rate or ends != sorted(ends):
        raise ValueError("out of order")
    return (ends[-1] - before) / rate


def _pages(data: bytes) -> Iterator[_Page]:
    at = 0
    while at < len(data):
        mark, version, _, position, serial, _, _, count = _HEAD.unpack_from(data, at)
        if mark != b"OggS" or version:
            raise ValueError("no page")
        begins = at + _HEAD.size + count
        at = begins + sum(data[begins - count : begins])
        if at > len(data):
            raise ValueError("cut off")
        yield _Page(position, serial, data[begins:at])
