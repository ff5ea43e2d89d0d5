"""Says how fast the lexicon is; a busy machine must not fail it, so no time is asserted."""

from __future__ import annotations

from time import perf_counter

from nlu.lexicon import Lexicon
from nlu.speed import TEXTS, milliseconds


def test_print_the_speed() -> None:
    start = perf_counter()
    lexicon = Lexicon.load()
    loading = (perf_counter() - start) * 1000
    median = milliseconds(lexicon)
    print(f"lexicon: loads in {loading:.0f} ms, parses {len(TEXTS)} texts at {median:.2f} ms p50")
    assert median > 0
