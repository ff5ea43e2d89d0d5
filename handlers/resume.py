"""Calling again, or coming from the main menu: go on with what was begun, or begin anew."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.form.field import confirm
from handlers.form.form import Form
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm, Session

NAME = "continue"


def resumed(scene: Scene) -> Session:
    """The session as a call finds it: a booking that was begun may go on, an emergency does."""
    forms = scene.session.forms
    while forms and forms[-1].name not in ("booking", "emergency"):
        forms = forms[:-1]
    forms = tuple(replace(form, tries=0) for form in forms)
    begun = forms and forms[-1].answers.get("who") and scene.contact.consent
    if begun and forms[-1].name == "booking":
        forms = (*forms, OpenForm(NAME))
    elif not begun and not (forms and forms[-1].name == "emergency"):
        forms = ()
    return replace(scene.session, forms=forms)


def kept(scene: Scene) -> tuple[OpenForm, ...]:
    """The booking that was begun, beneath the question whether to go on: a key that leads elsewhere
    in a call may have been an accident. A text says what it wants, and keeps nothing.
    """
    if scene.channel != "voice" or not scene.contact.consent:
        return ()
    forms = [form for form in scene.session.forms if form.name == "booking"]
    begun = [replace(form, tries=0) for form in forms if form.answers.get("who")][-1:]
    return (*begun, OpenForm(NAME)) if begun else ()


def is_kept(scene: Scene) -> bool:
    """Whether a booking waits beneath the form on top."""
    return [form.name for form in scene.session.forms[-2:-1]] == [NAME]


def _go_on(scene: Scene) -> Outcome:
    if scene.answers["go_on"]:
        return Outcome()
    return Outcome(session=replace(scene.session, forms=(), household=None))


CONTINUE = Form(
    NAME, (confirm("go_on", "ask-continue", "option-continue", "option-begin-anew"),), _go_on
)
