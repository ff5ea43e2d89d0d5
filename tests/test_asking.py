"""A question that we put by ourselves: sent once, and then open to her."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from bot.carrier import Permanent, Temporary
from bot.settings import Settings
from handlers.clinic import cancelled
from handlers.core.records import Appointment
from handlers.effect import Ask
from handlers.session import OpenForm, Session
from tests.test_worker import ASHA, OPD, RAO, Bench
from tests.turn_stand import HER, NOW, redis_dir, settings

__all__ = ["redis_dir", "settings"]

BOOKED = Appointment("a1", "1", NOW, 14, "p1", OPD, RAO, "s1", off=True)
ASK: Ask = cancelled("clinic:a1:1:cancelled", HER, BOOKED, ASHA, gone=False)[0]


@pytest.fixture
def bench(settings: Settings) -> Bench:
    return Bench(settings)


def session(bench: Bench) -> Session:
    begun: Any = bench.stand.sessions.begin(HER)
    bench.stand.sessions.release(begun)
    assert isinstance(begun.session, Session)
    return begun.session


def begin(bench: Bench, *forms: OpenForm) -> None:
    """She is in the middle of these."""
    begun: Any = bench.stand.sessions.begin(HER)
    kept = Session(forms=forms, turn="t1")
    assert bench.stand.sessions.finish(begun, begun.contact, kept, ())


def test_it_is_sent_once_and_open_above_what_she_had_begun(bench: Bench) -> None:
    begin(bench, OpenForm("booking"))
    assert bench.performer.perform(ASK) == "done"
    assert bench.performer.perform(ASK) == "repeated"
    assert bench.ids() == ["ask-clinic-cancelled"]
    booking, rebook = session(bench).forms
    assert (booking.name, rebook.name, rebook.asked) == ("booking", "rebook", "again")
    assert [(one.key, one.value) for one in rebook.shown] == [("1", True), ("2", False)]
    assert all("option-" in one.words for one in rebook.shown)
    assert session(bench).turn == ASK.id  # a key pressed in a call just now answers none of this


def test_a_crash_after_sending_opens_it_all_the_same(bench: Bench) -> None:
    bench.performer.perform(ASK)
    begin(bench)
    bench.stand.redis.delete(f"opd:done:{ASK.id}")
    assert bench.performer.perform(ASK) == "done"
    assert bench.ids() == ["ask-clinic-cancelled"]
    assert [one.name for one in session(bench).forms] == ["rebook"]


def test_who_stopped_is_neither_asked_nor_awaited(bench: Bench) -> None:
    bench.stand.sessions.stop(HER)
    assert bench.performer.perform(ASK) == "stopped"
    assert (bench.carrier.texts, session(bench).forms) == ([], ())


@pytest.mark.parametrize("wrong", [Temporary("503"), Permanent("21211")])
def test_what_could_not_be_sent_is_not_awaited(bench: Bench, wrong: Exception) -> None:
    bench.carrier.fails = [wrong]
    with pytest.raises(Exception, match=str(wrong)):
        bench.performer.perform(ASK)
    assert session(bench).forms == ()


def test_no_turn_of_hers_comes_between(bench: Bench) -> None:
    """Whoever answers at once finds the question open."""
    seen: list[Session] = []

    def send(*given: Any) -> str:
        thread = threading.Thread(target=lambda: seen.append(session(bench)))
        thread.start()
        threads.append(thread)
        return "SM1"

    threads: list[threading.Thread] = []
    bench.carrier.send = send  # type: ignore[method-assign,assignment]
    bench.performer.perform(ASK)
    threads[0].join()
    assert [one.name for one in seen[0].forms] == ["rebook"]
