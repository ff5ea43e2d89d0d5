"""How Twilio's REST client reaches its server: elsewhere if so set, bounded, and with the wait
that a busy server asks for. Slow to import, as is all of the REST client.
"""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import urlsplit

import requests
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]

from bot.carrier import Temporary

TWILIO = "https://api.twilio.com"
CONTENT = "https://content.twilio.com"

_quiet = logging.getLogger("opdline.twilio")  # the client would log every number it calls
_quiet.setLevel(logging.WARNING)


class HttpClient(TwilioHttpClient):  # type: ignore[misc]
    """Raises ``Temporary`` where asking again later is right."""

    def __init__(self, base: str, timeout: float = 8.0) -> None:
        super().__init__(timeout=timeout, logger=_quiet)
        self._base = base
        if urlsplit(base).hostname == "127.0.0.1":
            self.session.trust_env = False  # no proxy stands between us and ourselves

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        """As the client's own, at our base address."""
        if self._base:
            url = self._base + url.removeprefix(TWILIO).removeprefix(CONTENT)
        try:
            answer = super().request(method, url, *args, **kwargs)
        except requests.RequestException as wrong:
            # A refused connection is certain; anything later may have come through.
            maybe = not (isinstance(wrong, requests.ConnectTimeout) or _refused(wrong))
            raise Temporary(f"no answer: {type(wrong).__name__}", maybe_sent=maybe) from None
        if answer.status_code == 429 or answer.status_code >= 500:
            raise Temporary(
                f"the carrier answered {answer.status_code}",
                retry_after=_seconds(answer.headers.get("Retry-After")),
                maybe_sent=answer.status_code != 429,
            )
        return answer


def _refused(wrong: requests.RequestException) -> bool:
    return isinstance(wrong, requests.ConnectionError) and "NewConnectionError" in repr(wrong)


def _seconds(header: str | None) -> float | None:
    return float(header) if header and header.isascii() and header.isdigit() else None
