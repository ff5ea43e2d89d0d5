"""Where the core keeps its resources: one SQLite file that several processes may have open."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from bot.demo.core.dates import instant
from bot.demo.core.indexing import index

_SCHEMA = """
CREATE TABLE IF NOT EXISTS resource (
    rid INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
    updated INTEGER NOT NULL, body BLOB NOT NULL, UNIQUE (type, id));
CREATE TABLE IF NOT EXISTS history (
    type TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, updated INTEGER NOT NULL,
    body BLOB NOT NULL, PRIMARY KEY (type, id, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS token (
    rid INTEGER NOT NULL, key TEXT NOT NULL, code TEXT NOT NULL, system TEXT NOT NULL,
    PRIMARY KEY (key, code, rid, system)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS token_of ON token (rid, key);
CREATE TABLE IF NOT EXISTS reference (
    rid INTEGER NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
    PRIMARY KEY (key, id, rid, type)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS reference_of ON reference (rid, key);
CREATE TABLE IF NOT EXISTS date (
    rid INTEGER NOT NULL, key TEXT NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL,
    PRIMARY KEY (rid, key, low, high)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS date_by_low ON date (key, low, high);
CREATE TABLE IF NOT EXISTS string (
    rid INTEGER NOT NULL, key TEXT NOT NULL, folded TEXT NOT NULL, written TEXT NOT NULL,
    PRIMARY KEY (key, folded, rid, written)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS string_of ON string (rid, key);
CREATE TABLE IF NOT EXISTS event (
    id TEXT PRIMARY KEY, type TEXT NOT NULL, resource TEXT NOT NULL, time TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, due REAL NOT NULL);
CREATE INDEX IF NOT EXISTS event_due ON event (due);
CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL);
PRAGMA user_version = 1
"""

_PATIENCE = 10.0  # seconds to wait for another process that writes
_encoder = msgspec.json.Encoder(decimal_format="number")
_decoder = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal)


class Row(Struct, frozen=True):
    """A stored version. ``updated`` is in microseconds since 1970; ``body`` is its JSON."""

    rid: int
    type: str
    id: str
    version: int
    updated: int
    body: bytes

    @property
    def etag(self) -> str:
        return f'W/"{self.version}"'

    @property
    def reference(self) -> str:
        return f"{self.type}/{self.id}"

    @property
    def location(self) -> str:
        return f"{self.type}/{self.id}/_history/{self.version}"


class Store:
    """Connections to the file: any number of readers, one writer at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pool: list[sqlite3.Connection] = []
        self._pid = os.getpid()
        self._writing = threading.Lock()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)  # patients' records; SQLite's other files take the same mode
        with self._connection() as db:
            _switch_to_wal(db)
            made = bool(db.execute("PRAGMA user_version").fetchone()[0])
        if not made:
            with self.write() as db:
                for statement in _SCHEMA.split(";"):
                    db.execute(statement)

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """One unchanging view of the data."""
        with self._connection() as db:
            db.execute("BEGIN")
            try:
                yield db
            finally:
                db.execute("ROLLBACK")

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; whoever comes second waits until the first is done."""
        with self._writing, self._connection() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the connections that are not in use."""
        while self._pool:
            self._pool.pop().close()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        if self._pid != os.getpid():  # a forked process must not use its parent's connections
            self._pool, self._pid, self._writing = [], os.getpid(), threading.Lock()
        try:
            db = self._pool.pop()
        except IndexError:
            db = sqlite3.connect(
                self._path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
            db.execute("PRAGMA synchronous = FULL")
        try:
            yield db
        finally:
            self._pool.append(db)


def _switch_to_wal(db: sqlite3.Connection) -> None:
    # SQLite does not wait here when another process is switching at the same moment
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def get(db: sqlite3.Connection, kind: str, id_: str) -> Row | None:
    """The current version of a resource."""
    found = db.execute(
        "SELECT rid, type, id, version, updated, body FROM resource WHERE type = ? AND id = ?",
        (kind, id_),
    ).fetchone()
    return Row(*found) if found else None


def get_version(db: sqlite3.Connection, kind: str, id_: str, version: int) -> Row | None:
    """One version of a resource, current or past."""
    current = get(db, kind, id_)
    if current is None or current.version == version:
        return current
    found = db.execute(
        "SELECT 0, type, id, version, updated, body FROM history "
        "WHERE type = ? AND id = ? AND version = ?",
        (kind, id_, version),
    ).fetchone()
    return Row(*found) if found else None


def insert(
    db: sqlite3.Connection, resource: dict[str, Any], id_: str, now: int, zone: tzinfo
) -> Row:
    """Keep a new resource as version 1."""
    kind = resource["resourceType"]
    body = _stamped(resource, id_, 1, now)
    rid = db.execute(
        "INSERT INTO resource (type, id, version, updated, body) VALUES (?, ?, 1, ?, ?)",
        (kind, id_, now, body),
    ).lastrowid
    if rid is None:
        raise sqlite3.IntegrityError("no row was inserted")
    _index(db, rid, resource, zone)
    return Row(rid, kind, id_, 1, now, body)


def replace(
    db: sqlite3.Connection, old: Row, resource: dict[str, Any], now: int, zone: tzinfo
) -> Row:
    """Keep the next version of a resource; the one before goes to its history."""
    version = old.version + 1
    body = _stamped(resource, old.id, version, now)
    db.execute(
        "INSERT INTO history VALUES (?, ?, ?, ?, ?)",
        (old.type, old.id, old.version, old.updated, old.body),
    )
    db.execute(
        "UPDATE resource SET version = ?, updated = ?, body = ? WHERE rid = ?",
        (version, now, body, old.rid),
    )
    for table in ("token", "reference", "date", "string"):
        db.execute(f"DELETE FROM {table} WHERE rid = ?", (old.rid,))  # noqa: S608
    _index(db, old.rid, resource, zone)
    return Row(old.rid, old.type, old.id, version, now, body)


def decode(body: bytes) -> dict[str, Any]:
    """A stored resource as JSON values; decimals keep their digits."""
    return _decoder.decode(body)


def encode(value: object) -> bytes:
    """JSON values (and ``msgspec.Raw`` parts) as bytes."""
    return _encoder.encode(value)


def _index(db: sqlite3.Connection, rid: int, resource: dict[str, Any], zone: tzinfo) -> None:
    found = index(resource, zone)
    for table, rows in (
        ("token (rid, key, code, system)", found.tokens),
        ("reference (rid, key, id, type)", found.references),
        ("date (rid, key, low, high)", found.dates),
        ("string (rid, key, folded, written)", found.strings),
    ):
        if rows:
            db.executemany(
                f"INSERT OR IGNORE INTO {table} VALUES (?, ?, ?, ?)",  # noqa: S608
                [(rid, *row) for row in rows],
            )


def _stamped(resource: dict[str, Any], id_: str, version: int, now: int) -> bytes:
    meta = {**resource.get("meta", {}), "versionId": str(version), "lastUpdated": instant(now)}
    return _encoder.encode(
        {"resourceType": resource["resourceType"], "id": id_, "meta": meta}
        | {k: v for k, v in resource.items() if k not in ("resourceType", "id", "meta")}
    )
