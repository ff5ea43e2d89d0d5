"""What the clinic changes is told once, whoever tells it; what OPDLine changes is no news."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.carrier import Temporary
from bot.settings import Settings
from handlers.core.errors import CoreDown, CoreRefused
from handlers.core.records import Person
from handlers.effect import Ask, Remind, Tell
from handlers.reply import Moment
from tests.core_news_stand import CANCELLED, HER, MOVED, THEIRS, News
from tests.turn_stand import keys, redis_dir, settings

__all__ = ["redis_dir", "settings"]


@pytest.fixture
def news(tmp_path: Path, settings: Settings) -> News:
    return News(tmp_path, settings)


def test_what_she_books_moves_and_cancels_herself_is_no_news(news: News) -> None:
    booked = news.books()
    assert news.look(booked) == "unchanged"
    moved = news.house.client.move(booked, news.house.free()[2], "t2:move")
    assert news.look(booked) == "unchanged"
    news.house.client.cancel(moved.id)
    assert news.look(booked) == "unchanged"
    assert news.poll() == 0
    assert news.told() == []


def test_a_move_by_the_clinic_is_told_at_its_new_time(news: News) -> None:
    booked = news.books()
    start = news.clinic_moves(booked, 12)
    assert news.look(booked) == "done"
    (told,) = [one for one in news.queued if isinstance(one, Tell)]
    assert (told.contact, told.reply.id, told.until) == (HER, "clinic-moved", start)
    assert told.reply.args["when"] == Moment(start)
    (remind,) = [one for one in news.queued if isinstance(one, Remind)]
    assert remind.at == start - timedelta(hours=1)


def test_replayed_events_and_the_poll_tell_once(news: News) -> None:
    booked = news.books()
    news.poll()
    news.clinic_moves(booked)
    assert [news.look(booked, f"e{n}") for n in range(3)] == ["done", "unchanged", "unchanged"]
    news.poll()
    assert news.told() == [MOVED]


def test_a_crash_after_telling_tells_the_same_again(news: News) -> None:
    """The same id, so that the worker sends it once."""
    booked = news.books()
    news.clinic_moves(booked)
    news.look(booked)
    news.redis.delete(*keys(news.redis, "opd:told:*"))  # it was queued, and not noted
    assert news.look(booked) == "done"
    assert news.told() == [MOVED]


def test_there_and_back_and_there_again_is_told_each_time(news: News) -> None:
    booked = news.books()
    for _ in range(3):
        news.clinic_moves(booked, 0)
        assert news.look(booked) == "done"
    assert news.told() == [MOVED] * 3


def test_a_change_that_means_nothing_to_her_is_not_told(news: News) -> None:
    booked = news.books()
    news.clinic(booked, comment="bring the report")
    assert news.look(booked) == "unchanged"
    news.clinic(booked, status="arrived")
    assert news.look(booked) == "unchanged"
    assert news.told() == []


def test_events_out_of_order_tell_how_it_is_now(news: News) -> None:
    booked = news.books()
    news.clinic_moves(booked)
    news.clinic(booked, status="cancelled")
    assert [news.look(booked, "second"), news.look(booked, "first")] == ["done", "unchanged"]
    assert news.told() == [CANCELLED]


def test_her_own_move_after_the_clinics_is_hers(news: News) -> None:
    booked = news.books()
    news.clinic_moves(booked)
    news.look(booked)
    now = news.house.client.appointments([booked.patient], booked.start - timedelta(days=1))[0]
    news.house.client.move(now, news.house.free()[0], "t2:move")
    assert news.look(booked, "e2") == "unchanged"
    news.clinic_moves(booked, 2)
    assert news.look(booked, "e3") == "done"
    assert news.told() == [MOVED, MOVED]


def test_a_cancellation_names_the_time_she_knows_and_opens_a_question(news: News) -> None:
    booked = news.books()
    news.clinic(booked, status="cancelled")
    assert news.look(booked) == "done"
    (asked,) = [one for one in news.queued if isinstance(one, Ask)]
    assert asked.reply.args["when"] == Moment(booked.start)
    assert (asked.form.name, asked.form.asked) == ("rebook", "again")


def test_one_taken_up_again_keeps_its_intake_and_frees_nobodys_slot(news: News) -> None:
    booked = news.books()
    news.clinic(booked, status="cancelled")
    old = news.house.stand.read(f"Slot/{booked.slot}")
    assert old["status"] == "busy"  # another sits there by now, for all we know
    seen = news.house.client.watched(booked.id)
    assert seen
    again = news.house.client.move(seen.appointment, news.house.free()[1], "t3:move")
    assert (again.id, again.off) == (booked.id, False)
    assert news.house.stand.read(f"Slot/{booked.slot}")["status"] == "busy"
    assert [one["status"] for one in news.house.all("Encounter")] == ["planned"]
    assert news.look(booked) == "unchanged"
    with pytest.raises(CoreRefused):  # an older form shows it cancelled still
        news.house.client.move(seen.appointment, news.house.free()[2], "t4:move")


def test_one_that_was_deleted_is_told_by_the_poll(news: News) -> None:
    booked = news.books()
    assert news.poll() == 0  # it is seen, and whom to tell of it
    assert news.poll() == 0
    news.remove(booked)
    assert news.poll() == 1
    assert news.poll() == 0
    assert news.told() == [CANCELLED]
    (asked,) = [one for one in news.queued if isinstance(one, Ask)]
    assert asked.form.answers["gone"]


def test_an_unknown_appointment_is_nobodys(news: News) -> None:
    assert news.look("nowhere") == "unknown"
    booked = news.books()
    news.clinic(booked, identifier=[{"system": "urn:clinic", "value": "1"}], status="cancelled")
    assert news.look(booked) == "unknown"  # the clinic's own booking, for all we know
    assert news.told() == []


def test_a_patient_of_another_household_is_told_on_her_own_phone(news: News) -> None:
    news.agree(f"tel:{THEIRS}")
    hers = news.books()
    theirs = news.books("t2", 1, phone=THEIRS, person=Person("Ravi", "1990", "male"))
    news.clinic(theirs, status="cancelled")
    news.look(theirs)
    assert news.told() == [(f"tel:{THEIRS}", "ask-clinic-cancelled")]
    assert news.look(hers) == "unchanged"


def test_who_never_came_to_us_or_had_all_erased_is_not_written_to(news: News) -> None:
    theirs = news.books("t2", 1, phone=THEIRS, person=Person("Ravi", "1990", "male"))
    news.clinic(theirs, status="cancelled")
    assert news.look(theirs) == "unknown"
    news.poll()
    assert news.told() == []


def test_who_came_by_voice_is_called_too(news: News) -> None:
    news.agree(HER, "voice")
    booked = news.books()
    news.clinic_moves(booked)
    news.look(booked)
    news.clinic(booked, status="cancelled")
    news.look(booked, "e2")
    assert news.told() == [MOVED, CANCELLED]
    assert news.rung() == ["ask-clinic-moved", "ask-clinic-cancelled"]


def test_at_night_only_what_is_near_is_told(news: News) -> None:
    clock = news.house.stand.clock
    clock.move(hours=11)  # 11 at night
    near, far = news.books("t1"), news.books("t2", 180)
    assert far.start - clock() > timedelta(days=1) > near.start - clock()
    for one in (near, far):
        news.clinic(one, status="cancelled")
    assert news.look(near) == "done"
    with pytest.raises(Temporary) as wait:
        news.look(far)
    assert wait.value.retry_after == 9 * 3600
    clock.move(hours=9)
    assert news.look(far) == "done"
    assert news.told() == [CANCELLED] * 2


def test_what_is_past_is_not_told_of(news: News) -> None:
    booked = news.books()
    news.clinic_moves(booked)
    news.house.stand.clock.move(days=2)
    assert news.look(booked) == "late"
    assert news.told() == []


def test_a_core_that_is_down_is_asked_again(news: News) -> None:
    booked = news.books()
    news.clinic_moves(booked)
    news.house.line.cut_after("GET")
    with pytest.raises(CoreDown):
        news.look(booked)
    assert news.look(booked) == "done"
    assert news.told() == [MOVED]


def test_two_at_once_do_not_both_tell(news: News) -> None:
    booked = news.books()
    with news.memory.alone(booked.id), pytest.raises(Temporary):
        news.look(booked)
    assert news.look(booked) == "unchanged"


def test_nothing_of_hers_lies_readable_in_redis(news: News) -> None:
    news.books()
    news.poll()
    for key in keys(news.redis, "opd:told:*"):
        assert b"Asha" not in news.redis.get(key)  # type: ignore[operator]
        assert b"98123" not in key + news.redis.get(key)  # type: ignore[operator]
    assert len(keys(news.redis, "opd:told:*")) == 1
