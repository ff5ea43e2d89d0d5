"""What became of a prescription, from what was seen of its messages.

Everything seen is kept and nothing is ever taken back, so the order in which receipts come, and how
often, makes no difference, and a state never goes backwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final, Literal

from msgspec import Struct

Status = Literal["queued", "sent", "undelivered", "failed", "delivered", "read"]
Closed = Literal["", "help", "refused"]

RANK: Final[dict[Status, int]] = {
    "queued": 0, "sent": 1, "undelivered": 2, "failed": 3, "delivered": 4, "read": 5,
}  # fmt: skip
ARRIVED: Final = RANK["delivered"]
LOST: Final = ("undelivered", "failed")


def worst(statuses: Iterable[Status]) -> Status:
    """The lowest of several."""
    return min(statuses, key=RANK.__getitem__)


def best(statuses: Iterable[Status]) -> Status:
    """The highest of several."""
    return max(statuses, key=RANK.__getitem__)


def status_of(parts: Iterable[str], seen: Iterable[tuple[str, Status]]) -> Status:
    """What became of a try that takes all of these messages, by the receipts ``seen`` of each.

    It has arrived when all of them have; it is lost as soon as one is, unless that one arrives
    after all.
    """
    by_part: dict[str, set[Status]] = {part: {"queued"} for part in parts}
    for part, status in seen:
        if part in by_part:
            by_part[part].add(status)
    if not by_part:
        return "queued"
    whole = worst(best(found) for found in by_part.values())
    lost = {status for found in by_part.values() for status in found if status in LOST}
    return best((whole, *lost)) if RANK[whole] < ARRIVED else whole


def root_of(bundle: str, version: int) -> str:
    """What the ids of all effects of this version begin with."""
    return f"rx:{bundle}:v{version}" if version else f"rx:{bundle}"


class Try(Struct, frozen=True):
    """One way that was tried. ``started``: all that it takes has been queued; ``instead``: because
    another did not get there.
    """

    way: str
    at: datetime
    parts: tuple[str, ...]
    status: Status = "queued"
    started: bool = True
    instead: bool = False


class Delivery(Struct, frozen=True):
    """A prescription on its way, and nothing of its patient. ``closed``: no way is tried any more,
    for a person was asked to help, or it may not be told at all. ``version`` counts how often it
    was changed since it was first told; ``told`` is the fingerprint of the version
    ``told_version``, empty where none was told.
    """

    bundle: str
    opened: datetime
    tries: tuple[Try, ...] = ()
    closed: Closed = ""
    version: int = 0
    told: str = ""
    told_version: int = 0

    @property
    def root(self) -> str:
        """What the ids of all its effects begin with."""
        return root_of(self.bundle, self.version)

    @property
    def status(self) -> Status:
        """The best that any way has come to; where none has arrived, what the last one has."""
        if not self.tries:
            return "queued"
        found = best(one.status for one in self.tries)
        return found if RANK[found] >= ARRIVED else self.tries[-1].status

    @property
    def arrived(self) -> bool:
        """Whether she has it."""
        return RANK[self.status] >= ARRIVED

    @property
    def said(self) -> str:
        """Its state in a word, for operators."""
        return self.status if self.arrived or not self.closed else self.closed
