"""References between resources: rewritten inside a transaction, and never left dangling."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from bot.demo.core.indexing import split_reference
from bot.demo.core.outcome import Issue
from bot.demo.core.parameters import PARAMS

# elements of type uri, url, uuid, oid, where R4 has a transaction rewrite an entry's fullUrl
_ADDRESSES = frozenset(
    ("reference", "url", "uri", "valueUri", "valueUrl", "valueUuid", "valueOid", "valueCanonical")
)
_LINK = re.compile(r'(?P<before>\b(?:href|src)\s*=\s*")(?P<to>urn:[^"]+)(?=")')


def rewrite(resource: dict[str, Any], now_at: Mapping[str, str]) -> dict[str, Any]:
    """The resource with every address of ``now_at`` replaced, at any depth.

    A Bundle inside keeps the addresses of its own entries.
    """
    if resource.get("resourceType") == "Bundle":
        own = {entry.get("fullUrl") for entry in resource.get("entry", ())}
        now_at = {old: new for old, new in now_at.items() if old not in own}
    rewritten: dict[str, Any] = _rewrite(resource, now_at)
    return rewritten


def _rewrite(value: Any, now_at: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_rewrite(item, now_at) for item in value]
    if not isinstance(value, dict):
        return value
    fresh: dict[str, Any] = {}
    for name, inner in value.items():
        if not isinstance(inner, str):
            fresh[name] = _rewrite(inner, now_at)
        elif name in _ADDRESSES:
            fresh[name] = now_at.get(inner, inner)
        elif name == "div":
            fresh[name] = _LINK.sub(
                lambda link: link["before"] + now_at.get(link["to"], link["to"]), inner
            )
        else:
            fresh[name] = inner
    return fresh


def dangling(db: sqlite3.Connection, resource: dict[str, Any]) -> Iterator[Issue]:
    """The references of a resource that lead nowhere. A Bundle refers to its own entries."""
    if resource["resourceType"] == "Bundle":
        return
    for place, reference in _references(resource, resource["resourceType"]):
        if reference.startswith("#"):
            if not any(part.get("id") == reference[1:] for part in resource.get("contained", ())):
                yield Issue("not-found", f"{reference} is not contained in the resource", place)
            continue
        if reference.startswith(("http://", "https://")):
            continue  # another server's
        kind, id_ = split_reference(reference)
        if reference.startswith("urn:"):
            yield Issue("not-found", f"{reference} is the fullUrl of no entry sent with it", place)
        elif not kind or kind not in PARAMS:
            yield Issue("value", f"{reference!r} refers to no resource that is kept here", place)
        elif not db.execute(
            "SELECT 1 FROM resource WHERE type = ? AND id = ?", (kind, id_)
        ).fetchone():
            yield Issue("not-found", f"there is no {reference}", place)


def _references(value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _references(item, f"{place}[{number}]")
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name == "reference" and isinstance(inner, str):
                yield f"{place}.reference", inner
            else:
                yield from _references(inner, f"{place}.{name}")
