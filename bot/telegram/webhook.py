"""``POST /telegram/webhook``: updates as Telegram brings them, a chat's one after another."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Callable
from typing import Any, Final

import msgspec
import redis
from flask import Blueprint, Response, abort, request
from werkzeug.exceptions import RequestEntityTooLarge

from bot.body import read_body
from bot.carrier import Temporary
from bot.ports import Unavailable
from bot.settings import Settings
from bot.traces import trace

log = logging.getLogger(__name__)

PATH: Final = "/telegram/webhook"
SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  (the name of a header)
LARGEST: Final = 512 * 1024  # bytes; a message may quote another one, each letter escaped

Take = Callable[[dict[str, Any]], None]
Dropped = Callable[[], None]


def telegram_blueprint(
    settings: Settings, take: Take, dropped: Dropped = lambda: None
) -> Blueprint:
    """What cannot be taken now is answered 503, and Telegram brings it again. What never can be is
    answered 200 and ``dropped``: whatever else was said, it would come again and again, and the
    chat's next updates would wait behind it.
    """
    secret = settings.telegram_secret_token.encode()
    blueprint = Blueprint("telegram", __name__)

    @blueprint.post(PATH)
    def webhook() -> Response:
        given = request.headers.get(SECRET, "").encode()
        if not secret or not hmac.compare_digest(given, secret):
            abort(403)
        try:
            update = msgspec.json.decode(read_body(LARGEST), type=dict[str, Any])
            take(update)
        except (Unavailable, Temporary, redis.RedisError):
            return Response("come again later", 503, content_type="text/plain")
        except (ValueError, RecursionError, RequestEntityTooLarge) as wrong:
            log.error("what Telegram brought is no update: %s", type(wrong).__name__)
            dropped()
        except Exception as wrong:  # whatever it is, the next ones are taken
            log.error("an update of Telegram failed: %s", trace(wrong))
            dropped()
        return Response(status=200)

    return blueprint
