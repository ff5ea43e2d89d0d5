"""`python app.py check` finds what is missing, wrong, too long or stuck."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from app import cli
from bot.check import problems
from bot.check.messages import read_messages
from bot.check.writing import writing_problems
from bot.languages import read
from tests.few_locales import FEW, locales

__all__ = ["locales"]


def _edit(
    locales: Path, language: str, change: Callable[[str], str], name: str = "conversation"
) -> None:
    file = locales / language / f"{name}.ftl"
    changed = change(file.read_text(encoding="utf-8"))
    assert changed != file.read_text(encoding="utf-8")
    file.write_text(changed, encoding="utf-8")


def _reword(locales: Path, language: str, message: str, words: str) -> None:
    """Give a message of one line other words."""

    def change(text: str) -> str:
        lines = text.split("\n")
        (at,) = (n for n, line in enumerate(lines) if line.startswith(f"{message} = "))
        return "\n".join([*lines[:at], f"{message} = {words}", *lines[at + 1 :]])

    _edit(locales, language, change)


def test_a_message_that_a_language_lacks(locales: Path) -> None:
    _edit(locales, "hi", lambda text: text.replace("core-down = ", "core-up = "))
    assert problems(locales) == ["hi: core-down is missing", "hi: core-up is not in en"]


def test_a_language_of_which_some_files_are_there(locales: Path) -> None:
    catalogue = locales / "languages.yml"
    text = catalogue.read_text(encoding="utf-8")
    mine = "  bn-Latn:\n    {name: Bangla,"
    assert mine in text
    catalogue.write_text(text.replace(mine, f"{mine} complete: [prescription],"), encoding="utf-8")
    folder = locales / "bn-Latn"
    folder.mkdir(exist_ok=True)
    for file in folder.glob("*.ftl"):
        file.unlink()
    shutil.copy(locales / "en" / "prescription.ftl", folder)
    _edit(locales, "bn-Latn", lambda text: text.replace("prescription-line = ", "x-line = "),
          name="prescription")  # fmt: skip
    found = problems(locales)
    assert "bn-Latn: prescription-line is missing" in found
    assert not any("core-down" in one for one in found)


def test_a_variable_that_a_translation_lost(locales: Path) -> None:
    _edit(
        locales,
        "hi",
        lambda text: text.replace("cancelled = रद्द हो गया: टोकन { $token },", "cancelled = रद्द:"),
    )
    (problem,) = problems(locales)
    assert problem == "hi: cancelled has the variables when, in en token, when"


def test_a_message_that_cannot_be_read(locales: Path) -> None:
    _edit(locales, "en", lambda text: text.replace("started = ", "started = { $ "))
    assert any("cannot be read" in problem for problem in problems(locales))


def test_a_choice_of_words_without_the_usual_one(locales: Path) -> None:
    _edit(locales, "en", lambda text: text.replace('   *[no] { "" }\n', '    [no] { "" }\n'))
    assert any(
        "cannot be read: urgent" in problem and "default" in problem
        for problem in problems(locales)
    )


def test_a_question_of_a_form_without_words(locales: Path) -> None:
    for language in ("en", "hi", "hi-Latn"):
        _edit(locales, language, lambda text: text.replace("ask-who-again = ", "asked-who = "))
    assert "no message ask-who-again" in problems(locales)


def test_a_message_that_stands_twice(locales: Path) -> None:
    _edit(locales, "en", lambda text: text + "\nwelcome = Hello.\n")
    assert problems(locales) == ["en: welcome stands twice"]


def test_an_sms_over_its_parts(locales: Path) -> None:
    _reword(locales, "hi", "no-doctor-now", "ठीक है। " * 20)
    _reword(locales, "en", "ask-call-back", "Shall we call you on this phone? " * 10)
    english, hindi = problems(locales)
    assert english.startswith("en: ask-call-back takes 3 SMS parts (340 characters as counted)")
    assert hindi.startswith("hi: no-doctor-now takes 3 SMS parts")


def test_an_sms_that_is_too_long_with_a_long_name_only(locales: Path) -> None:
    short = "{ $name } के लिए बुकिंग लिख ली है। " + "ठीक है। " * 12
    _reword(locales, "hi", "booking-kept", short)
    (problem,) = problems(locales)
    assert problem.startswith("hi: booking-kept takes 3 SMS parts")
    assert "Venkatanarasimharaju" in problem


def test_a_character_that_doubles_the_cost(locales: Path) -> None:
    _reword(locales, "en", "welcome", "Thank you ☺")
    assert problems(locales) == ["en: welcome: '☺' makes the SMS cost double"]


def test_a_call_that_talks_for_too_long(locales: Path) -> None:
    _edit(
        locales,
        "en",
        lambda text: text.replace("welcome-voice = ", "welcome-voice = " + "Thank you. " * 30),
        name="voice",
    )
    (problem,) = problems(locales)
    assert problem.startswith("en: welcome-voice takes 22.")
    assert problems(locales, measure=lambda text, language: 1.0) == []


def test_a_sign_that_no_voice_can_speak(locales: Path) -> None:
    """Words written for the ear have no slash; those of a text may, for it is spoken as "or"."""
    _edit(locales, "en", lambda text: text.replace("Goodbye.", "Bye/goodbye."), name="voice")
    _edit(locales, "en", lambda text: text.replace("(sugar)", "/ sugar #"), name="signs")
    assert problems(locales) == [
        "en: history-diabetes has what cannot be spoken: #",
        "en: voice-bye has what cannot be spoken: /",
        "en: voice-goodbye has what cannot be spoken: /",
    ]


def test_a_value_too_long_for_a_variable(locales: Path) -> None:
    for language, words in (("en", "Doctor for the skin, the hair and the nails"), ("hi", "चमड़ी")):
        _reword(locales, language, "opd-skin", words)
    found = [problem for problem in problems(locales) if "variables" in problem]
    assert found == [
        "en: 'Doctor for the skin, the hair and the nails' (opd) has 43 characters; 1 of a "
        "template's variables, of 30 each, cannot hold it"
    ]


@pytest.mark.parametrize(
    ("language", "words", "wrong"),
    [
        ("hi", "धन्यvad।", "letters of two scripts in one word: धन्यvad"),
        ("hi", "धन्यবাদ।", "letters of two scripts in one word: धन्यবাদ"),
        ("hi", "ধন্যবাদ।", "a word in another script: ধন্যবাদ"),
        ("hi", "Thanks।", "a word in Latin letters: Thanks"),
        ("en", "Thank you धन्यवाद.", "a word in another script: धन्यवाद"),
    ],
)
def test_a_word_in_the_wrong_letters(locales: Path, language: str, words: str, wrong: str) -> None:
    _reword(locales, language, "welcome", words)
    assert problems(locales) == [f"{language}: welcome: {wrong}"]


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (
            "جیسے 91-1234-5678-9012",
            ["a number in groups with no Latin word before it: 91-1234-5678-9012"],
        ),
        ("جیسے 98123 45678", ["a number in groups with no Latin word before it: 98123 45678"]),
        ("جیسے ABHA 91-1234-5678-9012", []),
        ("کئی ہوں تو: 1 3", []),  # two answers, not one number
    ],
)
def test_a_number_that_would_read_from_its_end(
    tmp_path: Path, words: str, wrong: list[str]
) -> None:
    (tmp_path / "one.ftl").write_text(f"card = {words}\n", encoding="utf-8")
    found = writing_problems("ur", read().languages["ur"], read_messages(tmp_path, []), {})
    assert list(found) == [f"ur: card: {one}" for one in wrong]


def test_what_may_be_in_latin_letters(locales: Path) -> None:
    _reword(locales, "hi", "welcome", "OPDLine: ABHA, SMS। START लिखें")
    assert problems(locales) == []


def test_a_sentence_left_in_english(locales: Path) -> None:
    _reword(locales, "hi", "welcome", "Thank you. Write MENU any time.")
    assert "hi: welcome is English: Thank you. Write MENU any time." in problems(locales)


def test_a_variable_that_no_translator_is_told_of(locales: Path) -> None:
    for language in FEW:
        _edit(locales, language, lambda text: text + "\nthanks = { $ward }\n")
    assert problems(locales) == ["en: no comment tells the translator of thanks about ward"]


def test_a_message_without_any_comment(locales: Path) -> None:
    for language in FEW:
        words = "Thanks" if language.isascii() and language != "hi" else "धन्यवाद"
        (locales / language / "new.ftl").write_text(f"thanks = {words}\n", encoding="utf-8")
    assert problems(locales) == ["en: no comment tells the translator where thanks stands"]


def test_every_message_is_spoken_where_asked() -> None:
    told = CliRunner().invoke(cli, ["check", "--audio"])
    assert (told.exit_code, told.output) == (0, "All is well.\n")
