"""Whether a dosage's written text only repeats its structured parts, or says more than they do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from handlers.prescription.phrases import MEALS, MOMENTS

_TOKEN = re.compile(r"\d+(?:\.\d+)?|[^\W\d_]+")
_GLUE = {"a", "an", "and", "at", "every", "for", "in", "of", "per", "the", "time", "times", "x"}
_OF_UNIT = {"d": "day days daily", "h": "hour hours hourly", "wk": "week weeks weekly"}
_TIMES = {"1": "once", "2": "twice", "3": "thrice"}


def says_more(text: str, dosage: Mapping[str, object], *, complete: bool) -> bool:
    """True where the text must be said too.

    Beside a ``complete`` structured dosage the text is taken for its rendering, unless it has a
    number the structure has not. Beside an incomplete one, every word counts.
    """
    structure = {name: value for name, value in dosage.items() if name not in ("text", "sequence")}
    known = set(_tokens(leaves(structure)))
    said = set(_tokens([text]))
    if complete:
        return any(token[0].isdecimal() and token not in known | {"0"} for token in said)
    for token in tuple(known):
        known |= set(_OF_UNIT.get(token, "").split()) | {_TIMES.get(token, "")}
    if {"asNeededBoolean", "asNeededCodeableConcept"} & structure.keys():
        known |= {"as", "needed", "only", "when", "if"}
    return not said <= known | _GLUE


def _tokens(texts: list[str]) -> Iterator[str]:
    for text in texts:
        for token in _TOKEN.findall(text.casefold()):
            yield f"{float(token):g}" if token[0].isdecimal() else token


def leaves(value: object) -> list[str]:
    """All strings and numbers in a JSON value; codes of times of day by their names as well."""
    if isinstance(value, dict):
        return [leaf for each in value.values() for leaf in leaves(each)]
    if isinstance(value, list):
        return [leaf for each in value for leaf in leaves(each)]
    if isinstance(value, bool) or value is None:
        return []
    text = str(value)
    name = MOMENTS.get(text) or MEALS.get(text) or ""
    return [text, name.replace("-", " ")]
