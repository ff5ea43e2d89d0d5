"""Delivered means delivered: what does not arrive takes the next way, at last a person."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import get_args

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as within
from hypothesis import strategies as st

from bot.carrier import Permanent
from bot.delivery.command import told
from bot.delivery.state import Status
from bot.settings import Settings
from handlers.core.errors import CoreRefused
from handlers.effect import DeliverPrescription, HeardPrescription
from tests.delivery_stand import OnItsWay
from tests.turn_stand import HER, keys, redis_dir, served, settings, signed_post

__all__ = ["redis_dir", "settings"]

TOLD = "rx:b1:told"


@pytest.fixture
def way(settings: Settings) -> OnItsWay:
    return OnItsWay(settings)


def test_a_text_that_arrives_is_all(way: OnItsWay) -> None:
    way.issue()
    assert way.said == "queued"
    for status in ("queued", "sent", "delivered", "sent"):
        way.receipts.take(TOLD, status)
    assert way.said == "delivered"
    way.wait(hours=3)
    assert (way.texts, way.rings.rung, way.helped) == (1, [], [])
    way.receipts.take(TOLD, "read")
    assert way.said == "read"
    assert ("sms", "delivered") in way.counted


@pytest.mark.parametrize("status", ["undelivered", "failed"])
def test_a_text_that_is_lost_is_read_out_in_a_call(way: OnItsWay, status: Status) -> None:
    way.issue()
    way.receipts.take(TOLD, status)
    way.work()
    assert way.rings.rung == ["rx:b1:ring"]
    assert way.said == "delivered"
    assert way.helped == []


def test_a_text_without_a_receipt_is_read_out_after_half_an_hour(way: OnItsWay) -> None:
    way.issue()
    way.receipts.take(TOLD, "sent")
    way.wait(minutes=29)
    assert way.rings.rung == []
    way.wait(minutes=1)
    assert way.rings.rung == ["rx:b1:ring"]


def test_at_night_there_is_no_hurry(way: OnItsWay) -> None:
    way.now = way.now.replace(hour=15, minute=20)  # 20:50 in India
    way.issue()
    way.wait(minutes=40)
    assert way.rings.rung == []
    way.wait(hours=11)
    assert way.rings.rung == ["rx:b1:ring"]


def test_when_nothing_helps_a_person_is_asked_once(way: OnItsWay) -> None:
    way.rings.answered = False
    way.issue()
    way.receipts.take(TOLD, "undelivered")
    way.work()
    assert way.said == "help"
    way.receipts.take(TOLD, "undelivered")
    way.wait(hours=5)
    asked = [call for call in way.core.calls if call[0] == "ask_for_help"]
    (one,) = asked
    assert one[1:5] == (
        "rx:b1:help", HER.removeprefix("tel:"), None,
        "Prescription Bundle/b1 did not get to the patient by any way we have.",
    )  # fmt: skip
    way.receipts.take(TOLD, "delivered")  # a phone that was off for a day
    assert way.said == "delivered"


def test_one_who_stopped_is_left_to_a_person(way: OnItsWay) -> None:
    way.agree("sms", stopped=True)
    way.issue()
    assert (way.texts, way.rings.rung, way.helped) == (0, [], ["rx:b1:help"])


def test_a_number_that_is_none_is_left_to_a_person_after_a_call(way: OnItsWay) -> None:
    way.carrier.fails = [Permanent("carrier error 21211")]
    way.rings.answered = False
    way.issue()
    assert (way.rings.rung, way.helped) == (["rx:b1:ring"], ["rx:b1:help"])


def test_who_came_by_telephone_is_called_at_once_and_texted(settings: Settings) -> None:
    way = OnItsWay(settings, channel="voice")
    way.issue()
    assert (way.texts, way.rings.rung, way.said) == (1, ["rx:b1:ring"], "delivered")
    way.queue.append(HeardPrescription("t9:heard", "b1"))
    way.work()
    assert way.said == "read"


def test_a_call_is_not_made_any_more_when_the_text_came_after_all(way: OnItsWay) -> None:
    way.issue()
    way.receipts.take(TOLD, "undelivered")
    look = way.queue.pop()
    way.perform(look)
    way.receipts.take(TOLD, "delivered")
    way.work()
    assert way.rings.rung == []


def test_every_part_must_arrive(settings: Settings) -> None:
    way = OnItsWay(settings, medicines=60)
    way.issue()
    parts = [one.id for one in way.done if one.id.startswith(TOLD)]
    assert len(parts) > 1
    for part in parts[1:]:
        way.receipts.take(part, "delivered")
    assert way.said == "queued"
    way.wait(minutes=30)
    assert way.rings.rung == ["rx:b1:ring"]
    way.receipts.take(parts[0], "delivered")
    assert way.said == "delivered"


def test_what_she_asked_for_again_counts_too(way: OnItsWay) -> None:
    way.rings.answered = False
    way.issue()
    way.receipts.take(TOLD, "failed")
    way.work()
    assert way.said == "help"
    way.queue.append(DeliverPrescription("t5:rx", "b1", HER))
    way.work()
    way.receipts.take("t5:rx:told", "delivered")
    assert way.said == "delivered"


def test_one_that_may_not_be_told_is_refused(way: OnItsWay) -> None:
    way.core.fails = [CoreRefused("two different patients")]
    way.issue()
    assert way.said == "refused"
    assert way.texts == 0


@within(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(get_args(Status)), max_size=6),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_once_in_effect_whatever_crashes_and_in_whatever_order(
    settings: Settings, receipts: list[Status], answered: bool, crash: bool, voice: bool
) -> None:
    way = OnItsWay(settings, channel="voice" if voice else "sms")
    way.rings.answered = answered
    way.queue.append(DeliverPrescription("rx:b1", "b1"))
    way.work(crash=crash)
    for status in receipts:
        way.receipts.take(TOLD, status)
        way.work(crash=crash)
    for _ in range(6):
        way.now += timedelta(hours=1)
        way.work(crash=crash)
    assert way.texts == 1
    assert len(way.rings.rung) <= 1
    arrived = {"delivered", "read"} & set(receipts) or (answered and way.rings.rung)
    assert set(way.helped) <= {"rx:b1:help"}  # it may have come after a person was asked
    assert arrived or way.helped
    assert (way.said in ("delivered", "read")) == bool(arrived)


def test_the_command_tells_no_patient(way: OnItsWay) -> None:
    way.issue()
    way.receipts.take(TOLD, "undelivered")
    way.rings.answered = False
    way.work()
    way.now = way.now.replace(hour=7)
    (line,) = told(way.ledger.all(), way.ledger._clock().tzinfo, False)  # type: ignore[arg-type]
    assert line.startswith("2026-11-23 06:00  help         Bundle/b1  sms undelivered, call")
    assert list(told(way.ledger.all(), way.now.tzinfo, True)) == [line]  # type: ignore[arg-type]
    way.receipts.take(TOLD, "delivered")
    assert list(told(way.ledger.all(), way.now.tzinfo, True)) == []  # type: ignore[arg-type]
    redis = way.stand.redis
    for key in keys(redis, "opd:deliver*"):
        raw = redis.dump(key)
        assert b"98123" not in key + raw and b"Asha" not in raw  # type: ignore[operator]


def test_a_receipt_of_the_carrier_sets_the_next_way_going(way: OnItsWay) -> None:
    from flask import Flask

    from bot.receipt import ReceiptBook
    from bot.twilio.status import status_blueprint

    way.issue()
    stand = way.stand
    app = Flask("status")
    app.register_blueprint(
        status_blueprint(
            stand.settings,
            ReceiptBook(stand.redis, stand.sessions, stand.metrics, way.receipts),
        )
    )
    with served(app) as base:
        for status in itertools.chain(("sent", "undelivered", "sent"), ("undelivered",)):
            form = [("MessageSid", "SM1"), ("MessageStatus", status), ("ErrorCode", "30003")]
            path = f"/twilio/status?id={TOLD}"
            assert signed_post(base, path, form, stand.settings).status_code == 204
    way.work()
    assert way.rings.rung == ["rx:b1:ring"]
