"""Media of Twilio's messages, fetched with our credentials from its own address and no other."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx

from bot.carrier import Permanent, Temporary
from bot.media.body import UNPACKED, body
from bot.media.source import LARGEST, SECONDS
from bot.settings import Settings
from bot.twilio.recordings import TWILIO
from bot.twilio.send import EMBEDDED_ACCOUNT

# where Twilio documents, or is known, to keep them; what leads there is signed and needs no token
STORES: Final = (
    "https://mms.twiliocdn.com/",
    "https://media.twiliocdn.com/",
    "https://s3-external-1.amazonaws.com/media.twiliocdn.com/",
)
HOPS: Final = 2  # it has been seen to go from one store to the next
_PATH: Final = re.compile(
    r"/2010-04-01/Accounts/(AC[0-9a-fA-F]{32})"
    r"/Messages/(?:MM|SM)[0-9a-fA-F]{32}/Media/ME[0-9a-fA-F]{32}"
)


class TwilioMedia:
    """``bot.media.source.MediaSource``. ``stores`` are the addresses a redirect may lead into;
    a server at TWILIO_API_BASE may lead to itself.
    """

    def __init__(self, settings: Settings, stores: Sequence[str] = STORES) -> None:
        self._account = settings.twilio_account_sid or EMBEDDED_ACCOUNT
        self._base = settings.twilio_api_base or TWILIO
        own = urlsplit(settings.twilio_api_base)
        self._stores = (*stores, f"{own.scheme}://{own.netloc}/") if own.netloc else tuple(stores)
        self._credentials = (self._account, settings.twilio_auth_token)
        self._http = httpx.Client(
            timeout=8.0,
            follow_redirects=False,
            headers=UNPACKED,
            trust_env=urlsplit(self._base).hostname != "127.0.0.1",
        )

    def fetch(self, url: str) -> bytes:
        """``Temporary`` while it is not there, ``Permanent`` where it can never be had."""
        asked = self._address(url)
        auth: tuple[str, str] | None = self._credentials
        until = time.monotonic() + SECONDS
        try:
            for _ in range(HOPS + 1):
                with self._http.stream("GET", asked, auth=auth) as answer:
                    if not answer.has_redirect_location:
                        if not answer.is_success:
                            raise Temporary(f"the carrier answered {answer.status_code}")
                        return body(answer, LARGEST, until)
                    asked = self._store(asked, answer.headers["Location"])
                    auth = None
        except (httpx.HTTPError, httpx.InvalidURL) as wrong:
            raise Temporary(f"no answer: {type(wrong).__name__}") from None
        raise Temporary("it is sent from one store to the next")

    def delete(self, url: str) -> None:
        """404 says that it is gone already."""
        try:
            answer = self._http.delete(f"{self._address(url)}.json", auth=self._credentials)
        except httpx.HTTPError as wrong:
            raise Temporary(f"no answer: {type(wrong).__name__}") from None
        if not answer.is_success and answer.status_code != 404:
            raise Temporary(f"the carrier answered {answer.status_code}")

    def _address(self, url: str) -> str:
        """Made anew of what is a medium of our account; of the rest of it nothing is asked."""
        for base in (TWILIO, self._base):
            found = _PATH.fullmatch(url.removeprefix(base)) if url.startswith(base) else None
            if found and found[1] == self._account:
                return f"{self._base}{found[0]}"
        raise Permanent("this is the address of no medium of ours")

    def _store(self, asked: str, location: str) -> str:
        target = urljoin(asked, location)
        if not target.startswith(self._stores) or ".." in target:
            raise Permanent("the carrier sends us elsewhere")
        return target
