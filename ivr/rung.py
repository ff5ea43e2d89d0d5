"""What we said when we called her stays open until she answers it."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from handlers.effect import Ring
from handlers.house import Decision
from handlers.inbound import Call, Digits, HangUp, Inbound
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
    """The form that her key opens; the question again where she must choose, and in the end whether
    a person shall call her; else nothing."""
    top = scene.session.forms[-1]
    reply = msgspec.convert(top.answers["reply"], Reply)
    if isinstance(inbound.body, Call | HangUp):
        return None
    if isinstance(inbound.body, Digits) and inbound.body.digits in top.answers["keys"]:
        return msgspec.convert(top.answers["keys"][inbound.body.digits], OpenForm)
    tries = top.tries + 1
    if not reply.id.startswith("ask-"):
        return None
    if tries >= TRIES:
        return OpenForm("call-back")
    beneath = without(scene).session
    kept = replace(beneath, forms=(*beneath.forms, replace(top, tries=tries)))
    wrong = (Reply("wrong-key"),) if isinstance(inbound.body, Digits) else ()
    return Decision(scene.contact, kept, (*wrong, reply))


def again(scene: Scene) -> Decision:
    """What she was called for, once more."""
    *beneath, top = scene.session.forms
    reply = msgspec.convert(top.answers["reply"], Reply)
    session = scene.put(*beneath, replace(top, tries=0)).session
    return Decision(scene.contact, session, (reply,))


def without(scene: Scene) -> Scene:
    """The same moment with what she had begun herself."""
    gone = (NAME, PRESCRIPTION)  # whoever takes the call has proved nothing
    return scene.put(*(form for form in scene.session.forms if form.name not in gone))
