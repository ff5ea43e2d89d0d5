"""Who is calling: Twilio signs each webhook with the account's token."""

from __future__ import annotations

from urllib.parse import parse_qsl

from flask import abort, request
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]
from werkzeug.datastructures import MultiDict

from bot.body import read_body
from bot.settings import Settings

FORM = "application/x-www-form-urlencoded"


class Signature:
    """Checks against ``PUBLIC_URL``: behind a proxy the request does not know its own address."""

    def __init__(self, settings: Settings) -> None:
        self._public_url = settings.public_url
        self._validator = RequestValidator(settings.twilio_auth_token)

    def form(self) -> MultiDict[str, str]:
        """The parameters of the current request, all of them; 413 if too long, 403 if not
        signed. Bytes that are not UTF-8 become U+FFFD.
        """
        body = read_body().decode(errors="replace")
        pairs = parse_qsl(body, keep_blank_values=True) if request.mimetype == FORM else []
        form = MultiDict(pairs)
        given = request.headers.get("X-Twilio-Signature", "")
        if not self._validator.validate(self._url(), form, given):
            abort(403)
        return form

    def _url(self) -> str:
        query = request.query_string.decode("latin-1")
        return self._public_url + request.path + (f"?{query}" if query else "")
