"""What R4 forbids and the models of ``fhir.resources`` let pass.

They take empty elements, codes outside a closed list, and values of another JSON type (a number
for a date, a word for a boolean).
"""

from __future__ import annotations

import typing
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from msgspec import Struct
from pydantic import AnyUrl, BaseModel

from bot.demo.core.outcome import Issue

# how FHIR's primitives are written in JSON, by what the models make of them
_TEXT = ("a string", (str,))
_WRITTEN: dict[type, tuple[str, tuple[type, ...]]] = {
    bool: ("true or false", (bool,)),
    int: ("a whole number", (int,)),
    Decimal: ("a number", (int, float, Decimal)),
} | dict.fromkeys((str, bytes, date, datetime, time, AnyUrl, UUID), _TEXT)


class _Element(Struct, frozen=True):
    """An element of a model: its name there, its closed list of codes if any, and how a
    primitive's value is written: in words, and the JSON types."""

    name: str
    codes: frozenset[str]
    written: tuple[str, tuple[type, ...]] | None


def empty_elements(value: Any, place: str) -> Iterator[Issue]:
    """Elements that are there but empty, which R4 forbids."""
    if isinstance(value, dict):
        if not value:
            yield Issue("structure", f"{place}: an object may not be empty", place)
        for name, inner in value.items():
            if inner is None:
                yield Issue("structure", f"{place}.{name}: null is no value", f"{place}.{name}")
            else:
                yield from empty_elements(inner, f"{place}.{name}")
    elif isinstance(value, list):
        if not value:
            yield Issue("structure", f"{place}: an array may not be empty", place)
        for number, inner in enumerate(value):
            yield from empty_elements(inner, f"{place}[{number}]")


def wrong_values(model: BaseModel, raw: dict[str, Any], place: str) -> Iterator[Issue]:
    """Values that are not their element's; ``model`` and ``raw`` are the same element."""
    elements = _elements(type(model))
    for alias, value in raw.items():
        where = f"{place}.{alias}"
        if (element := elements.get(alias)) is None:
            continue
        if element.written is None:
            yield from _inside(getattr(model, element.name), value, where)
            continue
        words, types = element.written
        for one in value if isinstance(value, list) else [value]:
            if one is None:
                continue  # a list's place whose value is in an extension
            if type(one) not in types:
                yield Issue("value", f"{where}: {one!r} is not {words}", where)
            elif element.codes and one not in element.codes:
                known = " | ".join(sorted(element.codes))
                yield Issue("code-invalid", f"{where}: {one!r} is not one of {known}", where)


def _inside(inner: Any, value: Any, where: str) -> Iterator[Issue]:
    if isinstance(inner, BaseModel):
        yield from wrong_values(inner, value, where)
    elif isinstance(inner, list):
        for number, (part, raw) in enumerate(zip(inner, value, strict=False)):
            yield from _inside(part, raw, f"{where}[{number}]")


@cache
def _elements(model: type[BaseModel]) -> dict[str, _Element]:
    """The elements of a model by their FHIR names."""
    found: dict[str, _Element] = {}
    for name, element in model.model_fields.items():
        extra = element.json_schema_extra
        values = extra.get("enum_values") if isinstance(extra, dict) else None
        # the library cuts long lists short and ends them with a plus: those say nothing
        whole = isinstance(values, list) and "+" not in "".join(map(str, values))
        codes = frozenset(map(str, values)) if isinstance(values, list) and whole else frozenset()
        kinds = [_WRITTEN[leaf] for leaf in _leaves(element.annotation) if leaf in _WRITTEN]
        found[element.alias or name] = _Element(name, codes, kinds[0] if kinds else None)
    return found


def _leaves(annotation: Any) -> Iterator[Any]:
    """The plain types in an annotation, without what is said about them."""
    parts = typing.get_args(annotation)
    if typing.get_origin(annotation) is typing.Annotated:
        parts = parts[:1]
    if not parts:
        yield annotation
    for part in parts:
        yield from _leaves(part)
