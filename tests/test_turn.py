"""A turn happens once, alone and in order, whatever comes twice or goes wrong."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import replace

import bot.sessions
from bot.ports import Unavailable
from bot.settings import Settings
from handlers.effect import Tell
from handlers.house import Decision, House, Turn
from handlers.inbound import Inbound, Text
from handlers.session import Contact, Session
from tests.turn_stand import (
    HER,
    Stand,
    count_up,
    in_threads,
    inbound,
    keys,
    make_settings,
    redis_dir,
    scripts_called,
    settings,
)

__all__ = ["redis_dir", "settings"]

STEPS = ["received", "begun", "decided", "queued", "saved"]


def with_effect(
    inbound: Inbound, turn: Turn, contact: Contact, session: Session, house: House
) -> Decision:
    """As ``count_up``, and one message is to be sent."""
    decision = count_up(inbound, turn, contact, session, house)
    return replace(decision, effects=(Tell(f"{turn.id}:told", HER, decision.replies[0]),))


@dataclass
class Slow:
    """``count_up`` that takes its time and notes when it ran."""

    takes: float
    spans: list[tuple[float, float]] = field(default_factory=list)

    def __call__(self, *given: Any) -> Decision:
        began = time.monotonic()
        time.sleep(self.takes)
        self.spans.append((began, time.monotonic()))
        return with_effect(*given)


def waiting(stand: Stand) -> int:
    """Effects in the queues."""
    return sum(stand.redis.hlen(key) for key in keys(stand.redis, "opd:queue:*.msgs"))


def test_the_session_goes_on_from_message_to_message(settings: Settings) -> None:
    stand = Stand(settings)
    assert stand.runner.run(inbound("hi", "SM1")) == ("en/sms echo 0 hi",)
    assert stand.runner.run(inbound("1", "SM2")) == ("en/sms echo 1 1",)
    assert stand.steps == STEPS * 2
    assert stand.count("opdline_turns_total", channel="sms", outcome="answered") == 2


def test_the_turn_knows_itself_and_the_time(settings: Settings) -> None:
    turns: list[Turn] = []

    def look(inbound: Inbound, turn: Turn, *rest: Any) -> Decision:
        turns.append(turn)
        return count_up(inbound, turn, *rest)

    stand = Stand(settings, decide=look)
    stand.runner.run(inbound("a", "SM1"))
    assert turns[0].id == stand.sealer.turn_id("twilio", "SM1", HER)
    assert turns[0].now.isoformat() == "2026-11-22T15:00:00+05:30"


def test_the_same_message_again_has_the_same_answer_and_no_effect(settings: Settings) -> None:
    stand = Stand(settings, decide=with_effect)
    first = stand.runner.run(inbound("hi", "SM1", other_ids=("token",)))
    assert stand.runner.run(inbound("hi", "SM1")) == first
    assert stand.runner.run(inbound("hi", "SM9", other_ids=("token",))) == first
    assert stand.steps == [*STEPS, "received", "received"]
    assert waiting(stand) == 1
    assert stand.count("opdline_duplicates_total", channel="sms") == 2


def test_another_contact_may_have_the_same_message_id(settings: Settings) -> None:
    stand = Stand(settings)
    stand.runner.run(inbound("a", "SM1"))
    assert stand.runner.run(inbound("b", "SM1", "tel:+919000000000")) == ("en/sms echo 0 b",)


def test_the_same_message_id_of_another_contact_is_another_turn(settings: Settings) -> None:
    """A turn's id is what its bookings and effects are known by."""
    turns: list[str] = []

    def look(inbound: Inbound, turn: Turn, *rest: Any) -> Decision:
        turns.append(turn.id)
        return count_up(inbound, turn, *rest)

    stand = Stand(settings, decide=look)
    for contact in (HER, "tel:+919000000000"):
        stand.runner.run(inbound("a", "SM1", contact))
    assert len(set(turns)) == 2


def test_twenty_at_once_are_one(settings: Settings) -> None:
    slow = Slow(0.1)
    stand = Stand(settings, decide=slow)
    answers = in_threads(20, lambda _: stand.runner.run(inbound("hi", "SM1")))
    assert set(answers) == {("en/sms echo 0 hi",)}
    assert len(slow.spans) == 1
    assert waiting(stand) == 1


