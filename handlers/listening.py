"""She wants to hear what she was told last: the button under a message, or the words for it."""

from __future__ import annotations

from typing import Final

from handlers.effect import ReadOut
from handlers.house import Decision
from handlers.inbound import Chosen, Inbound
from handlers.scene import Outcome, Scene

LISTEN: Final = "listen"  # the key of the button


def read_out(scene: Scene, pressed: str = "") -> Outcome | None:
    """It comes as a voice message, or in a call, so nothing is written. ``pressed`` is what her
    button says of its message. ``None`` where it is not that: in a call she hears it already, and
    to one who never wrote before nothing was said.
    """
    if scene.channel == "voice" or not (pressed or scene.session.turn or scene.contact.consent):
        return None
    wanted = ReadOut(
        id=f"{scene.turn.id}:read",
        contact=scene.contact.address,
        channel=scene.channel,
        turn=scene.session.turn,
        pressed=pressed,
    )
    return Outcome(effects=(wanted,), ends=True)


def pressed_listen(inbound: Inbound, scene: Scene) -> Decision | None:
    """Where she pressed the button: whatever is open, or was asked meanwhile, stays as it is."""
    if inbound.body != Chosen(LISTEN):
        return None
    heard = read_out(scene, inbound.pressed)
    return Decision(scene.contact, scene.session, (), heard.effects if heard else ())
