"""The calls the demo carrier connects, kept beside its messages: any web process may go on with a
call, and what became of it stays known.
"""

from __future__ import annotations

import secrets
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any, Final, Literal

from msgspec import Struct

from bot.demo.carrier_file import opened

Direction = Literal["inbound", "outbound-api"]
Status = Literal[
    "queued", "ringing", "in-progress", "completed", "busy", "no-answer", "failed", "canceled"
]
OVER: Final = frozenset({"completed", "busy", "no-answer", "failed", "canceled"})

_SCHEMA = """
CREATE TABLE IF NOT EXISTS call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE,
    direction TEXT NOT NULL,
    sender TEXT NOT NULL,
    receiver TEXT NOT NULL,
    status TEXT NOT NULL,
    created REAL NOT NULL,
    url TEXT NOT NULL,
    callback TEXT NOT NULL,
    events TEXT NOT NULL,
    timeout INTEGER NOT NULL,
    detect INTEGER NOT NULL,
    turn INTEGER NOT NULL DEFAULT 0,
    base TEXT NOT NULL DEFAULT '',
    document BLOB NOT NULL DEFAULT x'',
    rung REAL,
    begun REAL,
    ended REAL,
    error INTEGER,
    problem TEXT
);
CREATE INDEX IF NOT EXISTS call_receiver ON call (receiver, id);
CREATE INDEX IF NOT EXISTS call_waiting ON call (id) WHERE status IN ('queued', 'ringing');
"""


class Call(Struct, frozen=True):
    """One call. ``direction`` is Twilio's: inbound is from a phone to OPDLine.

    ``url`` is the webhook of its first document; ``base`` and ``document`` are the address and the
    TwiML of the one it is at, the ``turn``-th. ``callback`` is told of its ``events``. ``timeout``
    is how many seconds it rings; ``detect`` whether to tell who answered. Times are in seconds
    since 1970: when it was asked for, rang, was answered and ended.
    """

    id: int
    sid: str
    direction: Direction
    sender: str
    receiver: str
    status: Status
    created: float
    url: str
    callback: str
    events: str
    timeout: int
    detect: bool
    turn: int = 0
    base: str = ""
    document: bytes = b""
    rung: float | None = None
    begun: float | None = None
    ended: float | None = None
    error: int | None = None
    problem: str | None = None


class Calls:
    """The carrier's store of calls; safe for threads and for several processes."""

    def __init__(self, folder: Path) -> None:
        self._lock = threading.Lock()
        self._db = opened(folder, _SCHEMA)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    def add(
        self,
        direction: Direction,
        sender: str,
        receiver: str,
        *,
        url: str,
        callback: str = "",
        events: str = "completed",
        timeout: int = 60,
        detect: bool = False,
    ) -> Call:
        """Keep a new call under a new sid: one to a phone is queued, one from it rings."""
        status = "ringing" if direction == "inbound" else "queued"
        rows = self._read(
            "INSERT INTO call (sid, direction, sender, receiver, status, created, url, callback,"
            " events, timeout, detect) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *",
            f"CA{secrets.token_hex(16)}", direction, sender, receiver, status, time.time(), url,
            callback, events, timeout, detect,
        )  # fmt: skip
        return rows[0]

    def find(self, sid: str) -> Call | None:
        """The call with this sid."""
        return next(iter(self._read("SELECT * FROM call WHERE sid = ?", sid)), None)

    def ringing(self, number: str) -> list[Call]:
        """The calls a phone rings with, the first first."""
        return self._read(
            "SELECT * FROM call WHERE receiver = ? AND direction != 'inbound'"
            " AND status = 'ringing' ORDER BY id",
            number,
        )

    def waiting(self, limit: int = 50) -> list[Call]:
        """Calls to phones that are not answered yet, oldest first."""
        return self._read(
            "SELECT * FROM call WHERE status IN ('queued', 'ringing') AND direction != 'inbound'"
            " ORDER BY id LIMIT ?",
            limit,
        )

    def search(
        self,
        *,
        sender: str = "",
        receiver: str = "",
        status: str = "",
        since: float = 0,
        until: float | None = None,
        limit: int,
        skip: int = 0,
    ) -> list[Call]:
        """Calls newest first, as Twilio lists them; whatever is empty does not narrow."""
        return self._read(
            "SELECT * FROM call WHERE (?1 = '' OR sender = ?1) AND (?2 = '' OR receiver = ?2)"
            " AND (?3 = '' OR status = ?3) AND created >= ?4 AND (?5 IS NULL OR created < ?5)"
            " ORDER BY id DESC LIMIT ?6 OFFSET ?7",
            sender, receiver, status, since, until, limit, skip,
        )  # fmt: skip

    def advance(self, call: Call, status: Status) -> Call | None:
        """Move a call on from the status it was read with; ``None`` if another was faster."""
        stamp = {"ringing": "rung", "in-progress": "begun"}.get(status, "ended")
        sql = f"UPDATE call SET status = ?, {stamp} = ? WHERE sid = ? AND status = ? RETURNING *"  # noqa: S608
        return next(iter(self._read(sql, status, time.time(), call.sid, call.status)), None)

    def take(self, call: Call) -> bool:
        """Claim the call's turn, so that one answer goes to the webhook; false for a second one."""
        return bool(
            self._read(
                "UPDATE call SET turn = turn + 1 WHERE sid = ? AND turn = ? RETURNING *",
                call.sid, call.turn,
            )
        )  # fmt: skip

    def put(self, call: Call, base: str, document: bytes) -> Call:
        """The document the call is at now."""
        return self._read(
            "UPDATE call SET base = ?, document = ? WHERE sid = ? RETURNING *",
            base, document, call.sid,
        )[0]  # fmt: skip

    def fail(self, sid: str, code: int, problem: str) -> None:
        """Write down what went wrong with a call."""
        self._read(
            "UPDATE call SET error = ?, problem = ? WHERE sid = ? RETURNING *", code, problem, sid
        )

    def _read(self, sql: str, *values: Any) -> list[Call]:
        with self._lock, closing(self._db.execute(sql, values)) as rows:
            return [Call(**dict(row) | {"detect": bool(row["detect"])}) for row in rows]
