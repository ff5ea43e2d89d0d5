"""What the demo carrier keeps: every message both ways, in an SQLite file of its own.

The carrier is an outside party, so its file outlives OPDLine's restarts and Redis is not used.
"""

from __future__ import annotations

import secrets
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from bot.demo.carrier_file import opened
from bot.sms.segments import Encoding, count

Direction = Literal["inbound", "outbound-api", "outbound-reply"]
Status = Literal["received", "queued", "sent", "delivered", "read", "failed"]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE,
    direction TEXT NOT NULL,
    sender TEXT NOT NULL,
    receiver TEXT NOT NULL,
    body TEXT NOT NULL,
    time REAL NOT NULL,
    status TEXT NOT NULL,
    encoding TEXT NOT NULL,
    parts INTEGER NOT NULL,
    error INTEGER,
    problem TEXT,
    callback TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT 'sms',
    more TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS message_sender ON message (sender, id);
CREATE INDEX IF NOT EXISTS message_receiver ON message (receiver, id);
CREATE INDEX IF NOT EXISTS message_pending ON message (id) WHERE status IN ('queued', 'sent');
CREATE TABLE IF NOT EXISTS stopped (number TEXT PRIMARY KEY);
"""


_LATER = {  # columns that an older file lacks
    "channel": "TEXT NOT NULL DEFAULT 'sms'",
    "more": "TEXT NOT NULL DEFAULT ''",
}


class Option(Struct, frozen=True):
    """A button, or a row of a list: ``id`` is what it says when pressed."""

    id: str
    title: str
    about: str = ""


class File(Struct, frozen=True):
    """A picture, a voice message or a paper of ``size`` bytes, which are in ``bot.demo.media``."""

    sid: str
    type: str
    size: int = 0


class More(Struct, frozen=True, omit_defaults=True):
    """What a WhatsApp message has beside its words. ``button`` opens the list of ``options``; it is
    empty where they are buttons themselves. ``place`` is degrees north and east. ``of`` is the id
    of the message whose option was pressed; ``kind`` is sticker, reaction and the like.
    """

    button: str = ""
    options: tuple[Option, ...] = ()
    files: tuple[File, ...] = ()
    place: tuple[float, float] | None = None
    template: str = ""
    of: int = 0
    kind: str = ""


class Phone(Struct, frozen=True):
    """A phone seen on a channel: the ids of the last message to or from it, and of the last that
    came to it (0: none).
    """

    address: str
    last: int
    came: int


class Message(Struct, frozen=True):
    """One message. ``direction`` is Twilio's: inbound is from a phone to OPDLine.

    ``error`` is Twilio's code and ``problem`` its words, where the message or the webhook it set
    off failed. ``time`` is in seconds since 1970; ``callback`` is told of every new status. On
    WhatsApp ``sender`` and ``receiver`` begin with ``whatsapp:``, and ``more`` is ``More`` as JSON.
    """

    id: int
    sid: str
    direction: Direction
    sender: str
    receiver: str
    body: str
    time: float
    status: Status
    encoding: Encoding
    parts: int
    error: int | None = None
    problem: str | None = None
    callback: str = ""
    channel: str = "sms"
    more: str = ""

    @property
    def beside(self) -> More:
        """What it has beside its words."""
        return msgspec.json.decode(self.more, type=More) if self.more else More()


class Mailbox:
    """The carrier's store; safe for threads and for several processes."""

    def __init__(self, folder: Path) -> None:
        self._lock = threading.Lock()
        self._db = opened(folder, _SCHEMA)
        has = {row["name"] for row in self._db.execute("PRAGMA table_info(message)")}
        for name, kind in _LATER.items():
            if name not in has:
                self._db.execute(f"ALTER TABLE message ADD COLUMN {name} {kind}")

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    def add(
        self,
        direction: Direction,
        sender: str,
        receiver: str,
        body: str,
        *,
        status: Status,
        callback: str = "",
        error: tuple[int, str] | None = None,
        channel: str = "sms",
        more: More | None = None,
    ) -> Message:
        """Keep a new message under a new sid."""
        size = count(body)
        code, problem = error or (None, None)
        rows = self._read(
            "INSERT INTO message (sid, direction, sender, receiver, body, time, status, encoding,"
            " parts, error, problem, callback, channel, more)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *",
            f"SM{secrets.token_hex(16)}", direction, sender, receiver, body, time.time(), status,
            size.encoding, size.parts, code, problem, callback, channel,
            msgspec.json.encode(more).decode() if more else "",
        )  # fmt: skip
        return rows[0]

    def find(self, sid: str) -> Message | None:
        """The message with this sid."""
        return next(iter(self._read("SELECT * FROM message WHERE sid = ?", sid)), None)

    def thread(self, number: str, after: int = 0, limit: int = 500) -> list[Message]:
        """The newest ``limit`` messages to and from a phone with a higher id, oldest first."""
        return self._read(
            "SELECT * FROM (SELECT * FROM message WHERE (sender = ?1 OR receiver = ?1)"
            " AND id > ?2 ORDER BY id DESC LIMIT ?3) ORDER BY id",
            number, after, limit,
        )  # fmt: skip

    def search(
        self,
        *,
        sender: str = "",
        receiver: str = "",
        since: float = 0,
        until: float | None = None,
        limit: int,
        skip: int = 0,
    ) -> list[Message]:
        """Messages newest first, as Twilio lists them; whatever is empty does not narrow."""
        return self._read(
            "SELECT * FROM message WHERE (?1 = '' OR sender = ?1) AND (?2 = '' OR receiver = ?2)"
            " AND time >= ?3 AND (?4 IS NULL OR time < ?4) ORDER BY id DESC LIMIT ?5 OFFSET ?6",
            sender, receiver, since, until, limit, skip,
        )  # fmt: skip

    def phones(self, channel: str = "sms") -> list[Phone]:
        """Every phone seen on a channel; that of the latest message first."""
        sql = (
            "SELECT address, MAX(id) AS last, MAX(came) AS came FROM (SELECT id,"
            " CASE direction WHEN 'inbound' THEN sender ELSE receiver END AS address,"
            " CASE WHEN direction = 'inbound' OR status = 'failed' THEN 0 ELSE id END AS came"
            " FROM message WHERE channel = ?) GROUP BY address ORDER BY last DESC"
        )
        with self._lock, closing(self._db.execute(sql, (channel,))) as rows:
            return [Phone(**dict(row)) for row in rows]

    def fail(self, sid: str, code: int, problem: str) -> None:
        """Write down what went wrong with a message."""
        self._write("UPDATE message SET error = ?, problem = ? WHERE sid = ?", code, problem, sid)

    def pending(self, limit: int = 50) -> list[Message]:
        """Messages on their way to a phone, oldest first."""
        return self._read(
            "SELECT * FROM message WHERE status IN ('queued', 'sent') ORDER BY id LIMIT ?", limit
        )

    def advance(self, message: Message, status: Status) -> bool:
        """Move a message on from the status it was read with; false if another was faster."""
        moved = self._write(
            "UPDATE message SET status = ? WHERE sid = ? AND status = ?",
            status, message.sid, message.status,
        )  # fmt: skip
        return moved == 1

    def stop(self, number: str, stopped: bool) -> None:
        """Switch off, or on again, that OPDLine may write to this phone (STOP and START)."""
        wanted = "INSERT OR IGNORE INTO stopped VALUES (?)"
        self._write(wanted if stopped else "DELETE FROM stopped WHERE number = ?", number)

    def is_stopped(self, number: str) -> bool:
        """Whether this phone sent STOP to the carrier."""
        with self._lock:
            found = self._db.execute("SELECT 1 FROM stopped WHERE number = ?", (number,))
            return found.fetchone() is not None

    def _read(self, sql: str, *values: Any) -> list[Message]:
        with self._lock, closing(self._db.execute(sql, values)) as rows:
            return [Message(**dict(row)) for row in rows]

    def _write(self, sql: str, *values: Any) -> int:
        with self._lock, closing(self._db.execute(sql, values)) as done:
            return done.rowcount
