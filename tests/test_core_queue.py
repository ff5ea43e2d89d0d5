"""The doctor's queue: late, called, near; told to those it concerns while it is of use."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.ports import Refused
from bot.settings import Settings
from handlers.clinic import left, rounded
from handlers.core.records import Person
from handlers.effect import Heard, HeardKind, Ring, Tell
from tests.core_news_stand import HER, THEIRS, News
from tests.embedded_core_stand import NOON
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings"]
RAVI = Person("Ravi", "1990", "male")
THEIR_PHONE = f"tel:{THEIRS}"


@pytest.fixture
def news(tmp_path: Path, settings: Settings) -> News:
    made = News(tmp_path, settings)
    made.agree(THEIR_PHONE, "voice")
    return made


def heard(
    news: News, kind: HeardKind, resource: str, minutes: int | None = None, at: Any = NOON
) -> str:
    return news.hearing.hear(Heard(f"event:{kind}:{at}", kind, resource, at, minutes))


def test_all_who_wait_for_a_late_doctor_are_told_the_urgent_first(news: News) -> None:
    hers = news.books()
    intake = news.house.booking().intake
    minor = intake.__class__(intake.words, intake.complaints, 2, "minor")
    first = news.books("t2", 0, phone=THEIRS, person=RAVI, intake=minor)
    assert first.start != hers.start
    gone = news.books("t3", 1, phone=THEIRS, person=RAVI)
    news.house.client.cancel(gone.id)
    tomorrow = news.house.client.free_slots(news.house.opd, NOON + timedelta(hours=14), 1)[0]
    news.house.client.book(news.house.booking("t4", tomorrow))
    assert heard(news, "doctor-late", hers.doctor.id, 37) == "done"
    told = [one for one in news.queued if isinstance(one, Tell)]
    assert [(one.contact, one.reply.args["minutes"]) for one in told] == [
        (HER, 40),
        (THEIR_PHONE, 40),
    ]
    assert told[0].until == hers.start + timedelta(minutes=37)
    assert [one.contact for one in news.queued if isinstance(one, Ring)] == [THEIR_PHONE]


def test_nobody_waits_for_another_doctor(news: News) -> None:
    news.books()
    assert heard(news, "doctor-late", "no-such-doctor", 30) == "none-booked"


def test_she_is_told_that_her_turn_is_near_and_that_it_has_come(news: News) -> None:
    one = news.books("t2", phone=THEIRS, person=RAVI)
    assert heard(news, "turn-near", one.id, 10) == "done"
    assert heard(news, "token-called", one.id) == "done"
    assert news.told() == [(THEIR_PHONE, "clinic-near"), (THEIR_PHONE, "clinic-called")]
    # the doctor rings her this moment: our own call would keep her line busy
    assert news.rung() == ["clinic-near"]


def test_she_is_told_the_minutes_that_are_left(news: News) -> None:
    one = news.books()
    assert heard(news, "turn-near", one.id, 15, NOON - timedelta(minutes=13)) == "done"
    assert heard(news, "turn-near", one.id, 600) == "far"
    (told,) = [each for each in news.queued if isinstance(each, Tell)]
    assert told.reply.args["minutes"] == 2


def test_a_token_is_called_once_and_its_turn_is_not_near_afterwards(news: News) -> None:
    one = news.books()
    assert heard(news, "token-called", one.id) == "done"
    assert heard(news, "token-called", one.id) == "done"  # the same effect, done again
    assert heard(news, "token-called", one.id, at=NOON - timedelta(minutes=1)) == "called before"
    assert heard(news, "turn-near", one.id, 10) == "called before"
    assert {each.id for each in news.queued} == {f"event:token-called:{NOON}:told"}


@pytest.mark.parametrize(
    ("kind", "minutes", "ago"), [("turn-near", 10, 10), ("token-called", None, 20),
                                 ("doctor-late", 30, 30)],
)  # fmt: skip
def test_what_is_old_is_of_no_use(
    news: News, kind: HeardKind, minutes: int | None, ago: int
) -> None:
    one = news.books()
    resource = one.doctor.id if kind == "doctor-late" else one.id
    assert heard(news, kind, resource, minutes, NOON - timedelta(minutes=ago)) == "late"
    assert heard(news, kind, resource, minutes, NOON + timedelta(days=9)) == "done"  # a wrong clock


def test_the_turn_of_what_is_cancelled_or_unknown_is_not_called(news: News) -> None:
    one = news.books()
    news.house.client.cancel(one.id)
    assert heard(news, "token-called", one.id) == "unknown"
    assert heard(news, "token-called", "nowhere") == "unknown"
    assert news.told() == []


def notice(**changed: Any) -> dict[str, Any]:
    return {
        "resourceType": "Communication",
        "status": "completed",
        "category": [{"coding": [{"system": "urn:opdline:event", "code": "turn-near"}]}],
        "payload": [{"contentString": "10"}],
        "sent": NOON.isoformat(),
        **changed,
    }


def test_a_communication_tells_the_same_as_an_event(news: News) -> None:
    one = news.books()
    about = [{"reference": f"Appointment/{one.id}"}]
    kept = news.house.stand.keep(notice(about=about))["id"]
    assert heard(news, "communication", kept) == "done"
    assert news.told() == [(HER, "clinic-near")]


@pytest.mark.parametrize(
    "changed",
    [
        {"status": "entered-in-error"},
        {"category": [{"coding": [{"system": "urn:x", "code": "turn-near"}]}]},
        {"payload": [{"contentString": "soon"}]},
        {"payload": [{"contentString": "61"}]},
        {"about": [{"reference": "Practitioner/x"}]},
    ],
)
def test_a_communication_that_is_no_notice_is_refused(news: News, changed: dict[str, Any]) -> None:
    news.house.stand.keep({"resourceType": "Practitioner", "id": "x"})
    one = news.books()
    about = {"about": [{"reference": f"Appointment/{one.id}"}]}
    kept = news.house.stand.keep(notice(**(about | changed)))["id"]
    with pytest.raises(Refused):
        heard(news, "communication", kept)
    with pytest.raises(Refused):
        heard(news, "communication", "nowhere")
    assert news.told() == []


def test_minutes_are_said_as_people_say_them() -> None:
    assert [rounded(n) for n in (0, 1, 5, 37, 60)] == [5, 5, 5, 40, 60]
    assert [left(n) for n in (0, 1, 4, 5, 13, 60)] == [2, 2, 4, 5, 10, 60]
