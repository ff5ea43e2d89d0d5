"""What the core tells others: kept with the change itself, delivered at least once."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from bot.demo.core.dates import instant
from bot.demo.core.rules import Change
from bot.demo.core.store import Store, decode, get
from handlers.core.notice import EVENT

PRESCRIPTION = "440545006"  # SNOMED CT: Prescription record
_TOLD = ("status", "start", "end", "slot", "participant")  # of an Appointment
LEASE = 30.0  # seconds until another process may take over a delivery
POLL = 1.0  # seconds between looks for what other processes recorded
_LONGEST_WAIT = 300.0

Event = dict[str, Any]
_log = logging.getLogger(__name__)


def of(kind: str, id_: str, change: Change) -> tuple[str, str] | None:
    """The event (type, resource) a change comes to, if any. One of a notice names the notice."""
    match kind:
        case "Bundle" if change.before is None and change.after["type"] == "document":
            composition = change.after["entry"][0]["resource"]
            codes = {coding.get("code") for coding in composition["type"].get("coding", ())}
            return ("prescription-ready", f"Bundle/{id_}") if PRESCRIPTION in codes else None
        case "Appointment" if change.before is not None:
            before, after = ([each.get(name) for name in _TOLD] for each in
                             (change.before, change.after))  # fmt: skip
            return ("appointment-changed", f"Appointment/{id_}") if before != after else None
        case "Communication" if change.before is None:
            told = _noticed(change.after)
            return (told, f"Communication/{id_}") if told else None
    return None


def _noticed(communication: dict[str, Any]) -> str:
    codes = (
        str(coding.get("code"))
        for category in communication.get("category", ())
        for coding in category.get("coding", ())
        if coding.get("system") == EVENT
    )
    return next(codes, "")


def _whole(store: Store, event: Event) -> Event:
    """A notice as an event tells it: what it is about, and how many minutes."""
    kind, _, id_ = event["resource"].partition("/")
    if kind != "Communication":
        return event
    with store.read() as db:
        row = get(db, kind, id_)
    if row is None:
        return event
    notice = decode(row.body)
    about = next((one["reference"] for one in notice.get("about", ()) if "reference" in one), "")
    said = next((one["contentString"] for one in notice.get("payload", ())), "")
    minutes = {"minutes": int(said)} if said.isascii() and said.isdigit() else {}
    return {**event, "resource": about or event["resource"], **minutes}


def record(db: sqlite3.Connection, told: list[tuple[str, str]], now: int) -> bool:
    """Keep events to be delivered; they are committed, or not, with what they tell of."""
    db.executemany(
        "INSERT INTO event (id, type, resource, time, due) VALUES (?, ?, ?, ?, ?)",
        [(str(uuid4()), kind, resource, instant(now), time.time()) for kind, resource in told],
    )
    return bool(told)


class Deliverer:
    """A thread that hands each event to ``on_event`` until it once returns without raising."""

    def __init__(self, store: Store, on_event: Callable[[Event], None]) -> None:
        self._store = store
        self._on_event = on_event
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; a second call changes nothing."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="core-events", daemon=True)
            self._thread.start()

    def stop(self, timeout: float = 10.0) -> None:
        """End after the delivery under way, if it ends in time."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout)
            self._thread = None

    def wake(self) -> None:
        """There is something new."""
        self._wake.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                while not self._stopping.is_set() and self._deliver_one():
                    pass
            except sqlite3.Error:
                _log.exception("events of the core cannot be read; trying again")
            self._wake.wait(POLL)

    def _deliver_one(self) -> bool:
        claimed = self._claim()
        if claimed is None:
            return False
        event, attempts = claimed
        try:
            self._on_event(_whole(self._store, event))
        except Exception as wrong:
            wait = min(2.0 ** (attempts - 1) / 2, _LONGEST_WAIT)
            _log.warning("event %s was not taken (%s); again in %.1f s", event["id"], wrong, wait)
            self._settle("UPDATE event SET due = ? WHERE id = ?", time.time() + wait, event["id"])
        else:
            self._settle("DELETE FROM event WHERE id = ?", event["id"])
        return True

    def _claim(self) -> tuple[Event, int] | None:
        now = time.time()
        with self._store.read() as db:  # a look takes no lock
            if db.execute("SELECT 1 FROM event WHERE due <= ?", (now,)).fetchone() is None:
                return None
        with self._store.write() as db:
            claimed = db.execute(
                "UPDATE event SET due = ?, attempts = attempts + 1 "
                "WHERE id = (SELECT id FROM event WHERE due <= ? ORDER BY due LIMIT 1) "
                "RETURNING id, type, resource, time, attempts",
                (now + LEASE, now),
            ).fetchone()
        if claimed is None:
            return None
        id_, kind, resource, at, attempts = claimed
        return {"id": id_, "type": kind, "resource": resource, "time": at}, attempts

    def _settle(self, sql: str, *values: object) -> None:
        with self._store.write() as db:
            db.execute(sql, values)
