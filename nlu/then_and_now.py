"""What is told of another time: in childhood, in 2015, or once and well now.

A sign told in a thought of long ago is past; one told in a past tense, with the word that all is
well now behind it, is gone. What is said to go on ("since childhood") counts as there.
"""

from __future__ import annotations

from nlu.phrases import Mention
from nlu.reading import Reading

_SIGNS = ("symptom", "danger")
_YEARS = range(1950, 2100)


def mark_other_times(reading: Reading) -> None:
    """Set ``past`` on what was long ago, ``absent`` on what was and is well now."""
    signs = reading.of_kind(*_SIGNS)
    if not signs:
        return
    for first, last in _thoughts(reading):
        told = [m for m in signs if first <= m.first <= last]
        if not told or _goes_on(reading, first, last):
            continue
        if _is_long_ago(reading, first, last):
            _mark(told, gone=_is_well(reading, last + 1))
        elif _is_recent(reading, first, last):
            continue
        elif _any(reading, first, last, "was") and _is_well(reading, last + 1):
            _mark(told, gone=True)


def _mark(signs: list[Mention], *, gone: bool) -> None:
    for sign in signs:
        if gone:
            sign.absent = True
        else:
            sign.past = True


def _thoughts(reading: Reading) -> list[tuple[int, int]]:
    """The text cut at its pauses, at "but" and at "now"."""
    starts = [0]
    for index in range(1, len(reading.tokens)):
        breaks = reading.does(index, "contrast") or reading.does(index, "then-now")
        if reading.tokens[index].pause or breaks:
            starts.append(index)
    ends = [*(start - 1 for start in starts[1:]), len(reading.tokens) - 1]
    return list(zip(starts, ends, strict=True))


def _any(reading: Reading, first: int, last: int, what: str) -> bool:
    return any(reading.does(i, what) for i in range(first, last + 1))


def _is_long_ago(reading: Reading, first: int, last: int) -> bool:
    for index in range(first, last + 1):
        value = reading.tokens[index].value
        year = value is not None and value in _YEARS and len(reading.tokens[index].text) == 4
        if (year or reading.does(index, "long-ago")) and not _since(reading, index):
            return True
    return False


def _is_recent(reading: Reading, first: int, last: int) -> bool:
    """Who fainted yesterday is not well because she says so."""
    return any(first <= m.first <= last for m in reading.of_kind("time"))


def _since(reading: Reading, index: int) -> bool:
    before, after = reading.word(index - 1), index + 1
    return reading.does(after, "until-now") or (before in {"since", "from"})


def _goes_on(reading: Reading, first: int, last: int) -> bool:
    """A present tense in the thought; "hua tha" is none."""
    past = _any(reading, first, last, "was")
    return _any(reading, first, last, "going-on") or (
        not past and _any(reading, first, last, "again")
    )


def _is_well(reading: Reading, start: int) -> bool:
    """Whether what follows says that all is well, or that it comes no more."""
    for index in range(start, len(reading.tokens)):
        if reading.does(index, "well-now"):
            denied = any(
                reading.does(i, what)
                for i in (index - 2, index - 1, index + 1)
                for what in ("negation-before", "negation-after")
                if start <= i < len(reading.tokens)
            )
            return not denied
        if reading.does(index, "then-now") and any(
            reading.does(i, what)
            for i in range(index + 1, min(index + 4, len(reading.tokens)))
            for what in ("negation-before", "negation-after", "none-now")
        ):
            return True
    return False
