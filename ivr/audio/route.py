"""``GET /audio/<key>``: what the carrier plays to her."""

from __future__ import annotations

import logging

from flask import Blueprint, Response, abort, send_file

from ivr.audio.engine import EngineFailed
from ivr.audio.voices import Voices

YEAR = 365 * 24 * 3600  # s
LONGEST = 4096  # characters of a key

log = logging.getLogger(__name__)


def audio_blueprint(voices: Voices) -> Blueprint:
    """Sounds by their addresses, which never change; 404 for any that we did not give."""
    blueprint = Blueprint("audio", __name__)

    @blueprint.get("/audio/<key>")
    def audio(key: str) -> Response:
        try:
            path = voices.sound(key) if len(key) <= LONGEST else None
        except (EngineFailed, OSError) as wrong:
            log.warning("a sound cannot be made again: %s", wrong)
            path = None
        if path is None:
            abort(404)
        answer = send_file(
            path, mimetype="audio/wav", conditional=True, max_age=YEAR, etag=path.stem
        )
        del answer.last_modified  # when it was last heard, which says nothing of its age
        answer.cache_control.public = True
        answer.cache_control.immutable = True
        return answer

    return blueprint
