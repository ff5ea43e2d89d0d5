"""What must stand at Twilio, put there: what is there already is found by its name, so it may be
broken off at any time and goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from bot.carrier import Permanent, Temporary
from bot.twilio.whatsapp.catalogue import SESSION, Known, write
from bot.twilio.whatsapp.content_api import ContentApi
from bot.twilio.whatsapp.contents import Content, for_session, shapes
from bot.twilio.whatsapp.notices import Notice

EACH: Final = 25  # contents after which the file is written
_SUBMIT: Final = ("", "unsubmitted")


class Wanted(Struct, frozen=True):
    """A content, and of a template what it is the template of."""

    content: Content
    notice: Notice | None = None


class Found(Struct, frozen=True):
    """What became of one: WhatsApp's ``status`` (or ``missing``), and why it said no."""

    wanted: Wanted
    status: str
    reason: str = ""


def wanted(notices: Iterable[Notice]) -> list[Wanted]:
    """The contents for choices, then the templates that WhatsApp has a language for."""
    stock = [Wanted(for_session(shape)) for shape in shapes()]
    for notice in notices:
        content = notice.content()
        if content is not None:
            stock.append(Wanted(content, notice))
    return stock


class Stock:
    """Raises ``Temporary`` and ``Permanent`` of the API; what was done till then is written."""

    def __init__(self, api: ContentApi, path: Path, known: Mapping[str, Known]) -> None:
        self._api = api
        self._path = path
        self._known = dict(known)

    def look(self, stock: Iterable[Wanted]) -> list[Found]:
        """What is there, and how far WhatsApp is with it; nothing is made."""
        return self._go(stock, make=False, told=lambda done: None)

    def fill(self, stock: Iterable[Wanted], told: Callable[[int], None]) -> list[Found]:
        """The same, and what is missing is made and submitted. ``told`` hears how many are done."""
        return self._go(stock, make=True, told=told)

    def _go(
        self, stock: Iterable[Wanted], *, make: bool, told: Callable[[int], None]
    ) -> list[Found]:
        there = {str(row.get("friendly_name")): row for row in self._api.all()}
        found: list[Found] = []
        try:
            for done, one in enumerate(stock, 1):
                found.append(self._one(one, there.get(one.content.name), make))
                if done % EACH == 0:
                    write(self._path, self._known)
                    told(done)
        finally:
            write(self._path, self._known)
        return found

    def _one(self, one: Wanted, row: dict[str, Any] | None, make: bool) -> Found:
        name = one.content.name
        sid, approval = _told(row)
        if not sid:
            if not make:
                self._known.pop(name, None)
                return Found(one, "missing")
            try:
                sid = self._api.create(one.content)
            except Permanent as no:
                return Found(one, "refused", str(no))
        if one.notice is None:
            self._known[name] = Known(sid, SESSION)
            return Found(one, SESSION)
        status, reason = str(approval.get("status", "")), str(approval.get("rejection_reason", ""))
        if make and status in _SUBMIT:
            try:
                status = self._api.submit(sid, name)
            except Permanent as no:
                status, reason = "refused", str(no)
            except Temporary:
                self._keep(one, sid, "unsubmitted")
                raise
        self._keep(one, sid, status or "unsubmitted")
        return Found(one, status or "unsubmitted", reason)

    def _keep(self, one: Wanted, sid: str, status: str) -> None:
        notice = one.notice
        assert notice is not None  # only templates have a status of WhatsApp's
        keys = tuple(button.key for button in notice.buttons)
        self._known[one.content.name] = Known(
            sid, status, notice.message, notice.language, notice.text, keys
        )


def _told(row: dict[str, Any] | None) -> tuple[str, dict[str, Any]]:
    if row is None or not isinstance(row.get("sid"), str):
        return "", {}
    approval = row.get("approval_requests")
    if isinstance(approval, list):
        approval = approval[0] if approval else None
    return row["sid"], approval if isinstance(approval, dict) else {}
