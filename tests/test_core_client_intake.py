"""The whole intake in the core: measures, signs, history and the result of triage, in codes."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from handlers.clinical.triage.catalogue import read_facts
from handlers.core.client import FhirCore
from handlers.core.measures import MEASURES
from handlers.core.records import Booking, Complaint, Finding, History, Person
from tests.core_client_stand import House, served
from tests.embedded_core_stand import NOON, ZONE
from tests.intake_stand import FULL, read_back

KINDS = [
    "Patient", "Appointment", "Encounter", "QuestionnaireResponse", "Condition", "Observation",
    "MedicationStatement", "AllergyIntolerance", "ClinicalImpression", "Consent",
]  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def full(house: House, turn: str = "t1", **changed: Any) -> Booking:
    return house.booking(turn, house.free()[0], intake=replace(FULL, **changed))


GROWN = Person("Asha", "1990", "female")
TELLS = {"performer", "source", "asserter", "informationSource"}


@pytest.mark.parametrize(
    ("born", "speaks"),
    [("1990", True), ("2008-11-22", True), ("", True), ("2008-11-23", False), ("2008", False)],
)
def test_a_child_is_not_the_one_who_told_it(house: House, born: str, speaks: bool) -> None:
    made = house.client.book(replace(full(house), person=Person("Ravi", born, "male")))
    kinds = ("Observation", "Condition", "AllergyIntolerance", "MedicationStatement", "Consent",
             "QuestionnaireResponse")  # fmt: skip
    for kind in kinds:
        found = house.all(kind)
        assert found and all(bool(TELLS & one.keys()) == speaks for one in found)
    (referral,) = house.all("ServiceRequest")
    her = {"reference": f"Patient/{made.patient}"}
    assert referral["requester"] == (her if speaks else {"display": "OPDLine"})


def by_code(resources: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {one["code"]["coding"][0]["code"]: one for one in resources}


def test_each_measure_is_an_observation_of_hers_in_loinc_and_ucum(house: House) -> None:
    made = house.client.book(replace(full(house), person=GROWN))
    found = by_code(house.all("Observation"))
    told = {
        code: (one["valueQuantity"]["value"], one["valueQuantity"]["code"])
        for code, one in found.items()
        if "valueQuantity" in one
    }
    assert told == {
        "8310-5": (39.4, "Cel"), "8867-4": (150, "/min"), "9279-1": (52, "/min"),
        "2708-6": (93, "%"), "2339-0": (110, "mg/dL"),
    }  # fmt: skip
    pressure = found["85354-9"]["component"]
    assert [
        (one["code"]["coding"][0]["code"], one["valueQuantity"]["value"]) for one in pressure
    ] == [("8480-6", 100), ("8462-4", 60)]
    assert [c["code"] for c in found["2708-6"]["code"]["coding"]] == ["2708-6", "59408-5"]
    assert found["82810-3"]["valueCodeableConcept"]["coding"][0]["code"] == "60001007"
    for one in found.values():
        assert one["status"] == "preliminary"
        assert one["subject"] == {"reference": f"Patient/{made.patient}"}
        assert one["performer"] == [one["subject"]]
        assert "not measured by this service" in one["note"][0]["text"]
        if "valueQuantity" in one:
            assert one["valueQuantity"]["system"] == "http://unitsofmeasure.org"


def test_one_pressure_alone_says_that_the_other_is_not_known(house: House) -> None:
    house.client.book(full(house, measures={"systolic": 170.0}, findings=()))
    (panel,) = house.all("Observation")
    upper, lower = panel["component"]
    assert upper["valueQuantity"] == {
        "value": 170, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]",
    }  # fmt: skip
    assert lower["dataAbsentReason"]["coding"][0]["code"] == "unknown"


def test_weeks_of_pregnancy_and_that_she_is_pregnant(house: House) -> None:
    pregnant = (Finding("pregnant", True, "Pregnant"),)
    house.client.book(full(house, measures={"weeks-pregnant": 30.0}, findings=pregnant))
    found = by_code(house.all("Observation"))
    assert found["18185-9"]["valueQuantity"]["code"] == "wk"
    assert found["82810-3"]["valueCodeableConcept"]["coding"][0]["code"] == "77386006"


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("temperature", 104.0, "104 °C"),
        ("temperature", 3.0, "3 °C"),
        ("oxygen", 101.0, "101 %"),
        ("heart-rate", float("nan"), "nan /min"),
        ("sugar", float("inf"), "inf mg/dl"),
        ("weeks-pregnant", 60.0, "60 weeks"),
        ("shoe-size", 38.0, "38"),
    ],
)
def test_what_no_living_person_has_goes_as_text(
    house: House, name: str, value: float, shown: str
) -> None:
    house.client.book(full(house, measures={name: value}, findings=()))
    assert house.all("Observation") == []
    (response,) = house.all("QuestionnaireResponse")
    (group,) = (item for item in response["item"] if item["linkId"] == "measures")
    (item,) = group["item"]
    assert (item["linkId"], item["answer"]) == (name, [{"valueString": shown}])


def test_a_diastolic_pressure_above_the_systolic_goes_as_text(house: House) -> None:
    house.client.book(full(house, measures={"systolic": 80.0, "diastolic": 120.0}, findings=()))
    assert house.all("Observation") == []


def test_signs_found_are_conditions_too_where_the_code_is_sure_and_new(house: House) -> None:
    house.client.book(full(house))
    told = {
        one["code"]["text"]: (
            one["verificationStatus"]["coding"][0]["code"],
            one.get("category", [{"coding": [{"code": ""}]}])[0]["coding"][0]["code"],
            [c["code"] for c in one["code"].get("coding", [])],
        )
        for one in house.all("Condition")
    }
    assert told == {
        "Fever": ("unconfirmed", "", ["386661006", "R50.9"]),
        "Otalgia": ("unconfirmed", "", []),
        "Tachypnea": ("unconfirmed", "", ["271823003", "R06.8"]),
        "Vomiting": ("refuted", "", ["422400008", "R11"]),
        "Diabetes": ("unconfirmed", "problem-list-item", ["73211009"]),
        "Asthma or another long-standing lung disease": ("unconfirmed", "problem-list-item", []),
        "thyroid": ("unconfirmed", "problem-list-item", []),
    }


def test_a_sign_found_is_not_refuted_by_what_she_denied(house: House) -> None:
    house.client.book(
        full(
            house,
            complaints=(Complaint("vomiting", True), Complaint("fever", True), Complaint("fever")),
            findings=(
                Finding("vomiting", True, "Vomiting", "422400008"),
                Finding("vomiting", False, "Vomiting"),
                Finding("odd", True, "Odd", "no-code"),
                Finding("marked-fever", True, "Fever of 38.5 or more", "386661006"),
                Finding("new", True, "New sign", "123456789"),
            ),
            history=History(),
        )
    )
    assert sorted(
        (one["code"]["text"], one["verificationStatus"]["coding"][0]["code"])
        for one in house.all("Condition")
    ) == [("Fever", "unconfirmed"), ("New sign", "unconfirmed"), ("Vomiting", "unconfirmed")]


def test_medicines_and_allergies_are_in_her_own_words(house: House) -> None:
    made = house.client.book(replace(full(house), person=GROWN))
    (medicine,), (allergy,) = house.all("MedicationStatement"), house.all("AllergyIntolerance")
    assert medicine["medicationCodeableConcept"] == {"text": "metformin 500"}
    assert medicine["informationSource"] == {"reference": f"Patient/{made.patient}"}
    assert allergy["code"] == {"text": "penicillin"}
    assert allergy["verificationStatus"]["coding"][0]["code"] == "unconfirmed"


def test_the_answers_have_her_words_their_language_and_each_sign(house: House) -> None:
    house.client.book(full(house))
    (response,) = house.all("QuestionnaireResponse")
    items = {item["linkId"]: item for item in response["item"]}
    assert response["questionnaire"] == "urn:opdline:questionnaire:intake|1"
    assert items["words"]["answer"] == [{"valueString": FULL.words}]
    assert items["words-language"]["answer"][0]["valueCoding"]["code"] == "hi"
    signs = {item["linkId"]: item for item in items["signs"]["item"]}
    assert signs["seizure"]["answer"] == [{"valueBoolean": False}]
    assert signs["seizure"]["text"] == "A convulsion in this illness"
    rules = {item["linkId"]: item for item in items["reasons"]["item"]}
    assert rules["rule/local-a"]["text"] == "Fever and fast breathing."
    assert [a["valueCoding"]["code"] for a in rules["rule/local-a"]["answer"]] == [
        "fever",
        "fast-breathing",
    ]
    assert "answer" not in rules["rule/local-b"]


def test_the_narrative_is_the_summary_as_well_formed_xhtml(house: House) -> None:
    summary = 'T > 39 & "worse"\n<script>x</script>\n\nक्\u200dष'
    house.client.book(full(house, summary=summary, summary_language="hi"))
    (response,) = house.all("QuestionnaireResponse")
    root = ET.fromstring(response["text"]["div"])
    assert root.tag == "{http://www.w3.org/1999/xhtml}div"
    assert root.attrib["lang"] == "hi"
    assert [line.text for line in root] == ['T > 39 & "worse"', "<script>x</script>", "क्\u200dष"]


def test_the_impression_is_the_acuity_and_each_rule_with_what_made_it_fire(house: House) -> None:
    house.client.book(full(house))
    (impression,) = house.all("ClinicalImpression")
    acuity, first, second = impression["finding"]
    assert acuity["itemCodeableConcept"]["coding"][0]["code"] == "urgent"
    assert acuity["basis"] == "local-a, local-b"
    rule = first["itemCodeableConcept"]["coding"][0]
    assert (rule["system"], rule["code"]) == ("urn:opdline:rule", "local-a")
    assert first["basis"] == "Fever; Breathes faster than normal for the age"
    assert "basis" not in second
    assert impression["summary"] == FULL.summary
    seen = [one["reference"].partition("/")[0] for one in impression["investigation"][0]["item"]]
    assert seen == ["QuestionnaireResponse"] + ["Observation"] * 7
    (encounter,) = house.all("Encounter")
    assert encounter["priority"]["coding"][0]["code"] == "UR"


@pytest.mark.parametrize(
    ("acuity", "appointment", "encounter"),
    [("emergency", 1, "EM"), ("urgent", 3, "UR"), ("routine", 5, "R"), ("minor", 7, "R")],
)
def test_priority_comes_from_acuity(
    house: House, acuity: Any, appointment: int, encounter: str
) -> None:
    house.client.book(full(house, acuity=acuity))
    assert house.all("Appointment")[0]["priority"] == appointment
    assert house.all("Encounter")[0]["priority"]["coding"][0]["code"] == encounter


def test_a_full_intake_is_one_request_and_a_repeat_creates_nothing(house: House) -> None:
    booking = full(house)
    house.line.requests.clear()
    first = house.client.book(booking)
    assert house.line.requests == ["POST /"]
    before = {kind: len(house.all(kind)) for kind in KINDS}
    assert before["Observation"] == 7 and before["Condition"] == 7
    assert house.client.book(booking) == first
    assert house.another().book(booking) == first
    assert {kind: len(house.all(kind)) for kind in KINDS} == before


def test_a_kept_booking_carries_the_same_intake_later(house: House) -> None:
    kept = msgspec.json.encode(replace(full(house), slot=None))
    made = house.another().book(msgspec.json.decode(kept, type=Booking))
    now = house.client.book(full(house, "t2"))
    assert read_back(house.stand, made.id) == read_back(house.stand, now.id)


def test_an_intake_queued_before_it_had_signs_is_still_booked(house: House) -> None:
    kept = json.loads(msgspec.json.encode(replace(full(house), slot=None)))
    kept["intake"] = {
        name: kept["intake"][name] for name in ("words", "complaints", "days", "acuity")
    }
    made = house.client.book(msgspec.json.decode(json.dumps(kept), type=Booking))
    assert read_back(house.stand, made.id).findings == ()


def test_over_real_http_it_reads_back_the_same(tmp_path: Path) -> None:
    house = House(tmp_path)
    with served(house.stand.core) as address:
        core = FhirCore(address, deadline=10, clock=house.stand.clock, zone=ZONE)
        slot = core.free_slots(house.opd, NOON, 1)[0]
        made = core.book(house.booking("t1", slot, intake=FULL))
        core.close()
    found = read_back(house.stand, made.id)
    sure = Complaint("fast-breathing")  # the one sign with a code that is no complaint
    assert set(found.complaints) == {*FULL.complaints, sure}
    assert found == replace(
        FULL,
        complaints=found.complaints,
        findings=tuple(replace(one, snomed="") for one in FULL.findings),
        measures={name: FULL.measures[name] for name in found.measures},
    )
    assert found.measures.keys() == FULL.measures.keys()


def test_no_fact_or_measure_has_the_id_of_another_item() -> None:
    facts = read_facts().keys()
    items = {"words", "words-language", "days", "symptoms", "symptoms-absent", "acuity"}
    groups = {"signs", "measures", "history", "reasons"}
    assert not (facts | MEASURES.keys()) & (items | groups)
    assert not MEASURES.keys() & facts
