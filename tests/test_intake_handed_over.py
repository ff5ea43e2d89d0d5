"""What a conversation comes to at the core: the summary, the signs, the reasons, the measures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.outside import eventually
from tests.test_journeys import PHONE, Clock
from tests.whole import Whole, standing


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Whole]:
    with standing(tmp_path, Clock()) as one:
        yield one


def talk(whole: Whole, *texts: str) -> str:
    """The last thing that is answered."""
    for text in texts:
        answers = whole.say(PHONE, text)
    return answers[-1]


def items(whole: Whole) -> dict[str, Any]:
    """The answers of the one intake, by linkId, also of those inside others."""
    (response,) = whole.fhir("QuestionnaireResponse")
    found: dict[str, Any] = {}
    waiting = list(response["item"])
    while waiting:
        item = waiting.pop()
        found[item["linkId"]] = item.get("answer", [])
        waiting += item.get("item", [])
    return found


def summary(whole: Whole) -> str:
    (impression,) = whole.fhir("ClinicalImpression")
    return str(impression["summary"])


def in_hindi(whole: Whole) -> None:
    """Every doctor reads Hindi."""
    for doctor in whole.fhir("Practitioner"):
        hindi = {"coding": [{"system": "urn:ietf:bcp:47", "code": "hi-IN"}]}
        path = f"/fhir/Practitioner/{doctor['id']}"
        whole.http.put(path, json={**doctor, "communication": [hindi]}).raise_for_status()


FATHER = ("hi", "1", "1", "my father Mohan 61", "0")


def test_a_long_illness_and_what_was_measured(whole: Whole) -> None:
    told = talk(
        whole, *FATHER, "weakness since 5 days, bp 150/90, no fever", "0", "1 2",
        "takes metformin, allergic to penicillin", "1",
    )  # fmt: skip
    assert told.startswith("Booked")
    lines = summary(whole).split("\n")
    assert lines[0].startswith("M 61 years.")
    assert lines[1] == "Complaint: weakness, 5 days"
    assert any(line.startswith("Not: no fever") or "fever" in line for line in lines)
    assert "Measured at home: BP 150/90" in lines
    assert any(line.startswith("Long illness: ") and "diabetes" in line.lower() for line in lines)
    assert "Medicines: takes metformin" in lines
    assert "Allergies: allergic to penicillin" in lines
    assert lines[-1] == "In the patient's words: weakness since 5 days, bp 150/90, no fever"
    assert len(lines) <= 12
    (pressure,) = whole.fhir("Observation")
    values = {c["code"]["coding"][0]["code"]: c["valueQuantity"]["value"]
              for c in pressure["component"]}  # fmt: skip
    assert values == {"8480-6": 150, "8462-4": 90}
    (allergy,) = whole.fhir("AllergyIntolerance")
    assert allergy["code"]["text"] == "allergic to penicillin"
    codes = {c["code"].get("text") for c in whole.fhir("Condition?category=problem-list-item")}
    assert len(codes) == 2


def test_signs_that_were_asked_and_why_it_is_urgent(whole: Whole) -> None:
    talk(whole, *FATHER, "headache since 4 days, bp 165/100", "0", "0", "1")
    found = items(whole)
    assert found["acuity"] == [{"valueCoding": found["acuity"][0]["valueCoding"]}]
    assert found["acuity"][0]["valueCoding"]["code"] == "urgent"
    signs = {link: answer for link, answer in found.items() if answer == [{"valueBoolean": False}]}
    assert "stiff-neck" in signs
    assert any(link.startswith("rule/") for link in found)
    assert "Urgency because of: " in summary(whole)


def test_the_doctor_reads_another_language_than_the_patient_writes(whole: Whole) -> None:
    in_hindi(whole)
    talk(whole, "hi", "1", "1", "my son Ravi 2 years", "0", "fever 104 since 3 days", "0", "0", "1")
    lines = summary(whole).split("\n")
    assert lines[1] == "तकलीफ़: बुख़ार, 3 दिन से"
    assert lines[-1] == "मरीज़ के शब्द: fever 104 since 3 days"


def test_in_hindi_to_a_doctor_who_reads_english(whole: Whole) -> None:
    talk(whole, "hi", "2", "1", "मेरा बेटा राजू 2 साल", "0", "3 दिन से बुखार, खांसी नहीं", "0", "0", "1")
    lines = summary(whole).split("\n")
    assert lines[1] == "Complaint: fever, 3 days"
    assert any(line.startswith("Not: ") and "cough" in line for line in lines)
    assert lines[-1] == "In the patient's words: 3 दिन से बुखार, खांसी नहीं"


def test_an_emergency_is_referred_and_taken_back(whole: Whole) -> None:
    talk(whole, *FATHER, "chest pain and sweating")
    eventually(lambda: whole.fhir("ServiceRequest?status=active"), "the referral")
    (referral,) = whole.fhir("ServiceRequest")
    assert referral["priority"] == "stat"
    talk(whole, "0")
    eventually(lambda: whole.fhir("ServiceRequest?status=revoked"), "its withdrawal")
    assert len(whole.fhir("ServiceRequest")) == 1
