"""After a prescription: whether to book the consultation that the doctor wants next, and whether
to remind of the medicines.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
from msgspec.structs import replace

from handlers.core.records import Prescription
from handlers.effect import Effect
from handlers.form.field import confirm
from handlers.form.form import Form
from handlers.home import household
from handlers.later import Dose, TakeMedicine
from handlers.person import shown_name
from handlers.prescription.hours import placed
from handlers.reply import Arg, Reply
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm

NAME = "after-prescription"
REMINDED = 10  # prescriptions at most whose doses one telephone is reminded of


def about(prescription: Prescription, issued: date) -> OpenForm | None:
    """The questions about this prescription, issued on that day; ``None`` where there are none."""
    kept: dict[str, Any] = {
        "bundle": prescription.id,
        "patient": prescription.person.id,
        "name": shown_name(prescription.person.name),
        "doctor": prescription.doctor.name,
        "issued": issued.isoformat(),
    }
    follow_up = prescription.follow_up
    if follow_up is not None and follow_up.day > issued:
        kept |= {"day": follow_up.day.isoformat(), "specialty": follow_up.specialty, "soon": "no"}
    doses = placed(prescription.medications, issued)
    if doses:
        kept["doses"] = msgspec.to_builtins(doses)
    return OpenForm(NAME, kept) if "day" in kept or doses else None


def again(form: OpenForm) -> OpenForm:
    """The same near the day: only whether to book."""
    kept = {name: value for name, value in form.answers.items() if name != "doses"}
    return OpenForm(NAME, {**kept, "soon": "yes"})


def _day(scene: Scene) -> date:
    return date.fromisoformat(scene.answers["day"])


def _args(scene: Scene) -> dict[str, Arg]:
    days = (_day(scene) - date.fromisoformat(scene.answers["issued"])).days
    told: dict[str, Arg] = {name: scene.answers[name] for name in ("name", "doctor", "soon")}
    return {**told, "count": days}


def _done(scene: Scene) -> Outcome:
    outcome = _reminding(scene) if scene.answers.get("remind") else Outcome()
    if scene.answers.get("again"):
        return _booking(scene, outcome)
    if outcome.replies:
        return outcome
    return Outcome(replies=(Reply("no-doctor-now" if "again" in scene.answers else "welcome"),),
                   ends=True)  # fmt: skip


def _reminding(scene: Scene) -> Outcome:
    answers, contact = scene.answers, scene.contact
    doses = msgspec.convert(answers["doses"], tuple[Dose, ...])
    bundle = str(answers["bundle"])
    effect: Effect = TakeMedicine(
        id=f"medicine:{bundle}:{scene.turn.id}",
        contact=contact.address,
        bundle=bundle,
        patient=answers["patient"],
        name=answers["name"],
        doses=doses,
        at=scene.turn.now,
    )
    others = tuple(one for one in contact.medicines if one != bundle)
    told: dict[str, Arg] = {"name": answers["name"]}
    return Outcome(
        replies=(Reply("medicine-reminders-on", told),),
        effects=(effect,),
        contact=replace(contact, medicines=(*others, bundle)[-REMINDED:]),
        ends=True,
    )


def _booking(scene: Scene, outcome: Outcome) -> Outcome:
    """Her booking, begun with who it is for, with which kind of doctor and for which day."""
    people = household(scene)
    kept: dict[str, Any] = {}
    if any(one.id == scene.answers["patient"] for one in people):
        kept["who"] = scene.answers["patient"]
    if specialty := scene.answers.get("specialty"):
        kept["specialty"] = specialty
    left = (_day(scene) - scene.today).days
    if left > 0:
        kept["wish"] = {"day": left, "part": None, "hour": None, "insists": False}
    session = replace(scene.session, forms=(), household=people)
    return replace(outcome, session=session, then=OpenForm("booking", kept), ends=False)


AFTER = Form(
    NAME,
    (
        confirm(
            "again",
            "ask-follow-up",
            "option-book",
            "option-no",
            args=_args,
            when=lambda scene: "day" in scene.answers,
        ),
        confirm(
            "remind",
            "ask-medicine-reminders",
            "option-yes",
            "option-no",
            args=lambda scene: {"name": scene.answers["name"]},
            when=lambda scene: "doses" in scene.answers,
        ),
    ),
    _done,
    lapses=True,
)
