"""Dosage in words: everything the doctor ordered, nothing else, in both languages."""

from __future__ import annotations

from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.prescription import phrases, units
from handlers.prescription.dosage import _DOSAGE, instructions
from handlers.prescription.timing import _REPEAT
from handlers.reply import Arg, Listing, Term
from tests.fluent_stand import LOCALES, wording

SNOMED = "http://snomed.info/sct"
GSM7 = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)


def english(*dosages: dict[str, Any]) -> str:
    return wording(instructions(dosages))


def hindi(*dosages: dict[str, Any]) -> str:
    return wording(instructions(dosages), "hi")


def dose(value: object, unit: str = "tablet") -> list[dict[str, Any]]:
    return [{"doseQuantity": {"value": value, "unit": unit}}]


def daily(times: int, days: int | None = None, **more: Any) -> dict[str, Any]:
    repeat: dict[str, Any] = {"frequency": times, "period": 1, "periodUnit": "d", **more}
    if days is not None:
        repeat["boundsDuration"] = {"value": days, "unit": "days", "code": "d"}
    return {"repeat": repeat}


AFTER_FOOD = {"text": "After food"}


def test_the_usual_line() -> None:
    usual = {
        "text": "5 ml thrice a day after food for 3 days",
        "doseAndRate": dose(5, "mL"),
        "timing": daily(3, 3),
        "additionalInstruction": [AFTER_FOOD],
        "route": {"coding": [{"system": SNOMED, "code": "26643006", "display": "Oral Route"}]},
        "method": {"coding": [{"system": SNOMED, "code": "421521009", "display": "Swallow"}]},
    }
    assert english(usual) == "5 ml, 3 times a day, after food, 3 days"
    tablet = {**usual, "doseAndRate": dose(1), "timing": daily(3, 5), "text": ""}
    assert hindi(tablet) == "1 गोली, दिन में 3 बार, खाने के बाद, 5 दिन"


@pytest.mark.parametrize(
    ("value", "unit", "en", "hi"),
    [
        (1, "tablet", "1 tablet", "1 गोली"),
        (2.0, "TAB", "2 tablets", "2 गोली"),
        (0.5, "{tablet}", "half a tablet", "आधी गोली"),
        (1.5, "tab", "one and a half tablets", "डेढ़ गोली"),
        (1, "capsule(s)", "1 capsule", "1 कैप्सूल"),
        (2.5, "ml", "two and a half ml (2.5)", "ढाई एमएल (2.5)"),
        (0.5, "ml", "half ml (0.5)", "आधा एमएल (0.5)"),
        (7.5, "ml", "7 and a half ml (7.5)", "साढ़े 7 एमएल (7.5)"),
        (1.2, "ml", "1.2 ml", "1.2 एमएल"),
        (1.25, "tablet", "one and a quarter tablets", "सवा गोली"),
        (0.75, "tablet", "three quarters of a tablet", "पौन गोली (4 में से 3 हिस्से)"),
        (1.75, "tablet", "one and three quarter tablets", "पौने 2 गोली"),
        (2.25, "tablet", "two and a quarter tablets", "सवा 2 गोली"),
        (3.5, "tablet", "3 and a half tablets", "साढ़े 3 गोली"),
        (6.75, "tablet", "6 and three quarter tablets", "पौने 7 गोली"),
        (0.5, "capsule", "half a capsule", "आधा कैप्सूल"),
        (1.5, "capsule", "one and a half capsules", "डेढ़ कैप्सूल"),
        (0.25, "teaspoon", "a quarter of a teaspoon", "चौथाई छोटा चम्मच"),
        (0.5, "suppository", "half a suppository (to put inside)", "आधी सपोज़िटरी (अंदर रखने की दवा)"),
        (0.5, "mg", "half mg (0.5)", "आधा एमजी (0.5)"),
        (2.5, "unit", "two and a half units (2.5)", "ढाई यूनिट (2.5)"),
        (0.5, "ampoule", "half ampoule (0.5)", "आधा ampoule (0.5)"),
        (1, "each", "1", "1"),
        (1, "[drp]", "1 drop", "1 बूँद"),
        (2, "drops", "2 drops", "2 बूँदें"),
        (2, "puffs", "2 puffs", "2 पफ़"),
        (1, "[tsp_us]", "1 teaspoon", "1 छोटा चम्मच"),
        (1, "sachet", "1 sachet", "1 पाउच"),
        (10, "[iU]", "10 units", "10 यूनिट"),
        (1, "injection", "1 injection", "1 इंजेक्शन"),
        (500, "mg", "500 mg", "500 एमजी"),
        (1, "application", "apply", "लगाएँ"),
        (2, "ampoules", "2 ampoules", "2 ampoules"),
    ],
)
def test_doses(value: float, unit: str, en: str, hi: str) -> None:
    one = {"doseAndRate": dose(value, unit), "timing": daily(1)}
    assert english(one) == f"{en}, once a day"
    assert hindi(one) == f"{hi}, दिन में 1 बार"


