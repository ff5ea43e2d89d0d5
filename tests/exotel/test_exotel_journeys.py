"""The transcripts of Twilio's texts and calls, word for word by Exotel; the core has the same."""

from __future__ import annotations

from pathlib import Path

import pytest

import bot.worker
from tests.exotel.phone import ExotelPhone
from tests.exotel.world import exotel_standing, kept
from tests.ivr.phone import Phone
from tests.ivr.test_voice_journeys import Clock as CallClock
from tests.ivr.test_voice_journeys import hold as hold_call
from tests.test_journeys import Clock, hold
from tests.whole import standing

TESTS = Path(__file__).parent.parent
TEXTS, CALLS = TESTS / "journeys", TESTS / "ivr" / "journeys"
HER = "+919812345678"


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.worker, "HEARTBEAT", 0.6)


def test_texts_book_the_same(tmp_path: Path) -> None:
    text = (TEXTS / "first_booking_english.txt").read_text(encoding="utf-8")
    with standing(tmp_path / "twilio", (clock := Clock()), core_apart=True) as whole:
        hold(text, whole, clock)
        by_twilio = kept(whole)
    with exotel_standing(tmp_path / "exotel", (clock := Clock())) as other:
        hold(text, other, clock)
        assert kept(other) == by_twilio
    assert by_twilio


def test_calls_book_the_same(tmp_path: Path) -> None:
    text = (CALLS / "first_booking_hindi.txt").read_text(encoding="utf-8")
    with standing(tmp_path / "twilio", (clock := CallClock()), core_apart=True) as whole:
        hold_call(text, whole, Phone(whole.settings), clock)
        by_twilio = kept(whole)
    with exotel_standing(tmp_path / "exotel", (clock := CallClock())) as other:
        hold_call(text, other, ExotelPhone(other.settings), clock)
        assert kept(other) == by_twilio
    assert by_twilio


def test_one_cancels_and_others_call_in_vain(tmp_path: Path) -> None:
    """She cancels by text; others say nothing, or press wrong keys."""
    with exotel_standing(tmp_path, (clock := CallClock())) as whole:
        calls = ("silence_hindi", "wrong_keys", "nobody")
        for n, name in enumerate(calls):  # the first is offered the times of this number
            text = (CALLS / f"{name}.txt").read_text(encoding="utf-8")
            phone = ExotelPhone(whole.settings, f"{HER[:-1]}{8 - n}")
            hold_call(text, whole, phone, clock)
    with exotel_standing(tmp_path / "texts", (still := Clock())) as whole:
        hold((TEXTS / "cancel_hindi.txt").read_text(encoding="utf-8"), whole, still)
