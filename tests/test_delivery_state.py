"""The state of a prescription never goes backwards, whatever the order of its receipts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import get_args
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.state import RANK, Delivery, Status, Try, status_of
from bot.delivery.step import next_step
from bot.hours import Hours

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
PARTS = ("rx:b:told:en:1", "rx:b:told:en:2")
Seen = list[tuple[str, Status]]
SEEN = st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from(get_args(Status))), max_size=12)
HOURS = Hours(ZoneInfo("Asia/Kolkata"))


@given(SEEN, st.randoms())
def test_the_order_of_receipts_and_repeats_make_no_difference(seen: Seen, luck: Random) -> None:
    other = [*seen, *seen[:3]]
    luck.shuffle(other)
    assert status_of(PARTS, other) == status_of(PARTS, seen)


@given(SEEN)
def test_it_never_goes_backwards(seen: Seen) -> None:
    ranks = [RANK[status_of(PARTS, seen[:n])] for n in range(len(seen) + 1)]
    assert ranks == sorted(ranks)


def test_all_parts_count() -> None:
    first, second = PARTS
    assert status_of(PARTS, [(first, "delivered")]) == "queued"
    assert status_of(PARTS, [(first, "delivered"), (second, "sent")]) == "sent"
    assert status_of(PARTS, [(first, "read"), (second, "delivered")]) == "delivered"
    assert status_of(PARTS, [(first, "delivered"), (second, "failed")]) == "failed"
    lost: Seen = [(first, "delivered"), (second, "undelivered"), (second, "delivered")]
    assert status_of(PARTS, lost) == "delivered"  # it came after all
    assert status_of(PARTS, [("another", "read")]) == "queued"


def a_try(way: str, status: Status, minutes: int = 0, *, started: bool = True) -> Try:
    return Try(way, NOW + timedelta(minutes=minutes), (f"rx:b:{way}",), status, started)


def step(*tries: Try, minutes: int = 0, ways: tuple[str, ...] = ("sms", "whatsapp", "call")) -> str:
    found = next_step(
        Delivery("b", NOW, tries),
        ways,
        NOW + timedelta(minutes=minutes),
        lambda one: one.at + timedelta(minutes=30),
    )
    return f"{found.kind} {found.way}".strip()


def test_what_comes_next() -> None:
    assert step(a_try("sms", "sent")) == "wait"
    assert step(a_try("sms", "sent"), minutes=30) == "start whatsapp"
    assert step(a_try("sms", "undelivered")) == "start whatsapp"
    assert step(a_try("sms", "delivered"), minutes=99) == "rest"
    both = a_try("sms", "failed"), a_try("whatsapp", "sent", 5)
    assert step(*both, minutes=20) == "wait"
    assert step(*both, minutes=35) == "start call"
    assert step(*both, a_try("call", "queued", 35), minutes=999) == "wait"
    assert step(*both, a_try("call", "undelivered", 35), minutes=36) == "help"
    assert step(a_try("sms", "failed"), ways=()) == "help"
    half = a_try("call", "queued", 1, started=False)
    assert step(a_try("sms", "failed"), half, minutes=2) == "start call"
    closed = Delivery("b", NOW, (a_try("sms", "failed"),), "help")
    assert next_step(closed, ("sms", "call"), NOW, lambda one: one.at).kind == "rest"


def test_time_is_counted_by_day_only() -> None:
    late = datetime(2026, 11, 23, 15, 20, tzinfo=UTC)  # 20:50 in India
    assert HOURS.after(late, timedelta(minutes=5)) == late + timedelta(minutes=5)
    morning = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)  # 8:00
    assert HOURS.after(late, timedelta(minutes=30)) == morning + timedelta(minutes=20)
    assert HOURS.next(datetime(2026, 11, 23, 20, 0, tzinfo=UTC)) == morning
    assert not HOURS.awake(morning - timedelta(minutes=1))
