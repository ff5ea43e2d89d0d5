"""Learns which pieces of words tell of danger: logistic regression, one message after another.

``python app.py nlu learn`` writes the weights; the same messages give the same file.
"""

from __future__ import annotations

import json
import math
import random
from array import array
from collections.abc import Sequence
from pathlib import Path

from msgspec import to_builtins

from nlu.alarming.features import SIZE, features
from nlu.alarming.told import Told, fingerprint
from nlu.alarming.weights import WEIGHTS, Header, Weights

ROUNDS = 8
RATE = 0.5  # AdaGrad's: a piece that was often corrected is corrected less
DECAY = 1e-5
LARGEST = 127  # units of a weight


def learn(told: Sequence[Told]) -> Weights:
    """The weights that tell these messages apart; both kinds weigh the same in all."""
    messages = [(features(one.text), bool(one.danger)) for one in told]
    dangers = sum(danger for _, danger in messages)
    if dangers in (0, len(messages)):
        raise ValueError("both messages with and without danger are needed")
    weigh = {True: len(told) / 2 / dangers, False: len(told) / 2 / (len(told) - dangers)}
    weights, seen = [0.0] * SIZE, [1e-6] * SIZE
    bias, bias_seen = 0.0, 1e-6
    dice = random.Random(1)  # noqa: S311  (the same order every time)
    for _ in range(ROUNDS):
        dice.shuffle(messages)
        for pieces, danger in messages:
            part = 1 / math.sqrt(len(pieces))
            score = bias + part * sum([weights[piece] for piece in pieces])
            error = (1 / (1 + math.exp(-score)) - danger) * weigh[danger]
            for piece in pieces:
                slope = error * part + DECAY * weights[piece]
                seen[piece] += slope * slope
                weights[piece] -= RATE * slope / math.sqrt(seen[piece])
            bias_seen += error * error
            bias -= RATE * error / math.sqrt(bias_seen)
    scale = max(map(abs, weights)) / LARGEST
    units = array("b", (round(weight / scale) for weight in weights))
    return Weights(Header(fingerprint(list(told)), round(bias, 6), scale), units)


def write(weights: Weights, tongue: str, folder: Path = WEIGHTS) -> None:
    """Keep them: a line that says what they are, then a byte a piece."""
    header = json.dumps(to_builtins(weights.header))
    (folder / f"{tongue}.bin").write_bytes(header.encode() + b"\n" + weights.units.tobytes())
