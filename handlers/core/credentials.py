"""How OPDLine says to the core who it is: a token it was given, or one it fetches."""

from __future__ import annotations

from typing import Protocol


class Credentials(Protocol):
    """Where bearer tokens come from. Safe to share between threads."""

    def token(self) -> str:
        """The token to send, empty for none; ``CoreDown`` where none can be had now."""

    def refused(self, token: str) -> bool:
        """The core did not take this one; whether ``token`` gives another now."""


class Given:
    """One token for good, as ``CORE_TOKEN`` has it."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        """As it was given."""
        return self._token

    def refused(self, token: str) -> bool:
        """There is no other."""
        return False
