"""What a carrier tells of a message of ours: counted, put in its order, and passed on."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

import redis
from msgspec import Struct

from bot.again import ENDING
from bot.delivery.doing import Receipts
from bot.delivery.state import Status
from bot.metrics import Metrics
from bot.sessions import Sessions

log = logging.getLogger(__name__)

KEPT: Final = 48 * 3600  # s
_FORWARD: Final = Path(__file__).parent / "scripts" / "forward.lua"


class Receipt(Struct, frozen=True, kw_only=True):
    """``message`` is the id that we sent it with, ``said`` the carrier's word for its ``status``
    and ``rank`` where that word stands among its others. ``error`` is the carrier's code.
    ``stopped`` is the contact who opted out with the carrier itself. ``told_again``: another
    channel has it now, so whoever waits for it waits on.
    """

    message: str
    status: Status | None = None
    said: str = ""
    rank: int = 0
    template: str = ""
    error: str = ""
    stopped: str = ""
    told_again: bool = False


class ReceiptBook:
    """Takes receipts in any order and any number. Raises ``redis.RedisError``, ``Unavailable``."""

    def __init__(
        self,
        client: redis.Redis,
        sessions: Sessions,
        metrics: Metrics,
        receipts: Receipts | None = None,
    ) -> None:
        self._forward = client.register_script(_FORWARD.read_text())
        self._sessions = sessions
        self._metrics = metrics
        self._receipts = receipts

    def take(self, one: Receipt) -> None:
        """A receipt that comes late moves nothing back."""
        if one.template and one.status in ("undelivered", "failed"):
            error = one.error or "none"
            log.warning("a text of template %s was not delivered: error %s", one.template, error)
        if one.message and one.status is not None:
            if self._forward(keys=[_key(one.message)], args=[one.rank, one.said, KEPT]):
                self._metrics.receipts.labels(one.said).inc()
            if self._receipts is not None and not one.told_again:
                self._receipts.take(one.message.removesuffix(ENDING), one.status)
        if one.stopped:
            self._sessions.stop(one.stopped)


def heard_of(client: redis.Redis, message: str) -> bool:
    """Whether any receipt came for it: then the carrier has it. Raises ``redis.RedisError``."""
    return bool(client.exists(_key(message)))


def _key(message: str) -> str:
    return f"opd:receipt:{message}"
