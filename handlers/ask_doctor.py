"""A health question: no advice, but a doctor who can answer it."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.booking import BOOKING
from handlers.form.engine import overhear
from handlers.form.field import confirm
from handlers.form.form import Form
from handlers.home import household_if_known
from handlers.intake import LONGEST_WORDS
from handlers.reply import Reply
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm

NAME = "ask-doctor"


def asked(scene: Scene, question: str) -> Outcome:
    """In the middle of something, that question again; else whether she wants the doctor."""
    forms = scene.session.forms
    if forms and forms[-1].name not in ("home", NAME):
        return Outcome(replies=(Reply("doctor-can-answer"),))
    opened = OpenForm(NAME, {"question": question[:LONGEST_WORDS]})
    return Outcome(session=replace(scene.session, forms=()), then=opened)


def _book(scene: Scene) -> Outcome:
    """What her question says of her illness is said; the doctor reads it as she asked it."""
    if not scene.answers["book"]:
        return Outcome(replies=(Reply("no-doctor-now"),), ends=True)
    question = scene.answers["question"]
    met = replace(scene.session, household=household_if_known(scene), forms=())
    here = replace(scene, session=met, answers={})
    words = here.house.parse(question, here.contact.language)
    opened = overhear(BOOKING, OpenForm(BOOKING.name), here, words)
    if "complaint" not in opened.answers:
        opened = replace(opened, answers={**opened.answers, "notes": question})
    return Outcome(session=met, then=opened)


ASK_DOCTOR = Form(NAME, (confirm("book", NAME, "option-yes", "option-no"),), _book)
