"""What a text is most like, of all that people ask for."""

from __future__ import annotations

import json
import math
import zlib
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from nlu.alarming.features import pairs, parts, words_of
from nlu.normalise import Token

WEIGHTS = Path(__file__).parent / "weights"
SIZE = 1 << 15  # numbers of pieces; some share one


class Header(Struct, frozen=True):
    """What stands before the weights: one line of JSON. A weight is ``scale`` a unit."""

    learnt_from: str
    wishes: tuple[str, ...]
    biases: tuple[float, ...]
    scale: float


class Wish(Struct, frozen=True):
    """The likeliest wish and how likely it is, 0 to 1."""

    intent: str
    likelihood: float


class Wishes:
    """The weights of every piece, a list a wish, read from a file; shared between threads."""

    def __init__(self, header: Header, units: Sequence[array[int]]) -> None:
        self.header = header
        self.units = tuple(units)

    @classmethod
    def load(cls, tongue: str, folder: Path = WEIGHTS) -> Wishes:
        """Read what ``learn`` wrote for a tongue, in both its scripts, and English."""
        line, _, data = (folder / f"{tongue}.bin").read_bytes().partition(b"\n")
        told = json.loads(line)
        header = Header(**told | {name: tuple(told[name]) for name in ("wishes", "biases")})
        units = array("b", zlib.decompress(data))
        of_wish = (units[at : at + SIZE] for at in range(0, len(units), SIZE))
        return cls(header, tuple(of_wish))

    def likeliest(self, tokens: Iterable[Token]) -> Wish:
        """The wish that a text is most like, by its words alone."""
        found = pieces(words_of(tokens))
        part = self.header.scale / math.sqrt(len(found))
        scores = [
            bias + part * sum([units[piece] for piece in found])
            for bias, units in zip(self.header.biases, self.units, strict=True)
        ]
        most = max(scores)
        likelihood = 1 / sum(math.exp(score - most) for score in scores)
        return Wish(self.header.wishes[scores.index(most)], likelihood)


def pieces(words: tuple[str, ...]) -> list[int]:
    """All pieces of a text, as numbers below ``SIZE``."""
    found = [piece for word in words for piece in parts(word)]
    found.extend(pairs(words))
    return [piece % SIZE for piece in found]
