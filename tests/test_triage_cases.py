"""Triage on whole cases: how often it is right, what it explains, what it still asks."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from bot.triage_command import triage_command
from handlers.clinical.triage.assess import Assessor, age_of
from handlers.clinical.triage.engine import Case
from handlers.clinical.triage.evaluation import Evaluation, evaluate, read_vignettes
from nlu.lexicon import Lexicon

FOLDER = Path(__file__).parent / "triage"
ASSESSOR = Assessor()
SCREENED = (
    "unconscious", "seizure", "respiratory-distress", "chest-pain", "cannot-drink",
    "heavy-bleeding",
)  # fmt: skip


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load()


def _judge(lexicon: Lexicon, name: str) -> Evaluation:
    vignettes = read_vignettes((FOLDER / name).read_bytes())
    return evaluate(vignettes, lambda vignette: ASSESSOR.judge(vignette, lexicon))


def test_the_cases_it_was_built_with(lexicon: Lexicon) -> None:
    found = _judge(lexicon, "cases.jsonl")
    assert len(found.judged) >= 1000
    assert found.emergency_recall >= 0.98
    assert found.under <= 0.02
    assert found.accuracy >= 0.93


def test_the_cases_held_out(lexicon: Lexicon) -> None:
    found = _judge(lexicon, "held_out.jsonl")
    assert found.emergency_recall >= 0.95
    assert found.under <= 0.05
    assert found.accuracy >= 0.85


def test_the_second_cases_held_out(lexicon: Lexicon) -> None:
    """A blind writer's; see docs/triage.md for what it says of accuracy."""
    found = _judge(lexicon, "held_out_2.jsonl")
    assert found.emergency_recall >= 0.94
    assert found.under <= 0.05
    assert found.accuracy >= 0.7


def test_the_third_cases_held_out(lexicon: Lexicon) -> None:
    """A blind writer's, never read: the issue's targets."""
    found = _judge(lexicon, "held_out_3.jsonl")
    assert found.emergency_recall >= 0.95
    assert found.under <= 0.05
    assert found.accuracy >= 0.8


def test_the_files_have_all_three_levels() -> None:
    for name in ("cases.jsonl", "held_out.jsonl", "held_out_2.jsonl", "held_out_3.jsonl"):
        levels = [v.level for v in read_vignettes((FOLDER / name).read_bytes())]
        assert min(levels.count(level) for level in ("em", "ne", "sc")) >= 5


def test_a_result_explains_itself(lexicon: Lexicon) -> None:
    understood = lexicon.parse("chest pain and sweating, no fever")
    result = ASSESSOR.assess(understood, age_days=60 * 365.0, sex="male")
    assert result.acuity == "emergency"
    by_id = {fired.rule.id: fired for fired in result.reasons}
    assert by_id["local-chest-pain-signs"].because == ("chest-pain", "sweating")
    assert by_id["iitt-pain-over-50"].rule.source == "IITT adult red"
    assert result.facts["fever"] is False


@pytest.mark.parametrize(
    ("facts", "age", "acuity"),
    [
        ({"wart"}, "30y", "minor"),
        ({"wart", "fatigue"}, "30y", "minor"),  # a harmless companion
        ({"fatigue"}, "30y", "routine"),  # which alone makes nothing minor
        ({"wart", "fatigue", "pregnant"}, "30y", "routine"),
        ({"wart", "fatigue", "immunosuppressed"}, "30y", "routine"),
        ({"wart", "fatigue"}, "80y", "routine"),
        ({"wart", "lump", "fatigue"}, "30y", "minor"),
        ({"wart", "weight-loss"}, "30y", "routine"),
        ({"runny-nose", "lump"}, "30y", "routine"),
    ],
)
def test_company_of_a_slight_complaint(facts: set[str], age: str, acuity: str) -> None:
    case = Case(dict.fromkeys(facts, True), {}, age_of(age))
    assert ASSESSOR.triage(case).acuity == acuity


@pytest.mark.parametrize(
    "text",
    [
        "My son was playing normally this morning, now he is struggling to breathe and turns blue.",
        "My husband hit his head yesterday and felt fine. Today he vomits and is hard to wake.",
        "I am 68, black sticky stools for two days, a bit tired, otherwise I feel fine.",
        "My 2-year-old swallowed a button battery; he seems fine and is playing about the house.",
    ],
)
def test_feeling_well_hides_no_danger(lexicon: Lexicon, text: str) -> None:
    assert ASSESSOR.assess(lexicon.parse(text)).acuity == "emergency"


def test_long_texts_of_the_well_are_not_alarmed_by_a_word(lexicon: Lexicon) -> None:
    text = (
        "I am 45 and sliced my thumb slightly while chopping onions. It stopped bleeding at once."
    )
    alarmed = replace(lexicon.parse(text), danger=("breathing-difficulty",))
    assert ASSESSOR.assess(alarmed).acuity == "minor"


