"""A person instead: we call her back."""

from __future__ import annotations

from handlers.effect import AskForHelp
from handlers.form.field import confirm
from handlers.form.form import Form
from handlers.reply import Reply
from handlers.scene import Outcome, Scene


def _call(scene: Scene) -> Outcome:
    if not scene.answers["call"]:
        return Outcome()
    return Outcome(replies=(Reply("call-back-noted"),), effects=(_asked(scene),), ends=True)


def call_back_unasked(scene: Scene) -> Outcome:
    """For her with whom we found no language to ask in."""
    return Outcome(replies=(Reply("call-back-unasked"),), effects=(_asked(scene),), ends=True)


def good_bye() -> Outcome:
    """A call ends where nothing more is understood; the next one goes on."""
    return Outcome(replies=(Reply("call-again"),), ends=True)


def _asked(scene: Scene) -> AskForHelp:
    return AskForHelp(
        id=f"{scene.turn.id}:call-back",
        contact=scene.contact.address,
        person=None,
        words="",
        urgent=False,
    )


CALL_BACK = Form("call-back", (confirm("call", "ask-call-back", "option-yes", "option-no"),), _call)
