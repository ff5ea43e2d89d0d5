"""A keypad booking keeps its budget of sound, and calls find their sound ready."""

from __future__ import annotations

from pathlib import Path

from tests.ivr.figures import FIRST, LANGUAGES, RETURNING, START, book, build
from tests.ivr.phone import Phone
from tests.whole import standing


def test_bookings_in_hindi_which_takes_the_longest(tmp_path: Path) -> None:
    with standing(tmp_path, lambda: START) as whole:
        build(whole.settings, ["hi"])
        phone = Phone(whole.settings)
        first = book(phone, "hi", (*LANGUAGES["hi"], *FIRST))
        again = book(phone, "hi", RETURNING)
    assert 60 < first.seconds <= 180
    assert 30 < again.seconds <= 85  # of 90: a longer list of signs must still fit
    assert first.quiet >= 0.9 * (first.turns - 1)  # the very first words are in English too
    assert again.quiet >= 0.9 * again.turns
