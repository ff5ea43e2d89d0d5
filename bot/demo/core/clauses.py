"""One search parameter with its values, as SQL."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import tzinfo

from msgspec import Struct

from bot.demo.core.dates import Span, span
from bot.demo.core.indexing import fold, phone, split_reference
from bot.demo.core.outcome import Refusal, refuse
from bot.demo.core.parameters import PARAMS, Param

MAX_VALUES = 200  # alternatives of one parameter


class Clause(Struct, frozen=True):
    """``holds``: a condition on ``r``; ``finds``: a query for the same rids, if an index can.

    Both take ``values``. The smaller ``breadth``, the fewer resources are expected to match.
    """

    holds: str
    finds: str
    values: tuple[object, ...]
    breadth: int


_Test = tuple[str, tuple[object, ...]]  # a condition on a row of an index table


def clause(
    kind: str, asked: str, param: Param | None, text: str, *, zone: tzinfo, base: str
) -> Clause:
    """Understand ``asked`` (name, or name:modifier) = ``text``; ``Refusal`` (400) if wrong."""
    name, _, modifier = asked.partition(":")
    values = _split(text)
    if len(values) > MAX_VALUES:
        raise refuse(400, "too-costly", f"{name} has over {MAX_VALUES} values; ask in parts")
    if param is None:
        if modifier:
            raise _no_modifier(name, modifier)
        return _of_id(kind, values) if name == "_id" else _of_last_updated(values, zone)
    key = f"{kind}.{name}"
    if param.kind == "token":
        tests = [_token(name, param, value) for value in values]
        breadth = 4 if param.system or name == "active" else 2
        return _clause("token", key, tests, breadth, _flag(name, modifier, "not"))
    if param.kind == "reference":
        target = param.target
        if modifier:
            if modifier not in PARAMS or target not in ("", modifier):
                raise _no_modifier(name, modifier)
            target = modifier
        return _clause("reference", key, [_reference(v, target, base) for v in values], 1)
    if param.kind == "date":
        if modifier:
            raise _no_modifier(name, modifier)
        return _clause("date", key, [_date(name, v, zone, "x.low", "x.high") for v in values], 5)
    match = _written if _flag(name, modifier, "exact") else _starts
    return _clause("string", key, [match(value) for value in values], 3)


def _clause(table: str, key: str, tests: list[_Test], breadth: int, negate: bool = False) -> Clause:
    found = " UNION ".join(
        f"SELECT x.rid FROM {table} x WHERE x.key = ? AND {sql}"  # noqa: S608
        for sql, _ in tests
    )
    held = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} x WHERE x.key = ? AND {sql} AND x.rid = r.rid)"  # noqa: S608
        for sql, _ in tests
    )
    values = tuple(value for _, values in tests for value in (key, *values))
    if negate:
        kind = key.partition(".")[0]
        return Clause(f"r.type = ? AND NOT ({held})", "", (kind, *values), 9)
    return Clause(f"({held})", found, values, breadth)


def _of_id(kind: str, values: list[str]) -> Clause:
    marks = ",".join("?" * len(values))
    found = f"SELECT x.rid FROM resource x WHERE x.type = ? AND x.id IN ({marks})"  # noqa: S608
    return Clause(f"r.type = ? AND r.id IN ({marks})", found, (kind, *values), 0)


def _of_last_updated(values: list[str], zone: tzinfo) -> Clause:
    # a stored instant has milliseconds, so it is a span of one
    tests = [_date("_lastUpdated", v, zone, "r.updated", "(r.updated + 1000)") for v in values]
    held = " OR ".join(sql for sql, _ in tests)
    return Clause(f"({held})", "", tuple(v for _, values in tests for v in values), 8)


def _token(name: str, param: Param, value: str) -> _Test:
    system, bar, code = _bar(value)
    if not bar:
        system, code = "", value
    code = _unescape(code)
    system = _unescape(system)
    if param.contact:
        if code.startswith(" "):
            raise _plus(name)
        code = phone(code)
    if not bar:
        return "x.code = ?", (code,)
    if not code:
        if not system:
            raise refuse(400, "value", f"{name}: a bar alone names neither system nor code")
        return "x.system = ?", (system,)
    return "x.code = ? AND x.system = ?", (code, system)


def _reference(value: str, target: str, base: str) -> _Test:
    text = _unescape(value)
    if base and text.startswith(f"{base}/"):
        text = text.removeprefix(f"{base}/")
    kind, id_ = split_reference(text)
    if not kind and target and "/" not in text and ":" not in text:
        kind = target
    if kind:
        return "x.id = ? AND x.type = ?", (id_, kind)
    return "x.id = ?", (id_,)


_COMPARE: dict[str, Callable[[str, str, Span], _Test]] = {
    "eq": lambda low, high, at: (f"({low} >= ? AND {high} <= ?)", (at.low, at.high)),
    "ne": lambda low, high, at: (f"({low} < ? OR {high} > ?)", (at.low, at.high)),
    "gt": lambda low, high, at: (f"{high} > ?", (at.high,)),
    "lt": lambda low, high, at: (f"{low} < ?", (at.low,)),
    "ge": lambda low, high, at: (
        f"({high} > ? OR ({low} >= ? AND {high} <= ?))",
        (at.high, at.low, at.high),
    ),
    "le": lambda low, high, at: (
        f"({low} < ? OR ({low} >= ? AND {high} <= ?))",
        (at.low, at.low, at.high),
    ),
    "sa": lambda low, high, at: (f"{low} >= ?", (at.high,)),
    "eb": lambda low, high, at: (f"{high} <= ?", (at.low,)),
}


def _date(name: str, value: str, zone: tzinfo, low: str, high: str) -> _Test:
    prefix, text = ("eq", value) if value[:1].isdigit() else (value[:2], value[2:])
    compare = _COMPARE.get(prefix)
    if compare is None:
        raise refuse(
            400, "value", f"{name}: {value!r} needs a date, after one of {', '.join(_COMPARE)}"
        )
    if re.search(r"T[^ ]* \d\d:\d\d$", text):
        raise _plus(name)
    try:
        return compare(low, high, span(text, zone))
    except ValueError as wrong:
        raise refuse(400, "value", f"{name}: {wrong}") from None


def _starts(value: str) -> _Test:
    start = fold(_unescape(value))
    if not start:
        raise refuse(400, "value", "a name cannot be searched by a blank")
    return "x.folded >= ? AND x.folded < ?", (start, start + "\U0010ffff")


def _written(value: str) -> _Test:
    text = _unescape(value)
    return "x.folded = ? AND x.written = ?", (fold(text), text)


def _flag(name: str, modifier: str, known: str) -> bool:
    if modifier not in ("", known):
        raise _no_modifier(name, modifier)
    return bool(modifier)


def _no_modifier(name: str, modifier: str) -> Refusal:
    return refuse(400, "not-supported", f"{name}: the modifier {modifier!r} is not supported here")


def _plus(name: str) -> Refusal:
    return refuse(400, "value", f"{name}: a plus sign in an address means a space; write it as %2B")


def _split(text: str) -> list[str]:
    """Comma means or; a comma that is meant is written with a backslash."""
    values = re.split(r"(?<!\\),", text)
    if not all(values):
        raise refuse(400, "value", f"{text!r} has an empty value between its commas")
    return values


def _bar(value: str) -> tuple[str, bool, str]:
    parts = re.split(r"(?<!\\)\|", value, maxsplit=1)
    return (parts[0], True, parts[1]) if len(parts) == 2 else ("", False, value)


def _unescape(text: str) -> str:
    return re.sub(r"\\([\\,|$])", r"\1", text)
