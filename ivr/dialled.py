"""The emergency number, dialled key by key where each key is an answer of its own."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.forms import FORMS
from handlers.inbound import Digits, Inbound
from handlers.keypad import asks_number
from handlers.scene import Scene
from handlers.session import OpenForm


def with_number(inbound: Inbound, scene: Scene) -> Inbound:
    """The number as pressed at once, where the last keys make one.

    Three answers after each other may be 1, 1 and 2 as well, so a number without a "0" is not
    taken for dialled. Nor is it where a number is asked for, but for an age, which is never "08".
    """
    body, forms = inbound.body, scene.session.forms
    if not isinstance(body, Digits) or not body.before:
        return inbound
    whole = body.before + body.digits.rstrip("#")
    top = forms[-1] if forms else None
    if top and _asks_number(top) and not (top.asked == "age" and body.digits.startswith("0")):
        return inbound
    for number in scene.house.emergency_numbers:
        if "0" in number and whole.endswith(number):
            return replace(inbound, body=Digits(number))
    return inbound


def _asks_number(top: OpenForm) -> bool:
    """Of what only calls have, a year is asked without choices."""
    if top.name in FORMS:
        return asks_number(top)
    return bool(top.asked) and not top.shown
