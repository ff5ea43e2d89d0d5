"""Where what she sent still is: with the carrier that brought it."""

from __future__ import annotations

from typing import Final, Protocol, runtime_checkable

LARGEST: Final = 10_000_000  # bytes of one file
SECONDS: Final = 20.0  # for one of them


class MediaSource(Protocol):
    """Raises ``Permanent`` and ``Temporary`` only."""

    def fetch(self, url: str) -> bytes:
        """At most ``LARGEST`` bytes in about ``SECONDS``, from the carrier's own hosts alone. The
        ``url`` is its own id or address of the file.
        """


@runtime_checkable
class Forgetful(MediaSource, Protocol):
    """A source that can be told to forget; raises ``Permanent`` and ``Temporary`` only."""

    def delete(self, url: str) -> None:
        """Let the carrier forget it; one that is gone is deleted."""
