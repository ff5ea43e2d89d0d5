"""Texts that take something back and say it anew, and those that only deny."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon

LEXICON = Lexicon.load()

CORRECTING = [
    "no, cough since 5 days",
    "No. Cough since 5 days",
    "no no, cough",
    "नहीं, खांसी",
    "नहीं जी, खांसी है",
    "galat, khansi hai",
    "galat khansi hai",
    "ग़लत, खांसी है",
    "not fever, cough",
    "not fever but cough",
    "no fever, cough",
    "nahi mera naam Ravi hai",
    "nahi, Ravi",
    "nahi Ravi",
    "no, Chandrakantaben",
    "no my name is Ravi",
    "no, my son",
    "not me, my son",
    "not my son my daughter",
    "nahi mujhe khansi hai",
    "nahi khansi hai",
    "nahi, 5 saal",
    "no, 2 days",
    "nahi 2 din se",
    "wrong, it is my daughter",
    "wrong name, Ravi",
    "no tomorrow morning",
    "नहीं मेरी बेटी को बुखार है",
]
NOT_CORRECTING = [
    "no",
    "nahi",
    "galat",
    "galat hai",
    "wrong name",
    "no fever",
    "not fever",
    "no fever or cough",
    "no fever, no cough",
    "no fever, cough or vomiting",
    "no breathing trouble",
    "no relief from fever",
    "no appetite, fever",
    "cannot breathe",
    "not able to walk because of knee pain",
    "not feeling well, fever",
    "nahi aa rahi saans",
    "na bukhar na khansi",
    "never had fits",
    "without fever",
    "nothing else",
    "bas khansi",
    "no 2",
    "no problem",
    "no danger sign",
    "no thnks",
    "no, no fever",
    "fever and cough, no vomiting",
    "fever",
    "bukhar nahi utar raha",
    "bukhar nahi hai, khansi hai",
    "theek nahi lag raha bukhar hai",
    "",
]


@pytest.mark.parametrize("text", CORRECTING)
def test_a_text_that_begins_with_a_denial_and_goes_on_corrects(text: str) -> None:
    assert LEXICON.parse(text).corrects


@pytest.mark.parametrize("text", NOT_CORRECTING)
def test_a_text_that_only_denies_or_tells_does_not_correct(text: str) -> None:
    assert not LEXICON.parse(text).corrects
