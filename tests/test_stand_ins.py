"""Who could not say her name is called so in the language of who hears it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.render import Renderer
from bot.stand_ins import said
from bot.words import load
from handlers.reply import Reply

WORDS = load()


@pytest.mark.parametrize(
    ("noted", "language", "heard"),
    [
        ("मरीज़", "en", "Patient"),
        ("Patient", "te", "పేషెంట్"),
        ("Patient 2", "hi", "मरीज़ 2"),
        ("রোগী 3", "hi-Latn", "Mareez 3"),
        ("Sita Devi", "hi", "Sita Devi"),
        ("Ward 2", "hi", "Ward 2"),
        ("", "hi", ""),
    ],
)
def test_the_name_is_in_the_language_spoken(noted: str, language: str, heard: str) -> None:
    assert said(noted, WORDS[language]) == heard


def test_in_a_text_too() -> None:
    renderer = Renderer(WORDS, ZoneInfo("Asia/Kolkata"))
    now = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
    told = renderer.text(Reply("booking-kept", {"name": "मरीज़"}), "en", "sms", now)
    assert told.startswith("We have noted your booking for Patient.")
