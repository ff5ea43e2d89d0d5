"""Danger beats everything: the number to call, before any other question."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from handlers.effect import AskForHelp
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.person import age_in_months, chosen, described
from handlers.reply import Reply, Term
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from nlu.understanding import Understanding

NONE = "none"
ADULT = ("unconscious", "seizure", "breathing-difficulty", "chest-pain", "heavy-bleeding")
CHILD = ("unconscious", "seizure", "breathing-difficulty", "cannot-drink", "heavy-bleeding")
HELPLINES = {"self_harm": "14416", "violence": "181"}  # Tele MANAS; women's helpline
CHILD_BELOW = 5 * 12  # months


def raised(scene: Scene, words: str) -> Outcome:
    """Tell her to call now, and leave an urgent request for help with the core."""
    help_asked = AskForHelp(
        id=f"{scene.turn.id}:emergency",
        contact=scene.contact.address,
        person=chosen(scene) or scene.session.person,
        words=words,
        urgent=True,
    )
    session = replace(scene.session, forms=(), person=help_asked.person)
    return Outcome(effects=(help_asked,), session=session, then=OpenForm("emergency"))


def helpline(scene: Scene, intent: str, words: str) -> Outcome:
    """Give a special helpline first, and leave an urgent request.

    Not for violence: the phone may be in the hands of him who does it. She may ask for a call.
    """
    told = Reply(f"helpline-{intent.replace('_', '-')}", {"number": HELPLINES[intent]})
    effects = () if intent == "violence" else raised(scene, words).effects
    return Outcome(replies=(told,), effects=effects, ends=True)


def _today(scene: Scene) -> date:
    return scene.turn.now.astimezone(scene.house.zone).date()


def _signs(scene: Scene) -> list[Offer]:
    person = chosen(scene)
    small = person is not None and age_in_months(person, _today(scene)) < CHILD_BELOW
    return [Offer(sign, Term(f"danger-{sign}")) for sign in (CHILD if small else ADULT)]


def _read_sign(_: Scene, words: Understanding) -> str | None:
    if words.danger:
        return words.danger[0]
    return NONE if words.intent == "deny" and words.whole else None


def _after_sign(scene: Scene, sign: str) -> Outcome | None:
    return None if sign == NONE else raised(scene, f"danger screen: {sign}")


DANGER = Field(
    name="danger",
    ask="ask-danger",
    offers=_signs,
    zero=lambda _: Offer(NONE, Term("danger-none")),
    read=_read_sign,
    args=described,
    then=_after_sign,
    together=True,
    needs=("who", "name", "age"),
)


def _called(scene: Scene) -> Outcome:
    number = scene.house.emergency_numbers[0]
    if scene.answers["called"]:
        return Outcome(replies=(Reply("emergency-called"),), ends=True)
    return Outcome(replies=(Reply("emergency-help", {"number": number}),), ends=True)


def _read_called(_: Scene, words: Understanding) -> bool | None:
    return {"affirm": True, "deny": False}.get(words.intent or "")


CALLED = Field(
    name="called",
    ask="ask-emergency",
    offers=lambda _: [Offer(True, Term("emergency-yes")), Offer(False, Term("emergency-no"))],
    read=_read_called,
    together=True,
    args=lambda scene: {"number": scene.house.emergency_numbers[0]},
)
EMERGENCY = Form("emergency", (CALLED,), _called)
