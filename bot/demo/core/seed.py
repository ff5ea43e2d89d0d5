"""Plants the demo district, and keeps a fortnight of slots ahead of the clock."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.demo.core.dates import micros
from bot.demo.core.district import TOKEN_SYSTEM, Resource, Rota, resources, rotas
from bot.demo.core.store import Store, get, insert

DAYS = 14  # today and 13 days ahead
_LENGTH = timedelta(minutes=10)


class Seed:
    """The district of one store. Nothing that is there already is ever touched."""

    def __init__(self, store: Store, zone: ZoneInfo) -> None:
        self._store = store
        self._zone = zone
        self._rolled: date | None = None

    def plant(self, now: datetime) -> None:
        """Make what is missing of the district, and its slots."""
        with self._store.read() as db:
            planted = _fact(db, "planted")
        if planted is None:
            with self._store.write() as db:
                if _fact(db, "planted") is None:
                    for resource in resources():
                        self._keep(db, resource, micros(now))
                    _set_fact(db, "planted", "1")
        self.roll(now)

    def roll(self, now: datetime) -> None:
        """Make the slots of the days that have come into view since."""
        today = now.astimezone(self._zone).date()
        if self._rolled == today:
            return
        last = today + timedelta(days=DAYS - 1)
        with self._store.read() as db:
            missing = _missing(db, today, last)
        if missing:
            with self._store.write() as db:
                for day in _missing(db, today, last):  # another process may have been first
                    for rota in rotas():
                        for slot in slots(rota, day, self._zone):
                            self._keep(db, slot, micros(now))
                _set_fact(db, "slots-until", max(last.isoformat(), _fact(db, "slots-until") or ""))
        self._rolled = today

    def _keep(self, db: sqlite3.Connection, resource: Resource, now: int) -> None:
        if get(db, resource["resourceType"], resource["id"]) is None:
            insert(db, resource, resource["id"], now, self._zone)


def slots(rota: Rota, day: date, zone: ZoneInfo) -> Iterator[Resource]:
    """The slots of a doctor's day, numbered from 1."""
    opens, closes = (datetime.combine(day, time(hour), zone) for hour in rota.hours)
    for number in range((closes - opens) // _LENGTH):
        start = opens + number * _LENGTH
        yield {
            "resourceType": "Slot",
            "id": f"{rota.schedule}-{start:%Y%m%d-%H%M}",
            "identifier": [{"system": TOKEN_SYSTEM, "value": str(number + 1)}],
            "specialty": [rota.specialty],
            "schedule": {"reference": f"Schedule/{rota.schedule}"},
            "status": "free",
            "start": start.isoformat(),
            "end": (start + _LENGTH).isoformat(),
        }


def _missing(db: sqlite3.Connection, today: date, last: date) -> list[date]:
    until = _fact(db, "slots-until")
    first = max(today, date.fromisoformat(until) + timedelta(days=1)) if until else today
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _fact(db: sqlite3.Connection, name: str) -> str | None:
    found = db.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
    return str(found[0]) if found else None


def _set_fact(db: sqlite3.Connection, name: str, value: str) -> None:
    db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))