def test_answers_count_over_what_was_read(lexicon: Lexicon) -> None:
    understood = lexicon.parse("fever since 2 days")
    age = 30 * 365.0
    assert ASSESSOR.assess(understood, age_days=age).acuity == "routine"
    answered = ASSESSOR.assess(understood, answers={"stiff-neck": True}, age_days=age)
    assert answered.acuity == "emergency"
    measured = ASSESSOR.assess(understood, measures={"oxygen": 85}, age_days=age)
    assert measured.acuity == "emergency"


PRESSURE_SIGNS = "severe-headache visual-disturbance swollen-face-hands"


def _asked(lexicon: Lexicon, text: str, age: str, sex: str = "female") -> list[str]:
    """What is asked of someone who said no to everything on the danger screen."""
    answers = dict.fromkeys(SCREENED, False)
    result = ASSESSOR.assess(lexicon.parse(text), answers=answers, age_days=age_of(age), sex=sex)
    return [question.fact for question in ASSESSOR.questions(result)]


@pytest.mark.parametrize(
    ("text", "age", "sex", "wanted"),
    [
        ("fever since 2 days", "3y", "male", "lethargy vomits-everything stiff-neck"),
        ("bukhar hai 3 din se", "30y", "male", "stiff-neck altered-mental-state petechiae"),
        ("cough since 4 days", "2y", "male", "chest-indrawing stridor"),
        ("pet me dard", "25y", "female", "severe-abdominal-pain missed-period pregnant"),
        ("headache", "40y", "male", "sudden-headache stroke-signs stiff-neck"),
        ("back pain", "50y", "male", "saddle-numbness leg-weakness-both"),
        ("loose motions", "2y", "female", "lethargy sunken-eyes little-urine"),
        ("दस्त कल से", "8m", "female", "lethargy sunken-eyes little-urine"),
        ("dast aur ulti", "9m", "male", "lethargy sunken-eyes little-urine"),
        ("feeling very sad since a month", "25y", "male", "suicidal"),
        ("मन उदास रहता है", "30y", "female", "suicidal"),
        ("udaas rehti hu", "17y", "female", "suicidal"),
        ("sore throat", "10y", "male", "drooling stridor"),
        ("fell down and hurt my leg", "40y", "male", "head-injury open-fracture"),
        ("anxiety, cannot sleep", "30y", "female", "suicidal"),
        ("8 months pregnant, not feeling well", "25y", "female", "vaginal-bleeding"),
        ("pregnant, cough", "25y", "female", PRESSURE_SIGNS),
        ("garbhvati hoon, sir dard", "25y", "female", PRESSURE_SIGNS),
        ("गर्भवती, कमर दर्द", "25y", "female", PRESSURE_SIGNS),
        ("pregnant, bp high", "25y", "female", "severe-headache visual-disturbance"),
    ],
)
def test_the_first_five_questions_are_those_of_the_complaint(
    lexicon: Lexicon, text: str, age: str, sex: str, wanted: str
) -> None:
    assert set(wanted.split()) <= set(_asked(lexicon, text, age, sex)[:5])


@pytest.mark.parametrize(
    ("text", "age", "sex", "never"),
    [
        ("pet me dard", "25y", "male", "pregnant missed-period vaginal-bleeding"),
        ("pet me dard", "60y", "female", "pregnant missed-period testicular-pain"),
        ("fever", "30y", "male", "lethargy bulging-fontanelle chest-indrawing drinks-poorly"),
        ("fever", "6m", "female", "severe-headache altered-mental-state saddle-numbness pregnant"),
        ("runny nose", "30y", "male", "severe-abdominal-pain testicular-pain saddle-numbness"),
    ],
)
def test_nobody_is_asked_what_is_not_for_them(
    lexicon: Lexicon, text: str, age: str, sex: str, never: str
) -> None:
    assert not set(never.split()) & set(_asked(lexicon, text, age, sex))


def test_what_was_answered_is_not_asked_again_nor_what_follows_from_it(lexicon: Lexicon) -> None:
    understood = lexicon.parse("mere bete ko 2 din se bukhar hai")
    result = ASSESSOR.assess(understood, age_days=3 * 365.0)
    asked = ASSESSOR.questions(result)
    assert asked[0].could_become == "emergency"
    for question in asked[:5]:
        after = ASSESSOR.assess(understood, answers={question.fact: False}, age_days=3 * 365.0)
        assert question.fact not in {q.fact for q in ASSESSOR.questions(after)}
    named = [question.fact for question in asked]
    above = ASSESSOR.triage.above
    assert not any(other in above[fact] for fact in named for other in named)


