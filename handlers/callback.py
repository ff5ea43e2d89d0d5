"""A person instead: we call her back."""

from __future__ import annotations

from handlers.effect import AskForHelp
from handlers.form.field import confirm
from handlers.form.form import Form
from handlers.person import chosen
from handlers.reply import Reply
from handlers.scene import Outcome, Scene


def _call(scene: Scene) -> Outcome:
    if not scene.answers["call"]:
        return Outcome()
    asked = AskForHelp(
        id=f"{scene.turn.id}:call-back",
        contact=scene.contact.address,
        person=chosen(scene) or scene.session.person,
        words="",
        urgent=False,
    )
    return Outcome(replies=(Reply("call-back-noted"),), effects=(asked,), ends=True)


CALL_BACK = Form("call-back", (confirm("call", "ask-call-back", "option-yes", "option-no"),), _call)
