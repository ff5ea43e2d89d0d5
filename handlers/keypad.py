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
from handlers.session import Contact, OpenForm, Session
from nlu.understanding import Intent, Understanding

ANYWHERE: dict[str, Intent] = {"0": "menu", "8": "delete_my_data", "9": "change_language"}
# Who dials the number of an ambulance key by key must not take back here what she told.
CLOSED = {"emergency": {"0", "8"}, "alarm": {"0", "8"}, "consent": {"0"}}
NONE_IS_0 = {"ask-danger"}  # as where the signs are asked for that are keyed one after the other
ONE_KEY = {"ask-alarm"}  # takes a number for the "0" of a text alone
NOT_OFFERED = Said(key="")


def pressed_key(question: str, key: str, place: int) -> str:
    """The key to press for the option with this ``key`` at this ``place`` (from 1).

    "0" is the main menu in a call; what it means in a text is the last choice here, but for "none
    of these".
    """
    last = key == "0" and question.removesuffix("-again") not in NONE_IS_0
    return str(place) if last else key


def keyed(digits: str, session: Session, contact: Contact, emergency: str) -> Said:
    """What she pressed. Where a number is asked for, a star comes before what works anywhere.

    In the main menu, "0" once more is the ``emergency`` number.
    """
    digits = digits.rstrip("#") or digits
    top = session.forms[-1] if session.forms else OpenForm("home")
    if digits in CLOSED.get(top.name, ()) or (digits in ("0", "8") and not contact.language):
        return NOT_OFFERED
    if asks_number(top):
        intent = ANYWHERE.get(digits[1:]) if digits.startswith("*") else None
    else:
        question = FORMS[top.name][top.asked].ask if top.asked else ""
        for place, shown in enumerate(top.shown, 1):
            if digits == pressed_key(question, shown.key, place):
                return Said(key=shown.key)
        if digits == "0" and top.name == "home" and top.asked:
            return Said(key=emergency)
        intent = ANYWHERE.get(digits)
    if intent is None:
        return Said(key=digits)
    return Said(words=Understanding("", intent=intent, whole=True))


def asks_number(top: OpenForm) -> bool:
    """Whether the open question wants a number and not a choice."""
    if not top.asked:
        return False
    field = FORMS[top.name][top.asked]
    return field.counts and field.ask not in ONE_KEY


def is_baby(said: Said, top: OpenForm) -> bool:
    """ "0" years old: then her age is asked for in months."""
    return top.asked == "age" and said.key is not None and said.key.strip("0") == ""


def _placeholder(scene: Scene) -> str:
    """A name for one who can only press keys; a number tells the household's people apart."""
    name = scene.house.say(Term("name-of-a-caller"), scene.contact.language)
    if scene.answers.get("who") == SELF:
        return name
    taken = {one.name.rpartition(" ")[2] for one in scene.session.household or ()}
    return next(f"{name} {n}" for n in count(2) if str(n) not in taken)  # in any language


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


def is_no_key(said: Said, top: OpenForm) -> bool:
    """Whether she pressed a key where only the keys she heard will do. It is told, but not before
    the number to call, nor in a language that may not be hers.
    """
    if said.key is None or top.name in ("language", "emergency", "alarm"):
        return False
    return any(shown.key != "0" for shown in top.shown)