def test_a_range_of_doses() -> None:
    limits = {"low": {"value": 1, "unit": "tablet"}, "high": {"value": 2, "unit": "tablet"}}
    one = {"doseAndRate": [{"doseRange": limits}], "timing": daily(2, frequencyMax=3)}
    assert english(one) == "1-2 tablets, 2-3 times a day"
    limits["low"]["value"] = 0.5
    assert english(one) == "half a tablet to 2 tablets, 2-3 times a day"
    assert hindi(one) == "आधी गोली से 2 गोली, दिन में 2-3 बार"


@pytest.mark.parametrize(
    ("repeat", "en", "hi"),
    [
        ({"frequency": 1, "period": 6, "periodUnit": "h"}, "every 6 hours", "हर 6 घंटे पर"),
        ({"period": 1, "periodUnit": "h"}, "every hour", "हर घंटे"),
        (
            {"frequency": 1, "period": 4, "periodMax": 6, "periodUnit": "h"},
            "every 4-6 hours",
            "हर 4-6 घंटे पर",
        ),
        ({"frequency": 1, "period": 0.5, "periodUnit": "d"}, "every 12 hours", "हर 12 घंटे पर"),
        ({"period": 3, "periodUnit": "d"}, "every 3 days", "हर 3 दिन पर"),
        ({"period": 1.5, "periodUnit": "h"}, "every 90 minutes", "हर 90 मिनट पर"),
        ({"frequency": 1, "period": 2, "periodUnit": "d"}, "every 2 days", "1 दिन छोड़कर"),
        ({"frequency": 1, "period": 1, "periodUnit": "wk"}, "once a week", "हफ़्ते में 1 बार"),
        (
            {"frequency": 3, "period": 2, "periodUnit": "wk"},
            "3 times in 2 weeks",
            "2 हफ़्ते में 3 बार",
        ),
        ({"when": ["HS"]}, "at bedtime", "सोते समय"),
        ({"when": ["ACM"]}, "before breakfast", "नाश्ते से पहले"),
        (
            {"frequency": 2, "period": 1, "periodUnit": "d", "when": ["AC"], "offset": 30},
            "2 times a day, 30 minutes before food",
            "दिन में 2 बार, खाने से 30 मिनट पहले",
        ),
        ({"when": ["PCV"], "offset": 1}, "1 minute after dinner", "रात के खाने के 1 मिनट बाद"),
        ({"when": ["ACM"], "offset": 15}, "15 minutes before breakfast", "नाश्ते से 15 मिनट पहले"),
        ({"timeOfDay": ["20:30:00"]}, "at 8:30 pm", "रात 8:30 बजे"),
        ({"timeOfDay": ["00:00:00"]}, "at 12 midnight", "रात 12 बजे"),
        ({"timeOfDay": ["00:15:00"]}, "at 12:15 am", "रात 12:15 बजे"),
        ({"timeOfDay": ["12:00:00"]}, "at 12 noon", "दोपहर 12 बजे"),
        ({"timeOfDay": ["12:30:00"]}, "at 12:30 pm", "दोपहर 12:30 बजे"),
        ({"dayOfWeek": ["sun"]}, "on Sunday", "रविवार को"),
        ({"when": ["NIGHT"], "count": 1}, "night, one time only", "रात, सिर्फ़ 1 बार, दोबारा नहीं"),
        (
            {"when": ["MORN"], "boundsPeriod": {"start": "2026-11-22", "end": "2026-11-30T09:00"}},
            "morning, from 22/11/2026, until 30/11/2026",
            "सुबह, 22/11/2026 से, 30/11/2026 तक",
        ),
        (
            {
                "when": ["MORN"],
                "boundsRange": {
                    "low": {"value": 5, "code": "d"},
                    "high": {"value": 7, "code": "d"},
                },
            },
            "morning, 5-7 days",
            "सुबह, 5-7 दिन",
        ),
    ],
)
def test_times(repeat: dict[str, Any], en: str, hi: str) -> None:
    one = {"doseAndRate": dose(1), "timing": {"repeat": repeat}}
    assert english(one) == f"1 tablet, {en}"
    assert hindi(one) == f"1 गोली, {hi}"


