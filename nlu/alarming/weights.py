"""How much a text is like the messages that told of danger."""

from __future__ import annotations

import json
import math
from array import array
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from nlu.alarming.features import pairs, parts, words_of
from nlu.normalise import Token

WEIGHTS = Path(__file__).parent / "weights"


class Header(Struct, frozen=True):
    """What stands before the weights: one line of JSON. A weight is ``scale`` a unit."""

    learnt_from: str
    bias: float
    scale: float


class Weights:
    """The weight of every piece, read from a file; safe to share between threads."""

    def __init__(self, header: Header, units: array[int]) -> None:
        self.header = header
        self.units = units
        self._word = lru_cache(maxsize=20_000)(self._of_word)

    @classmethod
    def load(cls, tongue: str, folder: Path = WEIGHTS) -> Weights:
        """Read what ``learn`` wrote for a tongue, in both its scripts, and English."""
        line, _, data = (folder / f"{tongue}.bin").read_bytes().partition(b"\n")
        return cls(Header(**json.loads(line)), array("b", data))

    def likelihood(self, tokens: Iterable[Token]) -> float:
        """0 to 1: how likely a text tells of danger, by its words alone."""
        words = words_of(tokens)
        units = self.units
        found = [self._word(word) for word in words]
        joint = [units[piece] for piece in pairs(words)]
        count = sum(many for _, many in found) + len(joint)
        total = sum(weight for weight, _ in found) + sum(joint)
        header = self.header
        return 1 / (1 + math.exp(-header.bias - header.scale * total / math.sqrt(count)))

    def _of_word(self, word: str) -> tuple[int, int]:
        pieces = parts(word)
        return sum(self.units[piece] for piece in pieces), len(pieces)
