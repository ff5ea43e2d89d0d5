"""A conversation by the keys of a telephone alone: what they mean, and what they cannot say."""

from __future__ import annotations

from itertools import count
from typing import Any

from handlers.form.field import Field
from handlers.forms import FORMS
from handlers.people import SELF
from handlers.reply import Term
from handlers.said import Said
from handlers.scene import Scene
from handlers.session import OpenForm, Session
from nlu.understanding import Intent, Understanding

ANYWHERE: dict[str, Intent] = {"0": "menu", "8": "delete_my_data", "9": "change_language"}


def pressed_key(key: str, place: int) -> str:
    """The key to press for the option with this ``key`` at this ``place`` (from 1).

    "0" is the main menu in a call; what it means in a text is the last choice here.
    """
    return str(place) if key == "0" else key


def keyed(digits: str, session: Session) -> Said:
    """What she pressed. Where a number is asked for, a star comes before what works anywhere."""
    digits = digits.rstrip("#") or digits
    top = session.forms[-1] if session.forms else OpenForm("home")
    if asks_number(top):
        intent = ANYWHERE.get(digits[1:]) if digits.startswith("*") else None
    else:
        for place, shown in enumerate(top.shown, 1):
            if digits == pressed_key(shown.key, place):
                return Said(key=shown.key)
        intent = ANYWHERE.get(digits)
    if intent is None:
        return Said(key=digits)
    return Said(words=Understanding("", intent=intent, whole=True))


def asks_number(top: OpenForm) -> bool:
    """Whether the open question wants a number and not a choice."""
    return bool(top.asked) and FORMS[top.name][top.asked].counts


def is_baby(said: Said, top: OpenForm) -> bool:
    """ "0" years old: then her age is asked for in months."""
    return top.asked == "age" and said.key is not None and said.key.strip("0") == ""


def _placeholder(scene: Scene) -> str:
    """A name for one who can only press keys; a number tells the household's people apart."""
    name = scene.house.say(Term("name-of-a-caller"), scene.contact.language)
    if scene.answers.get("who") == SELF:
        return name
    taken = {one.name for one in scene.session.household or ()}
    return next(full for n in count(2) if (full := f"{name} {n}") not in taken)


def unkeyed(field: Field, scene: Scene) -> Any:
    """What stands for an answer that keys cannot give; ``None`` where they can."""
    match field.name:
        case "name":
            return _placeholder(scene)
        case "words":
            return ""
        case "medicines":
            return {}
        case _:
            return None
