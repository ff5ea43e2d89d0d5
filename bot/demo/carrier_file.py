"""The file in which the carrier keeps its messages and calls."""

from __future__ import annotations

import sqlite3
from pathlib import Path


def opened(folder: Path, schema: str) -> sqlite3.Connection:
    """A connection that threads may share, each statement its own transaction."""
    path = folder / "carrier.sqlite"
    path.touch(mode=0o600)  # what patients write is for no other user
    db = sqlite3.connect(path, timeout=10, check_same_thread=False, isolation_level=None)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.executescript(schema)
    return db
