"""Searches: from the query of an address to SQL, and to a page of resources."""

from __future__ import annotations

import json
import sqlite3
from datetime import tzinfo

from msgspec import Struct

from bot.demo.core.clauses import Clause, clause
from bot.demo.core.outcome import refuse
from bot.demo.core.parameters import PARAMS
from bot.demo.core.store import Row

DEFAULT_COUNT = 50
MAX_COUNT = 500
MAX_PARAMETERS = 50

_COMMON = ("_id", "_lastUpdated")
_CONTROL = ("_count", "_offset", "_sort")
_UNSUPPORTED = (
    "_include",
    "_revinclude",
    "_has",
    "_filter",
    "_text",
    "_content",
    "_query",
    "_list",
)
_SORTS = {
    "date": "(SELECT {end} FROM date s WHERE s.rid = r.rid AND s.key = '{key}')",
    "string": "(SELECT min(s.folded) FROM string s WHERE s.rid = r.rid AND s.key = '{key}')",
    "token": "(SELECT min(s.code) FROM token s WHERE s.rid = r.rid AND s.key = '{key}')",
}


class Query(Struct, frozen=True):
    """A search that was understood; ``told`` is what it was asked with, paging aside."""

    kind: str
    clauses: tuple[Clause, ...]
    order: str
    count: int
    offset: int
    told: tuple[tuple[str, str], ...]


def parse(kind: str, asked: list[tuple[str, str]], zone: tzinfo, base: str = "") -> Query:
    """Understand a search wholly, or refuse it (400): nothing in it is ever passed over.

    ``base`` is this server's own address, so that whole addresses of its resources are known.
    """
    if len(asked) > MAX_PARAMETERS:
        raise refuse(400, "too-costly", f"a search may have {MAX_PARAMETERS} parameters here")
    clauses: list[Clause] = []
    told: list[tuple[str, str]] = []
    numbers = {"_count": DEFAULT_COUNT, "_offset": 0}
    order = "r.rid"
    seen: set[str] = set()
    for name, value in asked:
        if value == "":
            raise refuse(400, "value", f"{name} has no value")
        if name in _CONTROL and name in seen:
            raise refuse(400, "value", f"{name} is given twice")
        seen.add(name)
        if name in numbers:
            numbers[name] = _number(name, value)
            continue
        if name == "_sort":
            order = _order(kind, value)
        else:
            clauses.append(_clause(kind, name, value, zone, base))
        told.append((name, value))
    return Query(
        kind,
        tuple(clauses),
        order,
        min(numbers["_count"], MAX_COUNT),
        numbers["_offset"],
        tuple(told),
    )


def run(db: sqlite3.Connection, query: Query) -> tuple[int, list[Row]]:
    """How many match in all, and the asked page of them."""
    where, values = _where(query)
    page = db.execute(
        f"SELECT r.rid, count(*) OVER () FROM resource r WHERE {where} "  # noqa: S608
        f"ORDER BY {query.order} LIMIT ? OFFSET ?",
        (*values, query.count, query.offset),
    ).fetchall()
    if not page:
        sql = f"SELECT count(*) FROM resource r WHERE {where}"  # noqa: S608
        return int(db.execute(sql, values).fetchone()[0]), []
    found = db.execute(
        "SELECT rid, type, id, version, updated, body FROM resource "
        "WHERE rid IN (SELECT value FROM json_each(?))",
        (json.dumps([rid for rid, _ in page]),),
    )
    rows = {row[0]: Row(*row) for row in found}
    return page[0][1], [rows[rid] for rid, _ in page]


def _where(query: Query) -> tuple[str, list[object]]:
    # One clause finds the candidates by its index, the narrowest kind first; the others are
    # looked up for each candidate.
    rest = sorted(query.clauses, key=lambda clause: clause.breadth)
    parts: list[str] = []
    values: list[object] = []
    if rest and rest[0].finds:
        first = rest.pop(0)
        parts.append(f"r.rid IN ({first.finds})")
        values += first.values
    else:
        parts.append("r.type = ?")
        values.append(query.kind)
    for other in rest:
        parts.append(other.holds)
        values += other.values
    return " AND ".join(parts), values


def _clause(kind: str, asked: str, value: str, zone: tzinfo, base: str) -> Clause:
    name = asked.partition(":")[0]
    if name in _UNSUPPORTED:
        raise refuse(
            400, "not-supported", f"{name} is not supported; search for the parts one by one"
        )
    if "." in asked:
        raise refuse(
            400,
            "not-supported",
            f"{asked}: chained search is not supported; search the other type first, then by ids",
        )
    param = PARAMS[kind].get(name)
    if param is None and name not in _COMMON:
        known = ", ".join((*PARAMS[kind], *_COMMON, *_CONTROL))
        raise refuse(
            400, "not-supported", f"{kind} cannot be searched by {name!r}, only by {known}"
        )
    return clause(kind, asked, param, value, zone=zone, base=base)


def _number(name: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= 9):
        raise refuse(400, "value", f"{name} takes a whole number, not {value!r}")
    return int(value)


def _order(kind: str, value: str) -> str:
    terms: list[str] = []
    for asked in value.split(","):
        name = asked.removeprefix("-")
        down = asked.startswith("-")
        if name == "_id":
            term = "r.id"
        elif name == "_lastUpdated":
            term = "r.updated"
        else:
            param = PARAMS[kind].get(name)
            if param is None or param.kind not in _SORTS:
                raise refuse(400, "not-supported", f"{kind} cannot be sorted by {name!r}")
            term = _SORTS[param.kind].format(
                key=f"{kind}.{name}", end="max(s.high)" if down else "min(s.low)"
            )
        terms.append(f"{term} {'DESC' if down else 'ASC'} NULLS LAST")
    return ", ".join((*terms, "r.rid"))
