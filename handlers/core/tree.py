"""Every object within a JSON value, however deep."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """The value itself where it is an object, and all objects in it; in no order."""
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, dict):
            yield one
            left.extend(one.values())
        elif isinstance(one, list):
            left.extend(one)


def several(value: Any) -> list[Any]:
    """A list as it is, nothing as none, anything else as the only one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
