"""Twilio's Content API: what stands there, and what is put there. Gentle where it is busy."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec

from bot.carrier import Permanent, Temporary
from bot.settings import Settings
from bot.twilio.http import CONTENT
from bot.twilio.rest import LATER, Rest
from bot.twilio.whatsapp.contents import CATEGORY, Content

PAGE: Final = 500  # contents asked for at once
TRIES: Final = 6
FIRST: Final = 1.0  # s before the second try, twice as long before each further one

Wait = Callable[[float], None]


class ContentApi:
    """Raises ``Permanent`` and, after some patience, ``Temporary``."""

    def __init__(self, settings: Settings, wait: Wait = time.sleep) -> None:
        self._rest = Rest(settings, frozenset(), timeout=20.0)
        self._wait = wait

    def all(self) -> Iterator[dict[str, Any]]:
        """Every content of the account, with what became of its approval."""
        url: str | None = f"{CONTENT}/v1/ContentAndApprovals?PageSize={PAGE}"
        while url:
            page = self._ask("GET", url)
            yield from page.get("contents") or ()
            url = (page.get("meta") or {}).get("next_page_url")

    def create(self, content: Content) -> str:
        """Put it there; its sid."""
        sid = self._ask("POST", f"{CONTENT}/v1/Content", content.asked).get("sid")
        if not isinstance(sid, str):
            raise Permanent("Twilio gave the content no sid")
        return sid

    def submit(self, sid: str, name: str) -> str:
        """Ask WhatsApp to approve it; the status it has then."""
        asked = {"name": name, "category": CATEGORY}
        url = f"{CONTENT}/v1/Content/{sid}/ApprovalRequests/whatsapp"
        return str(self._ask("POST", url, asked).get("status") or "received")

    def _ask(self, method: str, url: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        wait = FIRST
        for left in reversed(range(TRIES)):
            try:
                return self._once(method, url, body)
            except Temporary as later:
                if not left or (later.maybe_sent and method == "POST"):
                    raise  # what may have been created is looked for before it is created again
                self._wait(later.retry_after or wait)
                wait *= 2
        raise AssertionError("the last try returns or raises")

    def _once(self, method: str, url: str, body: dict[str, Any] | None) -> dict[str, Any]:
        headers = {"Content-Type": "application/json"} if body is not None else None
        answer = self._rest.call(lambda c: c.request(method, url, data=body, headers=headers))
        if not 200 <= answer.status_code < 300:
            told = _json(answer.text)
            text = f"{told.get('message', '')} (HTTP {answer.status_code})".strip()
            if answer.status_code in LATER:
                raise Temporary(text)
            raise Permanent(text)
        return _json(answer.text)


def _json(text: str) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(text)
    except msgspec.DecodeError:
        return {}
    return found if isinstance(found, dict) else {}
