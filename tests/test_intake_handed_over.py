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
    talk(
        whole, "hi", "हिंदी", "1", "मेरा बेटा राजू 2 साल", "0", "3 दिन से बुखार, खांसी नहीं", "0", "0", "1"
    )
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


BROTHER = ("hi", "1", "1", "my brother Anil 40", "0")


def test_what_was_keyed_stays_when_a_complaint_is_added(whole: Whole) -> None:
    answers = whole.say(PHONE, "hi")
    for text in (*BROTHER[1:], "cough 10 days"):
        answers = whole.say(PHONE, text)
    keys = [
        line[0] for line in answers[-1].split("\n") if line.endswith(("breathing out", "fever"))
    ]
    talk(whole, " ".join(keys), "also back pain", "0", "0", "1")
    told = summary(whole)
    assert "URGENT" in told
    assert "Also: wheeze, fever" in told


def test_a_newer_complaint_makes_the_older_no_shorter(whole: Whole) -> None:
    told = talk(whole, *BROTHER, "fever 8 days", "0", "0", "loose motions since yesterday", "0")
    assert told.startswith("This should be seen today. Anil, fever, loose motions, 8 days")


def test_a_corrected_symptom_counts_no_more(whole: Whole) -> None:
    talk(whole, *BROTHER, "fever 8 days", "not fever, cough", "0", "0", "1")
    assert summary(whole).split("\n")[:2] == ["M 40 years. Minor", "Complaint: cough, 8 days"]


def test_another_person_keeps_the_complaint(whole: Whole) -> None:
    talk(whole, *BROTHER, "fever 3 days", "it is for my son Raju 5 years", "0", "0", "0", "1")
    assert summary(whole).split("\n")[1] == "Complaint: fever, 3 days"


def test_a_complaint_at_the_question_of_age_is_no_age(whole: Whole) -> None:
    told = talk(whole, "hi", "1", "1", "1", "Meena", "I have fever since 3 days", "30 woman")
    assert told.startswith("Meena, woman, 30 years.")


def test_another_s_illness_does_not_change_the_person(whole: Whole) -> None:
    told = talk(whole, *BROTHER, "knee pain 3 days, my father also had knee pain")
    assert "name" not in told


@pytest.mark.parametrize(
    ("answer", "illness", "medicines", "allergies"),
    [
        ("no illness no medicine no allergy", "none told", "none told", "none told"),
        ("कोई बीमारी नहीं, कोई दवा नहीं", "none told", "none told", "none told"),
        (
            "i have sugar since 5 years taking metformin, allergic to sulfa",
            "diabetes",
            "i have sugar since 5 years taking metformin",
            "allergic to sulfa",
        ),
        (
            "asthma, takes salbutamol",
            "asthma or chronic lung disease",
            "takes salbutamol",
            "none told",
        ),
    ],
)  # fmt: skip
def test_what_she_lives_with_is_no_complaint_of_today(
    answer: str, illness: str, medicines: str, allergies: str, whole: Whole
) -> None:
    told = talk(whole, *BROTHER, "knee pain 3 days", "0", answer)
    assert told.startswith("Anil, "), told
    talk(whole, "1")
    lines = summary(whole).split("\n")
    assert lines[1] == "Complaint: joint pain, 3 days"
    assert f"Long illness: {illness}" in lines
    assert f"Medicines: {medicines}" in lines
    assert f"Allergies: {allergies}" in lines


def test_a_complaint_told_at_the_question_of_history_is_one(whole: Whole) -> None:
    told = talk(whole, *BROTHER, "cough 3 days", "0", "I also have vomiting")
    assert told.startswith("Cough, vomiting, 3 days.")


def test_words_of_self_harm_reach_the_doctor(whole: Whole) -> None:
    talk(whole, *BROTHER, "headache 2 days", "i dont want to live anymore", "0", "0", "1")
    told = summary(whole)
    assert "URGENT" in told and "i dont want to live anymore" in told


def test_no_emergency_is_asked_about_all_the_same(whole: Whole) -> None:
    told = talk(whole, *BROTHER, "chest pain and sweating since 2 hours", "0")
    assert "Any of these as well?" in told


def test_values_in_devanagari_are_measured(whole: Whole) -> None:
    talk(whole, *BROTHER, "बुखार 101, नाड़ी 90, बीपी 130/80, खांसी 2 दिन से", "0", "0", "1")
    (measured,) = [line for line in summary(whole).split("\n") if line.startswith("Measured")]
    assert measured == "Measured at home: 38.3 °C, pulse 90, BP 130/80"


def test_each_complaint_with_its_own_days(whole: Whole) -> None:
    talk(whole, *BROTHER, "fever 2 days, knee pain since 6 months", "0", "0", "1")
    lines = summary(whole).split("\n")
    assert lines[1] == "Complaints: fever (2 days), joint pain (6 months)"
    onset = {c["code"]["text"]: c["onsetString"] for c in whole.fhir("Condition")}
    assert set(onset.values()) == {"2 days before the intake", "6 months before the intake"}


def test_a_complaint_told_later_makes_the_first_no_older(whole: Whole) -> None:
    talk(whole, *BROTHER, "fever since 2 days", "and cough since 3 weeks", "0", "0", "1")
    assert summary(whole).split("\n")[1] == "Complaints: fever (2 days), cough (3 weeks)"