@pytest.mark.parametrize(
    ("repeat", "en", "hi"),
    [
        ({"when": ["MORN", "NIGHT"]}, "morning and night", "सुबह और रात"),
        (
            {"when": ["MORN", "NOON", "NIGHT"]},
            "morning, noon and night",
            "सुबह, दोपहर और रात",
        ),
        (
            {"frequency": 2, "period": 1, "periodUnit": "d", "when": ["ACM", "ACV"], "offset": 30},
            "2 times a day, 30 minutes before breakfast and 30 minutes before dinner",
            "दिन में 2 बार, नाश्ते से 30 मिनट पहले और रात के खाने से 30 मिनट पहले",
        ),
        (
            {"timeOfDay": ["08:00:00", "12:00:00"]},
            "at 8 am and at 12 noon",
            "सुबह 8 बजे और दोपहर 12 बजे",
        ),
        ({"dayOfWeek": ["mon", "fri"]}, "on Monday and on Friday", "सोमवार को और शुक्रवार को"),
        (
            {"when": ["NIGHT"], "dayOfWeek": ["mon", "fri"]},
            "night, on Monday and on Friday",
            "रात, सोमवार को और शुक्रवार को",
        ),
        (
            {"when": ["MORN", "NIGHT", "PC"]},
            "morning and night, after food",
            "सुबह और रात, खाने के बाद",
        ),
        ({"when": ["AC", "PC"]}, "before food and after food", "खाने से पहले और खाने के बाद"),
    ],
)
def test_at_two_times_or_more_the_dose_is_of_each_time(
    repeat: dict[str, Any], en: str, hi: str
) -> None:
    one = {"doseAndRate": dose(1), "timing": {"repeat": repeat}}
    assert english(one) == f"1 tablet each time, {en}"
    assert hindi(one) == f"हर बार 1 गोली, {hi}"


def test_a_time_listed_twice_is_one_time() -> None:
    one = {"doseAndRate": dose(1), "timing": {"repeat": {"when": ["NIGHT", "NIGHT"]}}}
    assert english(one) == "1 tablet, night"


