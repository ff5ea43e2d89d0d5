"""Receipts from Twilio: what became of the messages we sent."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

import redis
from flask import Blueprint, Response, request
from werkzeug.datastructures import MultiDict

from bot.again import ENDING, Again
from bot.delivery.doing import Receipts
from bot.delivery.state import Status
from bot.metrics import Metrics
from bot.ports import Unavailable
from bot.sessions import Sessions
from bot.settings import Settings
from bot.twilio.signature import Signature
from bot.twilio.whatsapp.carrier import CHANNEL, NOT_THERE, WINDOW_CLOSED

log = logging.getLogger(__name__)

KEPT: Final = 48 * 3600  # s
OPTED_OUT: Final = "21610"
_OTHERWISE: Final = NOT_THERE | {WINDOW_CLOSED, int(OPTED_OUT)}
_FORWARD: Final = Path(__file__).parent.parent / "scripts" / "forward.lua"
_RANK: Final = {
    "accepted": 0, "scheduled": 0, "queued": 1, "sending": 2, "sent": 3,
    "delivered": 4, "undelivered": 4, "failed": 4, "canceled": 4, "read": 5,
}  # fmt: skip


_OURS: Final[dict[str, Status]] = {
    "accepted": "queued", "scheduled": "queued", "queued": "queued", "sending": "queued",
    "sent": "sent", "delivered": "delivered", "undelivered": "undelivered", "failed": "failed",
    "canceled": "failed", "read": "read",
}  # fmt: skip


def status_blueprint(  # noqa: PLR0917  (the parts of one webhook)
    settings: Settings,
    client: redis.Redis,
    sessions: Sessions,
    metrics: Metrics,
    receipts: Receipts | None = None,
    again: Again | None = None,
) -> Blueprint:
    """``/twilio/status?id=``: ``id`` is the one the message was sent with. ``receipts`` are told
    what became of it; what WhatsApp did not take after all is told ``again``.
    """
    signature = Signature(settings)
    forward = client.register_script(_FORWARD.read_text())
    blueprint = Blueprint("twilio_status", __name__)

    @blueprint.post("/twilio/status")
    def status() -> Response:
        form = signature.form()
        state = form.get("MessageStatus", "")
        template = request.args.get("template", "")
        if template and state in ("undelivered", "failed"):
            code = form.get("ErrorCode", "none")
            log.warning("a text of template %s was not delivered: error %s", template, code)
        message = request.args.get("id", "")
        try:
            if message and state in _RANK:
                key = f"opd:receipt:{message}"
                if forward(keys=[key], args=[_RANK[state], state, KEPT]):
                    metrics.receipts.labels(state).inc()
                if not told_again(message, form) and receipts is not None:
                    receipts.take(message.removesuffix(ENDING), _OURS[state])
            if form.get("ErrorCode") == OPTED_OUT and form.get("To", "").startswith("+"):
                sessions.stop(f"tel:{form['To']}")
        except (redis.RedisError, Unavailable):
            return Response("come again later", 503, content_type="text/plain")
        return Response(status=204)

    def told_again(message: str, form: MultiDict[str, str]) -> bool:
        told, to = form.get("ErrorCode", ""), form.get("To", "")
        code = int(told) if told.isascii() and told.isdigit() else 0
        if again is None or not to.startswith(CHANNEL) or code not in _OTHERWISE:
            return False
        address = to if not to.startswith(f"{CHANNEL}+") else f"tel:{to.removeprefix(CHANNEL)}"
        return again.tell(message, address, "whatsapp", closed=code == WINDOW_CLOSED)

    return blueprint
