"""Twilio's webhooks, signed, through a real server."""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes
from xml.etree import ElementTree

import httpx
import pytest
from flask import Flask
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.receipt import ReceiptBook
from bot.settings import Settings
from bot.twilio.sms import sms_blueprint
from bot.twilio.status import status_blueprint
from tests.turn_stand import (
    HER,
    NOW,
    Stand,
    in_threads,
    keys,
    make_settings,
    redis_dir,
    served,
    settings,
    signed_post,
)

__all__ = ["redis_dir", "settings"]

FROM = ("From", "+919812345678")


def app_of(stand: Stand) -> Flask:
    app = Flask("test")
    app.register_blueprint(
        sms_blueprint(stand.settings, stand.runner, stand.renderer, ("en", "hi"), lambda: NOW)
    )
    app.register_blueprint(
        status_blueprint(stand.settings, ReceiptBook(stand.redis, stand.sessions, stand.metrics))
    )
    return app


class Site:
    """A stand on the web."""

    def __init__(self, stand: Stand, base: str) -> None:
        self.stand = stand
        self.settings = stand.settings
        self.base = base

    def sms(self, *form: tuple[str, str], **more: Any) -> httpx.Response:
        return signed_post(self.base, "/twilio/sms", [FROM, *form], self.settings, **more)

    def status(self, query: str, *form: tuple[str, str]) -> int:
        path = f"/twilio/status{query}"
        return signed_post(self.base, path, list(form), self.settings).status_code


@pytest.fixture
def site(settings: Settings) -> Iterator[Site]:
    stand = Stand(settings)
    with served(app_of(stand)) as base:
        yield Site(stand, base)


