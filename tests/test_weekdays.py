"""Days of the week: since when she is ill, and when she wants to come."""

from __future__ import annotations

from datetime import date

import pytest

from handlers.dated import dated
from nlu.tongues import Tongues
from nlu.understanding import When
from tests.tongue import ALL

pytestmark = ALL

PARSE = Tongues().parse
WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "fever since monday"),
        ("hi", "सोमवार से बुखार है"),
        ("hi-Latn", "somvar se bukhar hai"),
        ("mr", "सोमवारपासून ताप आहे"),
        ("bn", "সোমবার থেকে জ্বর"),
        ("as", "সোমবাৰৰ পৰা জ্বৰ"),
        ("pa", "ਸੋਮਵਾਰ ਤੋਂ ਬੁਖਾਰ"),
        ("gu", "સોમવારથી તાવ છે"),
        ("or", "ସୋମବାରରୁ ଜ୍ୱର"),
        ("ta", "திங்கட்கிழமையிலிருந்து காய்ச்சல்"),
        ("te", "సోమవారం నుంచి జ్వరం"),
        ("kn", "ಸೋಮವಾರದಿಂದ ಜ್ವರ"),
        ("ml", "തിങ്കളാഴ്ച മുതൽ പനി"),
        ("ur", "سوموار سے بخار"),
    ],
)
def test_since_a_weekday_in_every_language(language: str, text: str) -> None:
    said = PARSE(text, language)
    assert [one.id for one in said.symptoms] == ["fever"]
    assert said.since_weekday == 0
    assert dated(said, WEDNESDAY).days == 2


def test_the_same_weekday_is_a_week_ago() -> None:
    assert dated(PARSE("fever since wednesday", "en"), WEDNESDAY).days == 7


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("book friday evening", When(day=2, part="evening")),
        ("i cannot come on monday, put thursday", When(day=1)),
        ("thursday please, not monday", When(day=1)),
        ("appointment on wednesday", When(day=0)),
        ("appointment tomorrow", When(day=1)),
    ],
)
def test_a_wish_for_a_weekday(text: str, wish: When) -> None:
    assert dated(PARSE(text, "en"), WEDNESDAY).when == wish


def test_a_weekday_alone_answers_either_question() -> None:
    said = dated(PARSE("monday", "en"), WEDNESDAY)
    assert (said.days, said.when) == (2, When(day=5))
    assert said.one_thing


@pytest.mark.parametrize("text", ["i sat down in the sun", "mangal has fever", "juma khan"])
def test_what_only_sounds_like_one(text: str) -> None:
    said = PARSE(text, "en")
    assert said.since_weekday is None
