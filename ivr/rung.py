"""What we said when we called her stays open until she answers it."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from handlers.effect import Ring
from handlers.house import Decision
from handlers.inbound import Call, Digits, HangUp, Inbound, Silence
from handlers.keypad import ANYWHERE
from handlers.reply import Reply
from handlers.scene import Scene
from handlers.session import OpenForm
from ivr.prescription.form import NAME as PRESCRIPTION

NAME = "rung"
TRIES = 3  # answers in a row that were none


def told(scene: Scene, ring: Ring) -> Decision:
    """The call begins: what she is called for, above what she had begun herself."""
    answers = {"reply": msgspec.to_builtins(ring.reply), "keys": msgspec.to_builtins(ring.keys)}
    beneath = without(scene).session
    kept = replace(beneath, forms=(*beneath.forms, OpenForm(NAME, answers)))
    assert ring.reply is not None
    return Decision(scene.contact, kept, (ring.reply,))


def answered(inbound: Inbound, scene: Scene) -> Decision | OpenForm | None:
    """The form that her key opens; the question again where she must choose; else nothing."""
    top = scene.session.forms[-1]
    reply = msgspec.convert(top.answers["reply"], Reply)
    if isinstance(inbound.body, Call | HangUp):
        return None
    if isinstance(inbound.body, Digits) and inbound.body.digits in top.answers["keys"]:
        return msgspec.convert(top.answers["keys"][inbound.body.digits], OpenForm)
    tries = top.tries + (not isinstance(inbound.body, Silence))  # the line counts silences
    if not reply.id.startswith("ask-") or tries >= TRIES or pressed_anywhere(inbound):
        return None
    beneath = without(scene).session
    kept = replace(beneath, forms=(*beneath.forms, replace(top, tries=tries)))
    return Decision(scene.contact, kept, (reply,))


def pressed_anywhere(inbound: Inbound) -> bool:
    """Whether she pressed a key that works everywhere."""
    return isinstance(inbound.body, Digits) and inbound.body.digits in ANYWHERE


def without(scene: Scene) -> Scene:
    """The same moment with what she had begun herself."""
    gone = (NAME, PRESCRIPTION)  # whoever takes the call has proved nothing
    return scene.put(*(form for form in scene.session.forms if form.name not in gone))
