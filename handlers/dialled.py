"""The emergency number itself, dialled where another answer was asked for."""

from __future__ import annotations

from handlers.alarm import DIALLED, WORDS
from handlers.emergency import raised
from handlers.form.field import Field
from handlers.forms import FORMS
from handlers.keypad import asks_number
from handlers.scene import Outcome, Scene
from handlers.session import OpenForm


def dialled(scene: Scene, number: str) -> Outcome:
    """Tell her to call now; where it may as well be an answer or a slip of the keys, ask.

    ``scene`` is seen with the answers of the form on top.
    """
    forms = scene.session.forms
    top = forms[-1] if forms else OpenForm("home")
    if top.name == "emergency":
        return Outcome()  # it is said again
    by_keys = scene.channel == "voice" and not asks_number(top) and top.name != "alarm"
    if by_keys or _may_answer(scene, top, number):
        return Outcome(then=OpenForm("alarm", {WORDS: number, DIALLED: True}), stays=True)
    return raised(scene, f"Dialled {number}")


def _may_answer(scene: Scene, top: OpenForm, number: str) -> bool:
    """108 days, say; and 112 years, which no one is asked about in vain."""
    if not top.asked:
        return False
    field: Field = FORMS[top.name][top.asked]
    return field.number(scene, int(number)) is not None
