"""The client against the embedded core: each call, and what it leaves in the core."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from handlers.core.client import FhirCore
from handlers.core.errors import CoreRefused, NotFound, SlotTaken
from handlers.core.fhir import e164
from handlers.core.port import Core
from handlers.core.records import Complaint, Intake, Person
from tests.core_client_stand import ASHA, PHONE, House, later, served
from tests.embedded_core_stand import NOON, ZONE


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_the_directory(house: House) -> None:
    core: Core = house.client
    opds = core.opds()
    assert len(opds) == 6
    assert [opd.specialty for opd in opds][:2] == ["394802001", "394537008"]
    house.line.requests.clear()
    core.opds()
    assert house.line.requests == []  # kept for a minute


def test_the_inactive_are_left_out(house: House) -> None:
    skin = next(opd for opd in house.client.opds() if "Skin" in opd.name)
    service = house.stand.read(f"HealthcareService/{skin.id}")
    house.stand.keep({**service, "active": False})
    slot = house.free(1)[0]
    doctor = house.stand.read(f"Practitioner/{slot.doctor.id}")
    house.stand.keep({**doctor, "active": False})
    fresh = house.another()
    assert skin not in fresh.opds()
    assert all(s.doctor.id != slot.doctor.id for s in fresh.free_slots(house.opd, NOON, 50))


def test_free_slots_are_the_soonest_with_doctor_and_token(house: House) -> None:
    house.line.requests.clear()
    slots = house.free(5)
    assert house.line.requests == ["GET /Slot"]
    assert len(slots) == 5
    assert all(slot.start > NOON for slot in slots)
    assert slots == sorted(slots, key=lambda slot: slot.start)
    first = slots[0]
    assert first.opd == house.opd
    assert first.doctor.registration.startswith("KMC ")
    assert first.doctor.phone.startswith("+91")
    assert first.start.utcoffset() == NOON.utcoffset()
    known = house.stand.read(f"Slot/{first.id}")
    assert known["identifier"][0]["value"] == str(first.token)
    assert house.free(0) == []


def test_a_token_is_counted_where_the_slot_has_none(house: House) -> None:
    first, second = house.free(2)
    for slot in (first, second):
        known = house.stand.read(f"Slot/{slot.id}")
        del known["identifier"]
        house.stand.keep(known)
    assert [slot.token for slot in house.free(2)] == [first.token, second.token]


def test_a_booking_is_one_request_and_a_whole_intake(house: House) -> None:
    slot = house.free()[0]
    house.line.requests.clear()
    made = house.client.book(house.booking(slot=slot))
    assert house.line.requests == ["POST /"]
    assert (made.start, made.token, made.slot) == (slot.start, slot.token, slot.id)
    assert (made.opd, made.doctor) == (slot.opd, slot.doctor)
    assert house.stand.read(f"Slot/{slot.id}")["status"] == "busy"

    appointment = house.stand.read(f"Appointment/{made.id}")
    assert appointment["meta"]["versionId"] == made.version
    assert appointment["status"] == "booked"
    assert appointment["priority"] == 3
    assert appointment["description"] == "Fever, Otalgia, 2 days"
    assert appointment["specialty"][0]["coding"][0]["code"] == house.opd.specialty
    actors = [one["actor"]["reference"] for one in appointment["participant"]]
    assert actors == [
        f"Patient/{made.patient}",
        f"Practitioner/{slot.doctor.id}",
        f"HealthcareService/{slot.opd.id}",
    ]

    patient = house.stand.read(f"Patient/{made.patient}")
    assert patient["name"] == [{"text": "Asha"}]
    assert (patient["birthDate"], patient["gender"]) == ("2022", "female")
    assert patient["telecom"][0]["value"] == PHONE
    assert patient["identifier"][0]["type"]["coding"][0]["code"] == "MR"
    assert patient["communication"][0]["language"]["coding"][0]["code"] == "hi"

    encounter = house.all("Encounter")[0]
    assert (encounter["status"], encounter["class"]["code"]) == ("planned", "VR")
    assert encounter["appointment"] == [{"reference": f"Appointment/{made.id}"}]

    answers = {
        item["linkId"]: [next(iter(answer.values())) for answer in item["answer"]]
        for item in house.all("QuestionnaireResponse")[0]["item"]
    }
    assert answers["words"] == ["bukhar aur kaan mein dard"]
    assert answers["days"] == [2]
    assert answers["acuity"][0]["code"] == "urgent"
    assert [one if isinstance(one, str) else one["code"] for one in answers["symptoms"]] == [
        "386661006",
        "Otalgia",
    ]
    assert answers["symptoms-absent"][0]["code"] == "422400008"

    consent = house.all("Consent")[0]
    assert consent["policyRule"]["text"] == "Notice 2026-11, read in hi, agreed to by sms"
    assert consent["patient"] == {"reference": f"Patient/{made.patient}"}


def test_conditions_are_sure_of_their_codes(house: House) -> None:
    house.client.book(house.booking(slot=house.free()[0]))
    found = {one["code"]["text"]: one for one in house.all("Condition")}
    fever, ear, vomiting = found["Fever"], found["Otalgia"], found["Vomiting"]
    assert [c["code"] for c in fever["code"]["coding"]] == ["386661006", "R50.9"]
    assert fever["clinicalStatus"]["coding"][0]["code"] == "active"
    assert "coding" not in ear["code"]  # evidence C
    assert vomiting["verificationStatus"]["coding"][0]["code"] == "refuted"
    assert "clinicalStatus" not in vomiting


def test_the_core_knows_her_the_second_time(house: House) -> None:
    first = house.client.book(house.booking(slot=house.free()[0]))
    known = house.client.household(PHONE)
    assert known == [replace(ASHA, id=first.patient)]
    again = house.booking("t2", slot=house.free()[0], person=known[0])
    assert house.client.book(again).patient == first.patient
    assert len(house.client.household(PHONE)) == 1


def test_a_household_is_its_living_people_oldest_record_first(house: House) -> None:
    patient: dict[str, Any] = {
        "resourceType": "Patient",
        "telecom": [{"system": "phone", "value": PHONE}],
        "gender": "male",
    }
    for name, more in (
        ("Ravi", {"birthDate": "1990-05"}),
        ("Gone", {"active": False}),
        ("Dead", {"deceasedBoolean": True}),
        ("Doubled", {"link": [{"other": {"reference": "Patient/x"}, "type": "replaced-by"}]}),
        ("Sita", {}),
    ):
        resource = {**patient, "name": [{"text": name}], **more}
        if "link" in more:
            house.stand.keep({"resourceType": "Patient", "id": "x"})
        house.stand.keep(resource)
    people = house.client.household(PHONE)
    assert [(one.name, one.born) for one in people] == [("Ravi", "1990-05"), ("Sita", "")]
    assert house.client.household("+919999999999") == []


def test_appointments_are_booked_ones_from_now_on(house: House) -> None:
    slots = house.free(2)
    second = house.client.book(house.booking("t2", slot=slots[1]))
    known = Person("Asha", "2022", "female", second.patient)
    first = house.client.book(house.booking("t1", slot=slots[0], person=known))
    other = house.client.book(
        house.booking("t3", slot=house.free()[0], person=Person("Ravi", "1990", "male"))
    )
    asked = [first.patient, other.patient]
    house.line.requests.clear()
    assert house.client.appointments(asked, NOON) == [first, second, other]
    assert house.line.requests == ["GET /Appointment"]
    assert house.client.appointments([first.patient], slots[0].end) == [second]
    assert house.client.appointments(asked, later(days=30)) == []
    assert house.client.appointments([], NOON) == []
    assert house.client.appointments(["../Patient"], NOON) == []


def test_an_appointment_of_another_system_is_told_too(house: House) -> None:
    slot = house.free()[0]
    made = house.client.book(house.booking(slot=slot))
    known = house.stand.read(f"Appointment/{made.id}")
    known["identifier"] = known["identifier"][:1]  # no token
    house.stand.keep(known)
    found = house.client.appointments([made.patient], NOON)
    assert [one.token for one in found] == [slot.token]


def test_cancelling_frees_the_slot_and_calls_the_encounter_off(house: House) -> None:
    slot = house.free()[0]
    made = house.client.book(house.booking(slot=slot))
    house.client.cancel(made.id)
    assert house.stand.read(f"Appointment/{made.id}")["status"] == "cancelled"
    assert house.stand.read(f"Slot/{slot.id}")["status"] == "free"
    assert house.all("Encounter")[0]["status"] == "cancelled"
    assert house.client.appointments([made.patient], NOON) == []
    assert slot.id in [one.id for one in house.free()]
    house.client.cancel(made.id)  # done already is done
    with pytest.raises(NotFound):
        house.client.cancel("nothing-like-it")


def test_what_is_over_cannot_be_cancelled(house: House) -> None:
    made = house.client.book(house.booking(slot=house.free()[0]))
    known = house.stand.read(f"Appointment/{made.id}")
    house.stand.keep({**known, "status": "fulfilled"})
    with pytest.raises(CoreRefused, match="fulfilled"):
        house.client.cancel(made.id)


def test_a_call_for_help_is_left_once(house: House) -> None:
    for _ in range(2):
        house.client.ask_for_help("t9", PHONE, ASHA, "saans nahi aa rahi\x00", urgent=True)
    house.client.ask_for_help("t10", PHONE, None, "", urgent=False)
    stat, routine = sorted(
        house.all("Task"), key=lambda task: str(task["identifier"]), reverse=True
    )
    assert (stat["priority"], stat["description"]) == ("stat", "saans nahi aa rahi")
    assert stat["for"]["display"] == "Asha"
    assert stat["input"][0]["valueContactPoint"]["value"] == PHONE
    assert routine["priority"] == "routine"
    assert "description" not in routine


def test_odd_words_and_unknown_symptoms_are_kept(house: House) -> None:
    intake = Intake("\x00 \ud800 दर्द", (Complaint("no-such-symptom"),), None)
    odd = house.booking("a|b,c\\d$e /?&=#", slot=house.free()[0], intake=intake)
    made = house.client.book(odd)
    assert house.another().book(odd) == made
    assert house.all("Appointment")[0]["description"] == "no-such-symptom"
    nothing = house.booking("t5", slot=house.free()[0], intake=Intake("", (), None))
    assert house.client.book(nothing).id != made.id


def test_over_real_http(tmp_path: Path) -> None:
    house = House(tmp_path)
    with served(house.stand.core) as address:
        core = FhirCore(address, deadline=10, clock=house.stand.clock, zone=ZONE)
        assert core.opds() == house.client.opds()
        slot = core.free_slots(house.opd, NOON, 1)[0]
        booking = house.booking(slot=slot)
        made = core.book(booking)
        assert core.book(booking) == made
        with pytest.raises(SlotTaken):
            core.book(replace(booking, turn="t2"))
        assert core.appointments([made.patient], NOON) == [made]
        core.cancel(made.id)
        assert core.appointments([made.patient], NOON) == []
        core.close()


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+919812345678", "+919812345678"),
        ("98123 45678", "+919812345678"),
        ("098123-45678", "+919812345678"),
        ("tel:+91 (98123) 45678", "+919812345678"),
        ("+15551234567", "+15551234567"),
        ("12345", ""),
        ("asha@example.org", ""),
        ("+०१२३४५६७८९", ""),
    ],
)
def test_telephone_numbers(written: str, number: str) -> None:
    assert e164(written) == number
