"""Receipts from Twilio: what became of the messages we sent."""

from __future__ import annotations

from typing import Final

import redis
from flask import Blueprint, Response, request

from bot.delivery.doing import Receipts
from bot.delivery.state import Status
from bot.metrics import Metrics
from bot.ports import Unavailable
from bot.receipt import Receipt, ReceiptBook
from bot.sessions import Sessions
from bot.settings import Settings
from bot.twilio.signature import Signature

OPTED_OUT: Final = "21610"
_RANK: Final = {
    "accepted": 0, "scheduled": 0, "queued": 1, "sending": 2, "sent": 3,
    "delivered": 4, "undelivered": 4, "failed": 4, "canceled": 4, "read": 5,
}  # fmt: skip


_OURS: Final[dict[str, Status]] = {
    "accepted": "queued", "scheduled": "queued", "queued": "queued", "sending": "queued",
    "sent": "sent", "delivered": "delivered", "undelivered": "undelivered", "failed": "failed",
    "canceled": "failed", "read": "read",
}  # fmt: skip


def status_blueprint(
    settings: Settings,
    client: redis.Redis,
    sessions: Sessions,
    metrics: Metrics,
    receipts: Receipts | None = None,
) -> Blueprint:
    """``/twilio/status?id=``: ``id`` is the one the message was sent with. ``receipts`` are told
    what became of it.
    """
    signature = Signature(settings)
    book = ReceiptBook(client, sessions, metrics, receipts)
    blueprint = Blueprint("twilio_status", __name__)

    @blueprint.post("/twilio/status")
    def status() -> Response:
        form = signature.form()
        state, to, error = form.get("MessageStatus", ""), form.get("To", ""), form.get("ErrorCode")
        receipt = Receipt(
            message=request.args.get("id", ""),
            status=_OURS.get(state),
            said=state,
            rank=_RANK.get(state, 0),
            template=request.args.get("template", ""),
            error=error or "",
            stopped=f"tel:{to}" if error == OPTED_OUT and to else "",
        )
        try:
            book.take(receipt)
        except (redis.RedisError, Unavailable):
            return Response("come again later", 503, content_type="text/plain")
        return Response(status=204)

    return blueprint
