"""What she said after the beep, while it is still with the carrier."""

from __future__ import annotations

from typing import Protocol


class Recordings(Protocol):
    """Raises ``Permanent`` and ``Temporary`` only."""

    def fetch(self, recording: str) -> bytes:
        """The sound (WAV) by the carrier's own id of it."""

    def delete(self, recording: str) -> None:
        """Let the carrier forget it; one that is gone is deleted."""
