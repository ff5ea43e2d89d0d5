"""What is described and not named: the patterns, and the data they are written in."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import get_args

import pytest
import yaml

from nlu.danger import ALWAYS
from nlu.lexicon import Lexicon
from nlu.normalise import tokenise
from nlu.patterns.load import DATA, KINDS
from nlu.patterns.match import BadPattern, Grammar, Matcher
from nlu.rasa_data import read
from nlu.understanding import Intent

CATALOGUE = Path(__file__).parents[1] / "handlers" / "clinical" / "symptoms.csv"
LEXICON = Lexicon.load()


def _matcher(*lines: str) -> Matcher:
    classes = {"chest": frozenset({"chest", "seena"}), "heavy": frozenset({"heavy", "stone"})}
    grammar = Grammar(frozenset({"is", "my"}), frozenset({"and"}), frozenset({"but", "no"}))
    matcher = Matcher(classes, str.lower, lambda word: [word], grammar)
    for line in lines:
        matcher.add("symptom", "tight", line)
    return matcher


def _finds(text: str, *lines: str) -> bool:
    return bool(_matcher(*lines).find(tokenise(text)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("my chest is heavy", True),
        ("seena like a big stone", True),
        ("chest like one very very big stone", False),  # too far
        ("stone chest", False),  # not in this order
        ("chest, heavy", False),
        ("chest and heavy", False),
        ("chest but heavy", False),
        ("chest no heavy", False),
    ],
)
def test_words_in_order(text: str, found: bool) -> None:
    assert _finds(text, "<chest> .. <heavy>") is found


def test_any_order_and_over_commas() -> None:
    assert _finds("heavy is my chest", "<chest> & <heavy>")
    assert not _finds("heavy, my chest", "<chest> & <heavy>")
    assert _finds("heavy, and my chest", "<chest> ~ <heavy>")
    assert not _finds("heavy. my chest", "<chest> ~ <heavy>")


@pytest.mark.parametrize("line", ["<lungs> .. heavy", ".. heavy", "heavy ..", "<chest> & "])
def test_a_pattern_that_cannot_be_read_is_named(line: str) -> None:
    with pytest.raises(BadPattern):
        _matcher(line)


@pytest.mark.parametrize("name", KINDS)
def test_the_data_names_only_what_there_is(name: str) -> None:
    content = yaml.safe_load((DATA / f"{name}.yml").read_text(encoding="utf-8"))
    with CATALOGUE.open(encoding="utf-8", newline="") as file:
        symptoms = {row["id"] for row in csv.DictReader(file)}
    dangers = {e.value for e in read() if e.kind == "dangers"} | set(ALWAYS.values())
    allowed = {
        "symptoms": symptoms,
        "dangers": dangers,
        "intents": set(get_args(Intent)),
        "absent": symptoms | dangers,
        "nothing": symptoms | dangers | set(get_args(Intent)),
        "elsewhere": {"animal", "story", "law"},
    }[name]
    assert {value for key in content for value in key.split()} <= allowed
    for block in content.values():
        written = block.strip().splitlines()
        assert len(written) == len(set(written))


def test_every_word_of_a_class_is_one_word() -> None:
    content = yaml.safe_load((DATA / "words.yml").read_text(encoding="utf-8"))
    for name, words in content.items():
        assert isinstance(name, str)
        for word in str(words).split():
            assert len(tokenise(word.strip("=~"))) == 1, (name, word)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("grandpa says a brick is lying on his chest", "chest-pain"),
        ("her ribs are sucking in with every breath", "breathing-difficulty"),
        ("we splash water and call him, he does not answer", "unconscious"),
        ("his smile has become crooked and he drops the glass", "stroke"),
        ("uski jeebh kat gayi aur sharir jhatke kha raha hai", "seizure"),
        ("oxygen 82 dikha raha hai", "breathing-difficulty"),
        ("nanhi ne doodh dekh kar munh pher liya, ek boond nahi li", "cannot-drink"),
        ("चादर खून से भीग गई है", "heavy-bleeding"),
        ("दीदी के पास दवा की खाली शीशी मिली", "poisoning"),
        ("बाबा का हाथ उठाने पर गिर जाता है, एक तरफ सुन्न है", "stroke"),
    ],
)
def test_a_danger_that_is_described_is_seen(text: str, sign: str) -> None:
    assert sign in LEXICON.parse(text).danger


@pytest.mark.parametrize(
    "text",
    [
        "I had a stroke in 2015, now walking fine, only want BP check",
        "bachpan me mirgi ke daure padte the, ab nahi padte",
        "saanp nikla tha ghar me, kisi ko kata nahi",
        "naak se saans nahi aa rahi, jukam hai",
        "my eye is sticky in the morning",
        "हेयर फॉल बहुत है",
        "old burn scar on my arm",
        "मेरी सांस ठीक है, बस बुखार है",
    ],
)
def test_what_only_looks_like_danger_is_none(text: str) -> None:
    assert not LEXICON.parse(text).danger


def test_what_is_well_is_absent() -> None:
    symptoms = {s.id: s.absent for s in LEXICON.parse("only cough, breathing is normal").symptoms}
    assert symptoms == {"cough": False, "breathlessness": True}


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("can my visit be shifted, change appointment to friday", "reschedule"),
        ("mera appointment parso ke liye badal dijiye", "reschedule"),
        ("मेरी बुकिंग का दिन बदल दीजिए", "reschedule"),
        ("can a heart patient eat eggs", "out_of_scope"),
        ("kya piliya me dahi kha sakte hai", "out_of_scope"),
        ("क्या डेंगू छूने से फैलता है", "out_of_scope"),
        ("doctor ne jo goli likhi thi uska naam bhejo", "my_prescription"),
        ("bahut meharbani aapki", "thanks"),
    ],
)
def test_a_wish_that_is_described_is_the_whole_text(text: str, intent: str) -> None:
    understood = LEXICON.parse(text)
    assert understood.intent == intent
    assert understood.whole


def test_a_question_is_no_report_and_hides_no_danger() -> None:
    question = LEXICON.parse("which tablet is good for cough")
    assert (question.intent, question.symptoms) == ("out_of_scope", ())
    told = LEXICON.parse("I have cough and fever since monday, which tablet is good")
    assert told.intent == "report_symptom"
    assert {s.id for s in told.symptoms} == {"cough", "fever"}
    assert LEXICON.parse("which medicine to give for snake bite").danger == ("snake-bite",)


@pytest.mark.parametrize(
    ("text", "severity", "parts"),
    [
        ("severe pain in my back", "severe", ("back",)),
        ("pet me halka dard", "mild", ("belly",)),
        ("सिर में बहुत तेज दर्द है", "severe", ("head",)),
        ("sudden pain in the knee", "", ("joint",)),
        ("bahut zyada", "severe", ()),
        ("thoda sa", "mild", ()),
        ("no severe headache, fever", "", ()),
        ("left arm", "", ("limb",)),
        ("yes sir", "", ()),
    ],
)
def test_how_bad_and_where(text: str, severity: str, parts: tuple[str, ...]) -> None:
    understood = LEXICON.parse(text)
    assert (understood.severity, understood.body_parts) == (severity, parts)


@pytest.mark.parametrize(
    ("text", "alarming"),
    [
        ("our cow has eaten rat poison", False),
        ("my son has eaten rat poison", True),
        ("bail pani nahi pi raha, pashu doctor ka number do", False),
        ("in the film the hero drank poison", False),
        ("he drank poison. it was in the news", True),  # another sentence
        ("bail ne pet me seeng mara", True),
    ],
)
def test_what_is_told_of_no_patient_is_no_sign(text: str, alarming: bool) -> None:
    assert bool(LEXICON.parse(text).danger) is alarming


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("my brother beats his small child", "child"),
        ("my uncle beats my daughter every day", "daughter"),
        ("bache ko marta hai uska baap", "child"),
        ("मेरे चाचा मेरी बेटी को मारते हैं", "daughter"),
        ("my son beats me", ""),
        ("mera beta mujhe marta hai", ""),
    ],
)
def test_a_child_that_is_hurt_is_named(text: str, relation: str) -> None:
    understood = LEXICON.parse(text)
    assert (understood.intent, understood.relation) == ("violence", relation)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("my headache since 2 days, she is pregnant", 2),
        ("fever since 2 weeks, pregnant", 14),
        ("pregnant 5 months, fever 2 days", 2),
        ("she is 4 months pregnant", None),
        ("pregnant since 3 months", None),
    ],
)
def test_how_long_beside_a_pregnancy(text: str, days: int | None) -> None:
    assert LEXICON.parse(text).days == days


@pytest.mark.parametrize(
    ("text", "age"), [("61 sugar patient", 61), ("my father Mohan 61 sugar patient", 61)]
)
def test_the_age_of_a_patient(text: str, age: int) -> None:
    found = LEXICON.parse(text).age
    assert found is not None and found.years == age


def test_a_doctors_shorthand_is_denied() -> None:
    denied = LEXICON.parse("No h/o vomiting").symptoms
    assert [(s.id, s.absent) for s in denied] == [("vomiting", True)]


def test_feeding_less_is_not_feeding_nothing() -> None:
    assert not LEXICON.parse("my baby is not feeding well").danger
    assert LEXICON.parse("my baby is not feeding").danger == ("cannot-drink",)