@pytest.mark.parametrize(
    ("text", "en", "hi"),
    [
        ("1-0-1", "1 each time, morning and night", "हर बार 1, सुबह और रात"),
        ("1 - 1 - 1", "1 each time, morning, noon and night", "हर बार 1, सुबह, दोपहर और रात"),
        ("1-1-1-1", "1 each time, morning, noon, evening and night", None),
        ("0-0-1", "1, night", "1, रात"),
        ("½-0-1/2", "half each time, morning and night", "हर बार आधा, सुबह और रात"),
        ("1½-0-0", "one and a half, morning", "डेढ़, सुबह"),
        ("1-0-2", "1, morning, and 2, night", "1, सुबह, और 2, रात"),
        ("1-0-2 x 5 days", "1, morning, 5 days, and 2, night, 5 days", None),
        ("1 tab BD PC x 5 days.", "1 tablet, 2 times a day, after food, 5 days", None),
        ("1-0-1 tab, after food, for 1 week", "1 tablet each time, morning and night, after food,"
         " 1 week", None),
        ("5ml tds", "5 ml, 3 times a day", "5 एमएल, दिन में 3 बार"),
        ("SOS", "only when needed", "सिर्फ़ ज़रूरत होने पर"),
        ("TDS / SOS", "3 times a day, only when needed", None),
        ("hs", "at bedtime", "सोते समय"),
        ("OD", "once a day", "दिन में 1 बार"),
        ("B.D.", "2 times a day", "दिन में 2 बार"),
        ("t.i.d", "3 times a day", "दिन में 3 बार"),
        ("QID", "4 times a day", "दिन में 4 बार"),
        ("Q6H", "every 6 hours", "हर 6 घंटे पर"),
    ],
)  # fmt: skip
def test_codes_written_as_text_are_read(text: str, en: str, hi: str | None) -> None:
    assert english({"text": text}) == en
    assert hi is None or hindi({"text": text}) == hi


@pytest.mark.parametrize(
    "text",
    [
        "BD 5",
        "1 BD",
        "BD TDS",
        "1-0-1 BD",
        "BD as advised",
        "0-0-0",
        "1-1",
        "1-0-1-0-1",
        "12-10-2026",
        "1/0-0-1",
        "1 drop OD",
        "7.5 mg / 1 week",
        "1 tab/3 days",
        "1 cap/2 weeks",
        "1 inj (/3 months)",
        "1 tab SOS/3 days",
        "TAB",
        "BDBD",
    ],
)
def test_a_text_that_is_not_all_codes_goes_as_written(text: str) -> None:
    assert hindi({"text": text}) == text


def test_codes_beside_structure() -> None:
    assert english({"doseAndRate": dose(1), "text": "BD"}) == "1 tablet, 2 times a day"
    assert english({"doseAndRate": dose(2), "text": "1-0-1"}) == "2 tablets, 1-0-1"
    eye = {"route": {"text": "Ophthalmic route"}, "text": "OD"}
    assert english(eye) == "in the eye, OD"  # once a day, or the right eye
    assert english({**eye, "text": "BD"}) == "in the eye, 2 times a day"
    assert english({"site": {"text": "Right eye"}, "text": "OD"}) == "in the right eye, OD"


@pytest.mark.parametrize(
    ("text", "en"),
    [
        ("Rectal route", "in the back passage"),
        ("Vaginal route", "in the vagina"),
        ("Intramuscular route", "injection in the muscle"),
        ("Subcutaneous route", "injection under the skin"),
        ("Intravenous route", "injection in the vein"),
    ],
)
def test_routes_as_text(text: str, en: str) -> None:
    assert english({"route": {"text": text}, "timing": daily(1)}) == f"{en}, once a day"


@pytest.mark.parametrize(
    ("code", "en"),
    [
        ({"coding": [{"code": "BID"}]}, "2 times a day"),
        ({"text": "TDS"}, "3 times a day"),
        ({"coding": [{"system": SNOMED, "code": "229799001"}]}, "2 times a day"),
        ({"coding": [{"code": "Q6H"}], "text": "with the cough"}, "with the cough, every 6 hours"),
        ({"text": "when the moon is full"}, "when the moon is full"),
    ],
)
def test_abbreviations(code: dict[str, Any], en: str) -> None:
    assert english({"doseAndRate": dose(1), "timing": {"code": code}}) == f"1 tablet, {en}"