@pytest.mark.parametrize(
    ("text", "age", "acuity"),
    [
        ("7 months pregnant, BP 120/80", "25y", "routine"),
        ("pregnant, bp checked normal", "25y", "routine"),
        ("गर्भवती हूं, बीपी 120/80 है", "25y", "routine"),
        ("pregnant, bp 145/95", "25y", "urgent"),
        ("I am pregnant and have high BP", "25y", "urgent"),
        ("main garbhvati hoon, bp high hai", "25y", "urgent"),
        ("pregnancy me bp badha hua hai", "25y", "urgent"),
        ("गर्भवती हूं, बीपी हाई है", "25y", "urgent"),
        ("pregnant hu, bp 120/92", "25y", "urgent"),
        ("pregnant, bp 165/100", "25y", "emergency"),
        ("pregnant hu, bp 150/112", "25y", "emergency"),
        ("गर्भवती हूं, बीपी १६०/११० है", "25y", "emergency"),
        ("cough 3 days, known asthma", "40y", "routine"),
        ("dama ka mareez hu, khansi 3 din se", "40y", "routine"),
        ("दमा का मरीज़ हूं, खांसी 3 दिन से", "40y", "routine"),
        ("known asthma, mild wheezing", "40y", "urgent"),
        ("dama ka mareez, saans phool rahi hai", "40y", "emergency"),
        ("दमा है, सांस फूल रही है", "40y", "emergency"),
        ("asthma badh gaya hai", "40y", "emergency"),
        ("तापमान 103, नाड़ी 104, खांसी", "40y", "urgent"),
        ("cough, temperature 103, pulse 104", "40y", "urgent"),
        ("fever and vomiting since yesterday", "5y", "routine"),
        ("bukhar aur ulti 2 din se", "5y", "routine"),
        ("बुखार और उल्टी कल से", "4y", "routine"),
        ("cough 10 days", "30y", "routine"),
        ("10 din se khansi", "30y", "routine"),
        ("खांसी 10 दिन से", "30y", "routine"),
        ("cough 3 days", "30y", "minor"),
        ("diabetic foot wound turned black", "60y", "emergency"),
        ("pair ka ghav kala pad gaya hai, sugar hai", "60y", "emergency"),
        ("पैर का घाव काला पड़ गया है, शुगर है", "60y", "emergency"),
        ("cannot pass urine since yesterday", "60y", "emergency"),
        ("peshab nahi ho raha kal se", "60y", "emergency"),
        ("कल से पेशाब बंद है", "60y", "emergency"),
        ("पेशाब नहीं आ रहा", "60y", "urgent"),
        ("jabde aur kandhe me dard, pasina", "50y", "emergency"),
        ("जबड़े और कंधे में दर्द, पसीना आ रहा", "50y", "emergency"),
        ("घबराहट और बाएं हाथ में दर्द", "50y", "emergency"),
        ("उंगली कट गई, खून रुक गया है", "30y", "routine"),
        ("cut finger, bleeding stopped", "30y", "minor"),
    ],
)
def test_how_urgent_it_is(lexicon: Lexicon, text: str, age: str, acuity: str) -> None:
    assert ASSESSOR.assess(lexicon.parse(text), age_days=age_of(age)).acuity == acuity


def test_an_emergency_leaves_nothing_to_ask(lexicon: Lexicon) -> None:
    result = ASSESSOR.assess(lexicon.parse("my mother is unconscious"))
    assert ASSESSOR.questions(result) == ()


def test_the_command_prints_figures_and_misses(tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(
        '{"text": "A 60-year-old man with crushing chest pain", "level": "em"}\n'
        '{"text": "A 60-year-old man with crushing chest pain", "level": "sc", "id": "x"}\n'
        '{"text": "not well", "level": "em", "answers": {"seizure": "yes"}, "age": "6m"}\n',
        encoding="utf-8",
    )
    found = CliRunner().invoke(triage_command, ["evaluate", str(file)])
    assert found.exit_code == 0, found.output
    assert "emergency recall  1.000" in found.output
    assert "accuracy          0.667" in found.output
    assert "too high [x]: sc judged em" in found.output
    assert "iitt-pain-over-50 from chest-pain" in found.output


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ('{"text": "x", "level": "high"}', "line 1"),
        ('{"text": "x", "level": "em", "answers": {"feverr": "yes"}}', "no such facts: feverr"),
        ("", "no cases"),
    ],
)
def test_the_command_says_what_is_wrong_with_a_file(
    tmp_path: Path, content: str, complaint: str
) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(content, encoding="utf-8")
    found = CliRunner().invoke(triage_command, ["evaluate", str(file)])
    assert found.exit_code == 1
    assert complaint in found.output
