"""Exotel's webhooks as its documents show them (``payloads/``), to the whole of OPDLine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import httpx
import pytest

from bot.exotel.status import receipt_of
from bot.rooms import Rooms
from bot.sessions import Sessions
from bot.store import connect
from handlers.effect import Answer, Ring
from handlers.reply import Reply
from tests.exotel.double import PASSWORD, USER, Exotel
from tests.exotel.phone import ExotelPhone
from tests.exotel.world import AUTH, ExotelWhole, eventually, exotel_standing, http_of
from tests.test_journeys import START
from tests.turn_stand import in_threads, keys

PAYLOADS = Path(__file__).parent / "payloads"
MISSED = "+911140000001"
HER = "tel:+919876543210"


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ExotelWhole]:
    folder = tmp_path_factory.mktemp("exotel")
    more = {"missed_call_numbers": (MISSED,), "calls_per_second": 100.0}
    with exotel_standing(folder, lambda: START, **more) as running:
        yield running


@pytest.fixture
def whole(standing: ExotelWhole) -> ExotelWhole:
    connect(standing.settings).flushall()
    standing.carrier.texts.clear()
    standing.carrier.calls.clear()
    return standing


def send(whole: ExotelWhole, name: str, auth: object = AUTH, **filled: str) -> httpx.Response:
    """A saved request, signed in."""
    saved = http_of(PAYLOADS / f"{name}.http", **filled)
    path = saved.url.raw_path.decode()
    return whole.http.request(
        saved.method,
        whole.settings.local_url + path,
        headers={"Content-Type": saved.headers.get("Content-Type", "")},
        content=saved.read(),
        auth=auth,  # type: ignore[arg-type]
    )


def rooms(whole: ExotelWhole) -> Rooms:
    return Rooms(whole.settings, lambda: START)


def replies(whole: ExotelWhole, count: int = 1) -> list[str]:
    eventually(lambda: len(whole.carrier.texts) >= count)
    return [one["Body"] for one in whole.carrier.texts]


def nothing_of_hers(whole: ExotelWhole) -> bool:
    """No contact, receipt or call is kept."""
    store = connect(whole.settings)
    kinds = ("opd:{*", "opd:receipt:*", "opd:ring:*", "opd:missed:*")
    return not any(keys(store, kind) for kind in kinds)


def test_every_saved_payload_is_used_here() -> None:
    here = Path(__file__).read_text(encoding="utf-8")
    assert [file.stem for file in PAYLOADS.glob("*.http") if f'"{file.stem}"' not in here] == []


@pytest.mark.parametrize("name", ["sms_form", "sms_json", "sms_applet"])
def test_a_text_is_taken_and_answered_by_the_api_once(whole: ExotelWhole, name: str) -> None:
    for _ in range(2):  # it is told again where it is not sure that we have it
        answer = send(whole, name)
        assert (answer.status_code, answer.text) == (200, "")
        assert answer.headers["Content-Type"].startswith("text/plain")
    assert replies(whole)[0].startswith("OPDLine")
    assert {one["To"] for one in whole.carrier.texts} == {"+919876543210"}
    assert len(keys(connect(whole.settings), "opd:done:*:answer:*")) == 1
    assert len(whole.carrier.texts) == 1


def test_twenty_of_the_same_at_once_are_answered_once(whole: ExotelWhole) -> None:
    codes = in_threads(20, lambda _: send(whole, "sms_form").status_code)
    assert set(codes) == {200}
    eventually(lambda: keys(connect(whole.settings), "opd:done:*:answer:*"))
    assert len(whole.carrier.texts) == 1


def test_a_look_whether_we_are_there_is_no_message(whole: ExotelWhole) -> None:
    answer = send(whole, "sms_applet_head")
    assert (answer.status_code, answer.headers["Content-Type"][:10]) == (200, "text/plain")
    assert nothing_of_hers(whole)


@pytest.mark.parametrize("sender", ["56070", "", "AX-OPDLIN", "0"])
def test_who_cannot_be_a_patient_is_not_answered(whole: ExotelWhole, sender: str) -> None:
    form = {"SmsSid": "s1", "From": sender, "Body": "hi"}
    assert whole.http.post("/exotel/sms", data=form, auth=AUTH).status_code == 200
    assert nothing_of_hers(whole)


@pytest.mark.parametrize(
    "body", [b"", b"[1]", b"{", b"\xff\xfe", b'{"Sender": {"a": 1}}', b'{"a":' * 9999]
)
def test_nonsense_is_borne(whole: ExotelWhole, body: bytes) -> None:
    kind = {"Content-Type": "application/json"}
    assert whole.http.post("/exotel/sms", content=body, headers=kind, auth=AUTH).is_success
    assert whole.http.post("/exotel/status", content=body, headers=kind, auth=AUTH).is_success
    assert whole.http.post("/exotel/voice", content=body, headers=kind, auth=AUTH).status_code < 500


@pytest.mark.parametrize(
    "auth",
    [None, (USER, ""), ("", PASSWORD), (USER, PASSWORD + "x"), ("x" + USER, PASSWORD), ("é", "é")],
)
@pytest.mark.parametrize(
    "name", ["sms_form", "sms_applet", "status_json", "call_begins", "missed_webhook"]
)
def test_only_who_signs_in_is_heard(whole: ExotelWhole, name: str, auth: object) -> None:
    answer = send(whole, name, auth)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Basic")
    assert nothing_of_hers(whole)


def test_another_account_and_too_much_are_refused(whole: ExotelWhole) -> None:
    form = {"SmsSid": "s1", "From": "+919876543210", "Body": "hi", "AccountSid": "other"}
    assert whole.http.post("/exotel/sms", data=form, auth=AUTH).status_code == 403
    form = {"SmsSid": "s1", "From": "+919876543210", "Body": "x" * 70_000}
    assert whole.http.post("/exotel/sms", data=form, auth=AUTH).status_code == 413


@pytest.mark.parametrize("path", ["/twilio/sms", "/twilio/voice", "/twilio/status", "/phone/send"])
def test_nobody_else_is_a_carrier_here(whole: ExotelWhole, path: str) -> None:
    """Without an account of Twilio's, anyone could sign what claims to be its webhook."""
    assert whole.http.post(path, data={"From": "+919876543210", "Body": "1"}).status_code == 404


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("status_delivered", "delivered"),
        ("status_json", "delivered"),
        ("status_failed_dnd", "failed"),
        ("status_sent_terminal", "sent"),
        ("status_blacklisted", "failed"),
        ("status_expired", "undelivered"),
    ],
)
def test_a_receipt_counts_once_and_goes_to_the_ledger(
    whole: ExotelWhole, name: str, status: str
) -> None:
    ledger = rooms(whole).receipts._ledger
    ledger.plan("b1", "sms", ["t1:told"])
    ledger.started("b1", "sms")
    for _ in range(2):
        assert send(whole, name).status_code == 200
    assert connect(whole.settings).hget("opd:receipt:t1:told", "status") == status.encode()
    delivery = ledger.read("b1")
    assert delivery is not None
    assert delivery.status == status


