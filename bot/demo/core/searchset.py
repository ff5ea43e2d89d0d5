"""A search's answer as a Bundle, with the links to go on."""

from __future__ import annotations

import sqlite3
from datetime import tzinfo
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import msgspec

from bot.demo.core.search import parse, run


def searchset(
    db: sqlite3.Connection, kind: str, asked: list[tuple[str, str]], zone: tzinfo, base: str
) -> dict[str, Any]:
    """Search; ``base`` is the server's address, which the links begin with."""
    query = parse(kind, asked, zone, base)
    total, rows = run(db, query)

    def page(offset: int) -> str:
        told = (*query.told, ("_count", str(query.count)))
        if offset:
            told += (("_offset", str(offset)),)
        return f"{base}/{kind}?{urlencode(told)}"

    links = [{"relation": "self", "url": page(query.offset)}]
    after = query.offset + len(rows)
    if rows and after < total:
        links.append({"relation": "next", "url": page(after)})
    bundle: dict[str, Any] = {
        "resourceType": "Bundle",
        "id": str(uuid4()),
        "type": "searchset",
        "total": total,
        "link": links,
    }
    if rows:
        bundle["entry"] = [
            {
                "fullUrl": f"{base}/{row.reference}",
                "resource": msgspec.Raw(row.body),
                "search": {"mode": "match"},
            }
            for row in rows
        ]
    return bundle
