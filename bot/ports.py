"""What this room is given by others: the words, the conversation, the queue, a clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from handlers.effect import Effect
from handlers.house import Decision, House, Turn
from handlers.inbound import Inbound
from handlers.reply import Reply
from handlers.session import Contact, Session

Decide = Callable[[Inbound, Turn, Contact, Session, House], Decision]
Enqueue = Callable[[Effect], None]
OnStep = Callable[[str], None]
Clock = Callable[[], datetime]  # aware


class Unspeakable(Exception):
    """No voice of ours can say it now; the text says why, and nothing of what it was."""


class Speaks(Protocol):
    """What reads messages out, as the calls do."""

    def __call__(self, replies: Sequence[Reply], language: str) -> bytes:
        """A sound (MP3, mono) of these messages one after the other; ``Unspeakable``."""


class Renders(Protocol):
    """Makes a text of a reply: ``bot.render.Renderer`` does."""

    def text(self, reply: Reply, language: str, channel: str, now: datetime, turn: str = "") -> str:
        """The words of a reply as this channel shows them; ``now`` is aware, ``turn`` the one that
        says it.
        """


class Unavailable(Exception):
    """The turn cannot be taken now and nothing of it is done; the carrier should come again."""


class Refused(Exception):
    """An effect will never succeed; the text is for operators."""
