"""Bundles posted to the base: a transaction is done wholly or not at all, a batch one by one."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any
from urllib.parse import parse_qsl
from uuid import uuid4

import msgspec
from msgspec import Struct

from bot.demo.core.dates import instant
from bot.demo.core.entries import METHODS, Entry, check_apart, understood
from bot.demo.core.offers import Offers
from bot.demo.core.outcome import Refusal, outcome, refuse
from bot.demo.core.references import rewrite
from bot.demo.core.searchset import searchset
from bot.demo.core.store import Row, Store, get
from bot.demo.core.unit import Unit, Written
from bot.demo.core.validation import unknown_type

MAX_ENTRIES = 500


class Done(Struct, frozen=True):
    """The response Bundle, and whether events were recorded."""

    bundle: dict[str, Any]
    told: bool


def process(
    store: Store,
    bundle: Any,
    *,
    now: int,
    zone: tzinfo,
    offers: Offers,
    base: str,
    representation: bool,
) -> Done:
    """Do a transaction or a batch; ``Refusal`` for the Bundle as a whole."""
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        raise refuse(400, "structure", "the base takes a Bundle")
    kind = bundle.get("type")
    if kind not in ("transaction", "batch"):
        raise refuse(400, "value", f"the base takes a transaction or a batch, not {kind!r}")
    raw = bundle.get("entry", [])
    if not isinstance(raw, list) or not all(isinstance(entry, dict) for entry in raw):
        raise refuse(400, "structure", "Bundle.entry is an array of objects", "Bundle.entry")
    if len(raw) > MAX_ENTRIES:
        raise refuse(413, "too-costly", f"a Bundle may have {MAX_ENTRIES} entries here")
    work = _Work(store, now, zone, offers=offers, base=base, representation=representation)
    if kind == "transaction":
        return work.transaction(raw)
    return work.batch(raw)


class _Work:
    def __init__(
        self,
        store: Store,
        now: int,
        zone: tzinfo,
        *,
        offers: Offers,
        base: str,
        representation: bool,
    ) -> None:
        self._store = store
        self._now = now
        self._zone = zone
        self._offers = offers
        self._base = base
        self._representation = representation

    def transaction(self, raw: list[dict[str, Any]]) -> Done:
        entries = [understood(number, entry) for number, entry in enumerate(raw)]
        for entry in entries:
            if not self._offers.keeps(entry.kind):
                raise unknown_type(entry.kind).within(entry.number, entry.what)
        check_apart(entries)
        answers, told = self._together(entries)
        return Done(_response("transaction-response", answers), told)

    def batch(self, raw: list[dict[str, Any]]) -> Done:
        answers: list[dict[str, Any]] = []
        told = False
        for number, entry in enumerate(raw):
            try:
                one, told_one = self._together([understood(number, entry)])
                answers += one
                told = told or told_one
            except Refusal as refusal:
                answers.append(
                    {
                        "response": {
                            "status": str(refusal.status),
                            "outcome": outcome(*refusal.issues),
                        }
                    }
                )
        return Done(_response("batch-response", answers), told)

    def _together(self, entries: list[Entry]) -> tuple[list[dict[str, Any]], bool]:
        if all(entry.method == "GET" for entry in entries):
            with self._store.read() as db:
                unit = Unit(db, self._now, self._zone)
                return [self._one(unit, entry, None, {}) for entry in entries], False
        answers: list[dict[str, Any]] = [{}] * len(entries)
        with self._store.write() as db:
            unit = Unit(db, self._now, self._zone)
            known = self._known(unit, entries)
            moved = {
                entry.full_url: f"{entry.kind}/{found.id if found else entry.id}"
                for entry, found in zip(entries, known, strict=True)
                if entry.full_url and entry.method != "GET"
            }
            for at in sorted(range(len(entries)), key=lambda at: METHODS.index(entries[at].method)):
                answers[at] = self._one(unit, entries[at], known[at], moved)
            told = unit.finish()
        return answers, told

    def _one(
        self, unit: Unit, entry: Entry, known: Row | None, moved: dict[str, str]
    ) -> dict[str, Any]:
        try:
            if entry.method == "GET":
                return self._read(unit, entry)
            return self._written(self._write(unit, entry, known, moved))
        except Refusal as refusal:
            raise refusal.within(entry.number, entry.what) from None

    def _known(self, unit: Unit, entries: list[Entry]) -> list[Row | None]:
        """What ``ifNoneExist`` finds, before anything is written."""
        if not self._offers.conditional_create:
            return [None] * len(entries)
        found: list[Row | None] = []
        for entry in entries:
            try:
                condition = parse_qsl(entry.if_none_exist, keep_blank_values=True)
                found.append(unit.existing(entry.kind, condition) if condition else None)
            except Refusal as refusal:
                raise refusal.within(entry.number, entry.what) from None
        return found

    def _write(self, unit: Unit, entry: Entry, known: Row | None, moved: dict[str, str]) -> Written:
        if known is not None:
            return Written(200, known)
        resource = rewrite(entry.resource, moved)
        if entry.method == "POST":
            return unit.create(resource, entry.id)
        return unit.update(resource, entry.id, entry.if_match)

    def _written(self, written: Written) -> dict[str, Any]:
        row = written.row
        response = {
            "status": "201 Created" if written.status == 201 else "200 OK",
            "location": row.location,
            "etag": row.etag,
            "lastModified": instant(row.updated),
        }
        answer: dict[str, Any] = {"fullUrl": f"{self._base}/{row.reference}", "response": response}
        if self._representation:
            answer["resource"] = msgspec.Raw(row.body)
        return answer

    def _read(self, unit: Unit, entry: Entry) -> dict[str, Any]:
        if entry.query is not None:
            found = searchset(unit.db, entry.kind, entry.query, self._zone, self._base)
            return {"resource": found, "response": {"status": "200 OK"}}
        row = get(unit.db, entry.kind, entry.id)
        if row is None:
            raise refuse(404, "not-found", f"there is no {entry.kind}/{entry.id}")
        return {
            "fullUrl": f"{self._base}/{row.reference}",
            "resource": msgspec.Raw(row.body),
            "response": {
                "status": "200 OK",
                "etag": row.etag,
                "lastModified": instant(row.updated),
            },
        }


def _response(kind: str, answers: list[dict[str, Any]]) -> dict[str, Any]:
    bundle: dict[str, Any] = {"resourceType": "Bundle", "id": str(uuid4()), "type": kind}
    if answers:
        bundle["entry"] = answers
    return bundle
