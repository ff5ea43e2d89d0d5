"""What she lives with, in her words: a medicine, what does not suit her, or an illness."""

from __future__ import annotations

import pytest

from nlu.history import Lived, lived


@pytest.mark.parametrize(
    "text",
    ["brufen gives rash", "brufen se rash hota hai", "i get rash from brufen", "penicillin allergy",
     "ब्रूफेन से दाने होते हैं", "crocin khane se ulti", "aspirin makes me vomit"],
)  # fmt: skip
def test_what_a_medicine_does_to_her_is_an_allergy(text: str) -> None:
    assert lived(text) == Lived(allergies=text)


@pytest.mark.parametrize("text", ["telma 40", "i take metformin from 2 years", "dolo"])
def test_a_medicine(text: str) -> None:
    assert lived(text) == Lived(medicines=text)


def test_an_effect_without_a_medicine_is_neither() -> None:
    assert lived("sugar hai 3 din se ulti") == Lived(other="sugar hai 3 din se ulti")
