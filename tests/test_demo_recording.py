"""Her own words on the demo's phones: recorded after the beep, heard at the desk, then gone."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot.demo.recordings import SECONDS
from bot.demo.terminal_call import run_call
from bot.twilio.send import EMBEDDED_ACCOUNT
from ivr.audio.wav import seconds
from tests.ivr.figures import FIRST, LANGUAGES
from tests.test_reminders import _until
from tests.turn_stand import HER
from tests.whole import TOKEN, Whole, standing

NOW = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
KEYS = (*LANGUAGES["en"], *FIRST)


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Whole]:
    with standing(tmp_path, lambda: NOW, voice_recording=None) as whole:
        yield whole


def calls(whole: Whole, *lines: str) -> str:
    """What the terminal phone prints in a call."""
    out, err = io.StringIO(), io.StringIO()
    number = HER.removeprefix("tel:")
    assert run_call(whole.http, number, "", lines, 0, out, err, io.StringIO()) == 0, err.getvalue()
    return out.getvalue()


def carrier(whole: Whole, method: str, name: str) -> httpx.Response:
    path = f"/carrier/2010-04-01/Accounts/{EMBEDDED_ACCOUNT}/Recordings/{name}"
    return whole.http.request(method, path, auth=(EMBEDDED_ACCOUNT, TOKEN))


def test_what_she_says_is_heard_at_the_desk_and_leaves_the_carrier(whole: Whole) -> None:
    said = calls(whole, *KEYS, "1", "my head hurts")
    assert "(beep)" in said
    assert "Thank you. The doctor can hear it." in said
    _until(lambda: whole.fhir("DocumentReference"))
    (booked,) = whole.fhir("Appointment?status=booked")
    page = whole.http.get(f"/desk/appointment/{booked['id']}").text
    source = page.split("<audio")[1].split('src="')[1].partition('"')[0]
    heard = whole.http.get(source)
    assert heard.headers["Content-Type"].startswith("audio/wav")
    assert seconds(heard.content) == SECONDS
    kept = whole.settings.data_dir / "carrier-recordings"
    _until(lambda: not list(kept.iterdir()))


def test_silence_after_the_beep_records_nothing(whole: Whole) -> None:
    said = calls(whole, *KEYS, "1", "")
    assert "(beep)" in said
    assert "The doctor can hear it." not in said
    assert whole.fhir("DocumentReference") == []


@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize("sid", ["RE" + "0" * 32, "..", "REx"])
def test_a_recording_there_is_none_of(whole: Whole, method: str, sid: str) -> None:
    assert (
        carrier(whole, method, f"{sid}.{'wav' if method == 'GET' else 'json'}").status_code == 404
    )
