"""Danger beats everything: the number to call, before any other question."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from handlers.clinical.triage.gather import DANGERS
from handlers.core.records import Reason
from handlers.effect import AskForHelp, Effect
from handlers.form.field import Field, Offer
from handlers.form.form import Form
from handlers.people import CHILDREN, chosen, described
from handlers.person import age_in_months
from handlers.reply import Reply, Telephone, Term
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm
from handlers.several import several
from nlu.understanding import Understanding

NONE = "none"
YES = "yes"  # one of the signs, and she does not say which
ADULT = ("unconscious", "seizure", "breathing-difficulty", "chest-pain", "heavy-bleeding")
CHILD = ("unconscious", "seizure", "breathing-difficulty", "cannot-drink", "heavy-bleeding")
# Tele MANAS; the women's helpline; Childline
HELPLINES = {"self_harm": "14416", "violence": "181", "child": "1098"}
GROWN = 18  # years
REFERRALS = "referrals"  # the ids of what was asked of the core, to take it back
SUICIDAL = "suicidal"  # the sign of one who speaks of harming herself
CHILD_BELOW = 5 * 12  # months


def raised(
    scene: Scene,
    words: str,
    about: Understanding | None = None,
    reasons: tuple[Reason, ...] = (),
    named: tuple[str, ...] = (),
) -> Outcome:
    """Tell her to call now, and leave an urgent referral with the core, with the signs that were
    told and triage's reasons.

    The open form waits beneath, in case it is none. Before she agreed to anything, the request
    holds no more than the signs that were seen (her words may name somebody). ``named`` are signs
    beside those read in the words ``about`` it.
    """
    seen = (*named, *(about.danger if about else ()))
    seen = tuple(dict.fromkeys(DANGERS.get(sign, sign) for sign in seen))
    if scene.contact.consent is None:
        words, reasons = "" if seen else "Emergency", ()
    elsewhere = about is not None and about.relation not in ("", _told_relation(scene))
    asked = AskForHelp(
        id=f"{scene.turn.id}:emergency",
        contact=scene.contact.address,
        person=None if elsewhere else chosen(scene),
        words=words,
        urgent=True,
        reasons=reasons,
        signs=seen,
    )
    forms = scene.session.forms
    told = forms[-1].answers.get(REFERRALS, []) if forms else []
    opened = OpenForm("emergency", {REFERRALS: [*told, asked.id]})
    return Outcome(effects=(asked,), then=opened, stays=True)


def _told_relation(scene: Scene) -> str:
    return str(scene.answers.get("who", "")).rpartition(":")[2]


def helpline(scene: Scene, words: Understanding) -> Outcome:
    """Give a special helpline first, and leave an urgent request.

    Not for violence: the phone may be in the hands of him who does it. She may ask for a call.
    """
    kind = str(words.intent)
    if kind == "violence" and _is_child(scene, words):
        kind = "child"
    if kind == "self_harm" and words.danger:
        number = scene.house.emergency_numbers[0]
        helpline = Telephone(HELPLINES[kind])
        told = Reply("helpline-self-harm-now", {"number": Telephone(number), "helpline": helpline})
        asked = raised(scene, words.text, named=(SUICIDAL, *words.danger))
        return Outcome(replies=(told,), effects=asked.effects, ends=True)
    told = Reply(f"helpline-{kind.replace('_', '-')}", {"number": Telephone(HELPLINES[kind])})
    effects: tuple[Effect, ...] = ()
    if kind == "self_harm":
        effects = raised(scene, words.text, named=(SUICIDAL,)).effects
    return Outcome(replies=(told,), effects=effects, ends=True)


def _is_child(scene: Scene, words: Understanding) -> bool:
    """A child is told of, or writes for herself."""
    young = words.age is not None and words.age.years < GROWN
    person = None if words.relation else chosen(scene)
    writes = person is not None and age_in_months(person, scene.today) < GROWN * 12
    return young or writes or words.relation in CHILDREN


def signs(scene: Scene) -> tuple[str, ...]:
    """The danger signs of the first screen, by their ids."""
    person = chosen(scene)
    small = person is not None and age_in_months(person, scene.today) < CHILD_BELOW
    return CHILD if small else ADULT


def _read_sign(scene: Scene, words: Understanding) -> str | None:
    """A sign in words, a plain yes, several numbers ("1 and 3"); or none of them."""
    if words.danger:
        return words.danger[0]
    if words.intent == "no_emergency":
        return NONE
    if words.whole and words.intent in ("affirm", "deny"):
        return YES if words.intent == "affirm" else NONE
    shown = signs(scene)
    numbers = several(words.text, len(shown))
    return shown[numbers[0] - 1] if numbers else None


def _after_sign(scene: Scene, sign: str) -> Outcome | None:
    if sign == NONE:
        return None
    if sign == YES:
        return raised(scene, "Says yes to one of the danger signs that were asked")
    return raised(scene, "Chosen from the danger signs that were asked", named=(sign,))


DANGER = Field(
    name="danger",
    ask="ask-danger",
    offers=lambda scene: [Offer(sign, Term(f"danger-{sign}")) for sign in signs(scene)],
    zero=lambda _: Offer(NONE, Term("danger-none")),
    read=_read_sign,
    args=described,
    then=_after_sign,
    together=True,
    needs=("who", "age"),
)


def _called(scene: Scene) -> Outcome:
    number = scene.house.emergency_numbers[0]
    over = replace(scene.session, forms=())
    match scene.answers["called"]:
        case "yes":
            return Outcome(replies=(Reply("emergency-called"),), session=over, ends=True)
        case "help":
            told = Reply("emergency-help", {"number": Telephone(number)})
            return Outcome(replies=(told,), session=over, ends=True)
        case _:
            return Outcome(effects=tuple(_taken_back(scene)))


def referred(scene: Scene) -> Scene:
    """The question beneath is open again. What was asked of the core stays, and is taken back with
    what may follow, should she say that it is none.
    """
    *forms, top = scene.session.forms
    if forms and top.answers.get(REFERRALS):
        answers = {**forms[-1].answers, REFERRALS: top.answers[REFERRALS]}
        forms[-1] = replace(forms[-1], answers=answers)
    return scene.put(*forms)


def _taken_back(scene: Scene) -> Iterator[AskForHelp]:
    for n, referral in enumerate(scene.answers.get(REFERRALS, ())):
        yield AskForHelp(
            id=f"{scene.turn.id}:no-emergency:{n}",
            contact=scene.contact.address,
            person=None,
            words="says that it is no emergency",
            urgent=False,
            takes_back=referral,
        )


def _read_called(_: Scene, words: Understanding) -> str | None:
    return {
        "affirm": "yes", "deny": "help", "talk_to_person": "help", "emergency": "help",
        "no_emergency": NONE,
    }.get(words.intent or "")  # fmt: skip


CALLED = Field(
    name="called",
    ask="ask-emergency",
    offers=lambda _: [Offer("yes", Term("emergency-yes")), Offer("help", Term("emergency-no"))],
    zero=lambda _: Offer(NONE, Term("emergency-none")),
    read=_read_called,
    together=True,
    doubt="help",
    args=lambda scene: {"number": Telephone(scene.house.emergency_numbers[0])},
)
EMERGENCY = Form("emergency", (CALLED,), _called)
