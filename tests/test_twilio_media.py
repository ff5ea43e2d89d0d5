"""Her media at Twilio: fetched with credentials from its own address, from its stores without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.carrier import Permanent, Temporary
from bot.twilio import media as module
from bot.twilio.media import STORES, TwilioMedia
from tests.turn_stand import make_settings
from tests.twilio_media_double import ACCOUNT, MESSAGE, SID, URL, Double, double, trickling


@pytest.fixture(scope="module")
def standing() -> Iterator[Double]:
    with double() as made:
        yield made


@pytest.fixture
def twilio(standing: Double) -> Double:
    standing.begin()
    return standing


@pytest.fixture
def media(twilio: Double, tmp_path: Path) -> TwilioMedia:
    return _media(tmp_path, twilio)


def _media(folder: Path, twilio: Double, **more: str) -> TwilioMedia:
    settings = make_settings(folder, twilio_api_base=twilio.api, **more)
    return TwilioMedia(settings, (f"{twilio.store}/",))


def test_it_is_fetched_over_the_store_which_gets_no_credentials(
    media: TwilioMedia, twilio: Double
) -> None:
    assert media.fetch(URL) == b"what she sent"
    assert [(where, bool(token)) for where, _, token in twilio.asked] == [
        ("api", True), ("store", False),
    ]  # fmt: skip


def test_it_is_deleted_once(media: TwilioMedia, twilio: Double) -> None:
    media.delete(URL)
    assert twilio.files == {}
    media.delete(URL)  # gone already
    with pytest.raises(Temporary):  # it may not be there yet
        media.fetch(URL)


def test_wrong_credentials_get_nothing(tmp_path: Path, twilio: Double) -> None:
    wrong = _media(tmp_path, twilio, twilio_auth_token="x" * 32)
    for do in (wrong.fetch, wrong.delete):
        with pytest.raises(Temporary):
            do(URL)
    assert twilio.files


@pytest.mark.parametrize("status", [401, 404, 429, 500, 503])
def test_what_is_not_there_now_is_asked_for_later(
    media: TwilioMedia, twilio: Double, status: int
) -> None:
    twilio.refuse = [status, status]
    with pytest.raises(Temporary):
        media.fetch(URL)
    if status != 404:
        with pytest.raises(Temporary):
            media.delete(URL)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://evil.example/2010-04-01/Accounts/x",
        URL.replace("https://api.twilio.com", "https://evil.example"),
        URL.replace("https://api.twilio.com", "https://api.twilio.com.evil.example"),
        URL.replace("https://api.twilio.com", "https://api.twilio.com@evil.example"),
        URL.replace("https", "http"),
        URL.replace(ACCOUNT, "AC" + "9" * 32),
        URL.replace(MESSAGE, "../../../Messages"),
        URL + "/../..",
        URL + "?x=1",
        URL + "\n",
        f"{URL}.json",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
    ],
)
def test_no_other_address_is_ever_asked(media: TwilioMedia, twilio: Double, url: str) -> None:
    for do in (media.fetch, media.delete):
        with pytest.raises(Permanent):
            do(url)
    assert twilio.asked == []


def test_it_is_led_nowhere_but_to_the_stores(
    tmp_path: Path, media: TwilioMedia, twilio: Double
) -> None:
    with double() as elsewhere:
        for way in (
            f"{elsewhere.store}/{SID}",
            "http://169.254.169.254/latest/meta-data",
        ):
            twilio.way = way
            with pytest.raises(Permanent):
                media.fetch(URL)
        twilio.way = "/a/../../secret"
        with pytest.raises(Permanent):
            media.fetch(URL)
        assert elsewhere.asked == []
    assert not [one for one in twilio.asked if one[0] == "store"]


def test_the_stores_are_twilios_and_over_tls() -> None:
    assert all(one.startswith("https://") and one.endswith("/") for one in STORES)


def test_it_is_not_led_round_for_ever(media: TwilioMedia, twilio: Double) -> None:
    twilio.way = "/again"
    with pytest.raises(Temporary):
        media.fetch(URL)
    assert len(twilio.asked) == module.HOPS + 1


def test_what_is_huge_is_not_read_to_its_end(
    media: TwilioMedia, twilio: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST", 1000)
    twilio.files[SID] = bytes(1000)
    assert len(media.fetch(URL)) == 1000
    twilio.files[SID] = bytes(1001)
    with pytest.raises(Permanent):
        media.fetch(URL)


def test_what_is_packed_is_not_unpacked(media: TwilioMedia, twilio: Double) -> None:
    twilio.packed = True
    with pytest.raises(Permanent):
        media.fetch(URL)


def test_a_trickle_comes_to_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS", 0.2)
    with trickling() as base:
        slow = TwilioMedia(make_settings(tmp_path, twilio_api_base=base))
        with pytest.raises(Temporary, match="slowly"):
            slow.fetch(URL)


def test_nobody_there_is_for_later(tmp_path: Path) -> None:
    nobody = TwilioMedia(make_settings(tmp_path, twilio_api_base="http://127.0.0.1:9"))
    for do in (nobody.fetch, nobody.delete):
        with pytest.raises(Temporary):
            do(URL)
