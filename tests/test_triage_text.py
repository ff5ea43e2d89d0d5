"""Findings, vital signs, ages and times as they are read from clinical and lay text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.clinical.triage.assess import Assessor
from nlu.clinical.findings import ClinicalReader
from nlu.clinical.phrases import BadPhrase, compile_phrase
from nlu.clinical.vitals import vitals_in

READER = ClinicalReader()
YEAR = 365.25


@pytest.mark.parametrize(
    ("text", "present", "absent"),
    [
        ("He denies chest pain, cough, or fever.", "", "chest-pain cough fever"),
        ("no fever, cough or vomiting", "", "fever cough vomiting"),
        ("no fever, cough for three days", "cough", "fever"),
        ("no fever but a severe headache", "headache", "fever"),
        ("without stridor or cyanosis", "", "stridor cyanosis-central"),
        ("fever not going down, no relief from the headache", "fever headache", ""),
        ("neck stiffness is absent", "", "stiff-neck"),
        ("the eyes do not hurt", "", "eye-pain"),
        ("family history of stroke; he has a cough", "cough", ""),
        ("family history of sugar, acidity", "heartburn", ""),
        ("acidity, family history of sugar", "heartburn", ""),
        ("parivar me sugar hai, mujhe acidity hai", "heartburn", ""),
        ("परिवार में शुगर है, मुझे एसिडिटी है", "heartburn", ""),
        ("his father died of a heart attack", "", ""),
        ("he is worried about chest pain", "", ""),
        ("red eyes without discharge, cracked lips, a rash", "red-eye strawberry-tongue rash", ""),
        ("without fever, cough or rash", "", "fever cough rash"),
        ("he is not short of breath and eats and drinks", "", "breathlessness"),
        ("whose father died at 60, has had chest pain", "chest-pain", ""),
        ("fits of sneezing", "sneezing", ""),
        ("loose stools which have now stopped", "", "diarrhoea"),
        ("a stiff neck after sleeping badly", "wry-neck", ""),
        ("history of asthma, now wheezing", "lung-disease wheeze", ""),
        ("nuchal rigidity and rebound tenderness", "stiff-neck rigid-abdomen", ""),
        ("subcostal retractions and nasal flaring", "respiratory-distress", ""),
        ("slurred speech and facial droop", "speech-difficulty face-droop", ""),
        ("petechiae on both legs", "petechiae", ""),
        ("hot swollen knee", "hot-swollen-joint", ""),
        ("takes warfarin and had recent surgery", "blood-thinner recent-surgery", ""),
        ("diarrhoea with blood", "diarrhoea bloody-diarrhoea", ""),
        ("diarrhea and edema of the ankles", "diarrhoea leg-swelling", ""),
        ("vomitting and hedache, breathlesness", "vomiting headache breathlessness", ""),
        ("gardan akad gayi hai, pasina aa raha hai", "stiff-neck sweating", ""),
        ("गर्दन अकड़ गई है", "stiff-neck", ""),
    ],
)
def test_findings(text: str, present: str, absent: str) -> None:
    read = READER.read(text)
    assert set(present.split()) <= read.present
    assert not set(absent.split()) & read.present
    assert set(absent.split()) <= read.absent


@pytest.mark.parametrize(
    "text", ["bachcha hue 5 din hue, bukhar aa raha hai", "बच्चा हुए 5 दिन हुए, बुखार"]
)
def test_a_birth_of_some_days_ago(text: str) -> None:
    assert {"postpartum", "fever"} <= READER.read(text).present


@pytest.mark.parametrize(
    "text",
    [
        "his father died of a heart attack",
        "family history of chest pain",
        "no headache",
        "her brother has heart disease",
        "an uncle had a heart attack",
        "my father had a heart attack, I have cough",
        "stomach burning 3 days, my father had heart attack",
        "mere papa ko heart attack aaya tha, mujhe khansi hai",
        "मेरे पिता को दिल का दौरा पड़ा था, मुझे खांसी है",
        "family history of heart disease",
    ],
)
def test_what_is_not_hers_or_denied_is_not_there(text: str) -> None:
    read = READER.read(text)
    assert not read.present & {"chest-pain", "headache", "heart-disease"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A 56-year-old woman", 56 * YEAR),
        ("an 18-month-old girl", 18 * 30.4375),
        ("a 3 y/o boy", 3 * YEAR),
        ("72 yo male", 72 * YEAR),
        ("a six-week-old infant", 42.0),
        ("a twenty-five-year-old man", 25 * YEAR),
        ("aged 45", 45 * YEAR),
        ("35F with headache", 35 * YEAR),
        ("A man in his 60s", 65 * YEAR),
        ("a 5 day old newborn", 5.0),
        ("A 30-year-old mother brings her 4-month-old son", 4 * 30.4375),
        ("no age at all", None),
        ("fever of 99 F", None),
        ("M, 47. Itching.", 47 * YEAR),
        ("I'm 26 and tired", 26 * YEAR),
        ("My dad, 61, has a cough", 61 * YEAR),
        ("my daughter (7) has two warts", 7 * YEAR),
        ("My baby, 10 weeks, brings up milk", 70),
        ("baby 20 days, fever 38.1", 20),
        ("I'm 5 months pregnant", None),
    ],
)
def test_ages(text: str, days: float | None) -> None:
    found = READER.read(text).age_days
    assert found == (None if days is None else pytest.approx(days))


@pytest.mark.parametrize(
    ("text", "vitals"),
    [
        ("temperature 38.9, BP 80/50, heart rate 120, respiratory rate 28, SpO2 88%",
         {"temperature": 38.9, "systolic": 80, "diastolic": 50, "heart-rate": 120,
          "respiratory-rate": 28, "oxygen": 88}),
        ("fever of 103 F", {"temperature": 39.44}),
        ("T 38.5°C, P: 96, R 18", {"temperature": 38.5, "heart-rate": 96, "respiratory-rate": 18}),
        ("a temperature of 38.0 for six days", {"temperature": 38.0}),
        ("blood pressure is 168 over 112 mm Hg, pulse 98/min",
         {"systolic": 168, "diastolic": 112, "heart-rate": 98}),
        ("oxygen saturation 90% on room air", {"oxygen": 90}),
        ("sats 91, RR 34", {"oxygen": 91, "respiratory-rate": 34}),
        ("blood glucose 460 mg/dL", {"sugar": 460}),
        ("sugar fasting 180", {"sugar": 180}),
        ("breathes 46 times a minute, heart racing at 190 a minute",
         {"respiratory-rate": 46, "heart-rate": 190}),
        ("peak flow is 35% of her best", {"peak-flow": 35}),
        ("pain 9/10, GCS 13", {"pain": 9, "coma-score": 13}),
        ("fever for 3 days, room 12, seen on 12/10", {}),
        ("chemo last week and 38.6 now", {"temperature": 38.6}),
        ("BMI 36.4, weighs 38.5 kg", {}),
        ("103 fever", {"temperature": 39.44}),
    ],
)  # fmt: skip
def test_vital_signs(text: str, vitals: dict[str, float]) -> None:
    assert vitals_in(text) == pytest.approx(vitals)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("a 2-day history of fever", 2.0),
        ("cough for the past three weeks", 21.0),
        ("began 6 hours ago", 0.25),
        ("since yesterday", 1.0),
        ("a 56-year-old man with cough for 4 days", 4.0),
        ("has smoked for 20 years, cough for 5 days", 5.0),
        ("32 weeks pregnant, headache for 2 days", 2.0),
        ("breathes 46 times a minute", None),
        ("constipated for months", 90.0),
        ("headache", None),
        ("my son Ravi 5 years fever 3 days", 3),
        ("headache 2 years", 730),
        ("rash for two days, her sister had it two weeks ago", 2),
        ("cough for two days, fever started a week ago", 7),
        ("vomited, came back from Goa three weeks ago", 21),
    ],
)
def test_how_long(text: str, days: float | None) -> None:
    assert READER.read(text).days == (None if days is None else pytest.approx(days))


def test_how_bad_and_how_sudden() -> None:
    read = READER.read("sudden severe headache and a slight cough")
    assert "headache" in read.severe & read.sudden
    assert "cough" in read.mild
    assert "cough" not in read.severe


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("34 weeks pregnant", 34),
        ("at 29 weeks of gestation", 29),
        ("pregnant with twins, 30 weeks", 30),
        ("30 hafte ki garbhvati, khansi", 30),
        ("३० हफ्ते की गर्भवती", 30),
        ("7 months pregnant, cough", 30),
        ("five months pregnant, vomiting", 22),
        ("pregnant since 6 months", 26),
        ("5 mahine ki pregnant hu, ulti", 22),
        ("garbhvati 5 mahine, ulti", 22),
        ("7 mahine pet se hu", 30),
        ("8 महीने की गर्भवती, खांसी", 35),
        ("saatva mahina chal raha hai, khansi", 28),
        ("7va mahina, pregnant", 28),
        ("8वां महीना चल रहा है", 33),
        ("गर्भवती हूं, आठवां महीना", 33),
        ("in my 9th month, swollen feet", 37),
        ("eighth month of pregnancy", 33),
        ("pregnant, cough since 2 months", None),
        ("pregnant, headache 2 weeks", None),
        ("6 mahine se khansi, garbhvati hun", None),
        ("bachche ka aathva mahina hai, khansi", None),
        ("baby is in the 8th month, fever", None),
        ("third month of fever", None),
        ("6 mahine ka bachcha, bukhar", None),
    ],
)
def test_weeks_of_pregnancy(text: str, weeks: int | None) -> None:
    assert READER.read(text).weeks_pregnant == weeks


@pytest.mark.parametrize(
    ("text", "diabetic"),
    [
        ("sugar 180", False),
        ("my sugar is 180, cough", False),
        ("शुगर १८० आई", False),
        ("bp 150/90, sugar 200", False),
        ("sugar patient, sugar 250", True),
        ("sugar 20 saal se, sugar 250", True),
        ("sugar since 20 years, sugar 250", True),
        ("sugar hai", True),
        ("शुगर की बीमारी", True),
    ],
)
def test_sugar_with_a_value_is_measured_and_no_illness(text: str, diabetic: bool) -> None:
    assert ("diabetes" in READER.read(text).present) is diabetic


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400) | st.text("aedgins .,0123456789/", max_size=40))
def test_any_text_is_read(text: str) -> None:
    read = READER.read(text)
    assert not read.present & read.absent


@pytest.mark.parametrize("written", [".. pain", "pain ..", "<nothing-known> pain"])
def test_a_phrase_that_cannot_be_read_is_refused(written: str) -> None:
    with pytest.raises(BadPhrase):
        compile_phrase("pain", written, {})


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("my mother has sugar, i have fever", "diabetes"),
        ("meri maa ko sugar hai, mujhe bukhar hai", "diabetes"),
        ("my brother has asthma, I have fever", "lung-disease"),
        ("my sister died of cancer, I have stomach pain", "cancer"),
        ("fell last year, knee pain now", "injury"),
        ("pichle saal gir gaya tha, ghutne me dard", "injury"),
        ("पिछले साल गिर गया था, घुटने में दर्द", "injury"),
    ],
)
def test_what_is_of_a_relative_or_of_last_year_is_not_hers_now(text: str, elsewhere: str) -> None:
    read = READER.read(text)
    assert elsewhere in read.elsewhere
    assert elsewhere not in read.present


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("my father has chest pain, i have no car", "chest-pain"),
        ("my mother has sugar and cough", "diabetes"),
        ("gir gaya pichle saal se dard hai", "injury"),
        ("period late 10 days", "missed-period"),
        ("periods not coming since 2 months", "missed-period"),
        ("mc late", "missed-period"),
        ("पीरियड मिस हो गया", "missed-period"),
        ("मासिक देर से", "missed-period"),
    ],
)
def test_what_is_hers_now(text: str, present: str) -> None:
    assert present in READER.read(text).present


@pytest.mark.parametrize("name", ["Meena", "Meena 45 F", "my daughter Meena"])
def test_a_name_is_no_misspelt_finding(name: str) -> None:
    assert not Assessor().read(name).present
    assert "black-stool" in Assessor().read("melena").present
