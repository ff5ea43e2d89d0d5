"""SMS out, through Twilio's own client to a server that speaks as Twilio's does."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, Response, jsonify, request

from bot.carrier import Message
from bot.settings import Settings
from bot.twilio.send import TwilioSms
from tests.carrier_answers import LATER, Answer, put_off, refused
from tests.turn_stand import make_settings, served
from tests.twilio.published import held

TO = "+919812345678"
ACCOUNT = "AC" + "1" * 32


class Double:
    """Twilio's message list. ``answers`` are given, in order, instead of its own."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.answers: list[tuple[int, dict[str, str], str]] = []
        self.seen: list[dict[str, str]] = []
        self.slow = 0.0
        self.app = Flask("double")
        path = f"/carrier/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        self.app.add_url_rule(path, view_func=self.create, methods=["POST"])
        self.app.add_url_rule(path, view_func=self.index, methods=["GET"])

    def create(self) -> Response:
        assert request.authorization is not None
        assert request.authorization.password == "t" * 32
        self.seen.append(request.form.to_dict())
        time.sleep(self.slow)
        if self.answers:
            status, headers, body = self.answers.pop(0)
            return Response(body, status, headers)
        self.add(request.form["To"], request.form["Body"], "outbound-api")
        answer = jsonify(self.messages[-1])
        answer.status_code = 201
        return answer

    def add(self, to: str, body: str, direction: str, age: float = 0) -> None:
        taken = datetime.now(UTC) - timedelta(seconds=age)
        self.messages.append({
            "sid": f"SM{len(self.messages)}", "to": to, "body": body, "direction": direction,
            "date_created": format_datetime(taken), "status": "queued",
        })  # fmt: skip

    def index(self) -> Response:
        found = [one for one in self.messages if one["to"] == request.args.get("To")]
        return jsonify({"messages": found[::-1], "page": 0, "page_size": 50})


def text(words: str, message: str = "m1") -> Message:
    return Message(id=message, channel="sms", to=TO, text=words)


@pytest.fixture
def double() -> Double:
    return Double()


@pytest.fixture
def sms(double: Double, tmp_path: Path) -> Iterator[TwilioSms]:
    with held(double.app, "/carrier"), served(double.app) as base:
        yield TwilioSms(carrier_settings(tmp_path, f"{base}/carrier"))


def carrier_settings(tmp_path: Path, base: str) -> Settings:
    return make_settings(tmp_path, twilio_account_sid=ACCOUNT, twilio_api_base=base)


def test_a_message_is_handed_over_with_where_its_receipts_go(
    sms: TwilioSms, double: Double
) -> None:
    assert sms.send(text("नमस्ते", "t1:told")) == "SM0"
    assert double.seen == [{
        "To": TO,
        "From": "+911140000000",
        "Body": "नमस्ते",
        "StatusCallback": "https://opd.example.org/twilio/status?id=t1%3Atold",
    }]  # fmt: skip


@pytest.mark.parametrize(("code", "stopped"), [(21211, False), (21610, True), (21614, False)])
def test_what_will_never_be_sent_is_permanent(
    sms: TwilioSms, double: Double, code: int, stopped: bool
) -> None:
    body = f'{{"code": {code}, "message": "no {TO}", "status": 400}}'
    double.answers = [(400, {"Content-Type": "application/json"}, body)]
    assert refused(sms, text("a")).stopped is stopped


@pytest.mark.parametrize(
    ("answer", "wait", "maybe"),
    [
        *LATER,
        ((401, {}, '{"code": 20003, "message": "Authenticate"}'), None, False),
        ((404, {}, '{"code": 20404, "message": "no account"}'), None, False),
        ((201, {}, '{"sid": null}'), None, True),
    ],
)
def test_what_may_be_sent_later_is_temporary(
    sms: TwilioSms, double: Double, answer: Answer, wait: float | None, maybe: bool
) -> None:
    double.answers = [answer]
    put_off(sms, text("a"), wait, maybe)
    assert sms.send(text("a")) == "SM0"


def test_a_carrier_that_refuses_the_connection_surely_has_nothing(tmp_path: Path) -> None:
    put_off(TwilioSms(carrier_settings(tmp_path, "http://127.0.0.1:9/carrier")), text("a"))


def test_a_carrier_that_does_not_answer_in_time_may_have_it(
    double: Double, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.twilio import http

    double.slow = 0.5
    monkeypatch.setattr(http.HttpClient.__init__, "__defaults__", (0.2,))
    with served(double.app) as base:
        sms = TwilioSms(carrier_settings(tmp_path, f"{base}/carrier"))
        put_off(sms, text("a"), maybe=True)


def test_a_message_is_found_by_number_text_and_time(sms: TwilioSms, double: Double) -> None:
    since = datetime.now(UTC) - timedelta(seconds=60)
    double.add(TO, "the text", "outbound-api", age=3600)
    double.add(TO, "the text", "inbound")
    double.add("+919800000000", "the text", "outbound-api")
    double.add(TO, "another text", "outbound-api")
    assert sms.find(text("the text"), since) is None
    double.add(TO, "the  text ", "outbound-api")
    assert sms.find(text("the text"), since) == "SM4"
