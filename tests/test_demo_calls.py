"""The demo carrier's calls keep Twilio's contract on both sides."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from flask import Response
from twilio.base.exceptions import TwilioRestException  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from bot.demo.call_twiml import Gather, Hangup, Prompt, Record, Redirect, Reject, read
from bot.demo.twiml import BadTwiml
from bot.twilio.http import HttpClient
from bot.twilio.send import EMBEDDED_ACCOUNT
from tests.demo_stand import HER, SERVICE, TOKEN, Stand, standing, voice

ASK = (
    '<Gather action="/twilio/voice/turn?n=1" numDigits="1" finishOnKey="" timeout="6"'
    ' actionOnEmptyResult="true"><Say language="hi-IN">नमस्ते</Say></Gather>'
    "<Redirect>/twilio/voice/turn?n=2</Redirect>"
)


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    with standing(tmp_path) as one:
        yield one


def post(stand: Stand, path: str, **content: Any) -> dict[str, Any]:
    answer = stand.http.post(path, json=content)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def ring(stand: Stand) -> dict[str, Any]:
    return post(stand, "/phone/call", **{"from": HER})


def client(stand: Stand) -> Client:
    base = stand.settings.twilio_api_base
    return Client(EMBEDDED_ACCOUNT, TOKEN, http_client=HttpClient(base))


def call_her(stand: Stand, **more: Any) -> Any:
    url = f"{stand.url}/twilio/voice/out?what=x"
    return client(stand).calls.create(**{"to": HER, "from_": SERVICE, "url": url, **more})


def rings(stand: Stand) -> list[dict[str, str]]:
    found = stand.http.get("/phone/calls", params={"number": HER}).json()["ringing"]
    return list(found)


# ------------------------------------------------------------------------------ a phone calls


def test_a_call_asks_the_webhook_as_twilio_does(stand: Stand) -> None:
    stand.told = lambda form: voice(ASK)
    call = ring(stand)
    assert (call["status"], call["turn"], call["error"]) == ("in-progress", 0, None)
    (first,) = stand.of("/twilio/voice")
    assert first.form["CallSid"] == call["sid"] and len(call["sid"]) == 34
    told = [first.form[name] for name in ("From", "To", "Direction", "CallStatus")]
    assert told == [HER, SERVICE, "inbound", "ringing"]
    assert call["verbs"] == [
        {
            "verb": "gather", "digits": 1, "finish": "", "timeout": 6, "empty": True,
            "prompts": [{"sound": "", "words": "नमस्ते", "language": "hi"}],
        },
        {"verb": "redirect"},
    ]  # fmt: skip


def test_keys_go_to_the_gathers_action_and_the_end_is_told(stand: Stand) -> None:
    stand.told = lambda form: voice(ASK)
    call = ring(stand)
    path = f"/phone/call/{call['sid']}"
    after = post(stand, f"{path}/next", turn=0, place=0, keys="12", finish="#")
    form = stand.heard[-1].form
    assert (form["Digits"], form["FinishedOnKey"], form["CallStatus"]) == ("12", "#", "in-progress")
    post(stand, f"{path}/next", turn=after["turn"], place=1)
    assert "Digits" not in stand.heard[-1].form
    assert post(stand, f"{path}/hangup")["status"] == "completed"
    assert post(stand, f"{path}/hangup")["status"] == "completed"
    (end,) = stand.of("/twilio/voice/status")
    assert (end.form["CallStatus"], end.form["CallSid"]) == ("completed", call["sid"])


def test_one_answer_a_question_whoever_sends_it_twice(stand: Stand) -> None:
    stand.told = lambda form: voice(ASK)
    call = ring(stand)
    answers: list[int] = []

    def press() -> None:
        content = {"turn": 0, "place": 0, "keys": "1"}
        path = f"{stand.url}/phone/call/{call['sid']}/next"
        answers.append(httpx.post(path, json=content, trust_env=False, verify=False).status_code)

    threads = [threading.Thread(target=press) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [200, 409, 409]
    assert len(stand.of("/twilio/voice/turn")) == 1


@pytest.mark.parametrize(("reason", "status"), [("busy", "busy"), ("rejected", "no-answer")])
def test_a_rejected_call_is_never_answered(stand: Stand, reason: str, status: str) -> None:
    stand.told = lambda form: voice(f'<Reject reason="{reason}"/>')
    assert ring(stand)["status"] == status


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Response("<Response><Pause/></Response>", content_type="text/xml"), 12200),
        (Response("<Response><Say>", content_type="text/xml"), 12100),
        (Response("hello", content_type="text/plain"), 12300),
        (Response(status=500), 11200),
    ],
)
def test_a_document_that_cannot_be_carried_ends_the_call(
    stand: Stand, answer: Response, code: int
) -> None:
    stand.told = lambda form: answer
    call = ring(stand)
    assert (call["status"], call["error"]["code"], call["verbs"]) == ("failed", code, [])


@pytest.mark.parametrize(
    ("path", "content", "status"),
    [
        ("/phone/call", {"from": "98"}, 400),
        ("/phone/call", {"from": HER, "to": "x"}, 400),
        ("/phone/call", [], 415),
        ("/phone/call/CA1/next", {"turn": 0, "place": 0}, 409),
        ("/phone/call/CA1/next", {"turn": "0", "place": 0}, 400),
        ("/phone/call/CA1/next", {"turn": 0, "place": 0, "keys": "a"}, 400),
        ("/phone/call/CA1/next", {"turn": 0, "place": 0, "keys": "1" * 65}, 400),
        ("/phone/call/CA1/answer", {}, 409),
        ("/phone/call/CA1/hangup", {}, 409),
    ],
)
def test_nonsense_is_refused_with_a_sentence(
    stand: Stand, path: str, content: Any, status: int
) -> None:
    answer = stand.http.post(path, json=content)
    assert answer.status_code == status
    assert answer.json()["problem"]
    assert stand.heard == []


def test_only_what_was_asked_can_be_answered(stand: Stand) -> None:
    stand.told = lambda form: voice("<Say>x</Say>" + ASK)
    call = ring(stand)
    for place in (0, 3, -1):
        sent = {"turn": 0, "place": place, "keys": "1"}
        assert stand.http.post(f"/phone/call/{call['sid']}/next", json=sent).status_code == 409


# -------------------------------------------------------------------- OPDLine calls, by REST


def test_a_call_made_by_twilios_client_rings_and_is_answered(stand: Stand) -> None:
    stand.told = lambda form: voice(ASK)
    made = call_her(
        stand,
        machine_detection="Enable",
        status_callback=f"{stand.url}/twilio/voice/status",
        status_callback_event=["initiated", "ringing", "answered", "completed"],
    )
    assert (made.status, made.direction, made.to) == ("queued", "outbound-api", HER)
    stand.until(lambda: bool(rings(stand)))
    assert rings(stand) == [{"sid": made.sid, "from": SERVICE}]
    taken = post(stand, f"/phone/call/{made.sid}/answer")
    assert taken["status"] == "in-progress" and rings(stand) == []
    (asked,) = stand.of("/twilio/voice/out")
    told = [asked.form[name] for name in ("Direction", "To", "From", "AnsweredBy")]
    assert told == ["outbound-api", HER, SERVICE, "human"]
    assert stand.http.post(f"/phone/call/{made.sid}/answer", json={}).status_code == 409
    post(stand, f"/phone/call/{made.sid}/hangup")
    states = [one.form["CallStatus"] for one in stand.of("/twilio/voice/status")]
    assert states == ["initiated", "ringing", "in-progress", "completed"]
    fetched = client(stand).calls(made.sid).fetch()
    assert (fetched.status, fetched.answered_by) == ("completed", "human")
    assert fetched.duration is not None


def test_a_call_not_answered_or_declined_is_told_so(stand: Stand) -> None:
    callback = f"{stand.url}/twilio/voice/status"
    first = call_her(stand, timeout=1, status_callback=callback)
    stand.until(lambda: client(stand).calls(first.sid).fetch().status == "no-answer")
    second = call_her(stand, status_callback=callback)
    stand.until(lambda: bool(rings(stand)))
    post(stand, f"/phone/call/{second.sid}/hangup")
    stand.until(lambda: len(stand.of("/twilio/voice/status")) == 2)
    states = {o.form["CallSid"]: o.form["CallStatus"] for o in stand.of("/twilio/voice/status")}
    assert states == {first.sid: "no-answer", second.sid: "busy"}
    assert stand.of("/twilio/voice/out") == []


def test_calls_are_listed_and_cancelled(stand: Stand) -> None:
    made = call_her(stand)
    assert client(stand).calls(made.sid).update(status="canceled").status == "canceled"
    with pytest.raises(TwilioRestException) as caught:
        client(stand).calls(made.sid).update(status="completed")
    assert caught.value.code == 21220
    ring(stand)
    calls = client(stand).calls
    assert [one.direction for one in calls.list()] == ["inbound", "outbound-api"]
    assert [one.sid for one in calls.list(to=HER, status="canceled")] == [made.sid]
    assert calls.list(from_=HER, to=HER) == []


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"to": "123"}, 21211),
        ({"from_": "x"}, 21212),
        ({"url": "nowhere"}, 21205),
        ({"status_callback": "nowhere"}, 21609),
        ({"status_callback_event": ["lunch"]}, 21626),
        ({"timeout": 0}, 13223),
    ],
)
def test_refusals_have_twilios_codes(stand: Stand, more: dict[str, Any], code: int) -> None:
    with pytest.raises(TwilioRestException) as caught:
        call_her(stand, **more)
    assert (caught.value.status, caught.value.code) == (400, code)
    assert client(stand).calls.list() == []


def test_a_call_that_waited_at_a_stop_rings_after_the_next_start(tmp_path: Path) -> None:
    with standing(tmp_path) as stand:
        made = call_her(stand)
    with standing(tmp_path) as stand:
        stand.until(lambda: [one["sid"] for one in rings(stand)] == [made.sid])


# ------------------------------------------------------------------------------------- TwiML


def test_the_verbs_of_a_call_are_read() -> None:
    base = "https://a.example/x/twilio/voice"
    document = (
        "<Response><Play>https://a.example/audio/1.wav</Play><Gather action='turn?n=1'/>"
        "<Record action='/r' maxLength='60' playBeep='true' finishOnKey='#'/>"
        "<Redirect>/b</Redirect><Hangup/><Reject/></Response>"
    )
    assert read(document.encode(), base) == (
        Prompt(url="https://a.example/audio/1.wav"),
        Gather((), "https://a.example/x/twilio/turn?n=1"),
        Record("https://a.example/r", "#"),
        Redirect("https://a.example/b"),
        Hangup(),
        Reject(),
    )


@pytest.mark.parametrize(
    "verbs",
    [
        "<Message>x</Message>", "<Say/>", "<Say colour='red'>x</Say>", "<Say>a<b/></Say>", "x",
        "<Gather numDigits='0'/>", "<Gather numDigits='٣'/>", "<Gather finishOnKey='x'/>",
        "<Gather><Redirect>/x</Redirect></Gather>", "<Gather>x</Gather>",
        "<Record transcribe='true'/>", "<Dial/>",
    ],
)  # fmt: skip
def test_what_no_carrier_takes_is_refused(verbs: str) -> None:
    with pytest.raises(BadTwiml) as caught:
        read(f"<Response>{verbs}</Response>".encode(), "https://a.example/")
    assert caught.value.code == 12200


def test_no_page_elsewhere_can_make_it_call(stand: Stand) -> None:
    answer = stand.http.post("/phone/call", data={"from": HER})
    assert answer.status_code == 415
    answer = stand.http.post("/phone/call", json={"from": HER}, headers={"Host": "evil.example"})
    assert answer.status_code == 403
    assert stand.heard == []
