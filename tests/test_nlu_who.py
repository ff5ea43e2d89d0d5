"""Who is ill: the one told of, not whoever is named."""

from __future__ import annotations

import pytest

from nlu.lexicon import Lexicon
from nlu.understanding import Sex

PARSE = Lexicon.load().parse


@pytest.mark.parametrize(
    ("text", "sex"),
    [("mere pote ko bukhar hai", "male"), ("पोते को बुखार है", "male"),
     ("jethani ko bukhar", "female"), ("bhanja bukhar", "male"), ("भांजी को उल्टी", "female"),
     ("my nephew has fever", "male")],
)  # fmt: skip
def test_a_relative_of_any_kind_is_somebody_else(text: str, sex: Sex) -> None:
    said = PARSE(text)
    assert (said.relation, said.sex) == ("other", sex)


@pytest.mark.parametrize(
    "text",
    ["my mother says I have fever", "maa kehti hai mujhe bukhar hai", "माँ कहती है मुझे बुखार है"],
)
def test_who_says_so_is_not_the_sick(text: str) -> None:
    said = PARSE(text)
    assert (said.relation, said.sex, said.name) == ("self", None, "")


@pytest.mark.parametrize("text", ["caught it from my son", "bukhar bete se ho gaya"])
def test_who_gave_it_is_not_the_sick(text: str) -> None:
    assert PARSE(text).relation == ""


@pytest.mark.parametrize(
    ("text", "relation"),
    [("my mother said she has fever", "mother"), ("meri beti ko 3 din se bukhar", "daughter"),
     ("my mother feels weak", "mother")],
)  # fmt: skip
def test_the_sick_is_named(text: str, relation: str) -> None:
    assert PARSE(text).relation == relation


@pytest.mark.parametrize(
    "text",
    [
        "uncle did wrong thing with my daughter",
        "बच्ची को चाचा ने छुआ",
        "chacha ne beti ko galat chhua",
    ],
)
def test_a_child_that_was_wronged(text: str) -> None:
    said = PARSE(text)
    assert said.intent == "violence"
    assert said.relation in {"child", "daughter"}
