"""What is written short, as it is said in a call."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.aloud import aloud, plain
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


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "Amoxicillin/Clavulanate 500/125 mg", "Amoxicillin, Clavulanate 500, 125 mg"),
        ("hi", "Amoxicillin / Clavulanate", "Amoxicillin, Clavulanate"),
        ("hi", "Telmisartan 40 mg/Amlodipine 5 mg", "Telmisartan 40 mg, Amlodipine 5 mg"),
        ("en", "Telma 40/5/12.5 mg", "Telma 40, 5, 12.5 mg"),
        ("en", "Augmentin 500 mg/125 mg", "Augmentin 500 mg, 125 mg"),
        ("en", "Budesonide/formoterol 160/4.5 mcg/dose",
         "Budesonide, formoterol 160, 4.5 mcg in 1 dose"),
        ("hi", "160/4.5 mcg/dose", "1 dose में 160, 4.5 mcg"),
        ("en", "Glimepiride/metformin 1/500 mg", "Glimepiride, metformin 1, 500 mg"),
        ("en", "25 \u00b5g/h", "25 mcg per hour"),
        ("en", "10 mg/kg/day in 3 doses", "10 mg per kg per day in 3 doses"),
        ("hi", "10 mg/kg/day", "10 mg प्रति kg प्रति day"),
        ("en", "1/2 tab/day", "1/2 tab per day"),
        ("en", "3/4 tablet morning/night", "3/4 tablet morning, night"),
        ("en", "drop in L/E w/o contact lens", "drop in L E without contact lens"),
        ("en", "40 mg/ml, 10 mg/g", "40 mg in 1 ml, 10 mg in 1 g"),
        ("en", "BP 150/90 on 05/12/2026", "BP 150, 90 on 5 December 2026"),
        ("en", "Paracetamol 500 mg", "Paracetamol 500 mg"),
    ],
)  # fmt: skip
def test_what_is_not_ours_is_no_choice(language: str, written: str, said: str) -> None:
    assert aloud(plain(written, WORDS[language]), WORDS[language]) == said


def test_a_medicine_is_told_as_one() -> None:
    renderer = SpokenRenderer(WORDS, ZoneInfo("Asia/Kolkata"))
    args: dict[str, Arg] = {"n": 1, "count": 1, "medicine": "A/B", "dosage": "morning/night"}
    assert renderer.told(Reply("ask-medicine", args), "hi", NOW).pieces[-1].text == (
        "A B। morning, night।"
    )


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


def of_a_medicine(language: str, medicine: str, dosage: str) -> list[tuple[str, str]]:
    """The pieces after the number of the medicine, with their languages."""
    renderer = SpokenRenderer(WORDS, ZoneInfo("Asia/Kolkata"))
    args: dict[str, Arg] = {"n": 1, "count": 1, "medicine": medicine, "dosage": dosage}
    pieces = renderer.told(Reply("ask-medicine", args), language, NOW).pieces
    return [(piece.language, piece.text) for piece in pieces[1:]]


@pytest.mark.parametrize(
    ("language", "dosage", "said"),
    [
        ("hi", "सुबह, after food", [("hi", "A B। सुबह, after food।")]),
        ("hi", "காலை 1 மாத்திரை, 2.5 மில்லி, रात",
         [("hi", "A B।"), ("ta", "காலை 1 மாத்திரை, 2.5 மில்லி,"), ("hi", "रात।")]),
        ("en", "take சாப்பாட்டுக்கு முன் daily",
         [("en", "A B. take"), ("ta", "சாப்பாட்டுக்கு முன்"), ("en", "daily.")]),
        ("mr", "सकाळी", [("mr", "A B. सकाळी.")]),
        ("as", "রাতিপুৱা", [("as", "A B। রাতিপুৱা।")]),
        ("en", "सुबह", [("en", "A B."), ("hi", "सुबह.")]),
        ("hi", "по одной, 3 दिन",
         [("hi", "A B।"), ("hi", "यह एस एम एस में लिखा है।"), ("hi", "3 दिन।")]),
    ],
)  # fmt: skip
def test_other_letters_are_spoken_by_who_can_read_them(
    language: str, dosage: str, said: list[tuple[str, str]]
) -> None:
    assert of_a_medicine(language, "A B", dosage) == said


def test_a_choice_in_other_letters_keeps_its_key() -> None:
    renderer = SpokenRenderer(WORDS, ZoneInfo("Asia/Kolkata"))
    told = renderer.told(Reply("ask-whose", {}, (Option("1", "சீதா"),)), "hi", NOW)
    said = [(piece.language, piece.text) for piece in told.pieces[-3:]]
    assert ("ta", "சீதா") in said
    assert said[-1] == ("hi", "1 दबाइए।")
