"""Delete my data: what OPDLine keeps goes; what the clinic must keep by law is named."""

from __future__ import annotations

from handlers.form.field import confirm
from handlers.form.form import Form
from handlers.media import forgotten
from handlers.reply import Reply
from handlers.scene import Outcome, Scene


def _erase(scene: Scene) -> Outcome:
    if not scene.answers["sure"]:
        goes_on = scene.channel == "voice"  # a key pressed next must answer what she has heard
        return Outcome(replies=(Reply("not-erased"),), ends=not goes_on)
    return Outcome(replies=(Reply("erased"),), effects=forgotten(scene), ends=True, forget=True)


ERASE = Form("erase", (confirm("sure", "ask-erase", "option-erase", "option-no"),), _erase)
