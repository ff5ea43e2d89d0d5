"""Searches of the embedded core: what each kind of parameter finds, pages, and refusals."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.embedded_core_stand import NOON, Resource, Stand, booking, said


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return Stand(tmp_path)


def people(stand: Stand) -> None:
    stand.keep(
        {
            "resourceType": "Patient",
            "id": "asha",
            "identifier": [{"system": "urn:mrn", "value": "7"}, {"value": "A,7|x"}],
            "active": True,
            "name": [{"text": "Asha Devi", "family": "Devi", "given": ["Asha", "Kumari"]}],
            "telecom": [{"system": "phone", "value": "+91 98123-45678", "use": "mobile"}],
            "gender": "female",
            "birthDate": "2022-03",
        }
    )
    stand.keep(
        {
            "resourceType": "Patient",
            "id": "jose",
            "identifier": [{"system": "urn:mrn", "value": "8"}],
            "name": [{"text": "José Ésteves"}],
            "telecom": [
                {"system": "phone", "value": "+919812345678"},
                {"system": "email", "value": "jose@example.org"},
            ],
            "gender": "male",
            "birthDate": "1992",
        }
    )
    stand.keep({"resourceType": "Patient", "id": "kiran", "name": [{"text": "किरण"}]})


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["asha", "jose", "kiran"]),
        ({"identifier": "urn:mrn|7"}, ["asha"]),
        ({"identifier": "7"}, ["asha"]),
        ({"identifier": "|7"}, []),
        ({"identifier": r"|A\,7\|x"}, ["asha"]),
        ({"identifier": "urn:mrn|"}, ["asha", "jose"]),
        ({"identifier": "urn:mrn|7,urn:mrn|8"}, ["asha", "jose"]),
        ({"identifier": ["urn:mrn|7", "urn:mrn|8"]}, []),
        ({"identifier:not": "urn:mrn|7"}, ["jose", "kiran"]),
        ({"phone": "+919812345678"}, ["asha", "jose"]),
        ({"phone": "+91 9812345678"}, ["asha", "jose"]),
        ({"telecom": "phone|+919812345678"}, ["asha", "jose"]),
        ({"telecom": "mobile|+919812345678"}, ["asha"]),
        ({"telecom": "jose@example.org"}, ["jose"]),
        ({"phone": "jose@example.org"}, []),
        ({"name": "dev"}, ["asha"]),
        ({"name": "KUM"}, ["asha"]),
        ({"name": "evi"}, []),
        ({"name": "jose este"}, ["jose"]),
        ({"name": "JOSÉ"}, ["jose"]),
        ({"name": "कि"}, ["kiran"]),
        ({"name:exact": "Asha"}, ["asha"]),
        ({"name:exact": "asha"}, []),
        ({"gender": "female"}, ["asha"]),
        ({"gender": "http://hl7.org/fhir/administrative-gender|female"}, ["asha"]),
        ({"gender": "urn:other|female"}, []),
        ({"gender": "female,male", "active": "true"}, ["asha"]),
        ({"birthdate": "2022"}, ["asha"]),
        ({"birthdate": "2022-03-05"}, []),
        ({"birthdate": "lt2000"}, ["jose"]),
        ({"birthdate": "ge1992-06"}, ["asha", "jose"]),
        ({"_id": "kiran,asha,nobody"}, ["asha", "kiran"]),
        ({"_id": "kiran", "gender": "male"}, []),
        ({"_lastUpdated": "2026-11-22"}, ["asha", "jose", "kiran"]),
        ({"_lastUpdated": "gt2026-11-22T06:30:00Z"}, []),
        ({"_sort": "-_id"}, ["kiran", "jose", "asha"]),
        ({"_sort": "birthdate"}, ["jose", "asha", "kiran"]),
        ({"_sort": "-birthdate"}, ["asha", "jose", "kiran"]),
        ({"_sort": "-gender,name"}, ["jose", "asha", "kiran"]),
    ],
)
def test_patients_are_found(tmp_path: Path, asked: dict[str, Any], found: list[str]) -> None:
    stand = Stand(tmp_path)
    people(stand)
    assert stand.search("Patient", **asked) == found
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = stand.client.post("/Patient/_search", data=asked, headers=form)
    assert [entry["resource"]["id"] for entry in answer.json().get("entry", [])] == found


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("colour=red", "Patient cannot be searched by 'colour', only by identifier, active"),
        ("organization.name=x", "chained search is not supported"),
        ("_include=Patient:organization", "_include is not supported"),
        ("_has:Observation:patient:code=1", "_has is not supported"),
        ("_revinclude=Slot:schedule", "_revinclude is not supported"),
        ("name:contains=x", "the modifier 'contains' is not supported"),
        ("gender:missing=true", "the modifier 'missing' is not supported"),
        ("_id:not=x", "the modifier 'not' is not supported"),
        ("name=", "name has no value"),
        ("name=a,,b", "an empty value"),
        ("name=%20", "a name cannot be searched by a blank"),
        ("identifier=|", "neither system nor code"),
        ("birthdate=soon", "'soon' needs a date"),
        ("birthdate=ap2022", "'ap2022' needs a date"),
        ("birthdate=2022-13", "month"),
        ("birthdate=ge2022-03-05T10:00:00+05:30", "write it as %2B"),
        ("phone=+919812345678", "write it as %2B"),
        ("_count=-1", "_count takes a whole number"),
        ("_count=many", "_count takes a whole number"),
        ("_count=1&_count=2", "_count is given twice"),
        ("_sort=colour", "cannot be sorted by 'colour'"),
        ("_id=" + ",".join("a" * 201), "over 200 values"),
        ("&".join(["name=a"] * 51), "50 parameters"),
    ],
)
def test_a_search_that_is_not_understood_is_refused(stand: Stand, asked: str, words: str) -> None:
    answer = stand.client.get(f"/Patient?{asked}")
    assert answer.status_code == 400, answer.text
    assert words in said(answer)


def test_an_appointment_is_found_by_everyone_in_it(stand: Stand) -> None:
    slot = stand.slot()
    assert stand.client.post("/", json=booking(slot)).status_code == 200
    (patient,) = stand.search("Patient")
    (appointment,) = stand.search("Appointment")

    def found(**asked: Any) -> bool:
        return stand.search("Appointment", **asked) == [appointment]

    assert found(patient=patient)
    assert found(patient=f"Patient/{patient}")
    assert found(patient=f"http://core/Patient/{patient}")
    assert found(actor=f"Patient/{patient}")
    assert found(actor=patient)
    assert found(**{"actor:Patient": patient})
    assert found(practitioner="rao")
    assert found(practitioner="Practitioner/rao,Practitioner/iyer", status="booked")
    assert found(slot="Slot/s1", date="2026-11-22")
    assert found(identifier="urn:turn|t1")
    assert not found(patient="rao")
    assert not found(patient="Practitioner/rao")
    assert not found(**{"actor:Practitioner": patient})
    assert not found(status="cancelled")
    answer = stand.client.get("/Appointment", params={"patient:Practitioner": "rao"})
    assert answer.status_code == 400


def test_slots_come_in_pages(stand: Stand) -> None:
    for number in range(7):
        stand.slot(f"s{number}", NOON + timedelta(hours=7 - number))
    pages: list[list[str]] = []
    asked = {"schedule": "rao-day", "status": "free", "_sort": "start", "_count": "3"}
    answer = stand.client.get("/Slot", params=asked)
    while True:
        page = answer.json()
        assert page["total"] == 7
        pages.append([entry["resource"]["id"] for entry in page["entry"]])
        links = {link["relation"]: link["url"] for link in page["link"]}
        assert stand.client.get(links["self"]).json()["entry"] == page["entry"]
        if "next" not in links:
            break
        answer = stand.client.get(links["next"])
    assert pages == [["s6", "s5", "s4"], ["s3", "s2", "s1"], ["s0"]]
    assert stand.client.get("/Slot?_count=0").json()["total"] == 7
    assert stand.client.get("/Slot?_offset=9").json()["total"] == 7
    links = stand.client.get("/Slot?_count=9999").json()["link"]
    assert "_count=500" in links[0]["url"]


def test_fifty_come_where_no_count_is_asked(stand: Stand) -> None:
    for _ in range(51):
        stand.keep({"resourceType": "Patient", "active": True})
    page = stand.client.get("/Patient").json()
    assert (page["total"], len(page["entry"])) == (51, 50)


def test_a_change_is_found_by_its_new_values_only(stand: Stand) -> None:
    slot = stand.slot()
    stand.keep({**slot, "status": "busy-unavailable"})
    assert stand.search("Slot", status="free") == []
    assert stand.search("Slot", status="busy-unavailable") == ["s1"]


def test_periods_overlap(stand: Stand) -> None:
    def schedule(id_: str, **horizon: str) -> None:
        stand.keep(
            {
                "resourceType": "Schedule",
                "id": id_,
                "actor": [{"display": "Dr Rao"}],
                "planningHorizon": horizon,
            }
        )

    schedule("november", start="2026-11-01", end="2026-11-30")
    schedule("onwards", start="2026-11-15")
    schedule("until", end="2026-11-15")
    assert stand.search("Schedule", date="2026-11") == ["november"]
    assert stand.search("Schedule", date="ge2026-11-20") == ["november", "onwards"]
    assert stand.search("Schedule", date="le2026-11-01") == ["until"]
    assert stand.search("Schedule", date="sa2026-10-31") == ["november", "onwards"]
    assert stand.search("Schedule", date="eb2026-11-20") == ["until"]


def test_a_day_is_the_day_of_the_doctors_zone(stand: Stand) -> None:
    late = datetime.fromisoformat("2026-11-22T23:50:00+05:30")
    stand.slot("late", late)
    stand.slot("early", late + timedelta(minutes=20))
    assert stand.search("Slot", start="2026-11-22") == ["late"]
    assert stand.search("Slot", start="2026-11-23") == ["early"]
    assert stand.search("Slot", start="2026-11-22T18:20:00Z") == ["late"]


def test_each_kind_of_record_is_found_by_its_patient(stand: Stand) -> None:
    stand.keep({"resourceType": "Patient", "id": "asha"})
    asha = {"reference": "Patient/asha"}
    words = {"text": "fever"}
    records: list[Resource] = [
        {"resourceType": "AllergyIntolerance", "patient": asha},
        {"resourceType": "Communication", "status": "completed", "subject": asha},
        {"resourceType": "Condition", "subject": asha, "code": words},
        {
            "resourceType": "Consent",
            "status": "active",
            "scope": words,
            "category": [words],
            "patient": asha,
        },
        {
            "resourceType": "DocumentReference",
            "status": "current",
            "subject": asha,
            "content": [{"attachment": {"contentType": "application/pdf"}}],
        },
        {
            "resourceType": "Encounter",
            "status": "planned",
            "class": {"code": "VR"},
            "subject": asha,
        },
        {
            "resourceType": "MedicationRequest",
            "status": "active",
            "intent": "order",
            "medicationCodeableConcept": words,
            "subject": asha,
        },
        {
            "resourceType": "MedicationStatement",
            "status": "active",
            "medicationCodeableConcept": words,
            "subject": asha,
        },
        {"resourceType": "Observation", "status": "final", "code": words, "subject": asha},
        {
            "resourceType": "Provenance",
            "target": [asha],
            "recorded": "2026-11-22T12:00:00Z",
            "agent": [{"who": asha}],
        },
        {"resourceType": "QuestionnaireResponse", "status": "completed", "subject": asha},
        {"resourceType": "ServiceRequest", "status": "active", "intent": "order", "subject": asha},
        {"resourceType": "Task", "status": "requested", "intent": "order", "for": asha},
    ]
    for record in records:
        kind = record["resourceType"]
        id_ = stand.keep(record)["id"]
        assert stand.search(kind, patient="asha") == [id_], kind
        assert stand.search(kind, patient="ravi") == [], kind
