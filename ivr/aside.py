"""What only calls have, and what is asked above it: another language, whether to erase, whether we
shall call, whether it is an emergency. What waits beneath is asked again when that is settled.

The conversation of the texts does not know of it, so it is taken out before a turn and put back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from handlers.house import Decision
from handlers.inbound import Call, Digits, HangUp, Inbound
from handlers.resume import kept
from handlers.scene import Scene
from handlers.session import OpenForm
from ivr.prescription.form import NAME as PRESCRIPTION
from ivr.recording import NAME as RECORD
from ivr.rung import NAME as RUNG

HELD: Final = {RUNG, PRESCRIPTION, RECORD}
ASIDES: Final = {"language", "erase", "call-back", "alarm"}
MENU: Final = "0"

Decides = Callable[[Inbound, Scene], Decision]
AskAgain = Callable[[Scene], Decision]  # the held form is on top of it


def is_above(scene: Scene) -> bool:
    """Whether something is asked above what only calls have."""
    forms = scene.session.forms
    return len(forms) > 1 and forms[-1].name in ASIDES and forms[-2].name in HELD


def opened(inbound: Inbound, scene: Scene, decide: Decides) -> Decision:
    """A key that works anywhere, pressed at a held form, which stays beneath what it opens."""
    *_, held = scene.session.forms
    return _beneath(held, decide(inbound, scene.put(*kept(scene))))


def settled(inbound: Inbound, scene: Scene, decide: Decides, again: AskAgain) -> Decision:
    """What she answered to what is asked above a held form."""
    *_, held, above = scene.session.forms
    if isinstance(inbound.body, Call | HangUp):  # what was proved holds for that call alone
        return decide(inbound, scene.put(*kept(scene)))
    menu = isinstance(inbound.body, Digits) and inbound.body.digits == MENU
    if menu and above.name != "alarm":
        return decide(inbound, scene.put(*kept(scene), above))
    decision = decide(inbound, scene.put(above))
    forms = decision.session.forms
    if not forms or forms[-1].name in {*ASIDES, "emergency"}:
        return _beneath(held, decision, *kept(scene))
    here = replace(scene, contact=decision.contact).put(*kept(scene), held)
    asked = again(here)
    replies = (*decision.replies[:-1], *asked.replies)  # the last is a question of the texts
    return replace(asked, replies=replies, effects=(*decision.effects, *asked.effects))


def _beneath(held: OpenForm, decision: Decision, *kept: OpenForm) -> Decision:
    forms = (*kept, *decision.session.forms)
    if forms and forms[-1].name in ASIDES:
        forms = (*(form for form in forms[:-1] if form.name not in ASIDES), held, forms[-1])
    return replace(decision, session=replace(decision.session, forms=forms))
