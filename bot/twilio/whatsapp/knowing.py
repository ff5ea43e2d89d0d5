"""Which number a business-scoped id belongs to, from the messages that tell both."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.addresses import Addresses
from bot.joining import Joining
from bot.twilio.whatsapp.carrier import CHANNEL
from bot.twilio.whatsapp.inbound import Sender
from handlers.inbound import Inbound, Number

REMEMBERED = 10_000  # of them by one process, so that it need not look again


class Knowing:
    """A later message that hides the number goes on where the number has begun, and the other way
    about. Raises ``redis.RedisError`` and ``Unavailable``.
    """

    def __init__(self, joining: Joining, addresses: Addresses) -> None:
        self._joining = joining
        self._addresses = addresses
        self._known: set[Sender] = set()

    def learn(self, her: Sender) -> None:
        """Keep it, if both are told."""
        if not (her.number and her.scoped) or her in self._known:
            return
        chat, phone = f"{CHANNEL}{her.scoped}", f"tel:{her.number}"
        if self._addresses.contact(chat) != phone:
            now, body = datetime.now(UTC), Number(her.number)
            told = Inbound(chat, "whatsapp", "twilio", "", body, now, address=chat)
            self._joining.joined(told, her.number)
        if len(self._known) >= REMEMBERED:
            self._known.clear()
        self._known.add(her)
