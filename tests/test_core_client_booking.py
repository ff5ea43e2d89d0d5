"""One slot, one patient; one turn, one booking: repeats, races and lost answers."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec.structs import replace

from handlers.core.errors import CoreDown, CoreRefused, NoneFree, SlotTaken
from handlers.core.records import Appointment, Person
from tests.core_client_stand import ASHA, PHONE, House
from tests.embedded_core_stand import NOON

KINDS = ["Patient", "Appointment", "Encounter", "QuestionnaireResponse", "Condition", "Consent"]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def counts(house: House) -> dict[str, int]:
    return {kind: len(house.all(kind)) for kind in KINDS}


def test_the_same_turn_books_once(house: House) -> None:
    booking = house.booking(slot=house.free()[0])
    first = house.client.book(booking)
    before = counts(house)
    assert house.client.book(booking) == first
    assert house.another().book(booking) == first
    assert counts(house) == before


def test_a_slot_taken_meanwhile(house: House) -> None:
    slot = house.free()[0]
    house.take(slot)
    before = counts(house)
    with pytest.raises(SlotTaken):
        house.client.book(house.booking(slot=slot))
    with pytest.raises(SlotTaken):
        house.another().book(house.booking(slot=slot))
    with pytest.raises(SlotTaken):
        house.client.book(house.booking(slot=replace(slot, id="no-such-slot")))
    assert counts(house) == before


def test_a_slot_changed_but_still_free_is_booked(house: House) -> None:
    slot = house.free()[0]
    house.touch(slot)
    made = house.client.book(house.booking(slot=slot))
    assert made.slot == slot.id
    known = house.stand.read(f"Slot/{slot.id}")
    assert (known["status"], known["comment"]) == ("busy", "touched")  # nothing of it is lost


def test_another_process_may_book_what_this_one_offered(house: House) -> None:
    slot = house.free()[0]
    made = house.another().book(house.booking(slot=slot))
    assert made.slot == slot.id
    assert house.stand.read(f"Slot/{slot.id}")["identifier"]


def test_many_race_for_one_slot(house: House) -> None:
    slot = house.free()[0]

    def book(n: int) -> Appointment | None:
        person = Person(f"Person {n}", "1990", "other")
        try:
            return house.client.book(house.booking(f"race-{n}", slot, person=person))
        except SlotTaken:
            return None

    with ThreadPoolExecutor(8) as pool:
        made = [one for one in pool.map(book, range(8)) if one is not None]
    assert len(made) == 1
    assert [one["id"] for one in house.all("Appointment")] == [made[0].id]
    assert len(house.all("Encounter")) == 1


def test_the_same_turn_races_itself(house: House) -> None:
    booking = house.booking(slot=house.free()[0])
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(house.client.book, [booking] * 4))
    assert len(set(map(str, made))) == 1
    assert len(house.all("Appointment")) == 1


@pytest.mark.parametrize("with_slot", [True, False])
def test_the_core_books_but_the_answer_is_lost(house: House, with_slot: bool) -> None:
    booking = house.booking(slot=house.free()[0] if with_slot else None)
    house.line.cut_after("POST")
    with pytest.raises(CoreDown):
        house.client.book(booking)
    before = counts(house)
    assert before["Appointment"] == 1
    made = house.client.book(booking)
    assert made.id == house.all("Appointment")[0]["id"]
    assert made.patient == house.all("Patient")[-1]["id"]
    assert counts(house) == before


def test_a_repeat_after_she_cancelled_gives_the_first_result(house: House) -> None:
    booking = house.booking(slot=house.free()[0])
    made = house.client.book(booking)
    house.client.cancel(made.id)
    for client in (house.client, house.another()):
        assert client.book(booking).id == made.id
    assert house.stand.read(f"Slot/{made.slot}")["status"] == "free"


def test_without_a_slot_the_soonest_is_taken(house: House) -> None:
    soonest = house.free(20)
    for slot in soonest[:2]:
        house.take(slot)
    booking = house.booking(slot=None)
    made = house.client.book(booking)
    notice = [slot for slot in soonest[2:] if (slot.start - NOON).total_seconds() > 15 * 60]
    assert made.slot == notice[0].id
    assert house.client.book(booking) == made


def test_without_an_opd_the_specialty_says_which(house: House) -> None:
    made = house.client.book(house.booking(opd=None, specialty="ent"))
    assert made.opd.specialty == "394604002"
    odd = house.client.book(house.booking("t2", opd=None, specialty="astrology"))
    assert odd.opd.specialty == "394802001"


def test_without_an_opd_of_it_general_medicine_sees_her(house: House) -> None:
    ent = next(opd for opd in house.client.opds() if opd.specialty == "394604002")
    service = house.stand.read(f"HealthcareService/{ent.id}")
    house.stand.keep({**service, "active": False})
    made = house.another().book(house.booking(opd=None, specialty="ent"))
    assert made.opd.specialty == "394802001"
    general = house.stand.read(f"HealthcareService/{made.opd.id}")
    house.stand.keep({**general, "active": False})
    with pytest.raises(CoreRefused, match="no OPD"):
        house.another().book(house.booking("t2", opd=None, specialty="ent"))


def test_without_a_slot_many_race_and_none_gets_anothers(house: House) -> None:
    def book(n: int) -> Appointment:
        return house.client.book(
            house.booking(f"t{n}", None, person=Person(f"Person {n}", "1990", "other"))
        )

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(book, range(8)))
    assert len({one.slot for one in made}) == 8


def test_without_a_free_slot(house: House) -> None:
    nobody = replace(house.opd, id="an-opd-without-doctors")
    assert house.client.free_slots(nobody, NOON, 3) == []
    with pytest.raises(NoneFree):
        house.client.book(house.booking(slot=None, opd=nobody))


@pytest.mark.parametrize(
    ("name", "born", "same"),
    [
        ("ASHA ", "2021-07-01", True),
        ("Asha", "2020", False),
        ("Usha", "2022", False),
        ("Asha", "", False),
    ],
)
def test_a_late_booking_finds_her_among_the_known(
    house: House, name: str, born: str, same: bool
) -> None:
    known = house.stand.keep(
        {
            "resourceType": "Patient",
            "name": [{"text": name}],
            "gender": "female",
            "telecom": [{"system": "phone", "value": PHONE}],
            **({"birthDate": born} if born else {}),
        }
    )
    made = house.client.book(house.booking(slot=None))
    assert (made.patient == known["id"]) is same


def test_a_retry_finds_her_among_the_known(house: House) -> None:
    first, second = house.free(2)
    known = house.client.book(house.booking("t1", first)).patient
    house.touch(second)
    assert house.client.book(house.booking("t2", second, person=ASHA)).patient == known


def test_what_the_core_refuses_is_told_to_the_operator(house: House) -> None:
    unknown = replace(ASHA, id="no-such-patient")
    with pytest.raises(CoreRefused, match="no-such-patient"):
        house.client.book(house.booking(slot=house.free()[0], person=unknown))
