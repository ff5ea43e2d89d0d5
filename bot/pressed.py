"""Buttons: what they say of the question they stand under, and whether that is still open."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from typing import Final

from handlers.emergency import ADULT, CHILD
from handlers.house import Say
from handlers.inbound import Body, Digits, Text
from handlers.reply import Term
from handlers.session import Contact, Session

AUDIBLE: Final = "\N{SPEAKER WITH THREE SOUND WAVES}"  # on a button, for one who cannot read it
REPEAT: Final = Digits("#")
LONGEST: Final = 32  # characters; the id of a turn has as many
_NUMBERED: Final = re.compile(r"^\s*\d+\s")  # as choices are shown
_OF_DANGER: Final = ("alarm", "emergency")


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


def instead(label: str, contact: Contact, session: Session, say: Say) -> Body:
    """What a button of an older question says: nothing, so the open one is asked again; but a
    danger sign is danger whenever it is pressed, unless we are at that already. A list may show
    its first words only.
    """
    shown = _NUMBERED.sub("", label)
    at_it = bool(session.forms) and session.forms[-1].name in _OF_DANGER
    if shown and not at_it:
        for sign in dict.fromkeys(ADULT + CHILD):
            words = say(Term(f"danger-{sign}"), contact.language)
            if words == shown or words.startswith((f"{shown} ", f"{shown},", f"{shown};")):
                return Text(words)
    return REPEAT
