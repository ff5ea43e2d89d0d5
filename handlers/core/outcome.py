"""What an OperationOutcome says: whole for who may read records, and for the log without her."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from handlers.core.fhir import Concept, Part

LONGEST = 500  # characters
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d{3,}")


class _Issue(Part, frozen=True):
    code: str = ""
    diagnostics: str = ""
    details: Concept = Concept()


class _Outcome(Part, frozen=True):
    issue: tuple[_Issue, ...] = ()


def outcome(data: bytes) -> str:
    """What an OperationOutcome says; nothing where it is none."""
    try:
        issues = msgspec.json.decode(data, type=_Outcome).issue
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return ""
    texts = (issue.details.text or issue.diagnostics or issue.code for issue in issues)
    return "; ".join(filter(None, texts))[:LONGEST]


def without_her(text: str, sent: object, asked: Mapping[str, str | list[str]] | None) -> str:
    """The text without anything that was told in the request: for a log.

    Of what was ``sent`` (the body) the names of elements stay, all values go; so do the values
    ``asked`` for, and long numbers wherever they come from.
    """
    names, values = _names(sent), set(_values(sent))
    for one in (asked or {}).values():
        values.update(_words(" ".join(one) if isinstance(one, list) else one))
    kept = _WORD.sub(lambda word: _unless(word[0], word[0].casefold() in values - names), text)
    return _NUMBER.sub("…", kept)


def _unless(word: str, hers: bool) -> str:
    return "…" if hers else word


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _names(value: Any) -> set[str]:
    if isinstance(value, dict):
        kind = value.get("resourceType")
        own = {name.casefold() for name in value} | ({str(kind).casefold()} if kind else set())
        return own.union(*map(_names, value.values()))
    if isinstance(value, list):
        return set().union(*map(_names, value))
    return set()


def _values(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _values(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _values(inner)
    elif isinstance(value, str):
        yield from _words(value)
