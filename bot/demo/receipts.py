"""Moves each message on its way, queued to sent to delivered, and tells its callback."""

from __future__ import annotations

import threading

from bot.demo.mailbox import Mailbox, Message, Status
from bot.demo.webhook import Webhooks

_NEXT: dict[str, Status] = {"queued": "sent", "sent": "delivered"}


class Receipts:
    """The carrier's background thread; what was under way at a stop goes on at the next start."""

    def __init__(self, mailbox: Mailbox, webhooks: Webhooks, pace: float = 0.2) -> None:
        self._mailbox, self._webhooks, self._pace = mailbox, webhooks, pace
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the thread; once is enough."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="receipts", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop the thread after the call under way, which takes its 15 s at most, twice."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while not self._stopping.wait(self._pace):
            for message in self._mailbox.pending():
                if self._stopping.is_set():
                    return
                self._step(message)

    def _step(self, message: Message) -> None:
        status = _NEXT[message.status]
        if self._mailbox.advance(message, status) and message.callback:
            self._webhooks.receipt(message, status)
