"""The clinic's side of the desk: another time, none at all, and what is called out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from handlers.core.records import Appointment
from tests.test_demo_desk import NOW, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    one = Desk(tmp_path)
    yield one
    one.embedded.stop()


def does(desk: Desk, one: Appointment, deed: str, **fields: str) -> TestResponse:
    path = f"/desk/appointment/{one.id}"
    return desk.browser.post(f"{path}/{deed}", data={**desk.form(path), **fields})


def test_it_moves_to_a_free_time_and_frees_the_old_one(desk: Desk) -> None:
    booked = desk.book()
    slot = desk.core.free_slots(booked.opd, NOW, 5)[4]
    page = desk.get(f"/desk/appointment/{booked.id}")
    assert f'value="{slot.id}"' in page
    done = does(desk, booked, "move", slot=slot.id)
    assert done.status_code == 303
    assert "has another time" in desk.get(done.headers["Location"])
    (now,) = desk.core.appointments([booked.patient], NOW - timedelta(hours=1))
    assert (now.id, now.start, now.token) == (booked.id, slot.start, slot.token)
    assert desk.fhir.get(f"Slot/{booked.slot}").json()["status"] == "free"
    assert desk.fhir.get(f"Slot/{slot.id}").json()["status"] == "busy"


def test_it_cancels_and_nobody_else_is_given_that_time(desk: Desk) -> None:
    booked = desk.book()
    token = desk.form(f"/desk/appointment/{booked.id}")["token"]
    done = does(desk, booked, "cancel")
    assert "is cancelled" in desk.get(done.headers["Location"])
    assert desk.core.appointments([booked.patient], NOW - timedelta(hours=1)) == []
    assert desk.fhir.get(f"Slot/{booked.slot}").json()["status"] == "busy-unavailable"
    again = does(desk, booked, "call", token=token)
    assert again.status_code == 502
    assert "cancelled already" in again.text


@pytest.mark.parametrize(
    ("deed", "code", "about", "said"),
    [
        ("late", "doctor-late", "Practitioner", "45"),
        ("call", "token-called", "Appointment", ""),
        ("near", "turn-near", "Appointment", "10"),
    ],
)
def test_what_is_called_out_is_a_notice_the_product_reads(
    desk: Desk, deed: str, code: str, about: str, said: str
) -> None:
    booked = desk.book()
    assert does(desk, booked, deed, minutes="45").status_code == 303
    (kept,) = desk.all("Communication")
    notice = desk.core.notice(kept["id"])
    assert (notice.kind, notice.about.partition("/")[0]) == (code, about)
    assert notice.minutes == (int(said) if said else None)
    assert notice.sent == NOW


@pytest.mark.parametrize("minutes", ["", "0", "601", "soon", "५", "-5"])
def test_how_late_must_be_a_number_of_minutes(desk: Desk, minutes: str) -> None:
    assert "in minutes" in does(desk, desk.book(), "late", minutes=minutes).text
    assert desk.all("Communication") == []


def test_a_time_that_was_taken_meanwhile_moves_nothing(desk: Desk) -> None:
    booked = desk.book()
    slot = desk.core.free_slots(booked.opd, NOW, 5)[4]
    raw = desk.fhir.get(f"Slot/{slot.id}").json()
    desk.fhir.put(f"Slot/{slot.id}", json={**raw, "status": "busy-unavailable"})
    assert does(desk, booked, "move", slot=slot.id).status_code == 502
    assert desk.fhir.get(f"Slot/{booked.slot}").json()["status"] == "busy"


def test_only_the_desks_own_forms_and_deeds_are_taken(desk: Desk) -> None:
    booked = desk.book()
    assert does(desk, booked, "cancel", token="x").status_code == 403
    assert does(desk, booked, "explode").status_code == 404
