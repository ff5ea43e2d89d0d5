"""Why the core did not do what was asked. The text is for operators, never for patients."""

from __future__ import annotations


class CoreError(Exception):
    """Anything that went wrong with the core."""


class CoreDown(CoreError):
    """No usable answer now (refused, late, 5xx, 429, nonsense): trying again later is right.

    ``retry_after`` is in seconds, where the core said it.
    """

    def __init__(self, why: str, retry_after: float | None = None) -> None:
        super().__init__(why)
        self.retry_after = retry_after


class TooLong(CoreDown):
    """The core's answer is longer than any that is read."""


class CoreRefused(CoreError):
    """The core understood and said no: the same request will never succeed.

    ``status`` is its HTTP status, 0 where it was not the core but we who said so.
    """

    def __init__(self, why: str, status: int = 0) -> None:
        super().__init__(why)
        self.status = status


class Unsearchable(CoreRefused):
    """The core cannot be asked for what changed since a moment."""


class SlotTaken(CoreError):
    """The slot was booked by someone else meanwhile."""


class AbhaElsewhere(CoreError):
    """The core has this ABHA with another person, or another ABHA number with this one."""


class NoneFree(CoreError):
    """No slot is free where she may be booked; the next days open only later."""


class NotFound(CoreError):
    """The core has no such record."""
