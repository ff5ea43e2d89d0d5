"""Calls through Somleng, which is plugged in by TWILIO_API_BASE: the transcripts of Twilio's."""

from __future__ import annotations

from pathlib import Path

import pytest

from ivr.spoken import Ask, Dial, HangUp, Play, Record, Reject, Say
from ivr.twilio.twiml import twiml
from tests.ivr.somleng import BadTwiml, SomlengPhone, executed
from tests.ivr.test_voice_journeys import Clock, hold
from tests.ivr.twilio_double import carrier
from tests.whole import standing

JOURNEYS = Path(__file__).parent / "journeys"
ACCOUNT = "AC" + "1" * 32


@pytest.mark.parametrize("name", ["wrong_number_english", "silence_hindi"])
def test_a_call(name: str, tmp_path: Path) -> None:
    text = (JOURNEYS / f"{name}.txt").read_text(encoding="utf-8")
    assert "later <" not in text
    with carrier() as somleng:
        ours = {
            "twilio_account_sid": ACCOUNT,
            "twilio_api_base": somleng.url,
            "public_url": "https://opd.example.org",
            "voice_recording": None,
        }
        with standing(tmp_path, (clock := Clock()), core_apart=True, **ours) as whole:
            assert not whole.settings.hears_speech
            assert not whole.settings.records
            hold(text, whole, SomlengPhone(whole.settings), clock)


def test_all_that_is_spoken_is_known_to_it() -> None:
    ask = Ask((Say("x", "en"), Play("https://x/a")), "/t", speech="hi", hints=("x",))
    for spoken, done in (
        ((ask,), ["Gather"]),
        ((Say("x", "or"), HangUp()), ["Say", "Hangup"]),
        ((Record("/r"),), ["Record"]),
        ((Dial("+911234567890"), HangUp()), ["Dial", "Hangup"]),
        ((Reject(),), ["Reject"]),
    ):
        assert executed(twiml(spoken)) == done


@pytest.mark.parametrize(
    "verbs",
    [
        "<Pause/>",
        "<Gather><Pause/></Gather>",
        "<Gather><Redirect>/x</Redirect></Gather>",
        "<Redirect></Redirect>",
    ],
)
def test_what_it_does_not_know_would_be_noticed(verbs: str) -> None:
    with pytest.raises(BadTwiml):
        executed(f"<Response>{verbs}</Response>")