def test_a_late_receipt_moves_nothing_back(whole: ExotelWhole) -> None:
    for name in ("status_delivered", "status_sent_terminal"):
        assert send(whole, name).status_code == 200
    assert connect(whole.settings).hget("opd:receipt:t1:told", "status") == b"delivered"


def test_who_opted_out_with_the_operator_is_written_to_no_more(whole: ExotelWhole) -> None:
    sessions: Sessions = rooms(whole).sessions
    assert send(whole, "status_failed_dnd").status_code == 200
    assert not sessions.contact(HER).stopped  # not to be advertised to is not to have opted out
    assert send(whole, "status_blacklisted").status_code == 200
    assert sessions.contact(HER).stopped


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"Status": "queued"}, "queued"),
        ({"Status": "submitted", "DetailedStatus": "PENDING_ON_OPERATOR"}, "queued"),
        ({"Status": "sent", "DetailedStatusCode": "20005"}, "delivered"),
        ({"Status": "failed-dnd"}, "failed"),
        ({"Status": "TEMPLATE_BLOCKED_BY_DLT"}, "failed"),
        ({"Status": "DELIVERED_TO_OPERATOR"}, "sent"),
        ({"Status": "something new"}, None),
        ({}, None),
    ],
)
def test_the_words_of_a_receipt(form: dict[str, str], status: str | None) -> None:
    assert receipt_of(form).status == status


def test_a_call_begins_goes_on_is_silent_and_ends(whole: ExotelWhole) -> None:
    first = send(whole, "call_begins")
    assert first.headers["Content-Type"] == "text/xml; charset=utf-8"
    again = send(whole, "call_keys", action=action(first))
    assert "CallStatus" not in again.text and "<Gather" in again.text
    assert send(whole, "call_keys", action=action(first)).text == again.text  # told twice
    silent = send(whole, "call_silence", action=action(again))
    assert "<Gather" in silent.text
    assert send(whole, "call_ended").status_code == 200
    assert USER in action(first), "the next webhook could not sign in"


def action(answer: httpx.Response) -> str:
    gather = ET.fromstring(answer.text).find("Gather")
    assert gather is not None
    return gather.attrib["action"]


