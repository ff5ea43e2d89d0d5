"""What staff are told of an emergency: the sign, and her words only by her leave."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.core.records import Consent
from handlers.effect import AskForHelp
from handlers.emergency import DANGER, helpline, raised
from handlers.scene import Outcome, Scene
from nlu.understanding import Understanding
from tests.test_dialled import scene
from tests.turn_stand import NOW

SAID = "mere pita Shankar ke seene mein dard"
TOLD = Understanding(text=SAID, danger=("chest-pain",))


def agreed() -> Scene:
    before = scene(None, "sms")
    return replace(before, contact=replace(before.contact, consent=Consent("v1", "en", "sms", NOW)))


def asked(outcome: Outcome | None) -> tuple[tuple[str, ...], str]:
    assert outcome is not None
    (effect,) = outcome.effects
    assert isinstance(effect, AskForHelp)
    return effect.signs, effect.words


def test_before_she_agreed_the_sign_goes_and_no_name_with_it() -> None:
    assert asked(raised(scene(None, "sms"), SAID, TOLD)) == (("chest-pain",), "")
    assert asked(raised(scene(None, "sms"), SAID)) == ((), "Emergency")
    harm = Understanding(text="Sita marna chahti hai", intent="self_harm")
    assert asked(helpline(scene(None, "sms"), harm)) == (("suicidal",), "")


def test_once_she_agreed_her_words_go_too() -> None:
    assert asked(raised(agreed(), SAID, TOLD)) == (("chest-pain",), SAID)


def test_a_sign_that_is_chosen_is_told_as_triage_knows_it() -> None:
    assert DANGER.then is not None
    signs, words = asked(DANGER.then(agreed(), "breathing-difficulty"))
    assert (signs, words) == (
        ("respiratory-distress",),
        "Chosen from the danger signs that were asked",
    )
    assert asked(DANGER.then(agreed(), "yes"))[0] == ()