def test_only_when_needed_and_how_much_at_most() -> None:
    fever = {"coding": [{"system": SNOMED, "code": "386661006", "display": "Fever"}]}
    most = {
        "numerator": {"value": 4, "unit": "tablet"},
        "denominator": {"value": 1, "unit": "day", "code": "d"},
    }
    one = {"doseAndRate": dose(1), "asNeededCodeableConcept": fever, "maxDosePerPeriod": most}
    assert english(one) == "1 tablet, only when needed for fever, not more than 4 tablets in 1 day"
    assert hindi(one) == "1 गोली, सिर्फ़ ज़रूरत होने पर (बुख़ार), 1 दिन में 4 गोली से ज़्यादा नहीं"
    own = {"doseAndRate": dose(1), "asNeededCodeableConcept": {"text": "itching at night"}}
    assert english(own) == "1 tablet, only when needed for itching at night"
    assert (
        english({"doseAndRate": dose(1), "asNeededBoolean": True}) == "1 tablet, only when needed"
    )


def test_eye_and_skin() -> None:
    eye = {"coding": [{"system": SNOMED, "code": "54485002", "display": "Ophthalmic route"}]}
    one = {"doseAndRate": dose(1, "drop"), "route": eye, "timing": daily(4, 7)}
    assert english(one) == "1 drop, in the eye, 4 times a day, 7 days"
    left = {**one, "site": {"text": "Left eye"}}
    assert english(left) == "1 drop, in the left eye, 4 times a day, 7 days"
    assert hindi(left) == "1 बूँद, बाईं आँख में, दिन में 4 बार, 7 दिन"
    skin = {"route": {"text": "Topical route"}, "timing": daily(2), "text": "2 times a day"}
    assert english(skin) == "on the skin, 2 times a day"


def test_tapering_comes_in_its_order() -> None:
    first = {"sequence": 1, "doseAndRate": dose(2), "timing": daily(1, 5)}
    second = {"sequence": 2, "doseAndRate": dose(1), "timing": daily(1, 5)}
    words = "2 tablets, once a day, 5 days, then 1 tablet, once a day, 5 days"
    assert english(first, second) == english(second, first) == words
    assert hindi(second, first).count("फिर") == 1


def test_two_at_once_are_both_said() -> None:
    morning = {"doseAndRate": dose(1), "timing": {"repeat": {"when": ["MORN"]}}}
    night = {"doseAndRate": dose(2), "timing": {"repeat": {"when": ["NIGHT"]}}}
    assert english(morning, night) == "1 tablet, morning, and 2 tablets, night"


def test_free_text_goes_as_written() -> None:
    assert english({"text": "After each loose motion."}) == "After each loose motion"
    assert hindi({"text": "हर दस्त के बाद"}) == "हर दस्त के बाद"
    both = {"text": "as advised", "patientInstruction": "Gargle with\nwarm water"}
    assert english(both) == "Gargle with warm water, as advised"
    assert hindi({"patientInstruction": "until finished"}) == "दवा ख़त्म होने तक"


STRUCTURED = {"doseAndRate": dose(1), "timing": daily(2)}
WRITTEN = "as I showed you"


