"""A bare number is an age only where it can be nothing else."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon
from nlu.understanding import Age

PARSE = Lexicon.load().parse


@pytest.mark.parametrize("text", ["she is 6", "no she is 6", "no. he is 6.", "he is 6, fever"])
def test_it_is_all_that_is_said_of_her(text: str) -> None:
    assert PARSE(text, "en").age == Age(years=6)


@pytest.mark.parametrize("text", ["her pulse is 90", "she is 45 kg", "he took 6 tablets",
                                  "his sugar is 110", "she is 9 months pregnant"])  # fmt: skip
def test_it_is_of_something_else(text: str) -> None:
    assert PARSE(text, "en").age is None
