"""What a caller hears: nothing that only a reader could do, and nothing that keys cannot answer."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser, ast

from bot.languages import LOCALES
from bot.words import load
from handlers.form.field import Field
from handlers.forms import FORMS
from handlers.keypad import keyed, pressed_key
from handlers.reply import Listing, Moment, Option, Reply, Term
from handlers.session import OpenForm, Session, Shown
from ivr.fixed import fixed_pieces
from ivr.render import CUT, SpokenRenderer

WORDS = load()
SPOKEN = sorted({words.voice for words in WORDS.values()})
RENDERER = SpokenRenderer(WORDS, ZoneInfo("Asia/Kolkata"))
NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
READERS = re.compile(
    r"\bwrite\b|\bplease send\b|\bsend (only|1|a) |लिख(ें|कर|िए)|नंबर भेजें|कृपया .*भेजें", re.I
)  # what a text asks of her who reads it
DOCTORS = ("doctor-", "acuity-")
UNSPOKEN = {"ask-name", "ask-name-again"}  # passed over in a call by keys


def messages(language: str) -> dict[str, str]:
    """The messages of the conversation, as they stand."""
    files = (LOCALES / language / f"{name}.ftl" for name in ("conversation", "after"))
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    return {
        entry.id.name: text[entry.value.span.start : entry.value.span.end]
        for entry in FluentParser().parse(text).body
        if isinstance(entry, ast.Message) and entry.value and entry.value.span
    }


@pytest.mark.parametrize("language", SPOKEN)
def test_no_caller_is_told_to_write(language: str) -> None:
    for message, text in messages(language).items():
        spoken = f"{message}-voice" in WORDS[language]
        told = not message.startswith(DOCTORS) and message not in UNSPOKEN
        assert spoken or not told or not READERS.search(text), f"{message} needs {message}-voice"


@pytest.mark.parametrize("language", SPOKEN)
def test_spoken_words_are_for_the_ear(language: str) -> None:
    for piece in fixed_pieces(WORDS[language], "108"):
        assert CUT not in piece.text
        assert not READERS.search(piece.text), piece
        assert not re.search(r"\d{3}", piece.text), f"digits in a row: {piece}"


def keyable(field: Field) -> bool:
    """Whether keys can answer it, or it is passed over in a call."""
    plain = Field(name="", ask="")
    by_choice = field.offers is not plain.offers or field.zero is not plain.zero
    return by_choice or field.counts or field.name in {"name", "words", "medicines"}


def test_every_question_can_be_answered_by_keys() -> None:
    for form in FORMS.values():
        for field in form.fields:
            assert not field.ask or keyable(field), (form.name, field.name)


def test_the_choice_comes_before_its_key() -> None:
    options = (
        Option("1", Term("symptom-fever")),
        Option("2", "Sita"),
        Option("0", Term("option-no")),
    )
    told = RENDERER.told(Reply("ask-complaint", {}, options), "en", NOW)
    assert [piece.text for piece in told.pieces[1:]] == [
        "For fever,",
        "press 1.",
        "For Sita,",
        "press 2.",
        "For no,",
        "press 3.",
    ]
    assert [bool(piece.id) for piece in told.pieces[1:]] == [True, True, False, True, True, True]


def test_languages_are_offered_each_in_its_own() -> None:
    options = tuple(
        Option(str(n), Term(f"language-{code}")) for n, code in enumerate(("en", "hi"), 1)
    )
    told = RENDERER.told(Reply("ask-language", {}, options), "en", NOW)
    assert [(piece.language, piece.text) for piece in told.pieces[1:]] == [
        ("en", "For English,"),
        ("en", "press 1."),
        ("hi", "हिंदी के लिए,"),
        ("hi", "2 दबाइए।"),
    ]


@pytest.mark.parametrize(
    ("minute", "en", "hi"),
    [
        (0, "today, 9 o'clock in the morning", "आज सुबह 9 बजे"),
        (5, "today, 9 0 5 in the morning", "आज सुबह 9 बजकर 5 मिनट पर"),
        (20, "today, 9 20 in the morning", "आज सुबह 9 बजकर 20 मिनट पर"),
    ],
)
def test_times_are_said_as_people_do(minute: int, en: str, hi: str) -> None:
    at = datetime(2026, 11, 23, 9, minute, tzinfo=ZoneInfo("Asia/Kolkata"))
    args = {
        "token": 9,
        "when": Moment(at),
        "doctor": "Dr Rao",
        "name": "x",
        "registration": "KMC 1",
    }
    for language, said in (("en", en), ("hi", hi)):
        told = RENDERER.told(Reply("booked", args), language, NOW)  # type: ignore[arg-type]
        assert any(piece.text.rstrip(".।") == said for piece in told.pieces)
        assert not any("KMC" in piece.text for piece in told.pieces)


def test_what_was_understood_is_said_back() -> None:
    both = Listing((Term("symptom-fever"), Term("symptom-cough")))
    told = RENDERER.told(Reply("ask-days", {"complaint": both}), "en", NOW)
    assert told.pieces[0].text == "fever, cough."
    assert told.asks == "number"


def test_zero_is_the_main_menu_and_its_choice_the_last_key() -> None:
    shown = (Shown("1", "x", "a"), Shown("2", "y", "b"), Shown("0", "none", "none"))
    session = Session(forms=(OpenForm("booking", asked="danger", shown=shown),))
    assert pressed_key("0", 3) == "3"
    assert keyed("3", session).key == "0"
    assert keyed("2", session).key == "2"
    menu = keyed("0", session).words
    assert menu is not None
    assert (menu.intent, menu.whole) == ("menu", True)
    number = Session(forms=(OpenForm("booking", asked="age"),))
    assert keyed("0", number).key == "0"
    above = keyed("*0", number).words
    assert above is not None
    assert above.intent == "menu"
    assert keyed("34#", number).key == "34"


def test_recordings_have_names_for_files(tmp_path: Path) -> None:
    for language in SPOKEN:
        for piece in fixed_pieces(WORDS[language], "108"):
            if piece.id:
                (tmp_path / f"{piece.id}.wav").touch()
