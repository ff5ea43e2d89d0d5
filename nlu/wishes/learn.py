"""Learns which pieces of words tell what is wanted: logistic regression over all wishes at once.

``python app.py nlu learn`` writes the weights; the same phrases give the same file.
"""

from __future__ import annotations

import json
import math
import random
import zlib
from array import array
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec import to_builtins

from nlu.alarming.features import words_of
from nlu.normalise import clean, tokenise
from nlu.wishes.examples import Example
from nlu.wishes.weights import SIZE, WEIGHTS, Header, Wishes, pieces

ROUNDS = 6
RATE = 0.5  # AdaGrad's: a piece that was often corrected is corrected less
SMALLEST = 0.02  # of an error that is worth correcting
HEAVIEST = 8.0  # a text of a rare wish, in texts of a usual one
LARGEST = 127  # units of a weight


def learn(found: Sequence[Example], learnt_from: str = "") -> Wishes:
    """The weights that tell these wishes apart; a rare one weighs more than a frequent one."""
    counts = Counter(example.wish for example in found)
    wishes = sorted(counts)
    if len(wishes) < 2:
        raise ValueError("at least two kinds of wishes are needed")
    usual = len(found) / len(wishes)
    weigh = {wish: min(HEAVIEST, usual / count) for wish, count in counts.items()}
    texts = [(pieces(words_of(tokenise(clean(e.text)))), wishes.index(e.wish)) for e in found]
    weights = [array("d", bytes(8 * SIZE)) for _ in wishes]
    seen = [array("d", [1e-6]) * SIZE for _ in wishes]
    biases, biases_seen = [0.0] * len(wishes), [1e-6] * len(wishes)
    dice = random.Random(1)  # noqa: S311  (the same order every time)
    for _ in range(ROUNDS):
        dice.shuffle(texts)
        for numbers, right in texts:
            part = 1 / math.sqrt(len(numbers))
            scores = [
                bias + part * sum([own[n] for n in numbers])
                for bias, own in zip(biases, weights, strict=True)
            ]
            most = max(scores)
            shares = [math.exp(score - most) for score in scores]
            whole = sum(shares)
            for one, share in enumerate(shares):
                wrong = share / whole - (one == right)
                if abs(wrong) < SMALLEST:
                    continue
                error = wrong * weigh[wishes[right]]
                own, own_seen, slope = weights[one], seen[one], error * part
                square = slope * slope
                for n in numbers:
                    own_seen[n] += square
                    own[n] -= RATE * slope / math.sqrt(own_seen[n])
                biases_seen[one] += error * error
                biases[one] -= RATE * error / math.sqrt(biases_seen[one])
    scale = max(max(map(abs, own)) for own in weights) / LARGEST
    units = [array("b", (round(weight / scale) for weight in own)) for own in weights]
    rounded = tuple(round(bias, 6) for bias in biases)
    return Wishes(Header(learnt_from, tuple(wishes), rounded, scale), units)


def write(wishes: Wishes, tongue: str, folder: Path = WEIGHTS) -> None:
    """Keep them: a line that says what they are, then, compressed, a byte a piece and wish."""
    header = json.dumps(to_builtins(wishes.header))
    units = b"".join(own.tobytes() for own in wishes.units)
    (folder / f"{tongue}.bin").write_bytes(header.encode() + b"\n" + zlib.compress(units, 9))
