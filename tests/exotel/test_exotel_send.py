"""SMS and calls out, to a server that takes what Exotel documents and nothing else."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.answering import AnswerRenderer, Answers
from bot.carrier import Message, Temporary
from bot.carriers import carriers
from bot.exotel.calls import ExotelCalls
from bot.exotel.http import Api
from bot.exotel.send import PATIENCE, ExotelSms
from bot.outgoing import Outgoing
from bot.rooms import Rooms
from bot.seal import Sealer
from bot.settings import Settings
from handlers.effect import Effect
from handlers.reply import Reply
from tests.carrier_answers import LATER, Answer, put_off, refused
from tests.dlt_stand import ENTITY, HEADER, fill_in
from tests.exotel.double import CALLS, Exotel, exotel, settings_of
from tests.turn_stand import (
    NOW,
    Stand,
    inbound,
    make_settings,
    redis_dir,
    served,
    settings,
)

__all__ = ["redis_dir", "settings"]

TO = "+919812345678"
TEMPLATE = "1107160000000012345"


def text(words: str, template: str = "") -> Message:
    return Message(id="t1:told", channel="sms", to=TO, text=words, template=template)


@pytest.fixture
def double() -> Iterator[Exotel]:
    with exotel() as running:
        yield running


@pytest.fixture
def made(double: Exotel, redis_dir: Path) -> Settings:
    return make_settings(redis_dir, **settings_of(double.url, **CALLS))


@pytest.fixture
def sms(made: Settings) -> ExotelSms:
    return ExotelSms(made, lambda message: False)


def test_a_text_goes_out_with_entity_and_template_and_where_its_receipts_go(
    sms: ExotelSms, double: Exotel
) -> None:
    assert sms.send(text("नमस्ते", TEMPLATE)) == "0" * 31 + "1"
    (sent,) = double.texts
    receipts = urlsplit(sent.pop("StatusCallback"))
    assert (receipts.hostname, receipts.path) == ("opd.example.org", "/exotel/status")
    assert parse_qs(receipts.query) == {"id": ["t1:told"], "template": [TEMPLATE]}
    assert sent == {
        "From": "OPDLIN",
        "To": TO,
        "Body": "नमस्ते",
        "EncodingType": "unicode",
        "SmsType": "transactional",
        "DltEntityId": "1234567890123",
        "DltTemplateId": TEMPLATE,
        "CustomField": "t1:told",
    }


def test_latin_letters_are_plain_and_no_template_is_no_field(
    sms: ExotelSms, double: Exotel
) -> None:
    sms.send(text("Hello"))
    assert double.texts[0]["EncodingType"] == "plain"
    assert "DltTemplateId" not in double.texts[0]


def error(code: str) -> str:
    told = {"Status": 0, "Message": f"no {TO}", "Code": code}
    return json.dumps({"RestException": told})


@pytest.mark.parametrize("code", ["40200", "40203", "INVALID_DLT_TEMPLATE"])
def test_what_will_never_be_sent_is_permanent(sms: ExotelSms, double: Exotel, code: str) -> None:
    double.answers = [(400, {"Content-Type": "application/json"}, error(code))]
    assert code in str(refused(sms, text("a")))


@pytest.mark.parametrize(
    ("answer", "wait", "maybe"),
    [
        *LATER,
        ((429, {"Retry-After": "7"}, error("RATE_LIMIT_EXCEEDED")), 7, False),
        ((503, {}, error("40405")), None, False),
        ((500, {}, error("35000")), None, True),
        ((402, {}, error("Payment Required")), None, False),
        ((403, {}, error("40001")), None, False),
        ((401, {}, error("34010")), None, False),
        ((404, {}, ""), None, False),
        ((302, {"Location": "http://127.0.0.1:9/"}, ""), None, True),
        ((200, {}, '{"SMSMessage": {"Sid": null}}'), None, True),
        ((200, {}, '{"SMSMessage": 7}'), None, True),
    ],
)
def test_what_may_be_sent_later_is_temporary(
    sms: ExotelSms, double: Exotel, answer: Answer, wait: float | None, maybe: bool
) -> None:
    double.answers = [answer]
    put_off(sms, text("a"), wait, maybe)
    assert sms.send(text("a"))


def test_a_refused_connection_is_certain_and_no_answer_is_not(redis_dir: Path) -> None:
    nowhere = make_settings(redis_dir, **settings_of("http://127.0.0.1:9"))
    put_off(ExotelSms(nowhere, lambda message: False), text("a"))
    asked = threading.Event()
    slow = Exotel()

    @slow.app.before_request
    def wait() -> None:
        asked.set()
        time.sleep(0.5)

    with served(slow.app) as url:
        api = Api(make_settings(redis_dir, **settings_of(url)), timeout=0.2)
        with pytest.raises(Temporary) as unsure:
            api.post("/Sms/send.json", {}, "SMSMessage")
    assert asked.is_set()
    assert unsure.value.maybe_sent is True


def test_a_text_that_may_have_gone_waits_for_its_receipt(
    double: Exotel, made: Settings, settings: Settings
) -> None:
    stand = Stand(settings)
    came: list[str] = []
    sms = ExotelSms(made, came.__contains__)
    outgoing = Outgoing(stand.redis, {"sms": sms})
    double.takes_and_fails = 1
    with pytest.raises(Temporary):
        outgoing.send(text("a"))
    with pytest.raises(Temporary, match="receipt"):
        outgoing.send(text("a"))
    came.append("t1:told")
    assert outgoing.send(text("a")) == "receipt of t1:told"
    assert len(double.texts) == 1


def test_without_a_receipt_it_goes_again(sms: ExotelSms) -> None:
    assert sms.find(text("a"), datetime.now(UTC) - PATIENCE - timedelta(seconds=1)) is None


def test_a_call_rings_her_and_then_runs_the_flow(made: Settings, double: Exotel) -> None:
    assert ExotelCalls(made).call(TO, "abc", 2)
    (call,) = double.calls
    ended = urlsplit(call.pop("StatusCallback"))
    assert (ended.path, ended.query) == ("/exotel/voice/out/abc/ended", "try=2")
    assert call == {
        "From": TO,
        "CallerId": "01140000000",
        "Url": "http://my.exotel.com/opd1/exoml/start_voice/926",
        "CallType": "trans",
        "TimeOut": "40",
        "CustomField": "abc.2",
    }


def test_texts_go_by_exotel_where_both_are_there(
    made: Settings, double: Exotel, settings: Settings
) -> None:
    more = {"twilio_account_sid": "AC" + "1" * 32, "data_dir": settings.data_dir}
    rooms = Rooms(made.model_copy(update=more), lambda: NOW)
    assert carriers(rooms)["sms"].send(text("a"))
    assert len(double.texts) == 1


def test_what_a_turn_says_goes_with_its_template_or_not_at_all(
    double: Exotel, settings: Settings, tmp_path: Path
) -> None:
    sheet = tmp_path / "templates.csv"
    ids = fill_in(sheet, but=frozenset({"sorry-again"}))
    more = settings_of(double.url, dlt_entity_id=ENTITY, dlt_header=HEADER, dlt_templates=sheet)
    rooms = Rooms(make_settings(settings.data_dir, **more), lambda: NOW)
    queued: list[Effect] = []
    renderer = AnswerRenderer(rooms.gate)
    texts = [renderer.text(Reply(one), "en", "sms", NOW) for one in ("welcome", "sorry-again")]
    Answers(rooms.sealer, queued.append).send(inbound("hi", "s1"), texts)
    (answer,) = queued
    assert rooms.performer.perform(answer) == "done"
    assert rooms.performer.perform(answer) == "repeated"
    (sent,) = double.texts
    assert (sent["Body"], sent["DltTemplateId"], sent["DltEntityId"]) == (
        "Thank you. Write MENU any time.",
        ids["welcome-en-1"],
        ENTITY,
    )


def test_nothing_to_say_queues_nothing(settings: Settings) -> None:
    queued: list[Effect] = []
    Answers(Sealer(settings.secret_key), queued.append).send(inbound("hi", "s1"), ["", ""])
    assert queued == []
