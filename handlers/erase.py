"""Delete my data: what OPDLine keeps goes; what the clinic must keep by law is named."""

from __future__ import annotations

from handlers.form.field import confirm
from handlers.form.form import Form
from handlers.reply import Reply
from handlers.scene import Outcome, Scene


def _erase(scene: Scene) -> Outcome:
    if not scene.answers["sure"]:
        return Outcome(replies=(Reply("not-erased"),), ends=True)
    return Outcome(replies=(Reply("erased"),), ends=True, forget=True)


ERASE = Form("erase", (confirm("sure", "ask-erase", "option-erase", "option-no"),), _erase)
