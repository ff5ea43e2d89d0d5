"""What an intake leaves is found by everything a doctor's software searches it by."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from handlers.core.records import Person
from tests.core_client_stand import PHONE, House
from tests.embedded_core_stand import Stand
from tests.intake_stand import FULL

LOINC = "http://loinc.org"

GROWN = Person("Asha", "1990", "female")  # a child is not the one who told it


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    house = House(tmp_path_factory.mktemp("core"))
    house.client.book(house.booking("t1", house.free()[0], intake=FULL, person=GROWN))
    house.client.ask_for_help("t2", PHONE, None, "dard", True)
    yield house.stand
    house.client.close()


@pytest.mark.parametrize(
    ("kind", "asked", "count"),
    [
        ("Observation", {"code": f"{LOINC}|8310-5"}, 1),
        ("Observation", {"code": "8310-5,8867-4"}, 2),
        ("Observation", {"category": "vital-signs"}, 5),
        ("Observation", {"category": "laboratory"}, 1),
        ("Observation", {"component__code": "8480-6"}, 1),
        ("Observation", {"combo__code": f"{LOINC}|8462-4,{LOINC}|2339-0"}, 2),
        ("Observation", {"status": "preliminary"}, 7),
        ("Condition", {"category": "problem-list-item"}, 3),
        ("Condition", {"verification__status": "refuted"}, 1),
        ("Condition", {"verification__status": "unconfirmed", "code": "271823003"}, 1),
        ("Condition", {"clinical__status": "active"}, 6),
        ("AllergyIntolerance", {"verification__status": "unconfirmed"}, 1),
        ("MedicationStatement", {"status": "active"}, 1),
        ("ClinicalImpression", {"finding__code": "urn:opdline:acuity|urgent"}, 1),
        ("ClinicalImpression", {"finding__code": "urn:opdline:rule|local-a"}, 1),
        ("ClinicalImpression", {"finding__code": "urn:opdline:acuity|emergency"}, 0),
        ("ClinicalImpression", {"status": "completed"}, 1),
        ("Appointment", {"reason__code": "386661006"}, 1),
        ("Encounter", {"reason__code": "http://snomed.info/sct|386661006"}, 1),
        ("ServiceRequest", {"priority": "stat", "status": "active", "intent": "proposal"}, 1),
        ("ServiceRequest", {"priority": "urgent", "status": "active", "intent": "proposal"}, 1),
        ("ServiceRequest", {"category": "3457005"}, 2),
        ("ServiceRequest", {"identifier": "urn:opdline:turn|t2"}, 1),
        ("Communication", {"identifier": "urn:opdline:turn|t2", "status": "in-progress"}, 1),
        ("Bundle", {"identifier": "urn:opdline:turn|t1/record", "type": "document"}, 1),
    ],
)
def test_search(stand: Stand, kind: str, asked: dict[str, str], count: int) -> None:
    assert len(stand.search(kind, **asked)) == count


def test_by_whom_and_by_encounter(stand: Stand) -> None:
    (response,) = stand.search("QuestionnaireResponse")
    (encounter,) = stand.search("Encounter")
    (patient,) = stand.search("Patient", phone=PHONE)
    hers = {"subject": f"Patient/{patient}", "encounter": f"Encounter/{encounter}"}
    for kind, count in (("Observation", 7), ("Condition", 7), ("ClinicalImpression", 1)):
        assert len(stand.search(kind, **hers)) == count
        assert stand.search(kind, **{**hers, "subject": "Patient/x"}) == []
    source = f"QuestionnaireResponse/{response}"
    assert len(stand.search("Observation", derived__from=source)) == 7
    assert len(stand.search("ClinicalImpression", investigation=source)) == 1
    assert len(stand.search("Observation", performer=f"Patient/{patient}")) == 7
    assert stand.search("QuestionnaireResponse", source=f"Patient/{patient}") == [response]
    for kind in ("AllergyIntolerance", "MedicationStatement"):
        assert len(stand.search(kind, patient=patient)) == 1
    assert len(stand.search("MedicationStatement", context=f"Encounter/{encounter}")) == 1
    (task,) = stand.search("Task")
    (referral,) = stand.search("ServiceRequest", priority="stat")
    assert stand.search("Task", focus=f"ServiceRequest/{referral}") == [task]