def test_different_messages_at_once_come_one_after_the_other(settings: Settings) -> None:
    slow = Slow(0.02)
    stand = Stand(settings, decide=slow)
    answers = in_threads(10, lambda n: stand.runner.run(inbound("x", f"SM{n}")))
    assert sorted(answers) == [(f"en/sms echo {n} x",) for n in range(10)]
    spans = sorted(slow.spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_contacts_do_not_wait_for_each_other(settings: Settings) -> None:
    stand = Stand(settings, decide=Slow(0.3))
    began = time.monotonic()
    in_threads(8, lambda n: stand.runner.run(inbound("x", "SM1", f"tel:+9198000000{n:02}")))
    assert time.monotonic() - began < 1.5


def test_a_turn_is_two_round_trips_and_one_more_for_each_effect(settings: Settings) -> None:
    plain, busy = Stand(settings), Stand(settings, decide=with_effect)
    plain.runner.run(inbound("a", "SM1"))
    busy.runner.run(inbound("a", "SM2"))  # both scripts are known to Redis from here on

    def calls(stand: Stand, message_id: str) -> int:
        before = scripts_called(stand.redis)
        with stand.redis.monitor() as monitor:  # type: ignore[no-untyped-call]
            stand.runner.run(inbound("b", message_id))
            stand.redis.echo("end")
            seen = []
            for command in monitor.listen():
                name = command["command"].split()[0]
                if name == "ECHO":
                    break
                # the embedded server's keeper, not the turn, pings it
                if command["client_type"] != "lua" and name != "PING":
                    seen.append(name)
        assert scripts_called(stand.redis) - before == len(seen)
        return len(seen)

    assert calls(plain, "SM3") == 2
    assert calls(busy, "SM4") == 3
    assert calls(busy, "SM4") == 1


def test_a_lost_lock_makes_the_turn_start_anew(settings: Settings) -> None:
    slow = Slow(0.3)
    stand = Stand(settings, decide=slow, lock_ttl=0.2)
    first: list[Any] = []
    thread = threading.Thread(target=lambda: first.append(stand.runner.run(inbound("a", "SM1"))))
    thread.start()
    time.sleep(0.25)  # the first one's lock is gone, its decision still under way
    slow.takes = 0.0
    assert stand.runner.run(inbound("b", "SM2")) == ("en/sms echo 0 b",)
    thread.join()
    assert first == [("en/sms echo 1 a",)]


def test_a_lock_lost_each_time_is_unavailable(settings: Settings) -> None:
    stand = Stand(settings, decide=Slow(0.05), lock_ttl=0.02)
    with pytest.raises(Unavailable):
        stand.runner.run(inbound("a", "SM1"))
    assert stand.count("opdline_turns_total", channel="sms", outcome="unavailable") == 1


def test_a_turn_that_does_not_end_makes_others_unavailable(settings: Settings) -> None:
    stand = Stand(settings, patience=0.2)
    stand.sessions.begin(HER)
    began = time.monotonic()
    with pytest.raises(Unavailable):
        stand.runner.run(inbound("a", "SM1"))
    assert 0.2 <= time.monotonic() - began < 1


def test_a_lock_left_behind_ends_by_itself(settings: Settings) -> None:
    stand = Stand(settings, lock_ttl=0.2)
    stand.sessions.begin(HER)
    assert stand.runner.run(inbound("a", "SM1")) == ("en/sms echo 0 a",)


class Broken:
    """Fails the first time, with her words in the message."""

    def __init__(self) -> None:
        self.runs = 0

    def __call__(self, inbound: Inbound, *rest: Any) -> Decision:
        self.runs += 1
        assert isinstance(inbound.body, Text)
        words = inbound.body.text
        if self.runs == 2:
            raise ValueError(f"cannot read {words} of {inbound.contact}")
        return with_effect(inbound, *rest)


def test_a_failing_turn_apologises_keeps_her_session_and_can_be_repeated(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    stand = Stand(settings, decide=Broken())
    stand.runner.run(inbound("hi", "SM1"))
    with caplog.at_level(logging.DEBUG):
        assert stand.runner.run(inbound("bukhar", "SM2")) == ("en/sms sorry-again",)
    assert "ValueError at test_turn.py" in caplog.text
    assert "bukhar" not in caplog.text
    assert "98123" not in caplog.text
    assert waiting(stand) == 1
    assert stand.runner.run(inbound("bukhar", "SM2")) == ("en/sms echo 1 bukhar",)
    assert stand.count("opdline_turns_total", channel="sms", outcome="failed") == 1


def test_the_answer_and_the_apology_are_in_her_language(settings: Settings) -> None:
    def hindi(inbound: Inbound, turn: Turn, contact: Contact, *rest: Any) -> Decision:
        if contact.language:
            raise RuntimeError
        return count_up(inbound, turn, replace(contact, language="hi"), *rest)

    stand = Stand(settings, decide=hindi)
    assert stand.runner.run(inbound("a", "SM1")) == ("hi/sms echo 0 a",)
    assert stand.runner.run(inbound("a", "SM2")) == ("hi/sms sorry-again",)


def erase(inbound: Inbound, turn: Turn, contact: Contact, *rest: Any) -> Decision:
    """As ``count_up`` in Hindi; DELETE erases."""
    decision = count_up(inbound, turn, replace(contact, language="hi"), *rest)
    return replace(decision, forget=inbound.body == Text("DELETE"))


def test_forgetting_erases_session_and_contact_and_keeps_the_answer(settings: Settings) -> None:
    stand = Stand(settings, decide=erase)
    stand.runner.run(inbound("a", "SM1"))
    assert stand.sessions.contact(HER).language == "hi"
    gone = stand.runner.run(inbound("DELETE", "SM2"))
    assert stand.sessions.contact(HER) == Contact(HER)
    assert stand.runner.run(inbound("DELETE", "SM2")) == gone
    assert stand.runner.run(inbound("b", "SM3")) == ("hi/sms echo 0 b",)


def test_forgetting_leaves_its_own_answer_alone_and_not_for_long(settings: Settings) -> None:
    other = "tel:+919000000000"
    stand = Stand(settings, decide=erase)
    stand.runner.run(inbound("a", "SM1", other))
    others = set(keys(stand.redis))
    for n in range(3):
        stand.runner.run(inbound("bahut dard", f"SM{n}", other_ids=(f"token-{n}",)))
    stand.runner.run(inbound("DELETE", "SM9", other_ids=("token-9",)))
    left = [key for key in keys(stand.redis) if key not in others]
    marks = [stand.sealer.turn_id("twilio", one, HER) for one in ("SM9", "token-9")]
    tag = f"opd:{{{stand.sealer.contact_key(HER)}}}"
    assert {key.decode() for key in left} == {
        f"{tag}:answers", *(f"{tag}:answer:{mark}" for mark in marks)
    }  # fmt: skip
    assert all(0 < stand.redis.ttl(key) <= 15 * 60 for key in left)
    stand.runner.run(inbound("DELETE", "SM10"))
    assert f"{tag}:answer:{marks[0]}".encode() not in keys(stand.redis)
    assert others <= set(keys(stand.redis))


def test_only_so_many_answers_are_kept(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.sessions, "ANSWERS_KEPT", 5)
    stand = Stand(settings)
    for n in range(8):
        stand.runner.run(inbound("a", f"SM{n}"))
    answers = [key for key in keys(stand.redis) if b":answer:" in key]
    assert len(answers) == 5
    assert stand.runner.run(inbound("a", "SM7")) == ("en/sms echo 7 a",)
    assert stand.runner.run(inbound("a", "SM3")) == ("en/sms echo 3 a",)


def test_one_who_stopped_and_is_forgotten_stays_stopped(settings: Settings) -> None:
    stand = Stand(settings, decide=erase)
    stand.runner.run(inbound("a", "SM1"))
    stand.sessions.stop(HER)
    stand.runner.run(inbound("DELETE", "SM2"))
    assert stand.sessions.contact(HER) == Contact(HER, stopped=True)


def test_one_who_stopped_is_still_answered(settings: Settings) -> None:
    stand = Stand(settings)
    stand.runner.run(inbound("a", "SM1"))
    stand.sessions.stop(HER)
    assert stand.sessions.contact(HER).stopped
    assert stand.runner.run(inbound("b", "SM2")) == ("en/sms echo 1 b",)
    assert stand.sessions.contact(HER).stopped


def test_what_is_remembered_ends_when_it_should(settings: Settings) -> None:
    stand = Stand(settings)
    stand.runner.run(inbound("a", "SM1"))
    found = keys(stand.redis, "opd:{*")
    left = {key.decode().split(":")[2]: stand.redis.ttl(key) for key in found}
    assert left.keys() == {"session", "answer", "answers"}  # nothing was chosen: no contact
    assert 24 * 3600 - 5 < left["session"] <= 24 * 3600
    assert 48 * 3600 - 5 < left["answer"] <= left["answers"] <= 48 * 3600


def test_without_redis_a_turn_is_unavailable_and_soon(tmp_path: Any) -> None:
    stand = Stand(make_settings(tmp_path))
    began = time.monotonic()
    with pytest.raises(Unavailable):
        stand.runner.run(inbound("a", "SM1"))
    assert time.monotonic() - began < 2
