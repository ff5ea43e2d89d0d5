"""Danger beats everything: the number to call, before any other question."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.effect import AskForHelp
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.people import chosen, described
from handlers.person import age_in_months
from handlers.reply import Reply, Term
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from handlers.several import several
from nlu.understanding import Understanding

NONE = "none"
YES = "yes"  # one of the signs, and she does not say which
ADULT = ("unconscious", "seizure", "breathing-difficulty", "chest-pain", "heavy-bleeding")
CHILD = ("unconscious", "seizure", "breathing-difficulty", "cannot-drink", "heavy-bleeding")
HELPLINES = {"self_harm": "14416", "violence": "181"}  # Tele MANAS; women's helpline
CHILD_BELOW = 5 * 12  # months


def raised(scene: Scene, words: str, about: Understanding | None = None) -> Outcome:
    """Tell her to call now, and leave an urgent request for help with the core.

    The open form waits beneath, in case it is none. Before she agreed to anything, the request
    holds no more than the sign that was seen.
    """
    if scene.contact.consent is None:
        words = ", ".join(about.danger) if about and about.danger else "emergency"
    elsewhere = about is not None and about.relation not in ("", _told_relation(scene))
    asked = AskForHelp(
        id=f"{scene.turn.id}:emergency",
        contact=scene.contact.address,
        person=None if elsewhere else chosen(scene),
        words=words,
        urgent=True,
    )
    return Outcome(effects=(asked,), then=OpenForm("emergency"), stays=True)


def _told_relation(scene: Scene) -> str:
    return str(scene.answers.get("who", "")).rpartition(":")[2]


def helpline(scene: Scene, intent: str, words: str) -> Outcome:
    """Give a special helpline first, and leave an urgent request.

    Not for violence: the phone may be in the hands of him who does it. She may ask for a call.
    """
    told = Reply(f"helpline-{intent.replace('_', '-')}", {"number": HELPLINES[intent]})
    effects = () if intent == "violence" else raised(scene, words).effects
    return Outcome(replies=(told,), effects=effects, ends=True)


def signs(scene: Scene) -> tuple[str, ...]:
    """The danger signs of the first screen, by their ids."""
    person = chosen(scene)
    small = person is not None and age_in_months(person, scene.today) < CHILD_BELOW
    return CHILD if small else ADULT


def _read_sign(scene: Scene, words: Understanding) -> str | None:
    """A sign in words, a plain yes, several numbers ("1 and 3"); or none of them."""
    if words.danger:
        return words.danger[0]
    if words.whole and words.intent in ("affirm", "deny"):
        return YES if words.intent == "affirm" else NONE
    shown = signs(scene)
    numbers = several(words.text, len(shown))
    return shown[numbers[0] - 1] if numbers else None


def _after_sign(scene: Scene, sign: str) -> Outcome | None:
    return None if sign == NONE else raised(scene, f"danger screen: {sign}")


DANGER = Field(
    name="danger",
    ask="ask-danger",
    offers=lambda scene: [Offer(sign, Term(f"danger-{sign}")) for sign in signs(scene)],
    zero=lambda _: Offer(NONE, Term("danger-none")),
    read=_read_sign,
    args=described,
    then=_after_sign,
    together=True,
    needs=("who", "name", "age", "sex"),
)


def _called(scene: Scene) -> Outcome:
    number = scene.house.emergency_numbers[0]
    over = replace(scene.session, forms=())
    match scene.answers["called"]:
        case "yes":
            return Outcome(replies=(Reply("emergency-called"),), session=over, ends=True)
        case "help":
            told = Reply("emergency-help", {"number": number})
            return Outcome(replies=(told,), session=over, ends=True)
        case _:
            taken_back = AskForHelp(
                id=f"{scene.turn.id}:no-emergency",
                contact=scene.contact.address,
                person=None,
                words="says that it is no emergency",
                urgent=False,
            )
            return Outcome(effects=(taken_back,))


def _read_called(_: Scene, words: Understanding) -> str | None:
    return {"affirm": "yes", "deny": "help"}.get(words.intent or "")


CALLED = Field(
    name="called",
    ask="ask-emergency",
    offers=lambda _: [Offer("yes", Term("emergency-yes")), Offer("help", Term("emergency-no"))],
    zero=lambda _: Offer(NONE, Term("emergency-none")),
    read=_read_called,
    together=True,
    args=lambda scene: {"number": scene.house.emergency_numbers[0]},
)
EMERGENCY = Form("emergency", (CALLED,), _called)
