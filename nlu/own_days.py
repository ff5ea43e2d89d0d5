"""For how long each symptom, where a text tells of several: "fever 2 days, cough 3 weeks"."""

from __future__ import annotations

from itertools import accumulate

from nlu.amounts import Amount
from nlu.phrases import Mention
from nlu.reading import Reading


def own_days(reading: Reading, amounts: list[Amount]) -> dict[int, int]:
    """The days of each mention by its place; empty where one duration is for all.

    Its own is the nearest in the same part of a sentence, else the nearest of all.
    """
    lasting = [amount for amount in amounts if amount.role == "duration"]
    if len({amount.days for amount in lasting}) < 2:
        return {}
    part = list(accumulate(token.pause > 0 for token in reading.tokens))

    def away(mention: Mention, amount: Amount) -> tuple[bool, int, bool]:
        after = amount.first > mention.last
        first = amount.first - reading.does(amount.first - 1, "since")
        gap = first - mention.last if after else mention.first - amount.last
        # of two as near: "fever 2 days cough 3 weeks", but "2 din se bukhar aur 3 hafte se khansi"
        return part[amount.first] != part[mention.first], gap, after != (gap == 1)

    return {
        place: min(lasting, key=lambda amount: away(mention, amount)).days
        for place, mention in enumerate(reading.mentions)
        if mention.kind in {"symptom", "danger"}
    }
