"""Another time for an appointment: one transaction, one slot, once for a turn."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from handlers.core.client import FhirCore
from handlers.core.errors import CoreDown, CoreRefused, NotFound, SlotTaken
from handlers.core.records import Appointment, Person, Slot
from tests.core_client_stand import House, later, served
from tests.embedded_core_stand import NOON, ZONE


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def booked(house: House, turn: str = "t1", name: str = "Asha") -> Appointment:
    slot = house.free(1)[0]
    return house.client.book(house.booking(turn, slot, person=Person(name, "1990", "female")))


def elsewhere(house: House, doctor: str) -> Slot:
    """A free slot of the same OPD with another doctor."""
    return next(slot for slot in house.free(200, later(hours=8)) if slot.doctor.id != doctor)


def status(house: House, slot: str) -> str:
    return str(house.stand.read(f"Slot/{slot}")["status"])


def test_the_old_slot_is_free_and_the_new_one_hers(house: House) -> None:
    old = booked(house)
    slot = elsewhere(house, old.doctor.id)
    new = house.client.move(old, slot, "t2:move")
    assert (new.id, new.patient, new.opd) == (old.id, old.patient, old.opd)
    assert (new.start, new.token, new.slot) == (slot.start, slot.token, slot.id)
    assert (new.doctor, new.complaint, new.acuity) == (slot.doctor, old.complaint, "urgent")
    assert (status(house, old.slot), status(house, slot.id)) == ("free", "busy")
    kept = house.stand.read(f"Appointment/{old.id}")
    assert (kept["status"], kept["meta"]["versionId"]) == ("booked", new.version)
    assert kept["end"] == slot.end.isoformat(timespec="seconds")
    actors = [one["actor"]["reference"] for one in kept["participant"]]
    assert sorted(actors) == sorted(
        [
            f"Patient/{old.patient}",
            f"HealthcareService/{old.opd.id}",
            f"Practitioner/{slot.doctor.id}",
        ]
    )
    (encounter,) = house.all("Encounter")
    assert [one["individual"]["reference"] for one in encounter["participant"]] == [
        f"Practitioner/{slot.doctor.id}"
    ]
    assert house.client.appointments([old.patient], NOON) == [new]
    assert house.client.book(house.booking("t1", slot)) == new  # what it booked, where it is now


def test_what_was_moved_can_be_cancelled(house: House) -> None:
    old = booked(house)
    slot = elsewhere(house, old.doctor.id)
    house.client.cancel(house.client.move(old, slot, "t2").id)
    assert (status(house, old.slot), status(house, slot.id)) == ("free", "free")
    assert house.all("Encounter")[0]["status"] == "cancelled"


def test_the_same_turn_moves_once(house: House) -> None:
    old = booked(house)
    first, second = house.free(2)
    new = house.client.move(old, first, "t2")
    assert house.client.move(old, first, "t2") == new
    again = house.another().move(new, second, "t3")
    assert house.client.move(old, first, "t2") == again  # a late repeat takes nothing back
    assert (status(house, first.id), status(house, second.id)) == ("free", "busy")


def test_the_core_moves_but_the_answer_is_lost(house: House) -> None:
    old = booked(house)
    slot = house.free(1)[0]
    house.line.cut_after("POST")
    with pytest.raises(CoreDown):
        house.client.move(old, slot, "t2")
    version = house.stand.read(f"Appointment/{old.id}")["meta"]["versionId"]
    assert house.another().move(old, slot, "t2").slot == slot.id
    assert house.stand.read(f"Appointment/{old.id}")["meta"]["versionId"] == version


def test_the_same_turn_races_itself(house: House) -> None:
    old = booked(house)
    slot = house.free(1)[0]
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: house.another().move(old, slot, "t2"), range(4)))
    assert {one.slot for one in made} == {slot.id}
    assert len(house.all("Appointment")) == 1


def test_two_race_for_one_slot(house: House) -> None:
    old = [booked(house, f"t{n}", f"Person {n}") for n in range(4)]
    slot = house.free(1)[0]

    def move(one: Appointment) -> Appointment | None:
        try:
            return house.another().move(one, slot, f"{one.id}:move")
        except SlotTaken:
            return None

    with ThreadPoolExecutor(4) as pool:
        (winner,) = [one for one in pool.map(move, old) if one is not None]
    held = {one["id"]: one["slot"][0]["reference"] for one in house.all("Appointment")}
    assert [one for one, its in held.items() if its == f"Slot/{slot.id}"] == [winner.id]
    for one in old:
        assert status(house, one.slot) == ("free" if one.id == winner.id else "busy")


def test_a_slot_taken_meanwhile_leaves_all_as_it_was(house: House) -> None:
    old = booked(house)
    taken, touched = house.free(2)
    house.take(taken)
    for slot in (taken, replace(taken, id="no-such-slot")):
        with pytest.raises(SlotTaken):
            house.client.move(old, slot, "t2")
    assert house.client.appointments([old.patient], NOON) == [old]
    house.touch(touched)  # changed, but free
    assert house.client.move(old, touched, "t2").slot == touched.id


def test_a_time_that_has_passed_is_taken(house: House) -> None:
    old = booked(house)
    slot = house.free(1)[0]
    with pytest.raises(SlotTaken):
        late = FhirCore(
            "http://core", transport=house.line, clock=lambda: slot.start + timedelta(0), zone=ZONE
        )
        late.move(old, slot, "t2")
    assert status(house, old.slot) == "busy"


@pytest.mark.parametrize("over", ["cancelled", "fulfilled", "noshow", "arrived"])
def test_what_is_over_stays(house: House, over: str) -> None:
    old = booked(house)
    slot = house.free(1)[0]
    known = house.stand.read(f"Appointment/{old.id}")
    house.stand.keep({**known, "status": over})
    with pytest.raises(CoreRefused, match=over):
        house.client.move(old, slot, "t2")
    assert status(house, slot.id) == "free"


def test_what_is_elsewhere_by_now_or_nowhere_stays(house: House) -> None:
    old = booked(house)
    first, second = house.free(2)
    house.client.move(old, first, "t2")
    with pytest.raises(CoreRefused, match="moved meanwhile"):
        house.client.move(old, second, "t3")
    with pytest.raises(NotFound):
        house.client.move(replace(old, id="nothing-like-it"), second, "t3")
    assert status(house, second.id) == "free"


def test_over_real_http(house: House) -> None:
    old = booked(house)
    slot = house.free(1)[0]
    with served(house.stand.core) as address:
        core = FhirCore(address, deadline=10, clock=house.stand.clock, zone=ZONE)
        assert core.move(old, slot, "t2").slot == slot.id
        core.close()