def texts(answer: httpx.Response) -> list[str]:
    """What the phone shows."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
    return [node.text or "" for node in ElementTree.fromstring(answer.content)]


def stored(site: Site) -> int:
    return len(keys(site.stand.redis))


def test_an_sms_is_answered(site: Site) -> None:
    answer = site.sms(("Body", "नमस्ते <&>"), ("MessageSid", "SM1"))
    assert texts(answer) == ["en/sms echo 0 नमस्ते <&>"]


def test_an_sms_that_comes_again_is_the_same_by_sid_and_by_token(site: Site) -> None:
    token = {"I_Twilio_Idempotency_Token": "tok"}
    first = site.sms(("Body", "a"), ("MessageSid", "SM1"), **token)
    assert site.sms(("Body", "a"), ("MessageSid", "SM1")).content == first.content
    assert site.sms(("Body", "a"), ("MessageSid", "SM2"), **token).content == first.content
    assert texts(site.sms(("Body", "a"), ("MessageSid", "SM3"))) == ["en/sms echo 1 a"]


def test_twenty_of_the_same_webhook_at_once_are_one(settings: Settings) -> None:
    from tests.test_turn import Slow, waiting

    slow = Slow(0.1)
    stand = Stand(settings, decide=slow)
    with served(app_of(stand)) as base:
        site = Site(stand, base)
        answers = in_threads(20, lambda _: site.sms(("Body", "1"), ("MessageSid", "SM1")))
    assert {answer.content for answer in answers} == {answers[0].content}
    assert texts(answers[0]) == ["en/sms echo 0 1"]
    assert (len(slow.spans), waiting(stand)) == (1, 1)


@pytest.mark.parametrize(
    ("public_url", "signed_for"),
    [
        ("https://opd.example.org", "https://opd.example.org/twilio/sms"),
        ("https://opd.example.org", "https://opd.example.org:443/twilio/sms"),
        ("https://opd.example.org:443", "https://opd.example.org/twilio/sms"),
        ("https://opd.example.org:8443", "https://opd.example.org:8443/twilio/sms"),
        ("http://opd.example.org", "http://opd.example.org:80/twilio/sms"),
        ("https://opd.example.org/base", "https://opd.example.org/base/twilio/sms"),
    ],
)
def test_the_signature_is_for_the_public_address(
    redis_dir: Path, public_url: str, signed_for: str
) -> None:
    stand = Stand(make_settings(redis_dir, public_url=public_url))
    with served(app_of(stand)) as base:
        answer = Site(stand, base).sms(
            ("Body", "a"), url=signed_for, X_Forwarded_Proto="http", X_Forwarded_Host="evil"
        )
    assert answer.status_code == 200


def test_a_query_is_part_of_the_address(site: Site) -> None:
    path = "/twilio/sms?a=1&b=%20x"
    assert signed_post(site.base, path, [FROM], site.settings).status_code == 200
    plain = f"{site.settings.public_url}/twilio/sms"
    assert signed_post(site.base, path, [FROM], site.settings, url=plain).status_code == 403


def test_unknown_and_repeated_parameters_are_signed_too(site: Site) -> None:
    more = [("NewIn2027", "x"), ("Media", "b"), ("Media", "a"), ("Media", "b"), ("Empty", "")]
    assert site.sms(("Body", "a"), *more).status_code == 200


@pytest.mark.parametrize("signature", ["", "wrong", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="])
def test_a_wrong_signature_is_refused_and_stores_nothing(site: Site, signature: str) -> None:
    answer = httpx.post(
        f"{site.base}/twilio/sms",
        data={"From": "+919812345678", "Body": "a"},
        headers={b"X-Twilio-Signature": signature.encode()},
        trust_env=False,
    )
    assert answer.status_code == 403
    assert stored(site) == 0
    assert site.stand.steps == []


def test_no_signature_and_a_foreign_token_are_refused(site: Site) -> None:
    for path in ("sms", "status", "fallback"):
        assert (
            httpx.post(f"{site.base}/twilio/{path}", trust_env=False, verify=False).status_code
            == 403
        )
    foreign = make_settings(site.settings.data_dir, twilio_auth_token="x" * 32)
    answer = signed_post(site.base, "/twilio/sms", [FROM], foreign)
    assert answer.status_code == 403


def test_a_changed_parameter_is_refused(site: Site) -> None:
    url = f"{site.settings.public_url}/twilio/sms"
    validator = RequestValidator(site.settings.twilio_auth_token)
    signature = validator.compute_signature(url, {"From": "+919812345678", "Body": "a"})
    answer = httpx.post(
        f"{site.base}/twilio/sms",
        data={"From": "+919812345678", "Body": "b"},
        headers={"X-Twilio-Signature": signature},
        trust_env=False,
    )
    assert answer.status_code == 403


def test_a_body_over_64_kib_is_refused(site: Site) -> None:
    assert site.sms(("Body", "a" * 70_000)).status_code == 413
    assert stored(site) == 0


def test_a_chunked_body_over_64_kib_is_refused(site: Site) -> None:
    host = site.base.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=10)
    chunks = (b"Body=" + b"a" * 8192 for _ in range(9))
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/twilio/sms", body=chunks, headers=headers)
    assert connection.getresponse().status == 413
    connection.close()


def test_a_body_of_exactly_64_kib_is_read(site: Site) -> None:
    used = len("From=%2B919812345678&Body=")
    answer = site.sms(("Body", "a" * (64 * 1024 - used)))
    assert len(texts(answer)[0]) == 1600 + len("en/sms echo 0 ")


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("", ""),
        ("👍🏽❤️", "👍🏽❤️"),
        ("a\x00b\x1bc", "abc"),
        ("१", "१"),
        ("x" * 1600, "x" * 1600),
        ("\ufffe\uffff", ""),
        ("line\none", "line\none"),
    ],
)
def test_any_text_is_taken(site: Site, body: str, read: str) -> None:
    answer = texts(site.sms(("Body", body), ("MessageSid", "SM1")))
    assert [text.rstrip() for text in answer] == [f"en/sms echo 0 {read}".rstrip()]


def test_bytes_that_are_not_utf_8_are_taken(site: Site) -> None:
    body = b"From=%2B919812345678&Body=" + quote_from_bytes(b"caf\xe9 \xff").encode() + b"\xc3"
    decoded = {"From": "+919812345678", "Body": "caf� ��"}
    url = f"{site.settings.public_url}/twilio/sms"
    validator = RequestValidator(site.settings.twilio_auth_token)
    answer = httpx.post(
        f"{site.base}/twilio/sms",
        content=body,
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": validator.compute_signature(url, decoded),
        },
        trust_env=False,
    )
    assert texts(answer) == ["en/sms echo 0 caf� ��"]


@pytest.mark.parametrize("sender", ["", "56767", "OPDLIN", "+0123456789", "+911140000000", "+91x"])
def test_machines_and_ourselves_are_not_answered(site: Site, sender: str) -> None:
    answer = signed_post(
        site.base, "/twilio/sms", [("From", sender), ("Body", "hi")], site.settings
    )
    assert texts(answer) == []
    assert stored(site) == 0


def test_a_picture_without_words_is_media(site: Site) -> None:
    picture = [("MediaUrl0", "https://x/1"), ("MediaContentType0", "image/jpeg")]
    assert texts(site.sms(("Body", ""), *picture)) == ["en/sms echo 0 Media"]


def test_without_redis_the_carrier_is_told_to_come_again(tmp_path: Path) -> None:
    stand = Stand(make_settings(tmp_path))
    with served(app_of(stand)) as base:
        began = time.monotonic()
        assert Site(stand, base).sms(("Body", "a")).status_code == 503
        assert time.monotonic() - began < 2
        assert Site(stand, base).status("?id=m1", ("MessageStatus", "sent")) == 503


def test_the_fallback_apologises_without_redis(tmp_path: Path) -> None:
    stand = Stand(make_settings(tmp_path, emergency_numbers="112,108"))
    with served(app_of(stand)) as base:
        for body, said in [("दर्द", ["hi"]), ("help", ["en", "hi"])]:
            form = [FROM, ("Body", body), ("ErrorCode", "11200")]
            answer = signed_post(base, "/twilio/fallback", form, stand.settings)
            assert texts(answer) == [f"{language}/sms sorry-later 112" for language in said]


def test_a_guess_at_her_language_follows_from_the_languages_there_are() -> None:
    from bot.letters import guess

    offered = ("en", "hi", "bn", "te", "mr", "ta", "gu", "ur", "kn", "or", "ml", "pa", "as")
    told = {
        "வலி": ["ta"], "ਦਰਦ": ["pa"], "درد": ["ur"], "ব্যথা help": ["bn", "as"], "ଯନ୍ତ୍ରଣା": ["or"],
        "दर्द": ["hi", "mr"], "help": ["en", "hi"], "1": ["en", "hi"], "": ["en", "hi"],
        "痛": ["en", "hi"],
    }  # fmt: skip
    assert {text: list(guess(text, offered)) for text in told} == told
    assert guess("வலி", ("en", "hi")) == ("en", "hi")
    assert guess("help", ("en",)) == ("en",)


def test_receipts_move_forward_only(site: Site) -> None:
    for state in ("sent", "queued", "delivered", "sent", "delivered", "nonsense"):
        assert site.status("?id=m1", ("MessageStatus", state)) == 204
    assert site.stand.redis.hget("opd:receipt:m1", "status") == b"delivered"
    counts = {state: site.stand.count("opdline_receipts_total", status=state)
              for state in ("sent", "queued", "delivered")}  # fmt: skip
    assert counts == {"sent": 1, "queued": 0, "delivered": 1}


def test_a_receipt_that_says_opted_out_stops_her(site: Site) -> None:
    failed = ("MessageStatus", "failed"), ("To", "+919812345678")
    assert site.status("?id=m1", *failed, ("ErrorCode", "30005")) == 204
    assert not site.stand.sessions.contact(HER).stopped
    assert site.status("?id=m1", *failed, ("ErrorCode", "21610")) == 204
    assert site.stand.sessions.contact(HER).stopped


def test_what_xml_forbids_is_left_out_of_an_answer() -> None:
    from bot.twilio.twiml import messages

    answer = messages(("a\x0b\ufffe\ud800b & <c>",)).get_data(as_text=True)
    assert re.findall("<Message>(.*)</Message>", answer) == ["ab &amp; &lt;c&gt;"]


def test_the_modules_a_webhook_needs_do_not_load_the_rest_client() -> None:
    import subprocess
    import sys

    code = "import sys, bot.twilio.sms, bot.twilio.status, bot.twilio.send\n"
    code += "assert not {'twilio.rest', 'requests', 'twilio.http'} & sys.modules.keys()"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parent.parent)


def test_effects_of_an_sms_are_queued(settings: Settings) -> None:
    from tests.test_turn import waiting, with_effect

    stand = Stand(settings, decide=with_effect)
    with served(app_of(stand)) as base:
        Site(stand, base).sms(("Body", "a"), ("MessageSid", "SM1"))
    assert waiting(stand) == 1
