"""A button counts for the question that is open, and for no other one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.begun import Begun
from bot.pressed import on_button
from bot.settings import Settings
from handlers.inbound import Chosen
from handlers.session import Asked, OpenForm
from tests.turn_stand import HER, NOW, Stand, inbound, redis_dir, settings

__all__ = ["redis_dir", "settings"]

LONG = "rx:Bundle-3f0b2c1e-9f7d-4c52-8f0a-55a1d7f0b0aa:feedback:told"


@pytest.fixture
def stand(settings: Settings) -> Stand:
    return Stand(settings)


def press(stand: Stand, turn: str, message_id: str) -> str:
    said = replace(inbound("", message_id), body=Chosen("1"), pressed=turn)
    return stand.runner.run(said)[0]


def turn_of(stand: Stand) -> str:
    begun = stand.sessions.begin(HER)
    assert isinstance(begun, Begun)
    stand.sessions.release(begun)
    return begun.session.turn


def test_a_button_of_the_open_question_counts_and_one_of_an_older_one_asks_again(
    stand: Stand,
) -> None:
    stand.runner.run(inbound("hello", "1"))
    first = turn_of(stand)
    assert press(stand, first, "2").endswith("Chosen")
    assert press(stand, first, "3").endswith("Digits")
    assert press(stand, turn_of(stand), "4").endswith("Chosen")


@pytest.mark.parametrize("said", [LONG, on_button(LONG)])
def test_a_button_of_a_question_put_unasked_counts_as_long_as_that_is_open(
    stand: Stand, said: str
) -> None:
    stand.runner.run(inbound("hello", "1"))
    stand.sessions.asked(HER, Asked(OpenForm("feedback"), NOW + timedelta(hours=1), LONG))
    assert press(stand, turn_of(stand), "2").endswith("Digits")
    assert press(stand, said, "3").endswith("Chosen")


def test_a_button_of_a_question_that_lapsed_counts_no_more(stand: Stand) -> None:
    stand.sessions.asked(HER, Asked(OpenForm("feedback"), NOW, LONG))
    assert press(stand, LONG, "1").endswith("Digits")


def test_a_form_opened_by_an_effect_is_named_by_a_short_word_on_a_button(stand: Stand) -> None:
    stand.sessions.open(HER, lambda contact: OpenForm("feedback"), turn=LONG)
    assert len(on_button(LONG)) == 32 == len(on_button(on_button(LONG)))
    assert press(stand, on_button(LONG), "1").endswith("Chosen")
