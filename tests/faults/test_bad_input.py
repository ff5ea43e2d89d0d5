"""Bad input, over HTTP, to the whole: refused, or a plain prompt; never an exception."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus
from zlib import crc32

import httpx
import pytest
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from tests.faults.outside import SERVICE, TOKEN
from tests.faults.process import Process, serving, sms, texts_in
from tests.faults.wording import says


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    """``python app.py serve``, with nothing configured but what the tests must know."""
    folder = tmp_path_factory.mktemp("opd")
    with serving(folder, TWILIO_AUTH_TOKEN=TOKEN) as one:
        one.start()
        yield one


@pytest.fixture
def stored(server: Process) -> set[bytes]:
    """The keys that Redis has now."""
    return kept(server)


def kept(server: Process) -> set[bytes]:
    keys: Any = server.redis().keys("opd:*")
    return {key for key in keys if b":queue" not in key and key != b"opd:counts"}


def send(server: Process, content: bytes, **headers: str) -> httpx.Response:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.post(
        f"{server.url}/twilio/sms", content=content, headers=form | named, timeout=15,
        trust_env=False,
    )  # fmt: skip


@pytest.mark.parametrize("path", ["/twilio/sms", "/twilio/fallback", "/twilio/status"])
@pytest.mark.parametrize("signature", [None, "", "wrong", "=" * 5000, "ü"])
def test_not_signed(path: str, signature: str | None, server: Process, stored: set[bytes]) -> None:
    headers: dict[bytes, bytes] = {}
    if signature is not None:
        headers[b"X-Twilio-Signature"] = signature.encode()
    answer = httpx.post(
        server.url + path, data=sms("hi"), headers=headers, trust_env=False, verify=False
    )
    assert answer.status_code == 403
    assert kept(server) == stored


def test_signed_for_another_address(server: Process, stored: set[bytes]) -> None:
    form = sms("hi")
    signature = RequestValidator(TOKEN).compute_signature("https://evil.example/twilio/sms", form)
    headers = {"X-Twilio-Signature": signature, "Host": "evil.example"}
    answer = httpx.post(
        f"{server.url}/twilio/sms", data=form, headers=headers, trust_env=False, verify=False
    )
    assert answer.status_code == 403
    assert kept(server) == stored


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("size", [64 * 1024 + 1, 10 * 1024 * 1024])
def test_too_long(size: int, chunked: bool, server: Process, stored: set[bytes]) -> None:
    body = b"Body=" + b"x" * (size - 5)
    pieces = iter([body[n : n + 65536] for n in range(0, size, 65536)])
    try:
        answer = httpx.post(
            f"{server.url}/twilio/sms",
            content=pieces if chunked else body,
            headers={"Content-Type": "application/x-www-form-urlencoded"},
            trust_env=False,
            timeout=15,
        )
        assert answer.status_code == 413
    except (httpx.WriteError, httpx.ReadError):
        assert size > 1024 * 1024  # hung up on before all of it was sent
    assert kept(server) == stored
    assert httpx.get(f"{server.url}/readyz", trust_env=False, verify=False).status_code == 200


ODD = {
    "empty": "",
    "spaces": "   ",
    "emoji": "😀👍🏽👨‍👩‍👧‍👦",
    "off the menu": "7",
    "a long number": "9" * 1600,
    "1,600 characters": "क" * 1600,
    "null byte": "\x00",
    "null bytes in words": "wa\x00ter",
    "right to left": "\u202eمرحبا",
    "placeable": "{ $name }",
    "xml": "<Response><Message>&amp;]]>",
    "not a character": "\ufffe\uffff",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_texts_get_the_question_again(text: str, server: Process) -> None:
    number = f"+9198{crc32(text.encode()) % 10**8:08}"
    assert says(server.say("hi", number)[0], "ask-language")
    server.say("1", number)
    answer = server.say(text, number)
    assert len(answer) == 1
    assert says(answer[0], "ask-consent-again"), answer


@pytest.mark.parametrize("two", ["2", "२", "२.", " 2 ", "2)", "২", "٢", "2️⃣", "two", "दो"])
def test_digits_of_any_script(two: str, server: Process) -> None:
    number = f"+9197{crc32(two.encode()) % 10**8:08}"
    server.say("hi", number)
    (answer,) = server.say(two, number)
    assert says(answer, "ask-consent", "hi"), answer


def test_a_body_that_is_not_utf8(server: Process) -> None:
    """The signature is over the bytes as they are read: U+FFFD for each that is wrong."""
    fields = "&".join(
        f"{name}={quote_plus(value)}" for name, value in sms("", message="SM-bytes").items()
        if name != "Body"
    )  # fmt: skip
    form = sms("\ufffd\ufffd hi", message="SM-bytes")
    signature = RequestValidator(TOKEN).compute_signature(f"{server.url}/twilio/sms", form)
    raw = b"Body=\xff\xfe hi" + b"&" + fields.encode()
    answer = send(server, raw, X_Twilio_Signature=signature)
    assert answer.status_code == 200, answer.text
    assert says(texts_in(answer)[0], "ask-language")


def test_no_sender_no_answer(server: Process, stored: set[bytes]) -> None:
    """A short code or a name is a machine; answering it makes a loop."""
    for sender in ("", "56161", "VM-HDFCBK", "+91", SERVICE):
        answer = server.post(sms("hi", number=sender))
        assert answer.status_code == 200
        assert texts_in(answer) == ()
    assert kept(server) == stored


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_other_methods(method: str, server: Process) -> None:
    answer = httpx.request(method, f"{server.url}/twilio/sms", trust_env=False)
    assert answer.status_code == 405


WRONG = {
    "PORT": ("eight thousand", "PORT"),
    "THREADS": ("0", "THREADS"),
    "EMERGENCY_NUMBERS": ("call the police", "EMERGENCY_NUMBERS"),
    "TIMEZONE": ("India", "TIMEZONE"),
    "PUBLIC_URL": ("opd.example.org", "PUBLIC_URL"),
    "CORE_API_URL": ("http://core.example.org/fhir", "CORE_EVENTS_SECRET"),
    "REDIS_URL": ("redis://localhost", "SECRET_KEY"),
    "BROKER_URL": ("kafka://localhost", "BROKER_URL"),
    "SECRET_KEY": ("short", "SECRET_KEY"),
    "TWILIO_ACCOUNT_SID": ("AC1", "TWILIO_AUTH_TOKEN"),
    "DATA_DIR": ("/dev/null/data", "DATA_DIR"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_setting_stops_the_start(name: str, tmp_path: Path) -> None:
    value, named = WRONG[name]
    with serving(tmp_path, **{name: value}) as one:
        words = stopped(one)
    assert named in words


def stopped(one: Process) -> str:
    """It ends by itself, with plain words."""
    running = one.run()
    words = one.words()
    assert running.returncode not in (0, -9), words
    assert "Traceback" not in words
    assert len(words.splitlines()) <= 4, words
    return words


def test_the_port_is_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, serving(tmp_path) as one:
        port = taken.getsockname()[1]
        one.settings["PORT"] = str(port)
        words = stopped(one)
        assert str(port) in words
        assert "PORT" in words
