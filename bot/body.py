"""Reads a request's body, up to a bound."""

from __future__ import annotations

from flask import request
from werkzeug.exceptions import RequestEntityTooLarge

MAX_BODY = 64 * 1024  # bytes


def read_body(most: int = MAX_BODY) -> bytes:
    """The whole body; ``RequestEntityTooLarge`` (413) if longer, however it was sent."""
    # One byte more: of a chunked body, werkzeug silently drops what is over the limit.
    request.max_content_length = most + 1
    body = request.get_data()
    if len(body) > most:
        raise RequestEntityTooLarge
    return body
