"""Her own words after the beep: offered, fetched with credentials, handed over, then forgotten."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.carrier import Permanent, Temporary
from bot.settings import Settings
from bot.twilio import recordings as module
from bot.twilio.recordings import TwilioRecordings
from tests.ivr.figures import FIRST, LANGUAGES
from tests.ivr.phone import Phone
from tests.ivr.twilio_double import Carrier, carrier, sound
from tests.turn_stand import make_settings
from tests.whole import Whole, standing

DAY = datetime(2026, 11, 23, 3, 30, tzinfo=UTC)
SID = "RE" + "1" * 32
WORDS = sound(1.5)


@pytest.fixture
def twilio() -> Iterator[Carrier]:
    with carrier() as double:
        double.recordings[SID] = WORDS
        yield double


@pytest.fixture
def recordings(twilio: Carrier, tmp_path: Path) -> TwilioRecordings:
    return TwilioRecordings(_settings(tmp_path, twilio))


def _settings(folder: Path, twilio: Carrier, **more: Any) -> Settings:
    return make_settings(folder, twilio_api_base=twilio.url, **more)


def test_a_recording_is_fetched_and_deleted(recordings: TwilioRecordings, twilio: Carrier) -> None:
    assert recordings.fetch(SID) == WORDS
    recordings.delete(SID)
    assert twilio.recordings == {}
    recordings.delete(SID)  # gone already
    with pytest.raises(Temporary):  # a recording may not be ready yet
        recordings.fetch(SID)


def test_wrong_credentials_get_nothing(tmp_path: Path, twilio: Carrier) -> None:
    wrong = TwilioRecordings(_settings(tmp_path, twilio, twilio_auth_token="x" * 32))
    with pytest.raises(Temporary):
        wrong.fetch(SID)
    with pytest.raises(Temporary):
        wrong.delete(SID)


@pytest.mark.parametrize(
    "sid",
    ["", "../Messages", "RE1/../../x", "RE" + "1" * 80, "http://x.example/x", "RE123456\n"],
)
def test_what_is_no_id_is_asked_nowhere(
    recordings: TwilioRecordings, twilio: Carrier, sid: str
) -> None:
    for do in (recordings.fetch, recordings.delete):
        with pytest.raises(Permanent):
            do(sid)
    assert twilio.asked == []


def test_it_follows_nobody_elsewhere(recordings: TwilioRecordings, twilio: Carrier) -> None:
    twilio.refuse = [302]
    with pytest.raises(Temporary):
        recordings.fetch(SID)


def test_what_is_no_sound_or_too_much_is_not_taken(
    recordings: TwilioRecordings, twilio: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    twilio.recordings[SID] = b"<html>" + bytes(100)
    with pytest.raises(Permanent):
        recordings.fetch(SID)
    twilio.recordings[SID] = WORDS
    monkeypatch.setattr(module, "LARGEST", len(WORDS) - 1)
    with pytest.raises(Permanent):
        recordings.fetch(SID)


class Recorded:
    """The whole of OPDLine with the double as its carrier; she has booked by keypad."""

    def __init__(self, whole: Whole, twilio: Carrier) -> None:
        self.whole, self.twilio = whole, twilio
        self.phone = Phone(whole.settings)

    def books(self, language: str = "en") -> list[str]:
        self.phone.call()
        for pressed in (*LANGUAGES[language], *FIRST):
            self.phone.press(pressed)
        return self.phone.heard

    def speaks(self, sid: str = SID, **more: str) -> list[str]:
        """She has spoken after the beep."""
        assert self.phone.records
        url = f"https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/{sid}"
        given = {"RecordingSid": sid, "RecordingUrl": url, "RecordingDuration": "2", "Digits": "#"}
        return self.phone.post(**(given | more))

    @property
    def documents(self) -> list[dict[str, Any]]:
        return self.whole.fhir("DocumentReference?type=http://loinc.org|10154-3")


@pytest.fixture
def she(tmp_path: Path, twilio: Carrier) -> Iterator[Recorded]:
    base = twilio.url
    with standing(tmp_path, lambda: DAY, twilio_api_base=base, voice_recording=True) as whole:
        yield Recorded(whole, twilio)


def test_her_words_reach_the_doctor_and_leave_the_carrier(she: Recorded) -> None:
    heard = she.books()
    assert heard[0] == "Booked."
    assert heard[-5:] == [
        "The doctor may hear the problem in your own words before calling you.",
        "To say it after the beep,", "press 1.", "If that is not needed,", "press 2.",
    ]  # fmt: skip
    assert she.phone.press("1")[0].startswith("Please say the name and the problem after the beep")
    assert she.speaks()[0] == "Thank you. The doctor can hear it."
    _until(lambda: not she.twilio.recordings)
    (document,) = she.documents
    (booked,) = she.whole.fhir("Appointment?status=booked")
    (encounter,) = she.whole.fhir("Encounter")
    assert document["context"] == {
        "encounter": [{"reference": f"Encounter/{encounter['id']}"}],
        "related": [{"reference": f"Appointment/{booked['id']}"}],
    }
    (content,) = document["content"]
    kind, _, identity = content["attachment"]["url"].partition("/")
    assert (kind, content["attachment"]["contentType"]) == ("Binary", "audio/wav")
    binary = she.whole.http.get(
        f"/fhir/Binary/{identity}", headers={"Accept": "application/fhir+json"}
    ).json()
    assert base64.b64decode(binary["data"]) == WORDS
    assert binary["securityContext"] == document["subject"]
    page = she.whole.http.get(f"/desk/appointment/{booked['id']}").text
    assert f'<audio controls preload="none" src="/desk/recording/{identity}"' in page
    heard_there = she.whole.http.get(f"/desk/recording/{identity}")
    assert (heard_there.content, heard_there.headers["Content-Type"]) == (WORDS, "audio/wav")
    assert she.whole.http.get("/desk/recording/none").status_code == 502


def test_it_is_taken_once_however_often_it_is_told(she: Recorded) -> None:
    she.books()
    she.phone.press("1")
    address = she.phone._url
    first = she.speaks()
    she.phone._url, she.phone.records = address, True
    assert she.speaks() == first
    _until(lambda: not she.twilio.recordings)
    assert len(she.documents) == 1
    assert len([one for one in she.twilio.asked if one.startswith("GET")]) == 1


def test_one_that_is_not_ready_is_fetched_later(she: Recorded) -> None:
    she.twilio.refuse = [404, 503]
    she.books()
    she.phone.press("1")
    she.speaks()
    _until(lambda: not she.twilio.recordings)
    assert len(she.documents) == 1


def test_what_can_never_be_used_is_deleted_too(she: Recorded) -> None:
    she.twilio.recordings[SID] = b"no sound"
    she.books()
    she.phone.press("1")
    she.speaks()
    _until(lambda: not she.twilio.recordings)
    assert she.documents == []


def test_hanging_up_ends_the_recording_and_it_counts(she: Recorded) -> None:
    she.books()
    she.phone.press("1")
    address, sid = she.phone._url, she.phone.call_sid
    she.phone.hang_up()  # which may be told before the recording is
    she.phone._url, she.phone.call_sid, she.phone.records = address, sid, True
    she.speaks(Digits="hangup", CallStatus="completed")
    _until(lambda: not she.twilio.recordings)
    assert len(she.documents) == 1


def test_she_need_not_be_recorded(she: Recorded) -> None:
    she.books()
    assert she.phone.press("2")[0] == "Thank you."
    she.phone.hang_up()
    assert she.phone.call()[0] == "In an emergency, press 0."
    assert len(she.whole.fhir("Appointment?status=booked")) == 1
    assert she.twilio.asked == []


def test_saying_nothing_to_the_offer_ends_the_call(she: Recorded) -> None:
    she.books()
    assert she.phone.wait() == ["Thank you. Goodbye."]
    assert she.phone.ended


def test_saying_nothing_after_the_beep_is_said(she: Recorded) -> None:
    she.books()
    she.phone.press("1")
    assert she.phone.wait()[0] == "We have heard nothing. Your booking stays."


@pytest.mark.parametrize(
    ("key", "says"), [("7", "That key is not"), ("0", "In an emergency, press 0.")]
)
def test_other_keys_at_the_offer(she: Recorded, key: str, says: str) -> None:
    she.books()
    assert she.phone.press(key)[0].startswith(says)


def test_wrong_keys_at_the_offer_come_to_an_end(she: Recorded) -> None:
    she.books()
    for _ in range(2):
        assert she.phone.press("7")[1].startswith("The doctor may hear")
    assert she.phone.press("7")[0] == "Thank you."
    assert len(she.whole.fhir("Appointment?status=booked")) == 1


def test_a_recording_that_was_not_asked_for_is_no_answer(she: Recorded) -> None:
    she.phone.call()
    she.phone.press("1")
    she.phone.records = True
    assert she.speaks()
    assert not she.phone.ended
    assert she.twilio.asked == []


def test_without_the_setting_nobody_is_recorded(tmp_path: Path) -> None:
    elsewhere = {"twilio_account_sid": "AC1", "twilio_api_base": "https://carrier.example.org"}
    assert make_settings(tmp_path, **elsewhere).records is False
    assert make_settings(tmp_path, twilio_account_sid="AC1").records is True
    assert make_settings(tmp_path).records is True, "the demo's own phones record"
    with standing(tmp_path, lambda: DAY) as whole:
        phone = Phone(whole.settings)
        phone.call()
        for pressed in (*LANGUAGES["en"], *FIRST):
            phone.press(pressed)
        assert phone.heard[0] == "Booked."
        assert "beep" not in " ".join(phone.heard)


def _until(so: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not so():
        assert time.monotonic() < end
        time.sleep(0.1)
