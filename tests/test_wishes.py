"""Her prescription once more, and a health question, through the whole of OPDLine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.demo.prescribe import Consultation, Line, document, document_reference
from tests.test_journeys import PHONE, START, Clock
from tests.whole import Whole, standing

HERS = ("hi", "1", "1", "1", "Sita Devi", "34 woman", "0", "fever 3 days", "0", "0", "1")
HIS = ("book", "2", "Ravi", "5 boy", "0", "cough 2 days", "0", "0", "1")


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Whole]:
    with standing(tmp_path, Clock()) as made:
        yield made


def talk(whole: Whole, *said: str, phone: str = PHONE) -> list[str]:
    answers: list[str] = []
    for words in said:
        answers = whole.say(phone, words)
    return answers


def issue(whole: Whole, name: str, medicine: str, hours: int = 0) -> None:
    """Her doctor issues a prescription, as the doctor's software does."""
    (patient,) = [one for one in whole.fhir("Patient") if one["name"][0]["text"] == name]
    (booked,) = whole.fhir(f"Appointment?patient=Patient/{patient['id']}")
    actors = [one["actor"]["reference"] for one in booked["participant"]]
    doctor = next(one for one in actors if one.startswith("Practitioner/"))
    about = Consultation(
        patient=patient,
        practitioner=whole.fhir(f"Practitioner?_id={doctor.partition('/')[2]}")[0],
        organization=whole.fhir("Organization?_count=1")[0],
        appointment=booked,
    )
    at = START + timedelta(hours=hours)
    bundle = keep(
        whole, document(about, [Line(medicine, 1, "tablet", times=2, days=3)], medicine, at)
    )
    keep(whole, document_reference(about, bundle["id"], medicine, at))


def keep(whole: Whole, resource: dict[str, Any]) -> dict[str, Any]:
    answer = whole.http.post(f"/fhir/{resource['resourceType']}", json=resource)
    return dict(answer.raise_for_status().json())


def test_the_newest_prescription_comes_again_as_often_as_she_asks(whole: Whole) -> None:
    talk(whole, *HERS)
    issue(whole, "Sita Devi", "Cetirizine")
    assert "Cetirizine" in whole.later(PHONE)
    issue(whole, "Sita Devi", "Paracetamol", hours=2)
    assert "Paracetamol" in whole.later(PHONE)
    for _ in range(2):
        told = talk(whole, "send my prescription again")
        assert told == ["We are sending the prescription of Sita Devi (today 11 am) by SMS now."]
        assert "1) Paracetamol" in whole.later(PHONE)
    (asked,) = talk(whole, "hi")  # nothing waits but the front room
    assert asked.startswith("OPDLine. What do you need?")


def test_of_two_she_says_whose_and_goes_on_where_she_was(whole: Whole) -> None:
    talk(whole, *HERS)
    talk(whole, *HIS)
    issue(whole, "Sita Devi", "Cetirizine", hours=1)
    issue(whole, "Ravi", "Paracetamol")
    assert {whole.later(PHONE).partition(":")[0] for _ in range(2)} == {"Sita Devi", "Ravi"}
    talk(whole, "book")
    (asked,) = talk(whole, "my prescription")
    assert asked.splitlines() == [
        "Whose prescription shall we send again?",
        "1 Sita Devi, today 10 am",
        "2 Ravi, today 9 am",
    ]
    told, question = talk(whole, "Ravi")
    assert told.startswith("We are sending the prescription of Ravi")
    assert question.startswith("Who is ill?")
    assert whole.later(PHONE).startswith("Ravi:")


def test_it_goes_to_the_number_the_core_knows_and_to_no_other(whole: Whole) -> None:
    talk(whole, *HERS)
    issue(whole, "Sita Devi", "Cetirizine")
    whole.later(PHONE)
    stranger = "+919812345670"
    (told,) = talk(whole, "hi", "1", "1", "menu", "my prescription", phone=stranger)
    assert told.startswith("There is no prescription for this phone yet.")
    (patient,) = whole.fhir(f"Patient?phone={PHONE.replace('+', '%2B')}")
    moved = {**patient, "telecom": [{"system": "phone", "value": stranger}, *patient["telecom"]]}
    whole.http.put(f"/fhir/Patient/{patient['id']}", json=moved).raise_for_status()
    talk(whole, "my prescription")
    assert "1) Cetirizine" in whole.later(stranger)


def test_what_she_asked_comes_to_the_doctor_as_she_asked_it(whole: Whole) -> None:
    question = "can I eat rice with sugar?"
    talk(whole, "hi", "1", "1", "menu", question, "1", *HERS[3:])
    answers = whole.fhir("QuestionnaireResponse")[0]["item"]
    (words,) = [one["answer"] for one in answers if one["linkId"] == "words"]
    assert words == [{"valueString": f"fever 3 days / {question}"}]


def test_a_name_says_which_appointment(whole: Whole) -> None:
    talk(whole, *HERS)
    talk(whole, *HIS)
    (asked,) = talk(whole, "my appointments", "Ravi")
    assert "Cancel it, or change the time?" in asked
    (asked,) = talk(whole, "menu", "change my appointment time", "Sita Devi", "1")
    assert asked.startswith("Sita Devi: not today")


def test_another_time_while_booking_is_of_that_booking(whole: Whole) -> None:
    (asked,) = talk(whole, *HERS[:-1], "change the time")
    assert asked.startswith("General doctor, free times:")
    (asked,) = talk(whole, "1")
    assert asked.startswith("Sita Devi, fever, 3 days: General doctor,")


def test_a_mere_cancel_is_enough_once_she_has_chosen(whole: Whole) -> None:
    (told,) = talk(whole, *HERS, "my appointments", "1", "cancel")
    assert told.startswith("Cancelled: token")
    (told,) = talk(whole, "book", "1", *HERS[6:8], "0", "1", "cancel", "1", "yes")
    assert told.startswith("Cancelled: token")


def test_where_no_other_time_is_free_the_appointment_stays(whole: Whole) -> None:
    talk(whole, *HERS)
    while free := whole.fhir("Slot?status=free&_count=500"):
        entries = [
            {
                "resource": {**slot, "status": "busy-unavailable"},
                "request": {"method": "PUT", "url": f"Slot/{slot['id']}"},
            }
            for slot in free
        ]
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
        whole.http.post("/fhir", json=bundle).raise_for_status()
    for asked in ("CHANGE", "change my appointment to tomorrow evening"):
        (told,) = talk(whole, asked)
        assert told.startswith("General doctor: no other time is free now. Your appointment stays")