@pytest.mark.parametrize(
    "unreadable",
    [
        {"doseAndRate": [{"rateQuantity": {"value": 5, "unit": "ml/h"}}]},
        {"doseAndRate": [*dose(1), *dose(2)]},
        {"doseAndRate": [{"doseQuantity": {"value": 1, "unit": "tablet", "comparator": "<"}}]},
        {"doseAndRate": [{"doseQuantity": {"value": 1, "unit": "tablet", "code": "mL"}}]},
        {"doseAndRate": dose(-1)},
        {"doseAndRate": dose("one")},
        {"timing": daily(2, when=["MORN", "NOON", "NIGHT"])},
        {"timing": daily(2, when=["FULLMOON"])},
        {"timing": daily(2, duration=10, durationUnit="min")},
        {"timing": {"repeat": {"frequency": 2}}},
        {"timing": {**daily(2), "code": {"coding": [{"code": "TID"}]}}},
        {"timing": {**daily(2), "event": ["2026-11-22"]}},
        {"timing": {"repeat": "twice"}},
        {"timing": "twice"},
        {"timing": daily(2, boundsDuration={"value": 5, "unit": "fortnight"})},
        {"timing": daily(2, boundsPeriod={"end": "2026"})},
        {"timing": daily(2, timeOfDay=["8 o'clock", "9"])},
        {"timing": daily(2, countMax=0)},
        {"route": {"coding": [{"system": SNOMED, "code": "1"}]}},
        {"additionalInstruction": [{"coding": [{"system": SNOMED, "code": "1"}]}]},
        {"additionalInstruction": "with food"},
        {"asNeededCodeableConcept": {}},
        {"asNeededBoolean": "yes"},
        {"maxDosePerPeriod": {"numerator": {"value": 4, "unit": "tablet"}}},
        {"maxDosePerLifetime": {"value": 10, "unit": "tablet"}},
        {"modifierExtension": [{"url": "urn:never"}]},
        {"somethingNew": True},
    ],
)
def test_a_part_that_cannot_be_read_is_never_dropped(unreadable: dict[str, Any]) -> None:
    one = {**STRUCTURED, **unreadable}
    assert english({**one, "text": WRITTEN}).endswith(WRITTEN)
    assert english(one).endswith("ask the doctor how to take it")


def test_a_text_that_says_more_is_said() -> None:
    two = {**STRUCTURED, "text": "3 tablets twice a day"}
    assert english(two) == "1 tablet, 2 times a day, 3 tablets twice a day"
    assert english({**STRUCTURED, "text": "1-0-1"}) == "1 tablet, 2 times a day"
    only_dose = {"doseAndRate": dose(1), "text": "1 tablet with the evening meal"}
    assert english(only_dose) == "1 tablet, 1 tablet with the evening meal"
    nothing_new = {"timing": daily(3), "text": "3 times a day, with milk"}
    assert english({**nothing_new, "patientInstruction": "with milk"}) == "3 times a day, with milk"


WEEKLY = {"repeat": {"frequency": 1, "period": 1, "periodUnit": "wk"}}
LEFT_EYE = {"site": {"text": "Left eye"}, "route": {"text": "Ophthalmic route"}}


