"""The demo carrier keeps Twilio's contract on both sides."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from flask import Response
from msgspec.structs import replace
from twilio.base.exceptions import TwilioRestException  # type: ignore[import-untyped]
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]
from werkzeug.datastructures import MultiDict

from bot.demo.mailbox import Mailbox
from bot.demo.media import LARGEST
from bot.demo.receipts import Receipts
from bot.demo.twiml import BadTwiml, read
from bot.demo.webhook import Webhooks
from bot.twilio.http import HttpClient
from bot.twilio.send import EMBEDDED_ACCOUNT
from tests.demo_stand import HER, SERVICE, TOKEN, Stand, standing, twiml
from tests.ports import free_port


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    with standing(tmp_path) as one:
        yield one


def client(stand: Stand, token: str = TOKEN) -> Client:
    base = stand.settings.twilio_api_base
    return Client(EMBEDDED_ACCOUNT, token, http_client=HttpClient(base))


def refused(stand: Stand, **message: str) -> tuple[int, int]:
    with pytest.raises(TwilioRestException) as caught:
        client(stand).messages.create(**{"from_": SERVICE, "to": HER, **message})
    return caught.value.status, caught.value.code


def send(stand: Stand, body: str = "hi", **more: str) -> dict[str, object]:
    answer = stand.http.post("/phone/send", json={"from": HER, "body": body, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()  # type: ignore[no-any-return]


def bodies(stand: Stand, number: str = HER) -> list[str]:
    found = stand.http.get("/phone/messages", params={"number": number}).json()["messages"]
    return [message["body"] for message in found]


# ------------------------------------------------------------------ REST, as Twilio's client calls


def test_twilios_own_client_sends_and_reads_back(stand: Stand) -> None:
    sent = client(stand).messages.create(from_=SERVICE, to=HER, body="Your token is 14")
    assert sent.sid.startswith("SM") and len(sent.sid) == 34
    assert (sent.status, sent.num_segments, sent.error_code) == ("queued", "1", None)
    assert client(stand).messages(sent.sid).fetch().body == "Your token is 14"
    assert bodies(stand) == ["Your token is 14"]


def test_a_message_is_told_its_way_to_the_phone_in_order(stand: Stand) -> None:
    callback = f"{stand.url}/twilio/status?id=a%20b"
    sent = client(stand).messages.create(
        from_=SERVICE, to=HER, body="x", status_callback=callback, validity_period=60
    )
    stand.until(lambda: len(stand.of("/twilio/status")) == 2)
    told = [heard.form for heard in stand.of("/twilio/status")]
    assert [form["MessageStatus"] for form in told] == ["sent", "delivered"]
    assert {form["MessageSid"] for form in told} == {sent.sid}
    assert client(stand).messages(sent.sid).fetch().status == "delivered"


def test_what_was_on_its_way_at_a_stop_arrives_after_the_next_start(tmp_path: Path) -> None:
    with standing(tmp_path) as stand:
        settings = stand.settings
        mailbox = Mailbox(tmp_path)
        callback = f"{stand.url}/twilio/status"
    kept = mailbox.add("outbound-api", SERVICE, HER, "x", status="queued", callback=callback)
    mailbox.close()
    mailbox = Mailbox(tmp_path)
    receipts = Receipts(mailbox, Webhooks(settings, mailbox), pace=0.01)
    receipts.start()
    end = time.monotonic() + 5
    while (found := mailbox.find(kept.sid)) is None or found.status != "delivered":
        assert time.monotonic() < end
        time.sleep(0.01)
    receipts.stop()
    # the callback was not there to be told, which is written down and stops nothing
    assert mailbox.find(kept.sid) == replace(
        kept, status="delivered", error=found.error, problem=found.problem
    )


@pytest.mark.parametrize(
    ("message", "status", "code"),
    [
        ({"to": "98123", "body": "x"}, 400, 21211),
        ({"body": ""}, 400, 21602),
        ({"body": "x" * 1601}, 400, 21617),
        ({"body": "x", "from_": "+15005550006"}, 400, 21606),
        ({"body": "x", "status_callback": "nowhere"}, 400, 21609),
    ],
)
def test_refusals_have_twilios_codes(
    stand: Stand, message: dict[str, str], status: int, code: int
) -> None:
    assert refused(stand, **message) == (status, code)
    assert bodies(stand) == []


def test_the_longest_message_is_taken(stand: Stand) -> None:
    assert client(stand).messages.create(from_=SERVICE, to=HER, body="x" * 1600).sid


def test_a_wrong_token_or_another_account_is_refused(stand: Stand) -> None:
    with pytest.raises(TwilioRestException) as caught:
        client(stand, "wrong").messages("SM1").fetch()
    assert (caught.value.status, caught.value.code) == (401, 20003)
    path = "/carrier/2010-04-01/Accounts/AC1/Messages.json"
    assert stand.http.get(path, auth=("AC1", TOKEN)).status_code == 200
    assert stand.http.get(path, auth=("AC2", TOKEN)).status_code == 401
    assert stand.http.get(path).json()["code"] == 20003


def test_a_sid_nobody_has_is_not_found(stand: Stand) -> None:
    with pytest.raises(TwilioRestException) as caught:
        client(stand).messages("SM" + "0" * 32).fetch()
    assert (caught.value.status, caught.value.code) == (404, 20404)


def test_lists_are_filtered_paged_and_newest_first(stand: Stand) -> None:
    for number in range(5):
        client(stand).messages.create(from_=SERVICE, to=HER, body=str(number))
    client(stand).messages.create(from_=SERVICE, to="+919800000001", body="other")
    messages = client(stand).messages
    assert [m.body for m in messages.list(to=HER, page_size=2)] == ["4", "3", "2", "1", "0"]
    assert [m.body for m in messages.list(to=HER, limit=2)] == ["4", "3"]
    now = datetime.now(UTC)
    assert len(messages.list(date_sent_after=now - timedelta(minutes=1))) == 6
    assert len(messages.list(date_sent=now)) == 6
    assert messages.list(date_sent_after=now + timedelta(minutes=1)) == []
    assert messages.list(date_sent_before=now - timedelta(minutes=1)) == []
    assert messages.list(from_=HER) == []


def test_a_phone_that_sent_stop_to_the_carrier_gets_nothing_until_it_starts_again(
    stand: Stand,
) -> None:
    stop = {"number": HER, "stopped": True}
    assert stand.http.post("/phone/stop", json=stop).status_code == 200
    assert refused(stand, body="x") == (400, 21610)
    assert send(stand)["replies"] == []
    stand.http.post("/phone/stop", json={**stop, "stopped": False})
    assert client(stand).messages.create(from_=SERVICE, to=HER, body="x").sid


# ------------------------------------------------------------------------------- webhooks


def test_a_message_reaches_the_webhook_signed_and_complete(stand: Stand) -> None:
    done = send(stand, "नमस्ते & <b>=+%\u0000 ")
    (heard,) = stand.of("/twilio/sms")
    assert heard.form["Body"] == "नमस्ते & <b>=+%\u0000 "
    assert (heard.form["From"], heard.form["To"]) == (HER, SERVICE)
    sids = {heard.form[name] for name in ("MessageSid", "SmsSid", "SmsMessageSid")}
    assert sids == {done["sid"]}
    assert heard.form["AccountSid"] == EMBEDDED_ACCOUNT
    assert (heard.form["NumMedia"], heard.form["NumSegments"]) == ("0", "1")
    assert heard.form["ApiVersion"] == "2010-04-01"
    assert heard.headers["User-Agent"] == "TwilioProxy/1.1"
    assert heard.headers["I-Twilio-Idempotency-Token"]


def test_the_signature_is_for_the_public_address(tmp_path: Path) -> None:
    with standing(tmp_path, public_url="https://opdline.example.org") as stand:
        assert send(stand)["error"] is None
        (heard,) = stand.of("/twilio/sms")
        given = heard.headers["X-Twilio-Signature"]
        public = "https://opdline.example.org/twilio/sms"
        assert RequestValidator(TOKEN).validate(public, heard.form, given)
        assert not RequestValidator(TOKEN).validate(f"{stand.url}/twilio/sms", heard.form, given)


def test_replies_come_back_in_order_with_their_size(stand: Stand) -> None:
    stand.answer = lambda form: twiml("First & <last>", "दूसरा")
    replies = send(stand)["replies"]
    assert isinstance(replies, list)
    assert [(one["body"], one["encoding"]) for one in replies] == [
        ("First & <last>", "GSM-7"),
        ("दूसरा", "UCS-2"),
    ]
    assert bodies(stand) == ["hi", "First & <last>", "दूसरा"]


@pytest.mark.parametrize("answer", [Response(status=204), Response("", content_type="text/xml")])
def test_no_answer_is_no_reply(stand: Stand, answer: Response) -> None:
    stand.answer = lambda form: answer
    assert send(stand)["replies"] == []


def test_an_error_of_the_server_goes_to_the_fallback(stand: Stand) -> None:
    stand.answer = lambda form: Response("oops", 500)
    done = send(stand)
    assert [one["body"] for one in done["replies"]] == ["Sorry"]  # type: ignore[attr-defined]
    assert done["error"] == {"code": 11200, "text": "HTTP retrieval failure: status 500"}
    (heard,) = stand.of("/twilio/fallback")
    assert heard.form["ErrorCode"] == "11200"
    assert heard.form["ErrorUrl"] == f"{stand.url}/twilio/sms"
    assert heard.form["MessageSid"] == done["sid"]


@pytest.mark.parametrize(
    ("document", "kind", "code"),
    [
        ("<Response><Message>", "text/xml", 12100),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><Response/>", "text/xml", 12100),
        ("<Reply/>", "text/xml", 12200),
        ("<Response><Say>hi</Say></Response>", "text/xml", 12200),
        ("<Response>hi</Response>", "text/xml", 12200),
        ("<Response><Message><Media>x</Media></Message></Response>", "text/xml", 12200),
        ("<Response><Message colour='red'>x</Message></Response>", "text/xml", 12200),
        ("{}", "application/json", 12300),
        ("<Response>" + " " * 70_000 + "</Response>", "text/xml", 11750),
    ],
)
def test_an_answer_that_is_no_twiml_is_a_carrier_error(
    stand: Stand, document: str, kind: str, code: int
) -> None:
    stand.answer = lambda form: Response(document, content_type=kind)
    assert send(stand)["error"]["code"] == code  # type: ignore[index]
    kept = stand.http.get("/phone/messages", params={"number": HER}).json()["messages"]
    assert kept[0]["error"] == code


def test_twiml_with_body_to_and_callback_is_read() -> None:
    (one,) = read(
        b"<?xml version='1.0'?><Response><!-- x --><Message to='+919800000009' "
        b"statusCallback='/twilio/status'><Body>a &amp; b</Body></Message></Response>"
    )
    assert (one.body, one.to, one.callback) == ("a & b", "+919800000009", "/twilio/status")
    with pytest.raises(BadTwiml):
        read(b"<?xml version='1.0' encoding='x-nothing'?><Response/>")


def test_a_broken_connection_is_tried_once_more_with_the_same_token(tmp_path: Path) -> None:
    """A server that dies once in mid-request, then answers."""
    import socket

    heard: list[bytes] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for answer in (b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 11\r\n"
                       b"Connection: close\r\n\r\n<Response/>"):  # fmt: skip
            connection, _ = listening.accept()
            heard.append(connection.recv(65536))
            while b"\r\n\r\n" not in heard[-1] or not heard[-1].endswith(b"2010-04-01"):
                heard[-1] += connection.recv(65536)
            connection.sendall(answer)
            connection.close()

    threading.Thread(target=serve, daemon=True).start()
    with standing(tmp_path) as stand:
        settings = stand.settings.model_copy(update={"port": listening.getsockname()[1]})
    mailbox = Mailbox(tmp_path)
    done = Webhooks(settings, mailbox).deliver(HER, SERVICE, "hi")
    assert done.error is None
    assert len(heard) == 2
    lines = [next(x for x in one.split(b"\r\n") if b"Idempotency" in x) for one in heard]
    assert lines[0] == lines[1]
    assert all(done.message.sid.encode() in one for one in heard)
    mailbox.close()
    listening.close()


def test_a_server_that_is_not_there_is_a_carrier_error_and_nothing_is_lost(tmp_path: Path) -> None:
    with standing(tmp_path) as stand:
        settings = stand.settings.model_copy(update={"port": free_port()})
    mailbox = Mailbox(tmp_path)
    done = Webhooks(settings, mailbox).deliver(HER, SERVICE, "hi")
    assert (done.error, done.replies) == (11200, ())
    assert [one.body for one in mailbox.thread(HER)] == ["hi"]
    mailbox.close()


def test_messages_survive_a_restart(tmp_path: Path) -> None:
    with standing(tmp_path) as stand:
        send(stand, "before")
    with standing(tmp_path) as stand:
        assert bodies(stand) == ["before", "You wrote: before"]


# -------------------------------------------------------------------------- the phone's side


def test_only_what_is_new_is_listed(stand: Stand) -> None:
    send(stand, "one")
    last = stand.http.get("/phone/messages", params={"number": HER}).json()["messages"][-1]["id"]
    send(stand, "two")
    asked = {"number": HER, "after": last}
    found = stand.http.get("/phone/messages", params=asked).json()["messages"]
    assert [one["body"] for one in found] == ["two", "You wrote: two"]


def test_numbers_seen_are_listed_latest_first(stand: Stand) -> None:
    send(stand)
    client(stand).messages.create(from_=SERVICE, to="+919800000001", body="x")
    numbers = stand.http.get("/phone/numbers").json()["numbers"]
    assert [one["number"] for one in numbers] == ["+919800000001", HER]
    assert not any(one["doctor"] for one in numbers)


@pytest.mark.parametrize(
    "content",
    [
        {"from": "12", "body": "x"},
        {"from": HER, "body": 5},
        {"from": HER},
        {"from": HER, "body": "x" * 1601},
        {"from": HER, "to": "+15005550006", "body": "x"},
        {"from": ["x"], "body": "x"},
        [],
    ],
)
def test_nonsense_is_not_sent(stand: Stand, content: object) -> None:
    assert stand.http.post("/phone/send", json=content).status_code in (400, 415)
    assert stand.heard == []


@pytest.mark.parametrize(
    "file",
    [
        {"type": "image/jpeg"},
        {"type": "image/jpeg\r\nX: y", "data": ""},
        {"type": "picture", "data": ""},
        {"type": "audio/ogg", "data": "?"},
        {"type": "audio/ogg", "data": base64.b64encode(bytes(LARGEST + 1)).decode()},
    ],
    ids=["nothing", "a header", "no type", "no Base64", "too large"],
)
def test_a_file_that_is_none_is_not_sent(stand: Stand, file: dict[str, str]) -> None:
    sent = {"from": HER, "files": [file]}
    assert stand.http.post("/phone/whatsapp/send", json=sent).status_code == 400
    assert stand.heard == []


def test_half_a_surrogate_pair_does_no_harm(stand: Stand) -> None:
    sent = b'{"from": "+919812345678", "body": "a\\ud83d"}'
    headers = {"Content-Type": "application/json"}
    assert stand.http.post("/phone/send", content=sent, headers=headers).status_code == 200
    assert stand.of("/twilio/sms")[0].form["Body"] == "a?"


def test_an_empty_message_is_sent_as_it_is(stand: Stand) -> None:
    send(stand, "")
    assert stand.of("/twilio/sms")[0].form["Body"] == ""


# ------------------------------------------------------------------------------ only from here


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-For": "127.0.0.1"},
        {"Forwarded": "for=127.0.0.1"},
        {"Host": "evil.example.org"},
        {"Host": "127.0.0.1.evil.example.org:8000"},
        {"Host": ""},
    ],
)
@pytest.mark.parametrize(
    "path",
    ["/", "/desk/", "/phone/numbers", "/phone/static/main.js",
     "/carrier/2010-04-01/Accounts/AC1/Messages.json"],
)  # fmt: skip
def test_nothing_answers_to_the_outside(stand: Stand, headers: dict[str, str], path: str) -> None:
    answer = stand.http.get(path, headers=headers, auth=("AC1", TOKEN))
    assert answer.status_code == 403, answer.text


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:1"])
def test_this_computers_names_are_known(stand: Stand, host: str) -> None:
    assert stand.http.get("/phone/numbers", headers={"Host": host}).status_code == 200


def test_a_form_of_another_page_cannot_send(stand: Stand) -> None:
    form = {"from": HER, "body": "x"}
    assert stand.http.post("/phone/send", data=form).status_code == 415
    plain = {"Content-Type": "text/plain"}
    body = '{"from": "+919812345678", "body": "x"}'
    assert stand.http.post("/phone/send", content=body, headers=plain).status_code == 415
    assert stand.heard == []


def test_too_many_turns_at_once_are_sent_away_and_not_locked_up(stand: Stand) -> None:
    release = threading.Event()

    def answer(form: MultiDict[str, str]) -> Response:
        release.wait(5)
        return twiml("ok")

    stand.answer = answer
    statuses: list[int] = []

    def one() -> None:
        content = {"from": HER, "body": "x"}
        statuses.append(httpx.post(f"{stand.url}/phone/send", json=content, timeout=20).status_code)

    threads = [threading.Thread(target=one) for _ in range(6)]
    for thread in threads:
        thread.start()
    stand.until(lambda: statuses.count(429) == 2)
    release.set()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] * 4 + [429] * 2
