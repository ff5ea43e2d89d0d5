"""What an OperationOutcome says: whole for who may read records, and for the log without her.

A core may name a patient in what it says, also one that the request did not. So the log has the
codes and the places, and of the text the words in which servers speak of resources; no others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from handlers.core.fhir import Concept, Part

LONGEST = 500  # characters
_WORD = re.compile(r"\w+")
_HIDDEN = re.compile(r"…(?:\W*…)+")
_CODE = re.compile(r"[a-z]+(-[a-z]+)*")
_PLACE = re.compile(r"[A-Z][A-Za-z]+(\.[A-Za-z]+(\[\d+\])?)*")
_SPOKEN = """
a about above accepted access after all allowed already an and any are array as at attribute be
because been before below between binding body boolean bundle but by cannot canonical
cardinality change changed character characters check client code coding concept condition
conditional conflict constraint contain contained contains content could create created current
data database datatype date deadline decimal delete deleted denied did different display does
duplicate each either element elements empty end enough entry error etag exceeded exceeds
exception exist existing exists expected expired extension failed failure field fields first for
forbidden format found from get given greater had has have header id identifier if in incorrect
index instant instead integer internal invalid invariant is it its json known large last least
length less limit list literal local long lower malformed many match matched matches matching
maximum message meta method minimum missing modified more most multiple must name narrative new
no none nor not null number object of on one only operation or order other out over parameter
parameters parse parsed parsing path pattern permission permitted post precondition present
primitive processing profile property put query range rate read received reference referenced
references referential refused reject rejected request requests required requires resource
resources response retry rule same scope search second seconds security server should since size
slice slot some start status store string structure such supported syntax system target
temporarily text than that the their there these this through time timeout times to token too
transaction try type unable unauthorised unauthorized unavailable unexpected unique unknown
unprocessable unrecognised unrecognized unresolved unsupported update updated url use used valid
validate validated validation value values version was were when where which while with within
without would write wrong you your
"""
_WORDS = frozenset(_SPOKEN.split())


class _Issue(Part, frozen=True):
    code: str = ""
    diagnostics: str = ""
    details: Concept = Concept()
    expression: tuple[str, ...] = ()
    location: tuple[str, ...] = ()


class _Outcome(Part, frozen=True):
    issue: tuple[_Issue, ...] = ()


def outcome(data: bytes) -> str:
    """What an OperationOutcome says; nothing where it is none."""
    texts = (issue.details.text or issue.diagnostics or issue.code for issue in _issues(data))
    return "; ".join(filter(None, texts))[:LONGEST]


def without_her(data: bytes, sent: object) -> str:
    """What it says as a log may have it; ``sent`` is the body it is about, for its elements' names.

    Like ``invariant (Appointment.start): … must be before the end``.
    """
    known = _WORDS | _names(sent)
    return "; ".join(_told(issue, known) for issue in _issues(data))[:LONGEST]


def _told(issue: _Issue, known: frozenset[str]) -> str:
    code = issue.code if _CODE.fullmatch(issue.code) else "…"
    places = [one for one in (*issue.expression, *issue.location) if _PLACE.fullmatch(one)]
    text = issue.details.text or issue.diagnostics
    kept = _WORD.sub(lambda word: word[0] if word[0].casefold() in known else "…", text)
    where = f" ({', '.join(dict.fromkeys(places))})" if places else ""
    return f"{code}{where}: {_HIDDEN.sub('…', kept)}" if kept else f"{code}{where}"


def _issues(data: bytes) -> tuple[_Issue, ...]:
    try:
        return msgspec.json.decode(data, type=_Outcome).issue
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return ()


def _names(sent: object) -> frozenset[str]:
    return frozenset(_each_name(sent))


def _each_name(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        kind = value.get("resourceType")
        if isinstance(kind, str):
            yield kind.casefold()
        for name, inner in value.items():
            yield name.casefold()
            yield from _each_name(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _each_name(inner)
