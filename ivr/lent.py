"""``/voice/lent/<key>``: a voice message, where a carrier fetches it from."""

from __future__ import annotations

import logging

import redis
from flask import Blueprint, Response

from bot.lent_voice import WHERE, LentVoices
from bot.ports import Speaks, Unspeakable
from bot.rx.page import guarded
from bot.sessions import Sessions

TYPE = "audio/mpeg"

log = logging.getLogger(__name__)


def lent_voice_blueprint(lent: LentVoices, speak: Speaks, sessions: Sessions) -> Blueprint:
    """The sound is made again where it is fetched: its pieces are kept, so that takes no time."""
    blueprint = Blueprint("voice_lent", __name__)

    @blueprint.get(f"{WHERE}/<name>")
    def sound(name: str) -> Response:
        try:
            found = lent.read(name)
            if found and found.known and sessions.contact(found.contact).consent is None:
                found = None  # she had all erased since
            if found is None:
                return _no("There is nothing here any more.\n", 404)
            return guarded(Response(speak(found.replies, found.language), content_type=TYPE))
        except Unspeakable as no:
            log.warning("a voice message cannot be made again: %s", no)
        except redis.RedisError:
            log.warning("a voice message cannot be looked up")
        return _no("Come again later.\n", 503)

    return blueprint


def _no(text: str, status: int) -> Response:
    return guarded(Response(text, status, content_type="text/plain; charset=utf-8"))
