"""One turn of a call: decided as that of a text, with what belongs to a call alone."""

from __future__ import annotations

from msgspec.structs import replace

from handlers.conversation import decide
from handlers.house import Decision, House, Turn
from handlers.inbound import Inbound
from handlers.session import Contact, Session
from ivr.written import written


def decide_call(
    inbound: Inbound, turn: Turn, contact: Contact, session: Session, house: House
) -> Decision:
    """Decide one turn; what she must not forget is sent to her as a text too."""
    decision = decide(inbound, turn, contact, session, house)
    return replace(decision, effects=(*decision.effects, *written(decision, turn, contact)))
