"""What sends a message to a phone, whoever it is, and how that fails."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


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


class Carrier(Protocol):
    """Raises ``Permanent`` and ``Temporary`` only."""

    def send(self, to: str, text: str, message_id: str, template: str = "") -> str:
        """Send to an E.164 number; the carrier's own id. ``message_id`` is ours, for receipts;
        ``template`` the id that the text is registered under (DLT), if any.
        """

    def find(self, to: str, text: str, since: datetime) -> str | None:
        """The carrier's id of a message with this text that it took since then."""
