"""What she asked for while the core was down, or asked for once more, is done and answered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

import bot.worker
from bot.settings import Settings
from handlers.core.errors import CoreDown, CoreRefused, NotFound, SlotTaken
from handlers.core.records import Appointment, Doctor
from handlers.effect import DeliverPrescription, Move
from tests.test_worker import ASHA, OPD, RAO, SLOT, Bench, hasty
from tests.turn_stand import HER, NOW, redis_dir, settings

__all__ = ["hasty", "redis_dir", "settings"]

IYER = Doctor("dr-2", "Dr L Iyer", "KMC 1", "+919800000002", "hi")
OLD = Appointment("a1", "1", NOW, 9, "p1", OPD, RAO, "s0", "Fever, 2 days")
NEW = replace(OLD, start=NOW + timedelta(days=1), token=14, slot="s1")
MOVE = Move("t1:move", HER, OLD, SLOT, ASHA)
AGAIN = DeliverPrescription("t1:rx", "b1", HER)


@pytest.fixture
def bench(settings: Settings) -> Bench:
    made = Bench(settings)
    made.core._move = lambda *_: NEW  # type: ignore[attr-defined]
    return made


@pytest.mark.usefixtures("hasty")
def test_a_kept_move_is_made_when_the_core_is_back(bench: Bench) -> None:
    bench.core.fails = [CoreDown("refused"), CoreDown("429", retry_after=0.1)]
    bench.work(MOVE)
    assert bench.core.calls == [("move", OLD, SLOT, "t1:move")] * 3
    assert sorted(bench.ids()) == ["doctor-moved", "moved-later"]  # the same doctor: one message


def test_both_doctors_are_told_each_in_his_language(bench: Bench) -> None:
    bench.core._move = lambda *_: replace(NEW, doctor=IYER)  # type: ignore[attr-defined]
    bench.work(MOVE)
    told = {text.split()[1]: (to, text[:2]) for to, text in bench.carrier.texts}
    assert told["doctor-cancelled"] == (RAO.phone, "en")
    assert told["doctor-moved"] == (IYER.phone, "hi")
    assert told["moved-later"][0] == HER.removeprefix("tel:")


def test_a_move_killed_before_it_was_marked_is_told_once(bench: Bench) -> None:
    bench.work(MOVE)
    bench.stand.redis.delete("opd:done:t1:move")
    bench.work(MOVE)
    assert sorted(bench.ids()) == ["doctor-moved", "moved-later"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (SlotTaken("s1"), "move-taken-later"),
        (CoreRefused("cancelled"), "move-failed-later"),
        (NotFound("a1"), "move-failed-later"),
    ],
)
def test_a_kept_move_that_cannot_be_made_is_told(bench: Bench, wrong: Exception, told: str) -> None:
    bench.core.fails = [wrong]
    bench.work(MOVE)
    assert bench.ids() == [told]
    assert bench.dead() == 0


def test_what_she_waits_for_is_answered_after_two_days(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.worker, "MAX_AGE", 0.0)
    bench.core.fails = [CoreDown("refused")]
    bench.work(MOVE)
    bench.core.fails = [CoreDown("refused")]
    bench.work(AGAIN)
    assert bench.ids() == ["move-failed-later", "prescription-failed-later"]
    assert bench.dead() == 2


def test_a_prescription_is_sent_again_for_each_time_she_asks(bench: Bench) -> None:
    for effect in (DeliverPrescription("rx:b1", "b1"), AGAIN, AGAIN, replace(AGAIN, id="t2:rx")):
        bench.work(effect)
    assert bench.ids() == ["prescription"] * 3


def test_she_is_told_where_it_may_not_be_sent_again(bench: Bench) -> None:
    bench.core.fails = [CoreRefused("its Patient has another name at the core")]
    bench.work(AGAIN)
    assert [name for name, *_ in bench.core.calls] == ["prescription", "refuse_prescription"]
    assert bench.ids() == ["prescription-failed-later"]
