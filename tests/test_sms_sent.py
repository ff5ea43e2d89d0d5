"""What can be sent as an SMS is told whole, and as the conversation has it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import words
from bot.render import Renderer
from bot.sms.blanks import blank, fill, run, runs
from bot.sms.segments import count
from bot.sms.sent import sent
from bot.sms.shapes import Shape, Shapes
from handlers import emergency, history, intake

ROOT = Path(__file__).parent.parent
# in calls alone
SPOKEN = {
    "ask-reminder", "ask-clinic-moved", "ask-prescription-ready", "appointment-kept", "wrong-key",
    "call-again",
}  # fmt: skip
# in chats alone
CHAT = {
    "chat-prescription", "number-joined", "number-not-joined", "picture-kept", "recording-kept",
    "paper-kept", "media-later", "media-enough", "media-large", "media-long", "media-unread",
    "location-noted", "location-far", "number-known", "number-code-unsent", "chat-left",
    "chat-no-number",
}  # fmt: skip
RENDERER = Renderer(words.load(), ZoneInfo("Asia/Kolkata"))
LANGUAGES = ("en", "hi")


def _said() -> Iterator[str]:
    for room in ("handlers", "bot"):
        for file in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    first = node.args[0] if node.func.id == "Reply" and node.args else None
                    if isinstance(first, ast.Constant):
                        yield str(first.value)


def test_every_reply_in_the_code_is_told_of() -> None:
    said = set(_said())
    assert len(said) > 40
    assert said - SPOKEN - CHAT <= sent().keys()


def test_the_choices_are_those_of_the_forms() -> None:
    def lists(ask: str, prefix: str) -> tuple[tuple[str, ...], ...]:
        (asks,) = sent()[ask].asks
        return tuple(tuple(one.removeprefix(prefix) for one in each) for each in asks.choices)

    assert lists("ask-danger", "danger-") == (emergency.ADULT, emergency.CHILD)
    assert lists("ask-history", "history-") == (history.ADULT, history.CHILD)
    assert lists("ask-complaint", "symptom-") == ((*intake.MENU, "other"),)


def _shapes(message: str, language: str = "en") -> list[Shape]:
    shapes = Shapes(RENDERER, words.load()[language], "108")
    return list(shapes.of(sent()[message]))


def test_fixed_words_are_written_out_and_the_rest_is_blank() -> None:
    urgent = ["", "This should be seen today. "]
    assert [one.text for one in _shapes("ask-move")] == [
        f"{first}{blank('name')}: not {blank('when')} but {blank('when')}, {blank('doctor')} "
        f"({blank('registration')}). Change it?\n1 change it\n2 another time\n0 leave it as it is"
        for first in urgent
    ]


def test_a_page_of_any_number_of_lines() -> None:
    texts = [one.text for one in _shapes("ask-slot")]
    line = f"{blank('when')} {blank('doctor')}"
    head = f"{blank('opd')}, free times:"
    assert texts == [
        f"{head}\n1 {line}\n0 another kind of doctor",
        f"{head}\n1 {line}\n2 more\n0 another kind of doctor",
        f"{head}\n1 {line}\n2 {line}\n0 another kind of doctor",
        f"{head}\n1 {line}\n2 {line}\n3 more\n0 another kind of doctor",
        f"{head}\n1 {line}\n2 {line}\n3 {line}\n0 another kind of doctor",
        f"{head}\n1 {line}\n2 {line}\n3 {line}\n4 more\n0 another kind of doctor",
    ]


def test_the_helplines_have_their_own_numbers() -> None:
    (shape,) = _shapes("helpline-self-harm")
    assert shape.text.startswith(emergency.HELPLINES["self_harm"])
    (shape,) = _shapes("emergency-help")
    assert shape.text.startswith("108")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shape_of_a_question_is_one_that_never_fits(language: str) -> None:
    shapes = Shapes(RENDERER, words.load()[language], "108")
    for one in sent().values():
        for shape in shapes.of(one):
            if shape.parts:
                assert count(fill(shape.text, lambda _: "a")).parts <= shape.parts


def test_blanks() -> None:
    text = f"1 {run('dosage', 3)}: {blank('name')}"
    assert runs(text) == {("dosage", 3), ("name", 1)}
    assert fill(text, str.upper) == "1 DOSAGE: NAME"
