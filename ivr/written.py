"""What is told in a call and is needed later goes to her as a text too: a call leaves no trace.
And she is reminded of it.
"""

from __future__ import annotations

from handlers.effect import Remind, Tell
from handlers.house import Decision, Turn
from handlers.reminders import first_look
from handlers.reply import Moment
from handlers.session import Contact

WRITTEN = ("booked", "moved", "cancelled")
REMINDED = ("booked", "moved")


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


def reminded(decision: Decision, turn: Turn, contact: Contact) -> tuple[Remind, ...]:
    """What looks again before the time that this decision tells."""
    starts = [reply.args["when"] for reply in decision.replies if reply.id in REMINDED]
    looks = [first_look(when.at, turn.now) for when in starts if isinstance(when, Moment)]
    return tuple(Remind(f"{turn.id}:remind", contact.address, at) for at in looks if at)
