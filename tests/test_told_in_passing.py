"""What is told where something else was asked reaches the doctor as what it is."""

from __future__ import annotations

import pytest

from tests.test_intake_handed_over import BROTHER, summary, talk, whole
from tests.whole import Whole

__all__ = ["whole"]
WOMAN = ("hi", "1", "1", "self", "Priya 26 f", "0")


def test_a_relatives_illness_is_in_her_words_and_is_not_hers(whole: Whole) -> None:
    talk(whole, *BROTHER, "cough 3 days", "0", "i have bp patient, my father had sugar", "telma")
    talk(whole, "1")
    lines = summary(whole).split("\n")
    assert "Long illness: known hypertension" in lines
    assert lines[-1] == "In the patient's words: cough 3 days / my father had sugar"
    told = {condition["code"]["text"] for condition in whole.fhir("Condition")}
    assert told == {"Cough", "High blood pressure for long"}


def test_a_medicine_and_an_allergy_told_at_the_question_of_a_time(whole: Whole) -> None:
    talk(whole, *BROTHER, "cough 3 days", "0", "0")
    told = talk(whole, "brufen gives rash and I take telma 40 since 2 years")
    assert "cough, 3 days" in told and "1 book" in told, told
    talk(whole, "1")
    lines = summary(whole).split("\n")
    assert lines[1] == "Complaint: cough, 3 days"
    assert "Medicines: I take telma 40 since 2 years" in lines
    assert "Allergies: brufen gives rash" in lines


def test_a_pregnancy_told_at_the_question_of_history(whole: Whole) -> None:
    told = talk(whole, *WOMAN, "fever 2 days", "0", "i am 3 months pregnant")
    assert told.startswith("This should be seen today."), told
    talk(whole, "1")
    lines = summary(whole).split("\n")
    assert lines[0].startswith("F 26 years.") and "URGENT" in lines[0]
    assert "i am 3 months pregnant" in lines[-1]
    assert {one["code"]["text"] for one in whole.fhir("Condition")} == {"Fever"}


@pytest.mark.parametrize(
    ("complaint", "allergy", "medicine"),
    [
        ("im allergic to penicillin, fever 2 days", "im allergic to penicillin", "none told"),
        ("fever 2 days, mujhe sulfa se allergy hai", "mujhe sulfa se allergy hai", "none told"),
        ("fever 2 days, i take amlodipine daily", "none told", "i take amlodipine daily"),
    ],
)
def test_what_she_takes_and_what_does_not_suit_her_told_with_the_complaint(
    complaint: str, allergy: str, medicine: str, whole: Whole
) -> None:
    talk(whole, *BROTHER, complaint, "0", "0", "1")
    lines = summary(whole).split("\n")
    assert lines[1] == "Complaint: fever, 2 days"
    assert f"Allergies: {allergy}" in lines
    assert f"Medicines: {medicine}" in lines


def test_an_allergy_told_at_the_question_of_signs(whole: Whole) -> None:
    talk(whole, *BROTHER, "fever 2 days", "allergic to sulfa", "0", "0", "1")
    assert "Allergies: allergic to sulfa" in summary(whole).split("\n")


def test_a_sign_that_was_ticked_is_not_as_old_as_the_complaint(whole: Whole) -> None:
    shown = talk(whole, *BROTHER, "knee pain since 2 years")
    key = next(line[0] for line in shown.split("\n") if line.endswith(" fever"))
    talk(whole, key, "0", "0", "1")
    onset = {c["code"]["text"]: c.get("onsetString") for c in whole.fhir("Condition")}
    assert onset == {"Joint pain": "2 years before the intake", "Fever": None}


def test_another_patient_named_at_the_question_of_history(whole: Whole) -> None:
    told = talk(whole, "hi", "1", "1", "1", "Ravi", "40 man", "0", "stomach pain since yesterday")
    told = talk(whole, "0", "it is not me, it is my father who is 70")
    assert told.startswith("What is the sick person's name?")
    told = talk(whole, "Ramesh")
    assert told.startswith("Ramesh, man, 70 years.")


def test_a_question_is_no_illness(whole: Whole) -> None:
    told = talk(whole, *BROTHER, "fever 2 days", "0", "what is the fee?")
    assert "Has Anil any of these?" in told


@pytest.mark.parametrize(
    ("born", "told"), [("dob 12/03/2021", "5 years"), ("01.10.2026", "1 month")]
)
def test_a_date_of_birth_is_an_age(born: str, told: str, whole: Whole) -> None:
    assert talk(whole, "hi", "1", "1", "my son Aryan", born).startswith(f"Aryan, boy, {told}.")


def test_two_ill_children_one_after_the_other(whole: Whole) -> None:
    talk(whole, "hi", "1", "1", "my 2 children are ill, Meena 5 years and Raju 3 years have fever")
    talk(whole, "girl", "0", "2", "0", "0", "1")
    told = talk(whole, "now for Raju 3 years boy same problem")
    assert told.startswith("Raju, boy, 3 years.")


@pytest.mark.parametrize("well", ["drinking water ok", "feeding ok", "drinking milk fine"])
def test_who_drinks_well_is_no_missing_word(well: str, whole: Whole) -> None:
    assert talk(whole, *BROTHER, f"fever 2 days, {well}").startswith("Fever, 2 days.")


@pytest.mark.parametrize("name", ["Guddi", "Gudiya", "Munni"])
def test_a_name_is_no_alarm(name: str, whole: Whole) -> None:
    assert talk(whole, "hi", "1", "1", "daughter", name).startswith(f"How old is {name}?")


@pytest.mark.parametrize(
    "text",
    [
        "bp ki goli khati hu aur ghutne me dard 3 mahine se",
        "3 mahine se ghutne me dard, goli kha rahi hu",
    ],
)
def test_to_take_a_tablet_is_no_illness(text: str, whole: Whole) -> None:
    talk(whole, "hi", "1", "1", "mother", "Kamla 65", "0", text, "0", "0", "1")
    assert summary(whole).split("\n")[1] == "Complaint: joint pain, 3 months"
