"""How many parts an SMS takes: GSM-7 (160, or 153 a part) or UCS-2 (70, or 67 a part).

Source: 3GPP TS 23.038 (alphabets) and TS 23.040 (concatenated messages).
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Literal

import regex
from msgspec import Struct

Encoding = Literal["GSM-7", "UCS-2"]

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = "\f^{}\\[~]|€"  # an escape goes before each of these, so they take two

_STRANGE = regex.compile(f"[^{regex.escape(BASIC + EXTENSION)}]")
_EXTENDED = dict.fromkeys(EXTENSION, 2)
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
    strange = _STRANGE.search(text)
    forced_by = strange.group() if strange else ""
    needs: Encoding = "UCS-2" if forced_by else "GSM-7"
    units = _units(text, needs)
    parts = 1 if units <= _ROOM[needs][0] else len(split(text))
    return Segments(needs, units, parts, forced_by)


def encoding(text: str) -> Encoding:
    """The alphabet that a message needs."""
    return "UCS-2" if _STRANGE.search(text) else "GSM-7"


def split(text: str) -> list[str]:
    """The parts of a message, in order; joined they are the message again.

    No cut falls within a grapheme cluster, unless that one cluster fills more than a part; then
    none falls within a surrogate pair or an escaped pair of septets.
    """
    needs = encoding(text)
    single, room = _ROOM[needs]
    units = _units(text, needs)
    if units <= single:
        return [text]
    pieces = _pieces(text, needs, room)
    alike = units == len(text)  # each character takes one
    ends = list(accumulate(map(len, pieces) if alike else (_units(p, needs) for p in pieces)))
    parts: list[str] = []
    first = used = 0
    while first < len(pieces):
        last = bisect_right(ends, used + room, first)
        parts.append("".join(pieces[first:last]))
        first, used = last, ends[last - 1]
    return parts


def _pieces(text: str, needs: Encoding, room: int) -> list[str]:
    """What is never cut: a cluster, or the characters of one that fills more than a part."""
    clusters: list[str] = _CLUSTER.findall(text)
    if max(map(len, clusters)) * 2 <= room:  # no character takes more than two units
        return clusters
    return [
        piece
        for cluster in clusters
        for piece in ([cluster] if _units(cluster, needs) <= room else cluster)
    ]


def _units(text: str, needs: Encoding) -> int:
    if needs == "GSM-7":
        if len(text) == 1:  # one by one, where they are cut
            return _EXTENDED.get(text, 1)
        return len(text) + sum(map(text.count, EXTENSION))
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
