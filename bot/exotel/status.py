"""Receipts from Exotel: what became of the texts we sent, in the words of all its documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import redis
from flask import Blueprint, Response

from bot.delivery.state import Status
from bot.exotel.guard import Guard
from bot.exotel.numbers import e164
from bot.ports import Unavailable
from bot.receipt import Receipt, ReceiptBook
from bot.settings import Settings

HANDSET: Final = ("20005", "20000", "DELIVERED_TO_HANDSET")
BLACKLISTED: Final = ("23020", "FAILED_REJECTED_BLACKLIST", "FAILED_BLACKLISTED")
# She could not be reached in time; every other failure would come again.
UNREACHED: Final = (
    "23035", "23050", "30011", "30020", "30021", "30022", "FAILED_SUBSCRIBER_UNAVAILABLE",
    "FAILED_EXPIRED", "FAILED_UNREACHABLE",
)  # fmt: skip
_WORDS: Final[dict[str, Status]] = {
    "queued": "queued", "sending": "queued", "submitted": "queued", "sent": "sent",
    "delivered": "delivered", "undelivered": "undelivered", "expired": "undelivered",
    "failed": "failed", "failed-dnd": "failed", "failed_dnd": "failed",
}  # fmt: skip
_RANK: Final[dict[Status, int]] = {
    "queued": 1, "sent": 2, "undelivered": 3, "failed": 3, "delivered": 3, "read": 3,
}  # fmt: skip


def status_blueprint(settings: Settings, book: ReceiptBook) -> Blueprint:
    """``/exotel/status?id=``: ``id`` is the one the message was sent with."""
    guard = Guard(settings)
    blueprint = Blueprint("exotel_status", __name__)

    @blueprint.post("/exotel/status")
    def status() -> Response:
        form = guard.form()
        try:
            book.take(receipt_of(form))
        except (redis.RedisError, Unavailable):
            return Response("come again later", 503, content_type="text/plain")
        return Response("", content_type="text/plain")

    return blueprint


def receipt_of(form: Mapping[str, str]) -> Receipt:
    """The receipt in the words of ours; one without a known status is none."""
    said = (form.get("Status", ""), form.get("DetailedStatus", ""),
            form.get("DetailedStatusCode", ""), form.get("ExoStatusCode", ""))  # fmt: skip
    status = _status(said)
    number = e164(form.get("To", ""))
    stopped = number and any(word in BLACKLISTED for word in said)
    return Receipt(
        message=form.get("id", "") or form.get("CustomField", "") or form.get("ExternalRef", ""),
        status=status,
        said=status or "",
        rank=_RANK[status] if status else 0,
        template=form.get("template", ""),
        error=next((word for word in said[::-1] if word), ""),
        stopped=f"tel:{number}" if stopped else "",
    )


def _status(said: tuple[str, ...]) -> Status | None:
    if any(word in HANDSET for word in said):
        return "delivered"
    if any(word in UNREACHED for word in said):
        return "undelivered"
    known = _WORDS.get(said[0].lower())
    if known:
        return known
    if "DELIVERED_TO_OPERATOR" in said:
        return "sent"
    return "failed" if any("FAILED" in word or "DLT" in word for word in said) else None