@pytest.mark.parametrize(
    ("dosage", "text"),
    [
        ({"timing": {"repeat": {"when": ["MORN"]}}}, "1 tablet once a week on Monday, NOT daily"),
        ({"timing": {"repeat": {"when": ["MORN"]}}}, "1 tablet at night"),
        ({"timing": {"repeat": {"when": ["MORN", "NIGHT"]}}}, "1 tablet in the morning"),
        ({"timing": {"repeat": {"when": ["MORN", "NIGHT"]}}}, "1 tablet daily"),
        ({"timing": {"repeat": {"when": ["MORN", "NIGHT"]}}}, "1-1-0"),
        ({"timing": {"repeat": {"dayOfWeek": ["mon", "fri"]}}}, "1 tablet on Monday"),
        ({"timing": daily(2)}, "1 tablet twice a week"),
        ({"timing": daily(2)}, "1 tablet daily"),
        ({"timing": daily(2)}, "2 tablets once a day"),
        ({"timing": daily(2)}, "half tablet twice a day"),
        ({"timing": daily(2)}, "1/2 tab BD"),
        ({"timing": daily(2)}, "1 tablet TDS"),
        ({"timing": daily(2)}, "1 tablet twice a day if needed"),
        ({"timing": daily(2)}, "सुबह शाम खाली पेट"),
        ({"timing": daily(2)}, "1 tablet twice a day. Stop and call if breathless."),
        ({"timing": daily(1)}, "1 tablet every other day"),
        ({"timing": daily(1)}, "1 tablet alternate days"),
        ({"timing": daily(1, 3)}, "1 tab/3 days"),
        ({"timing": daily(1, 3)}, "1 tablet once in 3 days"),
        ({"timing": daily(1, 3)}, "1 tablet in 3 days"),
        ({"timing": daily(1, 3)}, "1 tablet every 3 days"),
        ({"timing": daily(1, 3)}, "1 tablet 3 days a week"),
        ({"timing": daily(1)}, "1 tablet a week"),
        ({"timing": daily(1)}, "1 tablet for 1 day"),
        ({"timing": daily(1)}, "1 tablet for a day"),
        ({"timing": WEEKLY}, "1 tablet daily"),
        ({"doseAndRate": dose(5, "ml"), "timing": daily(2)}, "5 mg twice a day"),
        ({"doseAndRate": dose(1, "drop"), "timing": daily(1)}, "1 drop OD"),
        ({"doseAndRate": dose(1, "drop"), "timing": daily(2)}, "1 drop in the LEFT eye BD"),
        (
            {"doseAndRate": dose(1, "drop"), "timing": daily(2), **LEFT_EYE},
            "1 drop in the right eye 2 times a day",
        ),
        ({"timing": daily(2), "additionalInstruction": [AFTER_FOOD]}, "twice a day, before food"),
    ],
)  # fmt: skip
def test_a_text_that_says_otherwise_is_said_beside_a_whole_structure(
    dosage: dict[str, Any], text: str
) -> None:
    one = {"doseAndRate": dose(1), **dosage}
    assert english({**one, "text": text}) == f"{english(one)}, {text.rstrip('.')}"


FEVER = {"text": "Fever"}
SYRUP = {"doseAndRate": dose(2.5, "ml"), "additionalInstruction": [AFTER_FOOD]}


@pytest.mark.parametrize(
    ("dosage", "text"),
    [
        ({"timing": daily(2)}, "Take one tablet twice daily"),
        ({"timing": daily(2)}, "1 Tab B.D."),
        ({"timing": daily(2)}, "1 tab 2 times/day"),
        ({"timing": daily(3, 5)}, "1-1-1 x 5 days"),
        ({"timing": daily(3, 7)}, "1 tablet TDS for 7 days"),
        ({"timing": daily(1)}, "1 tablet by mouth every day"),
        ({"timing": {"repeat": {"when": ["MORN", "NIGHT"]}}}, "1 tablet morning and night"),
        ({"timing": {"repeat": {"when": ["MORN", "NIGHT"]}}}, "1-0-1"),
        ({"timing": {"repeat": {"when": ["HS"]}}}, "1 tab HS"),
        ({"timing": {"repeat": {"when": ["NIGHT"]}}}, "1 tablet every night"),
        ({"timing": {"repeat": {"timeOfDay": ["20:00:00"]}}}, "1 tablet at 8 pm daily"),
        ({"timing": {"repeat": {"dayOfWeek": ["mon"]}}}, "1 tablet once a week, on Monday"),
        ({"timing": {"repeat": {"frequency": 1, "period": 2, "periodUnit": "d"}}},
         "1 tablet on alternate days"),
        ({"timing": {"repeat": {"period": 6, "periodUnit": "h"}}}, "1 tab 6 hourly"),
        ({"timing": {"repeat": {"period": 6, "periodUnit": "h"}}}, "1 tablet every six hours"),
        ({"timing": {"repeat": {"when": ["AC"], "frequency": 2, "period": 1, "periodUnit": "d"}}},
         "1 tab BD before meals"),
        ({"timing": WEEKLY}, "1 tablet once weekly"),
        ({"timing": daily(3), **SYRUP}, "2\u00bd ml thrice a day after meals"),
        ({"timing": daily(3), **SYRUP}, "two and a half ml three times a day PC"),
        ({"asNeededBoolean": True}, "1 tablet SOS"),
        ({"timing": daily(2), "asNeededCodeableConcept": FEVER}, "1 tab BD if fever"),
        ({"doseAndRate": dose(1, "drop"), "timing": daily(4), **LEFT_EYE},
         "1 drop in the left eye QID"),
        ({"timing": daily(2), "patientInstruction": "with milk"}, "1 tablet BD with milk"),
    ],
)  # fmt: skip
def test_a_text_that_says_the_same_is_not_said_twice(dosage: dict[str, Any], text: str) -> None:
    one = {"doseAndRate": dose(1), **dosage}
    assert english({**one, "text": text}) == english(one)


