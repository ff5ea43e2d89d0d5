"""How bad it is said to be, and where in the body."""

from __future__ import annotations

from nlu.danger import words_around
from nlu.reading import Reading
from nlu.understanding import Severity

_SIGNS = ("symptom", "danger")


def severity_of(reading: Reading) -> Severity:
    """ "severe" where any sign that is there is said to be, else "mild" where one is.

    Without a sign it is what the words alone say: the answer to "how bad is it".
    """
    signs = reading.of_kind(*_SIGNS)
    words = {token.word for token in reading.tokens} if not signs else set()
    for sign in signs:
        if not sign.absent and not sign.past:
            words |= words_around(reading.tokens, sign, reading.vocabulary)
    severity, no_degree = reading.vocabulary.severity, reading.vocabulary.little["not-a-degree"]
    degrees = {severity[word] for word in words if word in severity and word not in no_degree}
    if "severe" in degrees:
        return "severe"
    return "mild" if "mild" in degrees else ""


def parts_of(reading: Reading) -> tuple[str, ...]:
    """The parts of the body that a sign is in, each once; without a sign, those that are named."""
    signs = [m for m in reading.of_kind(*_SIGNS) if not m.absent and not m.past]
    within = {i for m in signs for i in range(m.first, m.last + 1)}
    phrases = {i: m.value for m in reading.of_kind("part") for i in m.words}
    found: dict[str, None] = {}
    for index, token in enumerate(reading.tokens):
        part = phrases.get(index) or reading.vocabulary.parts.get(token.word, "")
        # "sir" by itself is an address, not a head
        wanted = index in within if signs else not reading.does(index, "polite")
        if part and wanted:
            found[part] = None
    return tuple(found)
