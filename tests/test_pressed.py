"""A button counts for the question that is open, and for no other one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.begun import Begun
from bot.carrier import Choice
from bot.pressed import REPEAT, instead, on_button
from bot.render import Renderer
from bot.settings import Settings
from bot.telegram.layout import rows
from bot.twilio.whatsapp.layout import laid_out
from bot.words import load
from handlers.emergency import ADULT, CHILD, NONE
from handlers.inbound import Chosen, Text
from handlers.reply import Term
from handlers.session import Asked, Contact, OpenForm, Session
from nlu.tongues import Tongues
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


@pytest.mark.parametrize("signs", [ADULT, CHILD], ids=["adult", "child"])
def test_a_danger_sign_on_an_old_button_is_danger_in_every_language(
    settings: Settings, signs: tuple[str, ...]
) -> None:
    renderer, tongues = Renderer(load(), settings.zone), Tongues()
    for language in load():

        def say(term: object, language: str) -> str:
            return renderer.label(term, language, NOW)  # type: ignore[arg-type]

        her = Contact(HER, language=language)
        keys = [*signs, NONE]
        told = [say(Term(f"danger-{key}"), language) for key in keys]
        choices = tuple(Choice(str(n), words) for n, words in enumerate(told, 1))
        listed = laid_out("?", choices, "t" * 32, "Choose")
        assert listed is not None, language
        below = [one.label for row in rows(choices, "t" * 32) for one in row]
        for words, row, button in zip(told, listed.rows, below, strict=True):
            for label in (row.title, button):
                said = instead(label, her, Session(), say)
                assert said == (REPEAT if words == told[-1] else Text(words)), (language, label)
            if words != told[-1]:
                assert tongues.parse(words, language).danger, (language, words)


@pytest.mark.parametrize("form", ["alarm", "emergency"])
def test_while_we_are_at_it_the_same_button_asks_again(settings: Settings, form: str) -> None:
    at_it = Session(forms=(OpenForm(form),))
    assert (
        instead("4 chest pain", Contact(HER, language="en"), at_it, lambda *_: "chest pain")
        == REPEAT
    )