@pytest.mark.parametrize("mark", ["\u00b2", "\u2460", "\u0be7", "\u00bd"])
def test_a_mark_that_is_hardly_a_digit_is_said_as_written(mark: str) -> None:
    written = {"text": f"apply {mark} thinly", "doseAndRate": dose(5, "g"), "timing": daily(1)}
    assert english(written).startswith("5 g, once a day")


def test_a_code_does_not_hide_what_is_written_beside_it() -> None:
    food = {
        "coding": [{"system": SNOMED, "code": "311504000", "display": "With or after food"}],
        "text": "With or after food and a full glass of water",
    }
    one = {**STRUCTURED, "additionalInstruction": [food]}
    assert english(one).endswith("with or after food, With or after food and a full glass of water")
    del food["text"]
    assert english(one) == "1 tablet, 2 times a day, with or after food"


def _terms(said: Arg) -> set[str]:
    if isinstance(said, Term):
        return {said.id}.union(*(_terms(value) for value in said.args.values()))
    if isinstance(said, Listing):
        return set().union(*(_terms(item) for item in said.items))
    return set()


def _ids(language: str) -> set[str]:
    resource = FluentParser().parse((LOCALES / language / "dosage.ftl").read_text("utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    return {entry.id.name for entry in resource.body if isinstance(entry, ast.Message)}


def test_every_message_is_there_in_both_languages() -> None:
    keys = {f"dose-{unit}" for unit in units.DOSE_UNITS}
    keys |= {f"{kind}-{unit}" for kind in ("every", "span") for unit in units.TIME_UNITS}
    keys |= {f"on-{day}" for day in phrases.DAYS}
    keys |= {*phrases.MOMENTS.values(), *phrases.MEALS.values()}
    keys |= {f"route-{key}" for key in (*phrases.ROUTES.values(), *phrases.ROUTE_WORDS.values())}
    keys |= {f"site-{key}" for key in phrases.SITE_WORDS.values()}
    keys |= {*phrases.INSTRUCTIONS.values(), *phrases.INSTRUCTION_WORDS.values()}
    assert {f"dosage-{key}" for key in keys} <= _ids("en")
    assert _ids("en") == _ids("hi")


def test_english_stays_within_gsm7() -> None:
    text = (LOCALES / "en" / "dosage.ftl").read_text("utf-8")
    text += (LOCALES / "en" / "prescription.ftl").read_text("utf-8")
    assert set(text) <= GSM7 | set("{}[]")


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
names = st.sampled_from(sorted(_DOSAGE))
repeats = st.dictionaries(st.sampled_from(sorted(_REPEAT)), anything)
dosages = st.dictionaries(
    names, anything | st.builds(lambda repeat: {"repeat": repeat, "code": repeat}, repeats)
)


@settings(max_examples=50, deadline=None)
@given(st.lists(dosages, max_size=2))
def test_nonsense_never_raises_and_always_says_something(found: list[dict[str, Any]]) -> None:
    said = instructions(found)
    assert wording(said, "en").strip()
    assert wording(said, "hi").strip()
    assert _terms(said) <= _ids("en") | {f"symptom-{s}" for s in ("fever",)}
