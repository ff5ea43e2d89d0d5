"""Receipts from Twilio: what became of the messages we sent."""

from __future__ import annotations

from typing import Final

import redis
from flask import Blueprint, Response, request

from bot.again import Again
from bot.delivery.state import Status
from bot.ports import Unavailable
from bot.receipt import Receipt, ReceiptBook
from bot.settings import Settings
from bot.twilio.signature import Signature
from bot.twilio.whatsapp.carrier import CHANNEL, NOT_THERE, WINDOW_CLOSED

OPTED_OUT: Final = "21610"
_OTHERWISE: Final = NOT_THERE | {WINDOW_CLOSED, int(OPTED_OUT)}
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
    settings: Settings, book: ReceiptBook, again: Again | None = None
) -> Blueprint:
    """``/twilio/status?id=``: ``id`` is the one the message was sent with. ``book`` is told what
    became of it; what WhatsApp did not take after all is told ``again``.
    """
    signature = Signature(settings)
    blueprint = Blueprint("twilio_status", __name__)

    @blueprint.post("/twilio/status")
    def status() -> Response:
        form = signature.form()
        state, to, error = form.get("MessageStatus", ""), form.get("To", ""), form.get("ErrorCode")
        message = request.args.get("id", "")
        try:
            told = message and state in _OURS and told_again(message, to, error or "")
            book.take(
                Receipt(
                    message=message,
                    status=_OURS.get(state),
                    said=state,
                    rank=_RANK.get(state, 0),
                    template=request.args.get("template", ""),
                    error=error or "",
                    stopped=f"tel:{to}" if error == OPTED_OUT and to.startswith("+") else "",
                    told_again=bool(told),
                )
            )
        except (redis.RedisError, Unavailable):
            return Response("come again later", 503, content_type="text/plain")
        return Response(status=204)

    def told_again(message: str, to: str, error: str) -> bool:
        code = int(error) if error.isascii() and error.isdigit() else 0
        if again is None or not to.startswith(CHANNEL) or code not in _OTHERWISE:
            return False
        address = to if not to.startswith(f"{CHANNEL}+") else f"tel:{to.removeprefix(CHANNEL)}"
        return again.tell(message, address, "whatsapp", closed=code == WINDOW_CLOSED)

    return blueprint
