"""A question that we put by ourselves: sent once, and then open to her."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from bot.carrier import Message, Permanent, Temporary
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


class Sending:
    """A carrier that does something while it sends."""

    def __init__(self, meanwhile: Callable[[], object], wrong: Exception | None = None) -> None:
        self._meanwhile = meanwhile
        self._wrong = wrong

    def __call__(self, message: Message) -> str:
        self._meanwhile()
        if self._wrong is not None:
            raise self._wrong
        return "SM1"


def speak(bench: Bench) -> None:
    """A turn of hers, which leaves its trace."""
    begun: Any = bench.stand.sessions.begin(HER)
    spoken = replace(begun.session, turn="hers")
    assert bench.stand.sessions.finish(begun, begun.contact, spoken, ())


def test_her_turns_do_not_wait_for_the_carrier(bench: Bench) -> None:
    bench.stand.sessions._patience = 0.05  # a lock that is held would not be had
    bench.carrier.send = Sending(lambda: speak(bench))  # type: ignore[method-assign]
    assert bench.performer.perform(ASK) == "done"
    assert session(bench).turn == "hers"


def test_whom_the_carrier_calls_stopped_is_so_at_once(bench: Bench) -> None:
    """What is kept of that needs her lock too."""
    bench.stand.sessions._patience = 0.05
    begin(bench, OpenForm("booking"))
    bench.carrier.fails = [Permanent("21610", stopped=True)]
    assert bench.performer.perform(ASK) == "stopped"
    assert bench.stand.sessions.contact(HER).stopped
    assert session(bench) == Session(forms=(OpenForm("booking"),), turn="t1")


def test_what_she_said_meanwhile_is_not_taken_back(bench: Bench) -> None:
    wrong = Temporary("503", maybe_sent=True)
    sending = Sending(lambda: speak(bench), wrong)
    bench.carrier.send = sending  # type: ignore[method-assign]
    with pytest.raises(Temporary):
        bench.performer.perform(ASK)
    assert session(bench).turn == "hers"


def test_an_older_question_of_its_kind_is_open_again_where_the_new_one_was_not_sent(
    bench: Bench,
) -> None:
    begin(bench, OpenForm("rebook", {"again": True}), OpenForm("booking"))
    before = session(bench)
    bench.carrier.fails = [Temporary("503")]
    with pytest.raises(Temporary):
        bench.performer.perform(ASK)
    assert session(bench) == before


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
