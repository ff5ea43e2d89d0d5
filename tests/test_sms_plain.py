"""Punctuation is made plain where that saves a part, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import words
from bot.render import Renderer
from bot.sms.plain import plain
from bot.sms.segments import count
from handlers.reply import Reply

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
RENDERER = Renderer(words.load(), ZoneInfo("Asia/Kolkata"))


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Mary D\u2019Souza \u2013 \u201cMaya\u201d\u2026", 'Mary D\'Souza - "Maya"...'),
        ("10\u202fam\u00a0today", "10 am today"),
        ("soft\u00adly \u200bsaid", "softly said"),
        ("caf\u00e9 \u2013 5 \u20ac", "caf\u00e9 - 5 \u20ac"),
        ("Levothyroxine 50 \u00b5g, 20 \u03bcL", "Levothyroxine 50 mcg, 20 mcL"),
        ("", ""),
    ],
)
def test_made_plain(written: str, sent: str) -> None:
    assert plain(written) == sent
    assert count(sent).encoding == "GSM-7"


@pytest.mark.parametrize(
    "text",
    [
        "\u0906\u0936\u093e \u2013 \u201c\u0930\u093e\u0928\u0940\u201d",  # nothing is saved
        "\u0915\u094d\u200d\u0937",  # a joiner that shapes a letter
        "Fever \u2013 \U0001f637",
    ],
)
def test_left_as_it_is(text: str) -> None:
    assert plain(text) == text


@given(st.text())
def test_it_never_costs_more(text: str) -> None:
    assert count(plain(text)).parts <= count(text).parts
    assert plain(plain(text)) == plain(text)


def test_by_sms_only() -> None:
    reply = Reply("home-doctor-for", {"name": "D\u2019Souza"})
    assert RENDERER.text(reply, "en", "sms", NOW) == "Doctor for D'Souza"
    assert RENDERER.text(reply, "en", "whatsapp", NOW) == "Doctor for D\u2019Souza"
