"""What is to be done next about a prescription on its way. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct

from bot.delivery.state import LOST, Delivery, Try

CALL = "call"  # it comes to an outcome by itself: answered or not


class Step(Struct, frozen=True):
    """``rest``: nothing is to be done; ``wait`` until ``at``, or for what a call comes to;
    ``start`` this ``way``; or ask for ``help``.
    """

    kind: Literal["rest", "wait", "start", "help"]
    way: str = ""
    at: datetime | None = None


def next_step(
    delivery: Delivery, ways: Sequence[str], now: datetime, due: Callable[[Try], datetime]
) -> Step:
    """``ways`` are those that can be used, in their order; ``due`` is until when a try is given."""
    if delivery.arrived or delivery.closed:
        return Step("rest")
    for one in delivery.tries:
        if not one.started and one.way in ways:
            return Step("start", one.way)  # whoever began it did not come to its end
    hopeful = [one for one in delivery.tries if one.started and one.status not in LOST]
    if any(one.way == CALL for one in hopeful):
        return Step("wait")
    waits = [at for one in hopeful if (at := due(one)) > now]
    if waits:
        return Step("wait", at=min(waits))
    tried = {one.way for one in delivery.tries}
    left = [way for way in ways if way not in tried]
    return Step("start", left[0]) if left else Step("help")
