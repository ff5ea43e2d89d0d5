"""Files that she sent, fetched from the Bot API's own address and from no other."""

from __future__ import annotations

import re
import time
from typing import Final

import httpx

from bot.carrier import Permanent, Temporary
from bot.media.body import UNPACKED, body
from bot.media.source import LARGEST, SECONDS
from bot.settings import Settings
from bot.telegram.api import connected

FILE_ID: Final = re.compile(r"[A-Za-z0-9_-]{10,300}")
PATH: Final = re.compile(r"(?!.*\.\.)[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*")


class TelegramFiles:
    """What she sent is named by Telegram's own id of it (``file_id``), never by an address: that is
    made of what the Bot API tells. What is in her chat is hers: it is not
    deleted. Raises ``Permanent`` and ``Temporary`` only.
    """

    def __init__(self, settings: Settings) -> None:
        self._api = connected(settings)
        self._http = httpx.Client(
            timeout=8.0,
            follow_redirects=False,
            headers=UNPACKED,
            trust_env=self._api.trusts_proxies,
        )

    def fetch(self, url: str) -> bytes:
        """The file; ``Permanent`` where it is larger than a doctor needs, or gone."""
        if not FILE_ID.fullmatch(url):
            raise Permanent("this is the id of no file")
        found = self._api.call(lambda bot: bot.get_file(url))
        if found.file_size is not None and found.file_size > LARGEST:
            raise Permanent("the file is too large")
        until = time.monotonic() + SECONDS
        try:
            with self._http.stream("GET", self._address(found.file_path or "")) as answer:
                _judge(answer)
                return body(answer, LARGEST, until)
        except httpx.HTTPError as wrong:
            raise Temporary(f"no answer: {type(wrong).__name__}") from None

    def _address(self, told: str) -> str:
        path = told.removeprefix(self._api.files)
        if path == told or not PATH.fullmatch(path):
            raise Permanent("the file is not with the Bot API")
        return told


def _judge(answer: httpx.Response) -> None:
    if answer.status_code in (404, 410):
        raise Permanent("the file is gone")
    if not answer.is_success:
        raise Temporary(f"the Bot API answered {answer.status_code}")
