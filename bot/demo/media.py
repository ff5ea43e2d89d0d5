"""What goes beside words on the demo carrier: pictures, voice messages, papers."""

from __future__ import annotations

import secrets
import threading
from contextlib import closing
from pathlib import Path

from flask import Blueprint, Response

from bot.demo.carrier_file import opened
from bot.demo.loopback import guard
from bot.demo.webhook import API_VERSION

LARGEST = 16 * 1024 * 1024  # bytes, WhatsApp's own limit
_SCHEMA = """
CREATE TABLE IF NOT EXISTS media (
    sid TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    data BLOB NOT NULL
);
"""


class MediaStore:
    """Files by sid; safe for threads and for several processes."""

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
        """Its content type and bytes."""
        with (
            self._lock,
            closing(self._db.execute("SELECT type, data FROM media WHERE sid = ?", (sid,))) as rows,
        ):
            row = rows.fetchone()
        return (row["type"], row["data"]) if row else None

    def delete(self, sid: str) -> bool:
        """Whether it was there."""
        with self._lock:
            return self._db.execute("DELETE FROM media WHERE sid = ?", (sid,)).rowcount == 1


def add_media(carrier: Blueprint, store: MediaStore) -> None:
    """Twilio's address of a file, behind the carrier's own password."""
    address = f"/{API_VERSION}/Accounts/<account>/Messages/<message>/Media/<sid>"

    @carrier.get(address)
    def fetch_media(account: str, message: str, sid: str) -> Response:
        return _file(store, sid)

    @carrier.delete(address)
    @carrier.delete(f"{address}.json")
    def delete_media(account: str, message: str, sid: str) -> Response:
        return Response(status=204 if store.delete(sid) else 404)


def create_media(store: MediaStore) -> Blueprint:
    """``/phone/media/<sid>``: what the phone page shows."""
    media = Blueprint("phone_media", __name__)
    guard(media)

    @media.get("/phone/media/<sid>")
    def show(sid: str) -> Response:
        return _file(store, sid)

    return media


def _file(store: MediaStore, sid: str) -> Response:
    found = store.find(sid)
    if found is None:
        return Response("no such file\n", 404, content_type="text/plain")
    return Response(found[1], content_type=found[0])
