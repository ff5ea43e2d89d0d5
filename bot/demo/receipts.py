"""Moves each message on its way, queued to sent to delivered, and tells its callback."""

from __future__ import annotations

from bot.demo.mailbox import Mailbox, Message, Status
from bot.demo.rounds import Rounds
from bot.demo.webhook import Webhooks

_NEXT: dict[str, Status] = {"queued": "sent", "sent": "delivered"}


class Receipts(Rounds[Message]):
    """The carrier's background thread; what was under way at a stop goes on at the next start."""

    def __init__(self, mailbox: Mailbox, webhooks: Webhooks, pace: float = 0.2) -> None:
        super().__init__("receipts", mailbox.pending, self._step, pace)
        self._mailbox, self._webhooks = mailbox, webhooks

    def _step(self, message: Message) -> None:
        lost = message.channel == "whatsapp" and message.status == "queued" and message.error
        status: Status = "failed" if lost else _NEXT[message.status]
        if self._mailbox.advance(message, status) and message.callback:
            self._webhooks.receipt(message, status, message.error if lost else None)
