"""The emergency number as an answer: an emergency at once where it can be nothing else."""

from __future__ import annotations

import pytest

from handlers.dialled import dialled
from handlers.effect import AskForHelp
from handlers.house import Turn
from handlers.inbound import Channel, Digits, Inbound
from handlers.scene import Scene
from handlers.session import Contact, OpenForm, Session
from ivr.dialled import with_number
from tests.turn_stand import NOW, house

AGE, DAYS = OpenForm("booking", asked="age"), OpenForm("booking", asked="days")
SLOT = OpenForm("booking", asked="slot")
YEAR = OpenForm("baby-age", asked="months")


def scene(form: OpenForm | None, channel: Channel = "voice") -> Scene:
    forms = (form,) if form else ()
    there = house(emergency_numbers=("108", "112"))
    contact = Contact("tel:+919812345678", language="en")
    return Scene(there, Turn("t", NOW), channel, contact, Session(forms=forms))


@pytest.mark.parametrize("channel", ["sms", "voice"])
@pytest.mark.parametrize("form", [AGE, DAYS])
@pytest.mark.parametrize("number", ["108", "112"])
def test_where_it_may_be_an_answer_she_is_asked(
    channel: Channel, form: OpenForm, number: str
) -> None:
    outcome = dialled(scene(form, channel), number)
    assert outcome.then is not None
    assert (outcome.then.name, outcome.stays, outcome.effects) == ("alarm", True, ())


@pytest.mark.parametrize(("form", "channel"), [(YEAR, "voice"), (SLOT, "sms"), (None, "sms")])
def test_where_it_can_be_nothing_else_it_is_an_emergency(
    form: OpenForm | None, channel: Channel
) -> None:
    outcome = dialled(scene(form, channel), "112")
    assert outcome.then is not None
    assert outcome.then.name == "emergency"
    assert [type(effect) for effect in outcome.effects] == [AskForHelp]


def test_where_she_is_told_to_call_it_is_no_second_emergency() -> None:
    outcome = dialled(scene(OpenForm("emergency", asked="called"), "sms"), "108")
    assert (outcome.then, outcome.effects) == (None, ())


def pressed(form: OpenForm, before: str, keys: str) -> str:
    body = Digits(keys, before)
    contact = "tel:+919812345678"
    inbound = Inbound(contact, "voice", "twilio", "CA1:1", body, NOW)
    heard = with_number(inbound, scene(form)).body
    assert isinstance(heard, Digits)
    return heard.digits


def test_keys_pressed_one_after_the_other_make_the_number() -> None:
    assert pressed(SLOT, "10", "8") == "108"
    assert pressed(AGE, "1", "08") == "108"


@pytest.mark.parametrize(
    ("form", "before", "keys"),
    [
        (SLOT, "11", "2"),  # three answers may be these as well
        (SLOT, "", "8"),
        (SLOT, "0", "8"),
        (SLOT, "20", "8"),
        (AGE, "1", "12"),
        (AGE, "10", "8"),
        (DAYS, "1", "08"),
        (OpenForm("prescription-heard", asked="year"), "10", "8"),
    ],
)
def test_other_keys_are_what_they_are(form: OpenForm, before: str, keys: str) -> None:
    assert pressed(form, before, keys) == keys
