"""References between the entries of a transaction: found, replaced, and taken away."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from handlers.core.fhir import Resource

_NOTHING: Any = object()


def mentioned(value: Any, addresses: Collection[str]) -> set[str]:
    """Which of these addresses stand in a resource, at any depth."""
    if isinstance(value, str):
        return {value} if value in addresses else set()
    if isinstance(value, dict):
        inner = _not_its_own(value, addresses)
        return set().union(*(mentioned(one, inner) for one in value.values()))
    if isinstance(value, list):
        return set().union(*(mentioned(one, addresses) for one in value))
    return set()


def replaced(resource: Resource, addresses: Mapping[str, str]) -> Resource:
    """The resource with each of these addresses replaced by the other, also in narratives.

    A Bundle inside keeps the addresses of its own entries.
    """
    fresh: Resource = _replaced(resource, addresses)
    return fresh


def without(resource: Resource, addresses: Collection[str]) -> Resource:
    """The resource without the elements that lead to these addresses, and without what is empty
    then. An element is the object a reference stands in; of other addresses, the value alone.
    """
    left = _without(resource, addresses)
    return {} if left is _NOTHING else left


def _not_its_own(value: Resource, addresses: Collection[str]) -> Collection[str]:
    if value.get("resourceType") != "Bundle":
        return addresses
    own = {entry.get("fullUrl") for entry in value.get("entry", ())}
    return {address for address in addresses if address not in own}


def _replaced(value: Any, addresses: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return addresses.get(value, value)
    if isinstance(value, list):
        return [_replaced(one, addresses) for one in value]
    if not isinstance(value, dict):
        return value
    kept = _not_its_own(value, addresses)
    inner = {old: new for old, new in addresses.items() if old in kept}
    return {
        name: _in_narrative(one, inner) if name == "div" else _replaced(one, inner)
        for name, one in value.items()
    }


def _in_narrative(div: Any, addresses: Mapping[str, str]) -> Any:
    if not isinstance(div, str):
        return div
    for old, new in addresses.items():
        div = div.replace(old, new)
    return div


def _without(value: Any, addresses: Collection[str]) -> Any:
    if isinstance(value, str):
        return _NOTHING if value in addresses else value
    if isinstance(value, list):
        each = (_without(one, addresses) for one in value)
        items = [one for one in each if one is not _NOTHING]
        return items if items or not value else _NOTHING
    if not isinstance(value, dict):
        return value
    target = value.get("reference")
    if isinstance(target, str) and target in addresses:
        return _NOTHING
    inner = _not_its_own(value, addresses)
    fresh = {name: _without(one, inner) for name, one in value.items()}
    kept = {name: one for name, one in fresh.items() if one is not _NOTHING}
    return kept if kept or not value else _NOTHING
