"""A name heard in passing is one that the words around it mark."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon

LEXICON = Lexicon.load()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mera naam Ramesh hai", "Ramesh"),
        ("mera naam ramesh kumar hai", "ramesh kumar"),
        ("Ramesh naam hai", "Ramesh"),
        ("meri beti ka naam Asha hai", "Asha"),
        ("my name is Chandni Kumari age 22 female", "Chandni Kumari"),
        ("patient name: Mohd Irfan, male, 45", "Mohd Irfan"),
        ("my name is A. K. Singh", "A. K. Singh"),
        ("मेरा नाम रमेश है", "रमेश"),
        ("my son Ravi has fever", "Ravi"),
        ("my son ravi has fever", "ravi"),
        ("meri beti Asha ko bukhar", "Asha"),
        ("mere pita ji Ramesh", "Ramesh"),
        ("mere bete Zubinder ko bukhar", "Zubinder"),
        ("मेरे बेटे रमेश को बुखार", "रमेश"),
        ("Sita Devi 34", "Sita Devi"),
        ("Asha, 4 years", "Asha"),
        ("asha 4 years fever", "asha"),
        ("S. Rao 50", "S. Rao"),
        ("सीता देवी 34", "सीता देवी"),
        ("beta Ramesh 5 saal", "Ramesh"),
        ("my mother 68 yrs Savitri", "Savitri"),
        ("meri beti 5 saal Pinky ko bukhar", "Pinky"),
        ("my son 5 years Stomach pain", ""),
    ],
)
def test_a_marked_name(text: str, name: str) -> None:
    assert LEXICON.parse(text).name == name


@pytest.mark.parametrize(
    "text",
    [
        "Ravi",
        "Sujan Singh",
        "my son has fever",
        "my son zzkqx 5 years fever",
        "sine me drd 3 din",
        "bhot rai 34",
        "mere bete ko bukhar",
        "my son Fever 3 days",
        "MY SON FEVRISH SINCE 3 DAYS",
        "dawa ka naam batao",
        "mera naam hata do",
        "mera naam",
        "what is your name",
        "Village Rampur, fever",
        "bukhar 3 din se",
        "meri beti tej bukhar",
        "",
    ],
)
def test_no_name(text: str) -> None:
    assert LEXICON.parse(text).name == ""


@pytest.mark.parametrize(
    "name", ["A. K. Singh", "A.K. Singh", "S K Rao", "S. Rao", "K. Rao", "M. S. Dhoni"]
)
def test_initials_stay_with_the_name(name: str) -> None:
    understood = LEXICON.parse(name)
    assert (understood.rest, understood.intent, understood.sex) == (name, None, None)


def test_i_have_is_no_initial() -> None:
    assert LEXICON.parse("I have fever").rest == ""
