"""A question that we put to her unasked: what she writes next may answer it."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from handlers.commands import command
from handlers.form.engine import answer
from handlers.forms import FORMS
from handlers.inbound import Inbound
from handlers.said import Said
from handlers.scene import Scene
from handlers.session import Contact, Session


def met(
    inbound: Inbound, now: datetime, contact: Contact, session: Session
) -> tuple[Contact, Session]:
    """The question on top of what she had begun: it is what she saw last. A call leaves it for her
    next text.
    """
    asked = contact.asked
    if asked is None or inbound.channel == "voice":
        return contact, session
    contact = replace(contact, asked=None)
    if now >= asked.until or asked.form.name not in FORMS:
        return contact, session
    turn = asked.turn or session.turn
    return contact, replace(session, forms=(*session.forms, asked.form), turn=turn)


def lapsed(scene: Scene, said: Said) -> Scene:
    """Without a question put to her unasked, where her words are no answer to it: a command, or
    what she wants to tell. A wrong number is asked about again.
    """
    forms = scene.session.forms
    if not forms or said.words is None or said.key is not None:
        return scene
    top = forms[-1]
    form = FORMS[top.name]
    if not form.lapses or not top.asked or command(said) in ("repeat", "listen"):
        return scene
    if top.asked in answer(form, top, scene, said).answers:
        return scene
    return scene.put(*forms[:-1])
