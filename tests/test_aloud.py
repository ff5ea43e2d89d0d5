"""What is written short, as it is said in a call."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.aloud import aloud
from bot.words import load
from handlers.reply import Arg, Option, Reply, Term
from ivr.fixed import fixed_pieces
from ivr.render import SpokenRenderer

WORDS = load()
SPOKEN = sorted({words.voice for words in WORDS.values()})
NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "asthma/lung disease", "asthma or lung disease"),
        ("te", "మూతి వంకర/చేయి బలహీనం/మాట తేడా", "మూతి వంకర, చేయి బలహీనం లేదా మాట తేడా"),
        ("ta", "கண்ணில் அடி/ஆசிட், சுண்ணாம்பு", "கண்ணில் அடி அல்லது ஆசிட், சுண்ணாம்பு"),
        ("en", "Amoxicillin 125 mg/5 ml syrup", "Amoxicillin 125 mg in 5 ml syrup"),
        ("hi", "Paracetamol 120mg/5ml", "Paracetamol 5 ml में 120mg"),
        ("en", "Gentamicin 40 mg/ml", "Gentamicin 40 mg in 1 ml"),
        ("hi", "ORS घोल", "O R S घोल"),
        ("ur", "ORS", "O R S"),
        ("en", "1 sachet ORS after each loose motion", "1 sachet O R S after each loose motion"),
        ("en", "from 05/12/2026", "from 5 December 2026"),
        ("hi", "05/12/2026 से", "5 दिसंबर 2026 से"),
        ("en", "99/99/2026", "99/99/2026"),
        ("en", "1/2 tablet", "1/2 tablet"),
        ("en", "Dr RAO, BP checked", "Dr RAO, BP checked"),
    ],
)
def test_it_is_written_out(language: str, written: str, said: str) -> None:
    assert aloud(written, WORDS[language]) == said


@pytest.mark.parametrize("language", SPOKEN)
def test_no_slash_is_spoken(language: str) -> None:
    assert not [piece for piece in fixed_pieces(WORDS[language], "108") if "/" in piece.text]


def test_a_choice_and_a_medicine_are_written_out() -> None:
    renderer = SpokenRenderer(WORDS, ZoneInfo("Asia/Kolkata"))
    options = (Option("1", Term("history-lung-disease")),)
    asked = renderer.told(Reply("ask-history", {}, options), "bn", NOW)
    assert asked.pieces[-2].text == "হাঁপানি বা শ্বাসের রোগ:"
    args: dict[str, Arg] = {"n": 1, "count": 1, "medicine": "ORS", "dosage": "1"}
    assert renderer.told(Reply("ask-medicine", args), "hi", NOW).pieces[-1].text == "O R S। 1।"
