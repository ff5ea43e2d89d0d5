"""Open forms that the conversation does not know, a call's or another version's, drop no others."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.rooms import Rooms
from handlers.core.records import Consent
from handlers.effect import Ring
from handlers.house import Turn
from handlers.reply import Option, Reply, Term
from handlers.scene import Scene
from handlers.session import OpenForm
from ivr.rung import told
from tests.faults.outside import START, plant
from tests.test_languages_switch import Her
from tests.turn_stand import make_settings, redis_dir

__all__ = ["redis_dir"]

REMINDER = Reply("ask-reminder", {}, (Option("1", Term("option-keep")),))


@pytest.fixture
def her(redis_dir: Path, tmp_path: Path) -> Her:
    """She is asked since when her cough is, in the middle of a booking."""
    plant(tmp_path)
    settings = make_settings(redis_dir).model_copy(update={"data_dir": tmp_path})
    her = Her(Rooms(settings, clock=lambda: START).house)
    her.contact = replace(her.contact, language="en", consent=Consent("v1", "en", "sms", START))
    her.far("hello", "1", "Sita Devi", "34 woman", "0", "cough")
    assert her.session.forms[-1].asked == "days"
    return her


def test_a_text_while_a_reminder_is_asked_goes_on_with_what_she_had_begun(her: Her) -> None:
    begun = her.session.forms
    keep = {"1": OpenForm("appointments", {"what": "keep"})}
    scene = Scene(her.house, Turn("ring", START), "voice", her.contact, her.session)
    her.session = told(scene, Ring("r1", her.contact.address, REMINDER, keep)).session
    assert her.session.forms[:-1] == begun
    made = her.says("3")
    assert [form.name for form in made.session.forms] == [form.name for form in begun]
    assert made.session.forms[-1].answers["days"] == 3


@pytest.mark.parametrize("unknown", [OpenForm("gone"), OpenForm("booking", asked="gone")])
@pytest.mark.parametrize("place", [0, 1])
def test_only_the_unknown_form_is_taken_away(her: Her, unknown: OpenForm, place: int) -> None:
    begun = list(her.session.forms)
    begun.insert(place, unknown)
    her.session = replace(her.session, forms=tuple(begun))
    made = her.says("3")
    assert made.session.forms[-1].answers["days"] == 3
    assert unknown not in made.session.forms


def test_where_nothing_is_known_she_begins_anew(her: Her) -> None:
    her.session = replace(her.session, forms=(OpenForm("gone"),))
    assert her.says("hello").replies[-1].id == "ask-who"
