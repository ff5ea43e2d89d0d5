"""Whether a dosage's written text only repeats its structured parts, or says more than they do."""

from __future__ import annotations

import re
from collections.abc import Mapping

from handlers.prescription.phrases import MEALS, MOMENTS
from handlers.prescription.plain_words import plain
from handlers.prescription.same_words import OF_EYES, occasions_of, phrases

# Said of any dose without meaning more. "In" and the like tell a period before a number.
_GLUE = (
    r"each time|to be (?:taken|given|used|applied)|take|give|use|apply|an?|and|the|x|\u00d7"
    r"|for(?! an? )|(?:in|at|on)(?= (?!\d))"
)
_BETWEEN = re.compile(r"[\s,.;:()\-\u2013]*")


def says_more(text: str, dosage: Mapping[str, object]) -> bool:
    """True where any word of the text is not one that says the same as the structure.

    Each word is taken in its phrase ("twice a day" of "twice a week" is not "twice"). A text that
    names one of several times or days, and not all, says something else.
    """
    structure = {name: value for name, value in dosage.items() if name not in ("text", "sequence")}
    of_eyes = OF_EYES.search(" ".join((text, *leaves(structure)))) is not None
    known = [*phrases(structure, of_eyes), ("", _GLUE)]
    tried = [(kind, re.compile(rf"(?:{each})(?![^\W_])")) for kind, each in known]
    left, at, kinds = plain(text), 0, set[str]()
    while (at := _end(_BETWEEN, left, at)) < len(left):
        ends = [(_end(pattern, left, at), kind) for kind, pattern in tried]
        end = max(end for end, _ in ends)
        if end <= at:
            return True
        kinds |= {kind for to, kind in ends if to == end}
        at = end
    occasions = occasions_of(structure)
    if kinds & occasions and not occasions <= kinds:
        return True
    return "each" in kinds and not kinds & {"times", *occasions}


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


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
