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
from handlers.prescription.dosage import instructions
from handlers.reply import Arg, Listing, Moment, Option, Reply, Telephone, Term
from handlers.said import Said
from handlers.session import Contact, OpenForm, Session, Shown
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


HER = Contact("tel:+919812345678", language="en")


def pressed(keys: str, form: OpenForm, contact: Contact = HER) -> Said:
    return keyed(keys, Session(forms=(form,)), contact, "108")


@pytest.mark.parametrize(
    ("quantity", "said"),
    [
        (
            {"value": 2.5, "unit": "ml"},
            {"en": "two and a half ml", "hi": "ढाई एमएल", "bn": "আড়াই এমএল",
             "te": "రెండున్నర ఎంఎల్", "mr": "अडीच एमएल", "or": "ଅଢ଼େଇ ଏମ୍ଏଲ୍"},
        ),
        ({"value": 12.5, "unit": "mg"}, {"en": "12 and a half mg", "hi": "साढ़े 12 एमजी"}),
        ({"value": 0.3, "unit": "ml"}, {"en": "0.3 ml", "hi": "0.3 एमएल"}),
        ({"value": 250, "unit": "mg"}, {"en": "250 mg", "hi": "250 एमजी"}),
    ],
)  # fmt: skip
def test_a_dose_is_no_telephone_number(quantity: dict[str, object], said: dict[str, str]) -> None:
    dosage = {"doseAndRate": [{"doseQuantity": quantity}]}
    args: dict[str, Arg] = {"n": 1, "count": 1, "medicine": "X", "dosage": instructions([dosage])}
    for language, words in said.items():
        told = RENDERER.told(Reply("ask-medicine", args), language, NOW)
        assert told.pieces[-1].text.rstrip(".।") == f"X{told.pieces[-1].text[1]} {words}"


def test_a_number_to_call_is_spelled_wherever_it_stands() -> None:
    args: dict[str, Arg] = {"number": Telephone("108"), "helpline": Telephone("14416")}
    told = RENDERER.told(Reply("helpline-self-harm-now", args), "en", NOW)
    assert told.pieces[0].text.startswith("1 0 8.")
    assert "call 1 4 4 1 6:" in told.pieces[-1].text


def test_zero_is_the_main_menu_and_its_choice_the_last_key() -> None:
    shown = (Shown("1", "x", "a"), Shown("2", "y", "b"), Shown("0", "another", "c"))
    form = OpenForm("booking", asked="slot", shown=shown)
    assert pressed_key("ask-slot", "0", 3) == "3"
    assert pressed("3", form).key == "0"
    assert pressed("2", form).key == "2"
    menu = pressed("0", form).words
    assert menu is not None
    assert (menu.intent, menu.whole) == ("menu", True)


def test_zero_is_none_at_the_danger_screen_too() -> None:
    shown = (Shown("1", "x", "a"), Shown("0", "none", "none"))
    assert pressed_key("ask-danger-again", "0", 6) == "0"
    assert pressed("0", OpenForm("booking", asked="danger", shown=shown)).key == "0"


def test_zero_in_the_main_menu_dials_the_emergency_number() -> None:
    assert pressed("0", OpenForm("home", asked="room")).key == "108"


@pytest.mark.parametrize(
    ("form", "asked"), [("emergency", "called"), ("alarm", "alarmed"), ("consent", "agreed")]
)
def test_zero_takes_nothing_back_where_it_was_dialled(form: str, asked: str) -> None:
    shown = (Shown("1", "x", "a"), Shown("0", "none", "none"))
    said = pressed("0", OpenForm(form, asked=asked, shown=shown))
    assert (said.key, said.words) == ("", None)


@pytest.mark.parametrize("key", ["0", "8"])
def test_before_her_language_is_known_a_key_does_nothing_later(key: str) -> None:
    form = OpenForm("language", asked="language")
    said = pressed(key, form, Contact(HER.address))
    assert (said.key, said.words) == ("", None)


def test_where_a_number_is_asked_for_a_star_comes_first() -> None:
    number = OpenForm("booking", asked="age")
    assert pressed("0", number).key == "0"
    above = pressed("*0", number).words
    assert above is not None
    assert above.intent == "menu"
    assert pressed("34#", number).key == "34"


def test_recordings_have_names_for_files(tmp_path: Path) -> None:
    for language in SPOKEN:
        for piece in fixed_pieces(WORDS[language], "108"):
            if piece.id:
                (tmp_path / f"{piece.id}.wav").touch()
