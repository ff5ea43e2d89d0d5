"""Every message of every form, in all languages and with the longest values, fits Telegram."""

from __future__ import annotations

import pytest

from bot.carrier import Message
from bot.telegram import layout
from bot.telegram.send import ASKS_NUMBER, shown
from bot.telegram.words import menus
from handlers.listening import LISTEN
from tests.every_form import LANGUAGES, TURNS, WORDS, Said, forms

CAPTION = 1024  # characters below a file
TEXT = 4096  # of a message, in UTF-16; these are Telegram's own, not those of ``layout``
DATA = 64  # bytes that a button says
COMMAND = range(3, 61)  # characters of a command's words: Telegram takes 256, a phone shows fewer


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_fits_with_its_longest_values(language: str) -> None:
    several = 0
    for said in forms(language, "telegram"):
        for turn in TURNS:
            message = Message(
                id=turn, channel="telegram", to="telegram:1", text=said.text, body=said.body,
                choices=said.choices, turn=turn, asks=said.message, listen=said.listen,
            )  # fmt: skip
            check_text(said, shown(message))
            rows = layout.rows(said.choices, turn, said.listen)
            check_buttons(said, shown(message), rows)
            several += len(rows) > 1
    assert several > 100


def check_text(said: Said, text: str) -> None:
    pieces = layout.pieces(text)
    assert all(0 < len(piece.encode("utf-16-le")) // 2 <= TEXT for piece in pieces)
    assert " ".join(pieces).split() == text.split()
    if said.message == "chat-prescription":
        assert len(text) <= CAPTION


def check_buttons(said: Said, text: str, rows: list[list[layout.Button]]) -> None:
    buttons = [button for row in rows for button in row]
    assert len(buttons) == len(said.choices) + bool(said.listen)
    assert all(0 < len(button.data.encode()) <= DATA for button in buttons)
    assert len({button.data for button in buttons}) == len(buttons)
    assert all(len(row) <= layout.ABREAST for row in rows)
    choices = {f"{one.key} {one.label}" for one in said.choices}
    for row in rows:
        for button in row:
            assert layout._width(button.label) <= layout.LABEL // len(row)
            audible = button.data.endswith(f":{LISTEN}")
            if not audible and button.label not in choices and said.message not in ASKS_NUMBER:
                assert all(one in text for one in choices)  # what a button cuts, the text has


def test_the_menus_fit() -> None:
    said = menus(lambda message, language: WORDS[language].text(message, {}), LANGUAGES)
    assert {command.command for command in said[""]} >= {"listen", "prescription", "stop"}
    for commands in said.values():
        assert all(len(one.description) in COMMAND for one in commands)
