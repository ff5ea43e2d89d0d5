"""Buttons: what they say of the question they stand under, and whether that is still open."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Final

from handlers.session import Contact, Session

AUDIBLE: Final = "\N{SPEAKER WITH THREE SOUND WAVES}"  # on a button, for one who cannot read it
LONGEST: Final = 32  # characters; the id of a turn has as many


def on_button(turn: str) -> str:
    """What a button says of the turn, or the effect, that shows it: the id itself where that is
    short enough.
    """
    if len(turn) <= LONGEST and turn.isascii():
        return turn
    return hashlib.sha256(turn.encode()).hexdigest()[:LONGEST]


def is_open(pressed: str, contact: Contact, session: Session, now: datetime) -> bool:
    """Whether this button is of the question that is open now: one that was put to her unasked,
    else that of the last turn.
    """
    asked, turn = contact.asked, session.turn
    if asked is not None and asked.turn and now < asked.until:
        turn = asked.turn
    return pressed in (turn, on_button(turn))
