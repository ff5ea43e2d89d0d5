"""Recordings of Twilio's, fetched with our credentials from its own address and from no other."""

from __future__ import annotations

import re
import time
from typing import Final
from urllib.parse import urlsplit

import httpx

from bot.carrier import Permanent, Temporary
from bot.media.body import UNPACKED, body
from bot.settings import Settings
from bot.twilio.send import EMBEDDED_ACCOUNT

TWILIO: Final = "https://api.twilio.com"
SID: Final = re.compile(r"[A-Za-z0-9-]{10,64}")
LARGEST: Final = 4_000_000  # bytes; a minute is one million
SECONDS: Final = 20.0  # for one of them


class TwilioRecordings:
    """``bot.recordings.Recordings``. The address is made from the id: what a webhook names as the
    address of a recording is never asked.
    """

    def __init__(self, settings: Settings) -> None:
        account = settings.twilio_account_sid or EMBEDDED_ACCOUNT
        base = settings.twilio_api_base or TWILIO
        self._folder = f"{base}/2010-04-01/Accounts/{account}/Recordings"
        self._http = httpx.Client(
            auth=(account, settings.twilio_auth_token),
            timeout=8.0,
            headers=UNPACKED,
            follow_redirects=False,
            trust_env=urlsplit(base).hostname != "127.0.0.1",
        )

    def fetch(self, recording: str) -> bytes:
        """A WAV file; ``Temporary`` while it is not ready, ``Permanent`` if it is none."""
        until = time.monotonic() + SECONDS
        try:
            with self._http.stream("GET", self._address(recording, "wav")) as answer:
                _judge(answer)
                data = body(answer, LARGEST, until)
        except httpx.HTTPError as wrong:
            raise Temporary(f"no answer: {type(wrong).__name__}") from None
        if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
            raise Permanent("the recording is no WAV file")
        return data

    def delete(self, recording: str) -> None:
        """404 says that it is gone already."""
        try:
            answer = self._http.delete(self._address(recording, "json"))
        except httpx.HTTPError as wrong:
            raise Temporary(f"no answer: {type(wrong).__name__}") from None
        if answer.status_code != 404:
            _judge(answer)

    def _address(self, recording: str, suffix: str) -> str:
        if not SID.fullmatch(recording):
            raise Permanent("this is the id of no recording")
        return f"{self._folder}/{recording}.{suffix}"


def _judge(answer: httpx.Response) -> None:
    """A recording may not be ready yet, and wrong credentials are ours to mend: both wait."""
    if not answer.is_success:
        raise Temporary(f"the carrier answered {answer.status_code}")
