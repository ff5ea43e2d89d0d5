"""Reads a QR code from a picture, as a phone does, but for mending what is damaged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PIL import Image
from segno import consts

Matrix = list[list[bool]]  # rows of modules, dark ones true
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda r, c: (r + c) % 2 == 0,
    lambda r, c: r % 2 == 0,
    lambda r, c: c % 3 == 0,
    lambda r, c: (r + c) % 3 == 0,
    lambda r, c: (r // 2 + c // 3) % 2 == 0,
    lambda r, c: r * c % 2 + r * c % 3 == 0,
    lambda r, c: (r * c % 2 + r * c % 3) % 2 == 0,
    lambda r, c: ((r + c) % 2 + r * c % 3) % 2 == 0,
)
_LEVELS = {0: consts.ERROR_LEVEL_M, 1: consts.ERROR_LEVEL_L, 2: consts.ERROR_LEVEL_H,
           3: consts.ERROR_LEVEL_Q}  # fmt: skip


def text_of(picture: Image.Image) -> str:
    """What a picture of nothing but a code (and white around it) says."""
    matrix = _modules(picture)
    version = (len(matrix) - 17) // 4
    bits = 0
    for r, c in [
        *((8, c) for c in (0, 1, 2, 3, 4, 5, 7, 8)),
        *((r, 8) for r in (7, 5, 4, 3, 2, 1, 0)),
    ]:
        bits = bits << 1 | matrix[r][c]
    bits ^= 0b101010000010010
    level, mask = _LEVELS[bits >> 13], _MASKS[bits >> 10 & 7]
    stream = [matrix[r][c] ^ mask(r, c) for r, c in _path(version)]
    words = [_number(stream[at : at + 8]) for at in range(0, len(stream) - 7, 8)]
    return _said(_in_order(words, version, level), version)


def _modules(picture: Image.Image) -> Matrix:
    gray = picture.convert("L").point(lambda shade: 255 if shade < 128 else 0)
    left, top, right, bottom = gray.getbbox() or (0, 0, 0, 0)
    width = 0  # of the finder's upper side, seven modules long
    while gray.getpixel((left + width, top + 2)):
        width += 1
    count = round((right - left) / (width / 7))
    count = 17 + 4 * round((count - 17) / 4)
    step = (right - left) / count, (bottom - top) / count
    return [
        [
            bool(gray.getpixel((int(left + (c + 0.5) * step[0]), int(top + (r + 0.5) * step[1]))))
            for c in range(count)
        ]
        for r in range(count)
    ]


def _path(version: int) -> Iterator[tuple[int, int]]:
    """The modules that hold data, in their order."""
    size = 17 + 4 * version
    centres: tuple[int, ...] = consts.ALIGNMENT_POS[version - 2] if version > 1 else ()
    taken = {(6, n) for n in range(size)} | {(n, 6) for n in range(size)}
    for r, c in ((0, 0), (0, size - 8), (size - 8, 0)):
        taken |= {(r + y, c + x) for y in range(9 - bool(r)) for x in range(9 - bool(c))}
    taken |= {(8, c) for c in range(size - 8, size)} | {(r, 8) for r in range(size - 8, size)}
    corners = {(6, 6), (6, size - 7), (size - 7, 6)}
    for y in centres:
        for x in centres:
            if (y, x) not in corners:
                taken |= {(y + dy, x + dx) for dy in range(-2, 3) for dx in range(-2, 3)}
    if version > 6:
        taken |= {(r, c) for r in range(6) for c in range(size - 11, size - 8)}
        taken |= {(r, c) for c in range(6) for r in range(size - 11, size - 8)}
    up = True
    for right in [*range(size - 1, 6, -2), 5, 3, 1]:
        rows = range(size - 1, -1, -1) if up else range(size)
        for r in rows:
            yield from ((r, c) for c in (right, right - 1) if (r, c) not in taken)
        up = not up


def _in_order(words: list[int], version: int, level: int) -> list[int]:
    """The data of all blocks, which stand interleaved."""
    table: Any = consts.ECC
    kinds = table[version][level]
    sizes = [kind.num_data for kind in kinds for _ in range(kind.num_blocks)]
    blocks: list[list[int]] = [[] for _ in sizes]
    given = iter(words)
    for place in range(max(sizes)):
        for block, size in zip(blocks, sizes, strict=True):
            if place < size:
                block.append(next(given))
    return [word for block in blocks for word in block]


def _said(words: list[int], version: int) -> str:
    bits = [bool(word >> place & 1) for word in words for place in range(7, -1, -1)]
    assert _number(bits[:4]) == 0b0100, "only bytes are read here"
    length = 8 if version < 10 else 16
    count = _number(bits[4 : 4 + length])
    start = 4 + length
    return bytes(_number(bits[start + 8 * n : start + 8 * n + 8]) for n in range(count)).decode()


def _number(bits: list[bool]) -> int:
    return int("".join("01"[bit] for bit in bits), 2)
