"""What sends a message to a phone, whoever it is, and how that fails."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Protocol

from msgspec import Struct

from handlers.inbound import Channel

BESIDE: Final = ":paper"  # of the id of a file that goes beside a message


class Permanent(Exception):
    """The carrier will never send this. ``stopped``: she opted out with the carrier itself."""

    def __init__(self, why: str, stopped: bool = False) -> None:
        super().__init__(why)
        self.stopped = stopped


class Temporary(Exception):
    """Not sent now, or (``maybe_sent``) no one knows; ``retry_after`` in seconds if told."""

    def __init__(
        self, why: str, retry_after: float | None = None, maybe_sent: bool = False
    ) -> None:
        super().__init__(why)
        self.retry_after = retry_after
        self.maybe_sent = maybe_sent


class Choice(Struct, frozen=True, array_like=True):
    """What a button or a row of a list stands for, and the words on it."""

    key: str
    label: str


class Message(Struct, frozen=True, kw_only=True):
    """One message on its way. ``id`` is ours, for receipts; ``to`` the number (E.164), or what the
    channel has instead. ``text`` names the ``choices`` too, for phones that show no buttons;
    ``body`` is without them. ``turn`` is what a button says when pressed, before its key.

    ``template`` is the id that the text is registered under, ``values`` what fills it, where the
    carrier fills it. ``waits``: what others wait for goes before it. ``asks`` is the message of
    ``locales/`` that ends it. ``document`` is a file that goes with it: its address, at ours, or
    its name where the ``file`` itself is given. ``listen`` are the words of a button that has it
    read out, where it has one; ``voice`` is what is read out (MP3), which a carrier that fetches
    nothing is handed. ``presses`` are the variables of the template that its buttons say.
    """

    id: str
    channel: Channel
    to: str
    text: str
    body: str = ""
    choices: tuple[Choice, ...] = ()
    turn: str = ""
    template: str = ""
    values: dict[str, str] = {}
    asks: str = ""
    language: str = ""
    document: str = ""
    file: bytes = b""
    waits: bool = False
    listen: str = ""
    voice: bytes = b""
    presses: dict[str, str] = {}


class Carrier(Protocol):
    """Raises ``Permanent`` and ``Temporary`` only."""

    def send(self, message: Message) -> str:
        """Send it; the carrier's own id."""

    def find(self, message: Message, since: datetime) -> str | None:
        """The carrier's id of this message, if it took it since then."""
