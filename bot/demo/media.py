"""What goes beside words on the demo carrier: pictures, voice messages, papers. They stand behind
Twilio's credentials and a redirect.
"""

from __future__ import annotations

import secrets
import threading
from contextlib import closing
from pathlib import Path

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from bot.demo.answering import refuse
from bot.demo.carrier_file import opened
from bot.demo.loopback import guard
from bot.demo.webhook import API_VERSION
from bot.twilio.recordings import TWILIO
from bot.twilio.send import EMBEDDED_ACCOUNT

STORE = "/carrier-store"  # where a redirect leads, as Twilio's does to its store
_ROOT = f"/{API_VERSION}/Accounts/<account>/Messages/<message>/Media"
LARGEST = 16 * 1024 * 1024  # bytes, WhatsApp's own limit
_SCHEMA = """
CREATE TABLE IF NOT EXISTS media (
    sid TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    data BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS forgotten_media (sid TEXT PRIMARY KEY);
"""


class MediaStore:
    """Files by sid; safe for threads and for several processes. What the carrier forgets is still
    on the phone that sent it.
    """

    def __init__(self, folder: Path) -> None:
        self._lock = threading.Lock()
        self._db = opened(folder, _SCHEMA)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    def add(self, content_type: str, data: bytes) -> str:
        """Keep a file under a new sid."""
        sid = f"ME{secrets.token_hex(16)}"
        with self._lock:
            self._db.execute("INSERT INTO media VALUES (?, ?, ?)", (sid, content_type, data))
        return sid

    def find(self, sid: str) -> tuple[str, bytes] | None:
        """Its content type and bytes, where the carrier has them."""
        return self._read(
            "SELECT type, data FROM media"
            " WHERE sid = ? AND sid NOT IN (SELECT sid FROM forgotten_media)",
            sid,
        )

    def at_phone(self, sid: str) -> tuple[str, bytes] | None:
        """As the phone has it."""
        return self._read("SELECT type, data FROM media WHERE sid = ?", sid)

    def count(self) -> int:
        """How many the carrier has."""
        sql = "SELECT count(*) FROM media WHERE sid NOT IN (SELECT sid FROM forgotten_media)"
        with self._lock, closing(self._db.execute(sql)) as rows:
            return int(rows.fetchone()[0])

    def delete(self, sid: str) -> bool:
        """The carrier forgets it; whether it had it."""
        sql = "INSERT OR IGNORE INTO forgotten_media SELECT sid FROM media WHERE sid = ?"
        with self._lock:
            return self._db.execute(sql, (sid,)).rowcount == 1

    def _read(self, sql: str, sid: str) -> tuple[str, bytes] | None:
        with self._lock, closing(self._db.execute(sql, (sid,))) as rows:
            row = rows.fetchone()
        return (row["type"], row["data"]) if row else None


def add_media(carrier: Blueprint, store: MediaStore) -> None:
    """Add the routes to the carrier's blueprint, which sees to who may use them."""

    @carrier.get(f"{_ROOT}/<sid>")
    def medium(account: str, message: str, sid: str) -> AnyResponse:
        if store.find(sid) is None:
            return _none()
        return redirect(f"{request.host_url.rstrip('/')}{STORE}/{sid}", 307)

    @carrier.delete(f"{_ROOT}/<sid>")
    @carrier.delete(f"{_ROOT}/<sid>.json")
    def forget_medium(account: str, message: str, sid: str) -> Response:
        return Response(status=204) if store.delete(sid) else _none()


def create_media(store: MediaStore) -> Blueprint:
    """``/phone/media/<sid>``: what the phone page shows; and where a redirect leads: no credentials
    may come there, as at Twilio's.
    """
    media = Blueprint("phone_media", __name__)
    guard(media)

    @media.get(f"{STORE}/<sid>")
    def file(sid: str) -> Response:
        found = store.find(sid)
        if request.authorization is not None:
            return Response("only one way to sign in is allowed\n", 400)
        if found is None:
            return Response(status=404)
        return Response(found[1], mimetype="application/octet-stream")

    @media.get("/phone/media/<sid>")
    def show(sid: str) -> AnyResponse:
        return _file(store.at_phone(sid))

    return media


def _file(found: tuple[str, bytes] | None) -> AnyResponse:
    if found is None:
        return Response("no such file\n", 404, content_type="text/plain")
    type_, data = found
    answer = Response(data, content_type=type_)
    # a browser asks for the end of a sound to know how long it is
    return answer.make_conditional(request, accept_ranges=True, complete_length=len(data))


def address_of(sid: str) -> str:
    """As a webhook tells it."""
    account = f"{TWILIO}/{API_VERSION}/Accounts/{EMBEDDED_ACCOUNT}"
    return f"{account}/Messages/MM{secrets.token_hex(16)}/Media/{sid}"


def _none() -> Response:
    path = request.path.removeprefix("/carrier")
    return refuse(404, 20404, f"The requested resource {path} was not found")
