"""A prescription's PDF at an address that a carrier fetches it from: only we can make one, and it
ends after a while.
"""

from __future__ import annotations

import base64
import binascii
from datetime import datetime, timedelta
from typing import Final

import msgspec
import redis
from flask import Blueprint, Response
from msgspec import Struct

from bot.delivery.ledger import Ledger
from bot.ports import Clock
from bot.rx.page import guarded
from bot.rx.sheets import Sheets
from bot.seal import Sealer
from bot.sessions import Sessions
from handlers.core.errors import CoreError, CoreRefused, NotFound
from handlers.core.port import Core
from handlers.effect import Tell

WHERE: Final = "/rx/lent"  # below the public address
FOR: Final = timedelta(hours=2)  # a message may wait for its turn
_NAME: Final = "rx lent"
_FIRST: Final = (":told", ":1")  # what the id of the first message of a prescription ends with


class Lent(Struct, frozen=True, array_like=True):
    """What an address stands for, and until when (aware)."""

    bundle: str
    contact: str
    language: str
    until: datetime


class Papers:
    """Makes addresses, and reads them."""

    def __init__(self, sealer: Sealer, clock: Clock, public_url: str) -> None:
        self._sealer = sealer
        self._clock = clock
        self._url = public_url

    def address(self, bundle: str, contact: str, language: str) -> str:
        """Where the PDF of this Bundle is for a while; the key in it tells nothing to others."""
        lent = Lent(bundle, contact, language, self._clock() + FOR)
        sealed = self._sealer.seal(_NAME, msgspec.json.encode(lent))
        return f"{self._url}{WHERE}/{base64.urlsafe_b64encode(sealed).decode().rstrip('=')}"

    def read(self, key: str) -> Lent | None:
        """What it stands for; ``None`` where it is not ours, or not any more."""
        try:
            sealed = base64.urlsafe_b64decode(key.encode() + b"=" * (-len(key) % 4))
        except (binascii.Error, ValueError):
            return None
        data = self._sealer.open(_NAME, sealed)
        lent = msgspec.json.decode(data, type=Lent) if data else None
        return lent if lent and self._clock() < lent.until else None


class Beside:
    """The paper that goes with a message: ``bot.telling.Paper``."""

    def __init__(self, papers: Papers, ledger: Ledger) -> None:
        self._papers = papers
        self._ledger = ledger

    def paper(self, effect: Tell, language: str) -> str:
        """The address for the first message of a prescription; empty for any other."""
        if not effect.reply.id.startswith("prescription") or not effect.id.endswith(_FIRST):
            return ""
        part = self._ledger.part(effect.id)
        return self._papers.address(part.bundle, effect.contact, language) if part else ""


def lent_blueprint(papers: Papers, core: Core, sheets: Sheets, sessions: Sessions) -> Blueprint:
    """``/rx/lent/<key>``."""
    blueprint = Blueprint("rx_lent", __name__)

    @blueprint.get(f"{WHERE}/<key>")
    def paper(key: str) -> Response:
        lent = papers.read(key)
        if lent is None:
            return _no("There is nothing here any more.\n", 404)
        try:
            if sessions.contact(lent.contact).consent is None:  # she had all erased since
                return _no("There is nothing here any more.\n", 404)
            prescription = core.prescription(lent.bundle)
            data = sheets.pdf(prescription, lent.language)
        except (CoreRefused, NotFound):
            return _no("This prescription is no longer good.\n", 410)
        except (CoreError, redis.RedisError):
            return _no("Come again later.\n", 503)
        return guarded(Response(data, content_type="application/pdf"))

    return blueprint


def _no(text: str, status: int) -> Response:
    return guarded(Response(text, status, content_type="text/plain; charset=utf-8"))
