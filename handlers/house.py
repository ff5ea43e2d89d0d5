"""What a turn is given: the conversation reaches the outside only through this."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from handlers.clinical.triage.assess import Assessor
from handlers.core.port import Core
from handlers.effect import Effect
from handlers.reply import Arg, Reply
from handlers.session import Contact, Session
from nlu.understanding import Understanding

Parse = Callable[[str, str], Understanding]  # (text, language set or "") -> what it says
Fits = Callable[[Reply, str, str, int], bool]  # (a question, language, channel, its SMS parts)
Say = Callable[[Arg, str], str]  # (a label, language) -> the words she sees
Proves = Callable[[str, str, str, str, datetime], bool]  # as ``no_proof``


def no_proof(contact: str, number: str, effect: str, digits: str, now: datetime) -> bool:
    """Whether these are the digits that an effect has sent to this number for this contact; here
    none was sent.
    """
    return False


class House(Struct, frozen=True):
    """The rooms and facts around a conversation, the same for every turn. ``hears`` are the
    languages whose words are made out in a call.
    """

    core: Core
    parse: Parse
    assessor: Assessor
    say: Say
    fits: Fits
    zone: ZoneInfo
    languages: tuple[str, ...]
    emergency_numbers: tuple[str, ...]
    hears: frozenset[str] = frozenset()
    proves: Proves = no_proof


class Decision(Struct, frozen=True):
    """What a turn comes to. ``forget``: erase all that is kept of this contact. ``joins`` is the
    number (E.164) that she has proved: nothing else is done, and the turn goes on as that phone's.
    ``leaves``: the chat she writes in is not this phone's any more; said from the phone, none is.
    """

    contact: Contact
    session: Session
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...] = ()
    forget: bool = False
    joins: str = ""
    leaves: bool = False


class Turn(Struct, frozen=True):
    """Which turn this is: ``id`` is the same when the carrier sends the message again."""

    id: str
    now: datetime
