"""How urgent it is, from all she wrote, keyed and was asked. An emergency goes before all else."""

from __future__ import annotations

from typing import Any

from handlers.clinical.triage.engine import Result
from handlers.clinical.triage.gather import DANGERS
from handlers.core.records import Acuity, Reason
from handlers.emergency import NONE, helpline, raised, signs
from handlers.form.engine import earlier
from handlers.form.field import Field
from handlers.intake import own_days, understood
from handlers.people import chosen
from handlers.person import age_in_days
from handlers.scene import Divert, Outcome, Scene
from nlu.understanding import Understanding

SCREENS = ("signs", "more_signs")
SELF_HARM = "local-self-harm"  # the rule that has a helpline of its own
TOLD = "told"  # facts that her words are known to tell, however triage reads them
CALMED = "calmed"  # the emergency rules she was told of and said that it is none


def judged(scene: Scene) -> Result:
    """What triage makes of the answers so far; whatever was not told is unknown."""
    words = understood(scene)
    person = chosen(scene)
    sex = person.sex if person and person.sex in {"female", "male"} else None
    age = age_in_days(person, scene.today) if person else None
    return scene.house.assessor.assess(
        words,
        answers=_answered(scene, words),
        measures=_measures(scene),
        age_days=age,
        sex=sex,
        since=_since(scene),
    )


def _since(scene: Scene) -> dict[str, float]:
    """The days of each symptom that has its own. One that was only ticked has none that are known:
    it is not as old as the complaint.
    """
    ticked = (scene.answers.get(screen) or {} for screen in SCREENS)
    there = [fact for screen in ticked for fact, so in screen.items() if so]
    own = own_days(scene.answers)
    return {**dict.fromkeys(there, 0.0), **own} if there else own


def _answered(scene: Scene, words: Understanding) -> dict[str, bool]:
    """What was keyed, and the complaints she took back. A sign that her words tell is there, and
    one that they deny is not, whatever was keyed before or after.
    """
    keyed: dict[str, bool] = {}
    if scene.answers.get("danger") == NONE:
        keyed |= {DANGERS.get(sign, sign): False for sign in signs(scene)}
    for screen in SCREENS:
        keyed |= scene.answers.get(earlier(screen)) or {}
        keyed |= scene.answers.get(screen) or {}
    keyed |= scene.answers.get(TOLD) or {}
    keyed |= dict.fromkeys((scene.answers.get("history") or {}).get("conditions", ()), True)
    read = scene.house.assessor.read(words.text)
    denied = {symptom.id for symptom in words.symptoms if symptom.absent}
    told = read.present.union(one.id for one in words.symptoms if not one.absent) - denied
    keyed = {fact: so and fact not in read.absent for fact, so in keyed.items()}
    known = scene.house.assessor.triage.facts
    for fact in [fact for fact in keyed if fact not in known or (not keyed[fact] and fact in told)]:
        del keyed[fact]
    return keyed | dict.fromkeys(denied & known.keys(), False)


def _measures(scene: Scene) -> dict[str, float]:
    weeks, days = scene.answers.get("weeks"), scene.answers.get("days")
    told = {"weeks-pregnant": float(weeks)} if weeks else {}
    return told if days is None else {**told, "days": float(days)}


def without_emergency(scene: Scene) -> Result:
    """The same, once it is no emergency or she said so; else she is told to call, now."""
    result = judged(scene)
    if result.acuity == "emergency":
        firing = [fired.rule.id for fired in result.reasons]
        calmed = scene.answers.get(CALMED, [])
        if not set(firing) <= set(calmed):
            reasons = reasons_of(result)
            why = understood(scene).text or "; ".join(reason.says for reason in reasons)
            told = {CALMED: [*calmed, *firing]}
            outcome = raised(scene, why, reasons=reasons)
            if set(firing) - set(calmed) == {SELF_HARM}:
                words = Understanding(text=why, intent="self_harm")
                outcome = Outcome(helpline(scene, words).replies, outcome.effects, stays=True)
            raise Divert(outcome, **told)
    return result


def emergency_of(scene: Scene) -> tuple[Reason, ...]:
    """Why it is an emergency by all that was told; empty where it is none."""
    result = judged(scene)
    return reasons_of(result) if result.acuity == "emergency" else ()


def acuity_of(result: Result) -> Acuity:
    """An emergency that she says is none is still for today."""
    return "urgent" if result.acuity == "emergency" else result.acuity


def reasons_of(result: Result) -> tuple[Reason, ...]:
    """Why it is as urgent as it is."""
    return tuple(Reason(f.rule.id, f.rule.says, f.because) for f in result.reasons)


def _acuity(scene: Scene) -> Any:
    return acuity_of(without_emergency(scene))


ACUITY = Field(
    name="acuity",
    ask="",
    known=_acuity,
    needs=("who", "age", "complaint", "words", "notes", "days", *SCREENS, "weeks", "history"),
)
