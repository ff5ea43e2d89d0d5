"""A core without transactions: one write after another, and to the same end."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from bot.demo.core import Offers
from handlers.core.client import FhirCore
from handlers.core.errors import CoreDown, CoreRefused, SlotTaken
from handlers.core.records import Appointment, Person
from tests.core_client_stand import ASHA, BASE, PHONE, House, Line
from tests.embedded_core_stand import NOON, ZONE
from tests.failing_line import FailingLine, said

HELD = "urn:opdline:held"
OPTIONAL = (
    "Encounter", "QuestionnaireResponse", "Condition", "ClinicalImpression", "Consent",
    "ServiceRequest", "Bundle",
)  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path, Offers(transactions=False))


def status(house: House, slot: str) -> str:
    return str(house.stand.read(f"Slot/{slot}")["status"])


def writes(line: Line) -> list[str]:
    """What was written, by its type."""
    made = [one.split("/") for one in line.requests if not one.startswith("GET")]
    return [f"{one[0].strip()} {one[1]}" for one in made]


def test_what_others_want_comes_first_and_what_is_needed_before_the_rest(house: House) -> None:
    slot = house.free(1)[0]
    house.line.requests.clear()
    made = house.client.book(house.booking(slot=slot))
    first = ["PUT Slot", "POST Patient", "POST ServiceRequest", "POST Appointment"]
    assert writes(house.line)[:4] == first
    assert {*writes(house.line)[2:3], *writes(house.line)[4:]} == {f"POST {k}" for k in OPTIONAL}
    assert (made.slot, status(house, slot.id)) == (slot.id, "busy")
    encounter = house.all("Encounter")[0]
    assert encounter["appointment"] == [{"reference": f"Appointment/{made.id}"}]
    for kind in ("QuestionnaireResponse", "Condition", "ClinicalImpression"):
        assert house.all(kind)[0]["encounter"] == {"reference": f"Encounter/{encounter['id']}"}
    outside = [house.all(kind) for kind in OPTIONAL if kind != "Bundle"]  # whose own they are
    assert "urn:uuid:" not in json.dumps(outside)


def test_a_lost_race_writes_nothing_else(house: House) -> None:
    slot = house.free(1)[0]
    house.take(slot)
    with pytest.raises(SlotTaken):
        house.client.book(house.booking(slot=slot))
    assert [house.all(kind) for kind in ("Patient", "Appointment", *OPTIONAL)] == [[]] * 9
    assert status(house, slot.id) == "busy-unavailable"


def test_many_race_for_one_slot(house: House) -> None:
    slot = house.free(1)[0]

    def book(n: int) -> Appointment | None:
        person = Person(f"Person {n}", "1990", "other")
        try:
            return house.another().book(house.booking(f"race-{n}", slot, person=person))
        except SlotTaken:
            return None

    with ThreadPoolExecutor(8) as pool:
        (made,) = [one for one in pool.map(book, range(8)) if one is not None]
    assert [one["id"] for one in house.all("Appointment")] == [made.id]
    assert len(house.all("Patient")) == len(house.all("Encounter")) == 1


def test_the_slot_says_who_holds_it_until_it_is_free(house: House) -> None:
    slot, other = house.free(2)
    made = house.client.book(house.booking(slot=slot))
    assert marks(house, slot.id) == ["t1"]
    house.client.move(made, other, "t2")
    assert (marks(house, slot.id), marks(house, other.id)) == ([], ["t1"])
    house.client.cancel(made.id)
    assert marks(house, other.id) == []
    assert house.stand.read(f"Slot/{other.id}")["identifier"], "its token was lost"


def marks(house: House, slot: str) -> list[str]:
    identifiers = house.stand.read(f"Slot/{slot}").get("identifier", [])
    return [one["value"] for one in identifiers if one["system"] == HELD]


class Refusing(Line):
    """Before the core: it refuses to take new ones of a type, with 422."""

    def __init__(self, app: Any, kind: str) -> None:
        super().__init__(app)
        self.kind = kind

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and request.url.path == f"/{self.kind}":
            issue = {
                "code": "business-rule",
                "diagnostics": "Asha 9812345678 is not welcome",
                "expression": ["Patient.name", "Patient.name = 'Asha'"],
            }
            return said(422, json.dumps({"resourceType": "OperationOutcome", "issue": [issue]}))
        return super().handle_request(request)


@pytest.mark.parametrize("kind", ["Patient", "Appointment"])
def test_a_refusal_of_what_is_needed_gives_the_slot_back(house: House, kind: str) -> None:
    slot = house.free(1)[0]
    core = house.another(Refusing(house.stand.core, kind))
    with pytest.raises(CoreRefused, match="not welcome"):
        core.book(house.booking(slot=slot))
    assert (status(house, slot.id), marks(house, slot.id)) == ("free", [])
    assert house.all("Appointment") == []


@pytest.mark.parametrize("kind", OPTIONAL)
def test_a_refusal_of_the_rest_is_no_refusal_of_the_booking(
    house: House, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    core = house.another(Refusing(house.stand.core, kind))
    made = core.book(house.booking(slot=house.free(1)[0]))
    assert made.id == house.all("Appointment")[0]["id"]
    assert house.all(kind) == []
    assert all(len(house.all(one)) for one in OPTIONAL if one != kind)
    assert f"POST {kind} with 422" in caplog.text
    assert "business-rule (Patient.name): … is not …" in caplog.text
    assert "Asha" not in caplog.text and "9812345678" not in caplog.text


def test_an_address_that_is_nobodys_for_a_while_gives_the_slot_back_and_keeps_the_request(
    house: House,
) -> None:
    """A proxy answers 404 while the core is being replaced."""
    slot = house.free(1)[0]
    booking = house.booking(slot=slot)
    line = FailingLine(house.stand.core)
    core = FhirCore(BASE, transport=line, clock=house.stand.clock, zone=ZONE, deadline=10)
    core.opds()
    line._at, line._way = len(line.requests) + 3, "404"  # the Slot is read and taken
    with pytest.raises(CoreDown, match="takes no new Patient"):
        core.book(booking)
    assert status(house, slot.id) == "free"
    line._at = len(line.requests) + 1
    with pytest.raises(CoreDown, match="takes no new Task"):
        core.ask_for_help("t2", PHONE, ASHA, "please call", urgent=False)
    assert core.book(booking).slot == slot.id


def test_without_an_id_in_the_answer_it_is_looked_for(house: House) -> None:
    class Silent(Line):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            answer = super().handle_request(request)
            if request.method == "GET":
                return answer
            answer.read()
            return said(answer.status_code, "")

    core = house.another(Silent(house.stand.core))
    slot, other = house.free(2)
    made = core.book(house.booking(slot=slot))
    assert core.move(made, other, "t2").slot == other.id
    core.cancel(made.id)
    assert len(house.all("Appointment")) == 1
    assert house.all("Slot?status=busy") == []


def test_a_cancelling_cut_in_two_is_finished_by_the_repeat(house: House) -> None:
    made = house.client.book(house.booking(slot=house.free(1)[0]))
    line = FailingLine(house.stand.core)
    core = FhirCore(BASE, transport=line, clock=house.stand.clock, zone=ZONE, deadline=10)
    core.opds()
    line._at, line._way = len(line.requests) + 6, "500"  # four reads, the Appointment, the Slot
    with pytest.raises(CoreDown):
        core.cancel(made.id)
    assert line.requests[-1].url.path == f"/Slot/{made.slot}"
    assert house.stand.read(f"Appointment/{made.id}")["status"] == "cancelled"
    assert status(house, made.slot) == "busy"
    house.another().cancel(made.id)
    assert status(house, made.slot) == "free"
    assert house.all("Encounter")[0]["status"] == "cancelled"


def test_a_repeated_cancelling_does_not_free_what_is_anothers_by_now(house: House) -> None:
    slot = house.free(1)[0]
    made = house.client.book(house.booking(slot=slot))
    house.client.cancel(made.id)
    ravi = Person("Ravi", "2019", "male")
    again = house.free(1)[0]
    assert again.id == slot.id
    house.client.book(house.booking("t2", again, person=ravi))
    house.client.cancel(made.id)
    assert (status(house, slot.id), marks(house, slot.id)) == ("busy", ["t2"])


def test_a_slot_that_the_clinic_made_busy_is_claimed_before_it_is_freed(house: House) -> None:
    """An appointment that OPDLine did not book: its slot has no mark of ours."""
    made = house.client.book(house.booking(slot=house.free(1)[0]))
    slot = house.stand.read(f"Slot/{made.slot}")
    house.stand.keep({**slot, "identifier": [slot["identifier"][0]]})
    appointment = house.stand.read(f"Appointment/{made.id}")
    house.stand.keep({**appointment, "identifier": appointment["identifier"][1:]})
    house.line.requests.clear()
    house.client.cancel(made.id)
    assert writes(house.line)[:3] == ["PUT Slot", "PUT Appointment", "PUT Slot"]
    assert (status(house, made.slot), marks(house, made.slot)) == ("free", [])


def test_a_move_given_up_gives_back_the_new_slot(house: House) -> None:
    slot, other = house.free(2)
    made = house.client.book(house.booking(slot=slot))
    line = FailingLine(house.stand.core)
    core = FhirCore(BASE, transport=line, clock=house.stand.clock, zone=ZONE, deadline=10)
    core.opds()
    line._at, line._way = len(line.requests) + 6, "500"  # four reads, the new Slot, the Appointment
    with pytest.raises(CoreDown):
        core.move(made, other, "t2")
    assert line.requests[-1].url.path == f"/Appointment/{made.id}"
    assert (status(house, slot.id), status(house, other.id)) == ("busy", "busy")
    known = house.stand.read(f"Appointment/{made.id}")
    house.stand.keep({**known, "status": "fulfilled"})  # the clinic was quicker than the repeat
    with pytest.raises(CoreRefused, match="fulfilled"):
        house.another().move(made, other, "t2")
    assert (status(house, slot.id), status(house, other.id)) == ("busy", "free")


def test_without_encounters_bookings_are_moved_and_cancelled_too(tmp_path: Path) -> None:
    for transactions in (True, False):
        refused = frozenset(["Encounter", "ClinicalImpression", "Consent", "ServiceRequest"])
        house = House(tmp_path / str(transactions), Offers(transactions, refused=refused))
        slot, other = house.free(2)
        made = house.client.book(house.booking(slot=slot))
        assert house.client.book(house.booking(slot=slot)) == made
        assert "encounter" not in house.all("QuestionnaireResponse")[0]
        assert house.client.move(made, other, "t2").slot == other.id
        house.client.cancel(made.id)
        assert house.all("Slot?status=busy") == []
        house.client.ask_for_help("t3", PHONE, ASHA, "chest pain", urgent=True)
        (task,) = house.all("Task")
        assert (task["priority"], "focus" in task) == ("stat", False)
        house.client.take_back("t3", PHONE, "it is none")
        house.client.take_back("t4", PHONE, "it never was")
        assert {one["status"] for one in house.all("Task")} == {"cancelled"}


def test_a_core_without_appointments_books_nothing(tmp_path: Path) -> None:
    for transactions in (True, False):
        offers = Offers(transactions, refused=frozenset(["Appointment"]))
        house = House(tmp_path / str(transactions), offers)
        slot = house.free(1)[0]
        with pytest.raises(CoreRefused, match="keeps no Appointment"):
            house.client.book(house.booking(slot=slot))
        assert status(house, slot.id) == "free"
        assert house.all("Patient") == []


def test_nothing_is_asked_that_only_some_servers_do(house: House) -> None:
    """No _include, no chaining, no _has: such searches are refused, or found empty, elsewhere."""
    line = FailingLine(house.stand.core)
    core = FhirCore(BASE, transport=line, clock=house.stand.clock, zone=ZONE, deadline=10)
    slot, other = core.free_slots(core.opds()[0], NOON, 2)
    made = core.book(house.booking(slot=slot))
    core.move(made, other, "t2")
    core.household(PHONE)
    core.newest_prescriptions([made.patient])
    core.appointments([made.patient], NOON)
    core.cancel(made.id)
    asked = {name for one in line.requests for name in one.url.params}
    assert asked
    assert not [
        name for name in asked if "." in name or name.startswith(("_include", "_rev", "_h"))
    ]


def test_every_update_says_which_version_it_changes(house: House) -> None:
    line = FailingLine(house.stand.core)
    core = FhirCore(BASE, transport=line, clock=house.stand.clock, zone=ZONE, deadline=10)
    slot, other = core.free_slots(core.opds()[0], NOON, 2)
    made = core.book(house.booking(slot=slot))
    core.move(made, other, "t2")
    core.ask_for_help("t3", PHONE, ASHA, "chest pain", urgent=True)
    core.take_back("t3", PHONE, "it is none")
    core.cancel(made.id)
    updates = [one for one in line.requests if one.method == "PUT"]
    assert len(updates) == 12
    assert all(one.headers["If-Match"].startswith('W/"') for one in updates)


def test_the_soonest_slot_taken_by_this_turn_is_taken_again(house: House) -> None:
    """She was shown no slot, and it broke off after one was taken: no second one is."""
    booking = replace(house.booking("t7", None), person=Person("Ravi", "2019", "male"))
    line = FailingLine(house.stand.core)
    core = FhirCore(BASE, transport=line, clock=house.stand.clock, zone=ZONE, deadline=10)
    core.opds()
    # what it booked, who she is, what it holds, what is free, the Slot: done, and no answer
    line._at, line._way = len(line.requests) + 5, "dropped after"
    with pytest.raises(CoreDown):
        core.book(booking)
    (taken,) = house.all("Slot?status=busy")
    assert house.all("Appointment") == []
    made = house.another().book(booking)
    assert made.slot == taken["id"]
    assert [one["id"] for one in house.all("Slot?status=busy")] == [made.slot]
