"""The calls of ``tests/ivr/journeys/``, each held word for word through the signed webhooks.

``> 1`` presses a key, ``> (calls)``, ``> (silence)`` and ``> (hangs up)`` are what they say;
``> (missed call)`` rings the number that calls back, ``> (is called)`` takes a call of ours, and
``> (at 10:10)`` moves the clock. ``> says Sita`` is said to a carrier that makes out words; such a
journey is named speech_. ``> (speaks)`` is what she says after the beep, which ``> (the doctor
hears it)`` finds with the core; such a journey is named recording_. ``<`` is what she hears, all
pieces of a turn in a line (``*`` is any of it), ``< (over)`` the call's end. ``> sms TEXT`` and
``sms <`` are a text of the same phone, ``later <`` one that comes to it by itself. ``> doctor Ravi:
Cetirizine`` issues Ravi's prescription, ``> clinic cancels Ravi`` is what the clinic does (see
``tests/clinic.py``). ``#`` at the start is for the reader.
"""

from __future__ import annotations

import contextlib
import re
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import bot.worker
from tests.clinic import clinic
from tests.ivr.doctor import issue
from tests.ivr.phone import Phone
from tests.ivr.ringing import Ringing
from tests.ivr.twilio_double import carrier, sound
from tests.tongue import each_file
from tests.whole import Whole, standing

JOURNEYS = sorted((Path(__file__).parent / "journeys").glob("*.txt"))
OURS, MISSED = "+911140000000", "+911140000001"
RECORDING = "RE" + "1" * 32
START = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)  # Monday, 9 in the morning in India


@pytest.mark.parametrize("path", each_file(JOURNEYS))
def test_call(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.worker, "HEARTBEAT", 0.6)  # s; it looks often for what is due
    clock, text = Clock(), path.read_text(encoding="utf-8")
    with contextlib.ExitStack() as stack:
        ours: dict[str, Any] = {"missed_call_numbers": (MISSED,), "twilio_voice_from": OURS}
        if path.stem.startswith("recording_"):
            twilio = stack.enter_context(carrier())
            twilio.recordings[RECORDING] = sound()
            ours |= {"twilio_api_base": twilio.url, "voice_recording": True}
        ours |= {"voice_speech": path.stem.startswith("speech_")}
        whole = stack.enter_context(standing(tmp_path, clock, **ours))
        hold(text, whole, Phone(whole.settings), clock)


class Clock:
    """The time, which may be moved on."""

    now = START

    def __call__(self) -> datetime:
        return self.now


def hold(text: str, whole: Whole, phone: Phone, clock: Clock) -> None:
    heard: list[str] = []
    for line in text.splitlines():
        kind, _, words = line.partition(" ")
        if kind == ">":
            heard = _do(words, whole, phone, clock)
        elif line == "< (over)":
            assert phone.ended
        elif kind == "<":
            assert _fits(" ".join(heard), words), f"heard {heard}\nexpected {words}"
        elif line.startswith("sms < "):
            assert heard.pop(0).replace("\n", " / ") == line.removeprefix("sms < ")
        elif line.startswith("later < "):
            text = whole.later(phone.number).replace("\n", " / ")
            assert _fits(text, line.removeprefix("later < ")), text
        else:
            assert not line or line.startswith("#"), f"not a line of a journey: {line}"


def _kept(whole: Whole) -> None:
    until = time.monotonic() + 20
    while not whole.fhir("DocumentReference?type=http://loinc.org|10154-3"):
        assert time.monotonic() < until, "the doctor has no recording"
        time.sleep(0.1)


def _fits(said: str, expected: str) -> bool:
    return bool(re.fullmatch(".*".join(map(re.escape, expected.split("*"))), said))


def _do(words: str, whole: Whole, phone: Phone, clock: Clock) -> list[str]:
    match words:
        case "(calls)":
            return phone.call()
        case "(silence)":
            return phone.wait()
        case "(hangs up)":
            phone.hang_up()
            return []
        case "(missed call)":
            assert "<Reject" in Ringing(whole, phone).misses(MISSED)
            return []
        case "(speaks)":
            assert phone.records
            return phone.post(RecordingSid=RECORDING, RecordingDuration="2", Digits="#")
        case "(the doctor hears it)":
            _kept(whole)
            return []
        case "(is called)":
            ringing = Ringing(whole, phone)
            return ringing.takes(ringing.rings(), AnsweredBy="human")
    if words.startswith("(at "):
        whole.settled()
        hour, _, minute = words.strip("(at )").partition(":")
        here = clock.now.astimezone(whole.settings.zone)
        clock.now = here.replace(hour=int(hour), minute=int(minute))
        return []
    if words.startswith("doctor "):
        name, _, medicines = words.removeprefix("doctor ").partition(": ")
        issue(whole, name, medicines.split(", "), START)
        return []
    if words.startswith("clinic "):
        clinic(whole, words.removeprefix("clinic "), clock.now)
        return []
    if words.startswith("says "):
        return phone.say(words.removeprefix("says "))
    if words.startswith("sms "):
        return whole.say(phone.number, words.removeprefix("sms "))
    return phone.press(words)
