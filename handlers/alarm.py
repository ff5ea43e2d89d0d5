"""What only sounds like danger: the number to call, and the question whether it is one."""

from __future__ import annotations

from handlers.emergency import NONE, YES, raised
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.reply import Telephone, Term
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from nlu.understanding import Understanding

WORDS = "words"  # what sounded like it
DIALLED = "dialled"  # it was the emergency number, where another answer was asked for


def asked_about(words: Understanding) -> Outcome:
    """Ask at once. The open form waits beneath; what she wrote is kept for the referral."""
    return Outcome(then=OpenForm("alarm", {WORDS: words.text}), stays=True)


def is_asked(scene: Scene) -> bool:
    """Whether her words answer this question already, or the one after it."""
    forms = scene.session.forms
    return bool(forms) and forms[-1].name in ("alarm", "emergency")


def _read(_: Scene, words: Understanding) -> str | None:
    if words.intent == "affirm" or (words.alarming and not words.danger):
        return YES
    return NONE if words.intent in ("deny", "no_emergency") else None


def _answered(scene: Scene) -> Outcome:
    text = str(scene.answers[WORDS])
    beneath = scene.session.forms[-2:-1]
    if scene.answers["alarmed"] == NONE:
        aged = scene.answers.get(DIALLED) and beneath and beneath[0].asked == "age"
        return Outcome(heard="" if aged else text)  # no one is as old as these numbers
    about = scene.given(beneath[0].answers) if beneath else scene
    return raised(about, text, scene.house.parse(text, scene.contact.language))


ALARMED = Field(
    name="alarmed",
    ask="ask-alarm",
    offers=lambda _: [Offer(YES, Term("alarm-yes")), Offer(NONE, Term("alarm-no"))],
    number=lambda _, number: NONE if number == 0 else None,
    read=_read,
    together=True,
    doubt=YES,
    args=lambda scene: {"number": Telephone(scene.house.emergency_numbers[0])},
)
ALARM = Form("alarm", (ALARMED,), _answered, holds=True)
