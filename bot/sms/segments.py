"""How many parts an SMS takes: GSM-7 (160, or 153 a part) or UCS-2 (70, or 67 a part).

Source: 3GPP TS 23.038 (alphabets) and TS 23.040 (concatenated messages).
"""

from __future__ import annotations

from typing import Literal

import regex
from msgspec import Struct

Encoding = Literal["GSM-7", "UCS-2"]

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = "\f^{}\\[~]|€"  # an escape goes before each of these, so they take two

_SEPTETS = dict.fromkeys(BASIC, 1) | dict.fromkeys(EXTENSION, 2)
_ROOM: dict[Encoding, tuple[int, int]] = {"GSM-7": (160, 153), "UCS-2": (70, 67)}
_CLUSTER = regex.compile(r"\X")


class Segments(Struct, frozen=True):
    """The size of one message.

    ``units`` are septets or UTF-16 code units, ``parts`` what is paid for. ``forced_by`` is the
    first character that GSM-7 does not have, empty where it has all.
    """

    encoding: Encoding
    units: int
    parts: int
    forced_by: str = ""


def count(text: str) -> Segments:
    """Measure a message. An empty one still takes one part.

    Parts never end inside a character as the reader sees it (see ``split``), so this may be one
    more than a carrier needs that cuts anywhere.
    """
    forced_by = next((char for char in text if char not in _SEPTETS), "")
    encoding: Encoding = "UCS-2" if forced_by else "GSM-7"
    units = _units(text, encoding)
    parts = 1 if units <= _ROOM[encoding][0] else len(split(text))
    return Segments(encoding, units, parts, forced_by)


def split(text: str) -> list[str]:
    """The parts of a message, in order; joined they are the message again.

    No cut falls within a grapheme cluster, unless that one cluster fills more than a part; then
    none falls within a surrogate pair or an escaped pair of septets.
    """
    encoding: Encoding = "GSM-7" if all(char in _SEPTETS for char in text) else "UCS-2"
    single, room = _ROOM[encoding]
    if _units(text, encoding) <= single:
        return [text]
    parts: list[str] = []
    start = end = used = 0
    for piece in _pieces(text, encoding, room):
        size = _units(piece, encoding)
        if used + size > room:
            parts.append(text[start:end])
            start, used = end, 0
        end += len(piece)
        used += size
    return [*parts, text[start:]]


def _pieces(text: str, encoding: Encoding, room: int) -> list[str]:
    pieces: list[str] = []
    for cluster in _CLUSTER.findall(text):
        pieces.extend([cluster] if _units(cluster, encoding) <= room else cluster)
    return pieces


def _units(text: str, encoding: Encoding) -> int:
    if encoding == "GSM-7":
        return sum(_SEPTETS[char] for char in text)
    return sum(2 if ord(char) > 0xFFFF else 1 for char in text)
