"""The body of a file that a carrier gives: bounded in size and time, and never unpacked."""

from __future__ import annotations

import time
from typing import Final

import httpx

from bot.carrier import Permanent, Temporary

UNPACKED: Final = {"Accept-Encoding": "identity"}  # what is packed may unpack to anything


def body(answer: httpx.Response, most: int, until: float) -> bytes:
    """At most ``most`` bytes, and no later than ``until`` (of ``time.monotonic``). ``Permanent``
    where it is larger, or packed though we ask with ``UNPACKED``; ``Temporary`` where it is slow.
    """
    if answer.headers.get("Content-Encoding", "identity").strip().casefold() != "identity":
        raise Permanent("it is packed")
    data = bytearray()
    for piece in answer.iter_raw():
        data += piece
        if len(data) > most:
            raise Permanent("it is too large")
        if time.monotonic() > until:
            raise Temporary("it comes too slowly")
    return bytes(data)
