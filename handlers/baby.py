"""A baby's age on a keypad: months, and days where it has none yet."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.booking import BOOKING
from handlers.form.engine import fill
from handlers.form.field import Field
from handlers.form.form import Form
from handlers.scene import Outcome, Scene

MONTHS = 23
DAYS = 62


def _in_months(_: Scene, number: int) -> int | None:
    return number if number <= MONTHS else None


def _in_days(_: Scene, number: int) -> int | None:
    return number if number <= DAYS else None


def _told(scene: Scene) -> Outcome:
    """The form beneath has its age; a child born today is one day old, as "0" is no age."""
    answers = scene.answers
    age = {"months": answers["months"]} if answers["months"] else {"days": max(1, answers["days"])}
    *others, beneath, _ = scene.session.forms
    filled = replace(fill(BOOKING, beneath, BOOKING["age"], age), tries=0)
    return Outcome(session=replace(scene.session, forms=(*others, filled)))


BABY_AGE = Form(
    "baby-age",
    (
        Field(name="months", ask="ask-age-months", number=_in_months),
        Field(
            name="days",
            ask="ask-age-days",
            number=_in_days,
            when=lambda scene: scene.answers.get("months") == 0,
            needs=("months",),
        ),
    ),
    _told,
)
