"""What is told in a call and is needed later goes to her as a text too: a call leaves no trace."""

from __future__ import annotations

from handlers.effect import Tell
from handlers.house import Decision, Turn
from handlers.session import Contact

WRITTEN = ("booked", "moved", "cancelled")


def written(decision: Decision, turn: Turn, contact: Contact) -> tuple[Tell, ...]:
    """The texts for what this decision says of an appointment; ``contact`` as it was before.

    None to one who stopped our texts: that she books by telephone does not ask for them.
    """
    if contact.stopped:
        return ()
    return tuple(
        Tell(f"{turn.id}:written", contact.address, reply)
        for reply in decision.replies
        if reply.id in WRITTEN
    )
