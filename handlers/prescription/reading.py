"""Reading a FHIR ``Dosage`` piece by piece, and never losing sight of a piece not understood."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping

from handlers.reply import Arg, Term

SNOMED = "http://snomed.info/sct"


class Reading:
    """What one dosage says so far. ``whole`` is false once a part of it was not understood."""

    def __init__(self) -> None:
        self.items: list[Arg] = []
        self.whole = True

    def say(self, item: Arg) -> None:
        """Add one more thing, once."""
        if item not in self.items:
            self.items.append(item)

    def term(self, name: str, **args: Arg) -> None:
        """Add a message of ``dosage.ftl``, named without its prefix."""
        self.say(term(name, **args))

    def missed(self) -> None:
        """A part is there that cannot be said: the written text must stand in for it."""
        self.whole = False

    def known(self, part: Mapping[str, object], names: Collection[str]) -> None:
        """Note a miss where ``part`` has elements beyond ``names`` (and plain extensions)."""
        if any(name not in names and name not in ("id", "extension") for name in part):
            self.missed()


def term(name: str, **args: Arg) -> Term:
    """A message of ``dosage.ftl``, named without its prefix."""
    return Term(f"dosage-{name}", args)


def written(text: object) -> str:
    """Free text as the doctor wrote it: on one line, without a full stop at its end."""
    if not isinstance(text, str):
        return ""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split()).rstrip(". ")


def mapping(value: object) -> dict[str, object]:
    """The JSON object, or an empty one where something else stands."""
    return value if isinstance(value, dict) else {}


def sequence(value: object) -> list[object]:
    """The JSON array, or an empty one where something else stands."""
    return value if isinstance(value, list) else []


def number(value: object) -> float | None:
    """A positive, finite JSON number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) and 0 < found < 1_000_000 else None


def amount(value: float) -> int | str:
    """A number as it is said: whole ones as ``int``, so that a plural can be chosen by it."""
    return int(value) if value == int(value) else f"{value:.10g}"


def span(low: float, high: float | None) -> int | str:
    """One number, or two as ``4-6``."""
    if high is None or high == low:
        return amount(low)
    return f"{amount(low)}-{amount(high)}"


def codes(concept: object, system: str = "") -> list[str]:
    """The codes of a ``CodeableConcept``, of one code system or of all."""
    found = [mapping(coding) for coding in sequence(mapping(concept).get("coding"))]
    return [str(c.get("code")) for c in found if not system or c.get("system") == system]


def label(concept: object) -> str:
    """The words of a ``CodeableConcept``: its text, else a coding's display."""
    return next(iter(_words(concept)), "")


def meaning(
    concept: object, by_code: Mapping[str, str], by_words: Mapping[str, str]
) -> tuple[str, str]:
    """What a ``CodeableConcept`` says: a key we know (or none), and words still to be said.

    Both are empty when it says nothing readable.
    """
    words = _words(concept)
    keys = {by_code[code] for code in codes(concept, SNOMED) if code in by_code}
    keys |= {by_words[word.casefold()] for word in words[:1] if word.casefold() in by_words}
    if len(keys) != 1:
        return "", next(iter(words), "")
    (key,) = keys
    text = written(mapping(concept).get("text"))
    same = text.casefold() in {word.casefold() for word in words[1:]}
    return key, "" if same or by_words.get(text.casefold()) == key else text


def _words(concept: object) -> list[str]:
    concept = mapping(concept)
    displays = (mapping(coding).get("display") for coding in sequence(concept.get("coding")))
    return [words for words in map(written, (concept.get("text"), *displays)) if words]
