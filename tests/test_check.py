"""`python app.py check` finds what is missing, wrong or stuck."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.check import problems
from bot.words import LOCALES


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LOCALES, tmp_path / "locales"))


def test_all_is_well(locales: Path) -> None:
    assert problems(locales) == []


def _edit(locales: Path, language: str, change: Callable[[str], str]) -> None:
    file = locales / language / "conversation.ftl"
    changed = change(file.read_text(encoding="utf-8"))
    assert changed != file.read_text(encoding="utf-8")
    file.write_text(changed, encoding="utf-8")


def test_a_message_that_a_language_lacks(locales: Path) -> None:
    _edit(locales, "hi", lambda text: text.replace("core-down = ", "core-up = "))
    assert problems(locales) == ["hi: core-down is missing", "hi: core-up is not in en"]


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


def test_a_question_of_a_form_without_words(locales: Path) -> None:
    for language in ("en", "hi"):
        _edit(locales, language, lambda text: text.replace("ask-who-again = ", "asked-who = "))
    assert "no message ask-who-again" in problems(locales)


def test_a_message_that_stands_twice(locales: Path) -> None:
    _edit(locales, "en", lambda text: text + "\nwelcome = Hello.\n")
    assert problems(locales) == ["en: welcome stands twice"]
