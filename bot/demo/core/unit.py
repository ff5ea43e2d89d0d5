"""One all-or-nothing piece of writing: the interactions that change resources."""

from __future__ import annotations

import sqlite3
from datetime import tzinfo
from typing import Any
from uuid import uuid4

from msgspec import Struct

from bot.demo.core import events, references
from bot.demo.core.outcome import Refusal, refuse
from bot.demo.core.rules import Change, Changes, check_rules
from bot.demo.core.search import parse, run
from bot.demo.core.store import Row, decode, get, insert, replace


class Written(Struct, frozen=True):
    """What became of a create or an update: 201 for a new resource, 200 otherwise."""

    status: int
    row: Row


class Unit:
    """Writes inside one open transaction of ``db``; ``finish`` judges them together.

    ``together``: what belongs together must come together, for there are transactions for it.
    """

    def __init__(
        self, db: sqlite3.Connection, now: int, zone: tzinfo, *, together: bool = True
    ) -> None:
        self.db = db
        self._now = now
        self._zone = zone
        self._together = together
        self._changes: Changes = {}

    def existing(self, kind: str, condition: list[tuple[str, str]]) -> Row | None:
        """The one resource that meets an If-None-Exist; ``Refusal`` (412) if several do."""
        if not condition:
            raise refuse(400, "value", "If-None-Exist has no search in it")
        for name, _ in condition:
            if name in ("_sort", "_count", "_offset"):
                raise refuse(400, "value", f"{name} has no meaning in If-None-Exist")
        total, rows = run(self.db, parse(kind, condition, self._zone))
        if total > 1:
            raise refuse(412, "multiple-matches", f"{total} resources meet If-None-Exist")
        return rows[0] if rows else None

    def create(self, resource: dict[str, Any], id_: str = "") -> Written:
        """Keep a new resource, under an id of its own."""
        kind = resource["resourceType"]
        id_ = id_ or str(uuid4())
        row = insert(self.db, resource, id_, self._now, self._zone)
        self._changes[kind, id_] = Change(None, resource)
        return Written(201, row)

    def update(self, resource: dict[str, Any], id_: str, if_match: int | None) -> Written:
        """Keep the next version of a resource, or a new one under an id of the client's.

        ``if_match`` is the version it must have now, if any; ``Refusal`` (412) if it has not.
        """
        kind = resource["resourceType"]
        old = get(self.db, kind, id_)
        if if_match is not None and (old is None or old.version != if_match):
            now = f"at version {old.version}" if old else "not there"
            raise refuse(412, "conflict", f"{kind}/{id_} is {now}, not at version {if_match}")
        if old is None:
            return self.create(resource, id_)
        row = replace(self.db, old, resource, self._now, self._zone)
        self._changes[kind, id_] = Change(decode(old.body), resource)
        return Written(200, row)

    def finish(self) -> bool:
        """Check what was written; true if it set off events. ``Refusal`` undoes it all."""
        for change in self._changes.values():
            if issues := list(references.dangling(self.db, change.after)):
                raise Refusal(422, *issues)
        check_rules(self.db, self._changes, self._together)
        told = [events.of(kind, id_, change) for (kind, id_), change in self._changes.items()]
        return events.record(self.db, [event for event in told if event], self._now)