def test_an_address_that_we_never_gave_is_refused(whole: ExotelWhole) -> None:
    form = {"CallSid": "c1", "CallFrom": "09876543210", "DigitsPressed": "1"}
    for path in ("/exotel/voice/turn", "/exotel/voice/turn?n=x&t=1&l=en&h=0&q=0&o=0&f=0"):
        assert whole.http.post(path, data=form, auth=AUTH).status_code == 400
    assert whole.http.post("/exotel/voice", data={"CallFrom": "1"}, auth=AUTH).status_code == 400


def test_a_hidden_number_hears_why_and_what_to_do(whole: ExotelWhole) -> None:
    phone = ExotelPhone(whole.settings, "+91anonymous")
    assert "cannot see your number" in " ".join(phone.call())
    assert phone.ended


@pytest.mark.parametrize("name", ["missed_webhook", "missed_passthru"])
def test_a_missed_call_rings_back_once_and_the_flow_asks_what_to_say(
    whole: ExotelWhole, name: str
) -> None:
    for _ in range(2):
        assert send(whole, name).status_code == 200
    token = rung(whole)
    assert [one["From"] for one in whole.carrier.calls] == ["+919876543210"]
    said = send(whole, "out_answered", token=token)
    assert "<Gather" in said.text and f"c={token}" in action(said)
    assert "<Gather" in send(whole, "call_silence", action=action(said)).text
    assert "<Gather" in send(whole, "call_keys", action=action(said)).text
    assert send(whole, "out_answered", token="0" * 64).status_code == 404


def test_a_call_to_a_missed_number_that_is_answered_is_hung_up(whole: ExotelWhole) -> None:
    form = {"CallSid": "c9", "CallFrom": "09876543210", "CallTo": "01140000001"}
    answer = whole.http.post("/exotel/voice", data=form, auth=AUTH)
    assert answer.text == "<Response><Hangup /></Response>"
    assert rung(whole)


@pytest.mark.parametrize(
    ("name", "fate"), [("out_ended_json", b"no-answer"), ("out_ended_multipart", b"busy")]
)
def test_what_became_of_a_call_of_ours(whole: ExotelWhole, name: str, fate: bytes) -> None:
    rooms(whole).queue.enqueue(Ring("r1", HER, Reply("hello")))
    token = rung(whole)
    eventually(lambda: whole.carrier.calls)
    assert send(whole, name, token=token).status_code == 200
    assert connect(whole.settings).hget(f"opd:ring:{token}", "fate") == fate


def rung(whole: ExotelWhole) -> str:
    eventually(lambda: whole.carrier.calls)
    return whole.carrier.calls[0]["CustomField"].partition(".")[0]


def test_an_answer_waits_for_a_carrier_that_is_busy(whole: ExotelWhole) -> None:
    whole.carrier.answers = [(429, {"Retry-After": "0"}, ""), (402, {}, "")]
    send(whole, "sms_form")
    assert replies(whole)[0].startswith("OPDLine")


def test_an_answer_that_the_carrier_refuses_is_given_up(whole: ExotelWhole) -> None:
    whole.carrier.answers = [(400, {}, "")]
    rooms(whole).queue.enqueue(Answer("t9:answer:1", HER, (("a", ""), ("b", ""))))
    eventually(lambda: not whole.carrier.answers)
    send(whole, "sms_form")
    assert replies(whole)[0].startswith("OPDLine")  # what comes after it goes out
    assert not {"a", "b"} & {one["Body"] for one in whole.carrier.texts}


def test_the_same_person_by_any_way_of_writing_her_number(whole: ExotelWhole) -> None:
    for n, sender in enumerate(("9876543210", "09876543210", "+919876543210")):
        form = {"SmsSid": f"w{n}", "From": sender, "Body": "1"}
        whole.http.post("/exotel/sms", data=form, auth=AUTH)
    replies(whole, 3)
    assert {one["To"] for one in whole.carrier.texts} == {"+919876543210"}
    hers = rooms(whole).sealer.contact_key(HER)
    kept = keys(connect(whole.settings), "opd:{*")
    assert kept and all(key.startswith(f"opd:{{{hers}}}".encode()) for key in kept)


def test_the_double_refuses_what_is_not_documented(whole: ExotelWhole) -> None:
    double: Exotel = whole.carrier
    url = f"{double.url}/v1/Accounts/opd1/Sms/send.json"
    right = {"From": "OPDLIN", "To": "+919876543210", "Body": "a", "DltEntityId": "1" * 13}
    for form in (right | {"Sender": "x"}, right | {"To": "9876543210"}, {"To": "+919876543210"},
                 right | {"Body": "नमस्ते", "EncodingType": "plain"}):  # fmt: skip
        assert httpx.post(url, data=form, auth=("key1", "token1")).status_code == 400
    assert httpx.post(url, data=right, auth=("key1", "wrong")).status_code == 401
    assert httpx.post(url, data=right, auth=("key1", "token1")).status_code == 200
