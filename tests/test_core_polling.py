"""What no event told is found by asking: in rounds, by one process at a time, page by page."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.core_events import polling
from bot.settings import Settings
from handlers.core.errors import Unsearchable
from handlers.core.records import Person
from handlers.effect import DeliverPrescription, Heard
from tests.core_news_stand import CANCELLED, MOVED, THEIRS, News
from tests.embedded_core_stand import NOON, prescription
from tests.turn_stand import redis_dir, settings

__all__ = ["redis_dir", "settings"]


@pytest.fixture
def news(tmp_path: Path, settings: Settings) -> News:
    return News(tmp_path, settings)


def asked(news: News, kind: str = "Appointment") -> list[str]:
    return [one for one in news.house.line.requests if one == f"GET /{kind}"]


def test_a_change_no_event_told_is_told(news: News) -> None:
    booked = news.books()
    assert news.poll() == 0
    news.clinic_moves(booked)
    assert news.poll() == 1
    assert news.poll() == 0
    assert news.told() == [MOVED]


def test_a_round_is_made_once_in_a_while_and_by_one_process(news: News) -> None:
    assert news.polling.look()
    assert not news.polling.look()
    news.polling.soon()
    news.redis.set("opd:poll:lock", "another", ex=5)
    assert not news.polling.look()
    news.redis.delete("opd:poll:lock")
    assert news.polling.look()
    assert not news.redis.exists("opd:poll:lock")


def test_none_is_made_where_the_interval_is_0(news: News) -> None:
    news.polling._interval = 0
    assert not news.polling.look()


def test_what_was_asked_for_is_not_asked_for_again(news: News) -> None:
    news.books()
    news.poll()
    kept = news.redis.get("opd:poll:since:appointments")
    assert kept and kept.decode().startswith("2026-11-22T06:30:00")  # type: ignore[union-attr]
    news.house.stand.clock.move(hours=1)
    found = news.house.client.changed(NOON + timedelta(minutes=1), 5)
    assert (found.appointments, found.until) == ((), "")


def test_many_changes_are_read_page_by_page_and_no_more_than_some_at_once(
    news: News, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.core.watched._PAGE", "2")
    monkeypatch.setattr(polling, "PAGES", 2)
    for n in range(5):
        news.house.stand.clock.move(seconds=10)
        news.books(f"t{n}")
    for one in news.house.all("Appointment"):
        news.house.stand.clock.move(seconds=10)
        news.house.stand.keep({**one, "status": "cancelled"})
    news.poll()
    assert len(news.told()) == 4
    news.poll()
    assert len(news.told()) == 1


class Deaf(httpx.BaseTransport):
    """A core that cannot search by the time of a change: it refuses, or passes it over."""

    def __init__(self, inner: httpx.BaseTransport, *, refuses: bool) -> None:
        self.inner, self.refuses = inner, refuses

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        params = request.url.params
        if "_lastUpdated" in params:
            if self.refuses:
                refusal = httpx.ByteStream(b'{"resourceType": "OperationOutcome"}')
                return httpx.Response(400, stream=refusal)
            kept: Any = params.remove("_lastUpdated").remove("_sort")
            request = httpx.Request("GET", request.url.copy_with(params=kept))
        return self.inner.handle_request(request)


@pytest.mark.parametrize("refuses", [True, False])
def test_a_core_that_cannot_search_by_time_is_asked_for_what_is_near(
    news: News, refuses: bool
) -> None:
    booked = news.books()
    news.house.stand.clock.move(hours=2)  # older than the first look back
    news.polling._core = news.house.another(
        Deaf(news.house.line, refuses=refuses)  # type: ignore[arg-type]
    )
    later = news.books("t2", 30)
    with pytest.raises(Unsearchable):
        news.polling._core.changed(NOON + timedelta(minutes=90), 5)
    assert news.poll() == 0
    news.clinic(later, status="cancelled")
    assert news.poll() == 1
    assert news.told() == [CANCELLED]
    assert booked.start < NOON + timedelta(hours=2)


def test_a_core_that_is_down_is_asked_in_the_next_round(news: News) -> None:
    booked = news.books()
    news.poll()
    news.clinic_moves(booked)

    def cut(request: httpx.Request) -> None:
        raise httpx.ReadError("cut")

    news.house.line.after = cut
    assert news.poll() == 0
    news.house.line.after = lambda _: None
    assert news.poll() == 1
    assert news.told() == [MOVED]


def test_a_prescription_no_event_told_is_delivered_to_patients_of_ours_alone(news: News) -> None:
    ours = news.books()
    theirs = news.books("t2", 1, phone=THEIRS, person=Person("Ravi", "1990", "male"))
    bundles = []
    for one in (ours, theirs):
        bundle = news.house.stand.keep(prescription())["id"]
        news.house.stand.keep(listed(one.patient, bundle))
        bundles.append(bundle)
    for _ in range(2):
        news.poll()
    # two rounds look into it once; told by an event too, it is sent once
    found = [one.id for one in news.queued if isinstance(one, DeliverPrescription)]
    assert set(found) == {f"rx:{bundles[0]}:1795329000"}


def test_an_old_prescription_that_was_touched_is_not_sent_again(news: News) -> None:
    one = news.books()
    bundle = news.house.stand.keep(prescription())["id"]
    news.house.stand.keep(listed(one.patient, bundle, date="2026-11-19T10:00:00+05:30"))
    news.poll()
    assert not [each for each in news.queued if isinstance(each, DeliverPrescription)]


def listed(patient: str, bundle: str, date: str = "2026-11-22T12:00:00+05:30") -> dict[str, Any]:
    coding = {"system": "http://snomed.info/sct", "code": "440545006"}
    return {
        "resourceType": "DocumentReference",
        "status": "current",
        "type": {"coding": [coding]},
        "subject": {"reference": f"Patient/{patient}"},
        "date": date,
        "content": [{"attachment": {"url": f"Bundle/{bundle}"}}],
    }


def test_a_document_a_hook_tells_of_is_looked_into(news: News) -> None:
    one = news.books()
    bundle = news.house.stand.keep(prescription())["id"]
    document = news.house.stand.keep(listed(one.patient, bundle))["id"]
    assert news.hearing.hear(Heard("hook:1", "document", document, NOON)) == "done"
    assert news.queued == [DeliverPrescription(f"rx:{bundle}:hook:1", bundle)]
