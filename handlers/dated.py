"""Days of the week as days from today: only here is the date known."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from handlers.house import Parse
from nlu.understanding import Understanding

WEEK = 7


def by_date(parse: Parse, today: date) -> Parse:
    """The same understanding, with every weekday counted from ``today``."""
    return lambda text, language: dated(parse(text, language), today)


def dated(words: Understanding, today: date) -> Understanding:
    """ "Since Monday" said on a Monday is since a week ago; "on Monday" is today then."""
    if words.since_weekday is not None and words.days is None:
        days = (today.weekday() - words.since_weekday) % WEEK or WEEK
        words = replace(words, days=days)
    if words.when is not None and words.when.weekday is not None:
        ahead = (words.when.weekday - today.weekday()) % WEEK
        words = replace(words, when=replace(words.when, day=ahead, weekday=None))
    return words
