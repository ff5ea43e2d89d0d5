"""The values of a resource that searches look at."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

from msgspec import Struct, field

from bot.demo.core.dates import FOREVER, Span, span
from bot.demo.core.parameters import PARAMS, Param

_LOCAL = re.compile(r"([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})(?:/_history/[A-Za-z0-9.-]{1,64})?")
_NUMBER = re.compile(r"\+?[\d\s().-]+")
_LATIN_MARKS = re.compile("[\u0300-\u036f]")


class Indexed(Struct):
    """Index rows without their resource: ``key`` is ``Slot.status``, then the values."""

    tokens: list[tuple[str, str, str]] = field(default_factory=list)  # key, code, system
    references: list[tuple[str, str, str]] = field(default_factory=list)  # key, id, type
    dates: list[tuple[str, int, int]] = field(default_factory=list)  # key, low, high
    strings: list[tuple[str, str, str]] = field(default_factory=list)  # key, folded, as written


def index(resource: dict[str, Any], zone: tzinfo) -> Indexed:
    """Every value of ``resource`` under every search parameter of its type."""
    found = Indexed()
    kind = resource["resourceType"]
    for name, param in PARAMS[kind].items():
        key = f"{kind}.{name}"
        for value in _at(resource, param.paths):
            if param.kind == "token":
                found.tokens += [(key, code, system) for system, code in _tokens(value, param)]
            elif param.kind == "reference":
                if (target := _target(value)) and param.target in ("", target[0]):
                    found.references.append((key, target[1], target[0]))
            elif param.kind == "date":
                low, high = _span(value, zone)
                found.dates.append((key, low, high))
            else:
                found.strings += [(key, fold(text), text) for text in _strings(value)]
    return found


def fold(text: str) -> str:
    """A string as it is compared: without case, and without accents on Latin letters."""
    bare = _LATIN_MARKS.sub("", unicodedata.normalize("NFKD", text))
    return " ".join(unicodedata.normalize("NFKC", bare).casefold().split())


def phone(text: str) -> str:
    """A telephone number without what people put between its digits; other text as it is."""
    return re.sub(r"[\s().-]", "", text) if _NUMBER.fullmatch(text) else text


def split_reference(text: str) -> tuple[str, str]:
    """The (type, id) a reference names; for one that is not of this server ("", text)."""
    local = _LOCAL.fullmatch(text)
    return (local[1], local[2]) if local else ("", text)


def _at(resource: dict[str, Any], paths: tuple[str, ...]) -> Iterator[Any]:
    for path in paths:
        yield from _follow(resource, path.split("."))


def _follow(value: Any, steps: list[str]) -> Iterator[Any]:
    if isinstance(value, list):
        for item in value:
            yield from _follow(item, steps)
    elif not steps:
        if value is not None:
            yield value
    elif isinstance(value, dict):
        yield from _follow(value.get(steps[0]), steps[1:])


def _tokens(value: Any, param: Param) -> Iterator[tuple[str, str]]:
    if isinstance(value, bool):
        yield "", "true" if value else "false"
    elif isinstance(value, str):
        yield param.system, value
    elif param.contact:
        if "value" in value and param.contact in ("*", value.get("system")):
            # R4 lets the part before the bar be the use; clients also send the kind
            for system in {value.get("system", ""), value.get("use", "")}:
                yield system, phone(value["value"])
    elif "coding" in value:
        for coding in value["coding"]:
            if "code" in coding:
                yield coding.get("system", ""), coding["code"]
    elif code := value.get("value") or value.get("code"):
        yield value.get("system", ""), code


def _target(value: dict[str, Any]) -> tuple[str, str] | None:
    reference = value.get("reference", "")
    return None if not reference or reference.startswith("#") else split_reference(reference)


def _span(value: str | dict[str, str], zone: tzinfo) -> Span:
    if isinstance(value, str):
        return span(value, zone)
    return Span(
        span(value["start"], zone).low if "start" in value else -FOREVER,
        span(value["end"], zone).high if "end" in value else FOREVER,
    )


def _strings(value: str | dict[str, Any]) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    for part in ("text", "family", "given", "prefix", "suffix"):
        yield from _follow(value.get(part), [])
