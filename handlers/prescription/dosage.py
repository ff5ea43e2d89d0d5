"""FHIR ``Dosage`` to words: what to take, when, how and how long, as the doctor ordered it.

Nothing is added and nothing is left out. Where any part cannot be said in her language, the
doctor's written text is said too; where there is none, she is told to ask.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.clinical.catalogue import CATALOGUE
from handlers.prescription.dose import say_dose, say_most
from handlers.prescription.occasions import occasions
from handlers.prescription.phrases import (
    INSTRUCTION_WORDS,
    INSTRUCTIONS,
    METHOD_WORDS,
    METHODS,
    ROUTE_WORDS,
    ROUTES,
    SITE_WORDS,
    SWALLOWED,
)
from handlers.prescription.reading import (
    Reading,
    meaning,
    number,
    sequence,
    term,
    written,
)
from handlers.prescription.repetition import leaves, says_more
from handlers.prescription.shorthand import read
from handlers.prescription.timing import say_how_long, say_when
from handlers.reply import Arg, Listing, Term

_DOSAGE = {
    *("sequence", "text", "additionalInstruction", "patientInstruction", "timing"),
    *("asNeededBoolean", "asNeededCodeableConcept", "site", "route", "method", "doseAndRate"),
    *("maxDosePerPeriod", "maxDosePerAdministration"),
}
_KINDS = {
    "text": str,
    "patientInstruction": str,
    "additionalInstruction": list,
    "timing": dict,
    "asNeededBoolean": bool,
}
_SYMPTOM_CODES = {row.snomed: row.id for row in CATALOGUE.values() if row.evidence in "AB"}
_SYMPTOM_WORDS = {row.display.casefold(): row.id for row in CATALOGUE.values()}


def instructions(dosages: Sequence[Mapping[str, object]]) -> Listing:
    """All dosages of one medicine, in their order.

    Those of one ``sequence`` number (or of none) apply together; the next number comes after.
    """
    ordered = [one for each in sorted(dosages, key=_place) for one in spelled_out(each)]
    said: list[Arg] = []
    for index, dosage in enumerate(ordered):
        step = Listing(tuple(_read(dosage).items))
        if index == 0:
            said.extend(step.items)
        elif _place(dosage) == _place(ordered[index - 1]):
            said.append(term("also", step=step))
        else:
            said.append(term("then", step=step))
    return Listing(tuple(said)) if said else Listing((term("ask"),))


def _place(dosage: Mapping[str, object]) -> float:
    return number(dosage.get("sequence")) or 0


def spelled_out(dosage: Mapping[str, object]) -> Sequence[Mapping[str, object]]:
    """The dosage with a text that is all codes (``1-0-2``) read; it may stand for several."""
    rest = {name: value for name, value in dosage.items() if name != "text"}
    found = read(written(dosage.get("text")), beside=leaves(rest))
    if not found or any(one.keys() & rest.keys() for one in found):
        return [dosage]
    return [{**rest, **one} for one in found]


def understood(dosage: Mapping[str, object]) -> bool:
    """Whether all of it was read, and nothing of it stays in the doctor's own words."""
    reading = _read(dosage)
    return reading.whole and not any(isinstance(said, str) for said in reading.items)


def _read(dosage: Mapping[str, object]) -> Reading:
    reading = Reading()
    reading.known(dosage, _DOSAGE)
    if any(not isinstance(dosage.get(name, kind()), kind) for name, kind in _KINDS.items()):
        reading.missed()
    at = occasions(dosage.get("timing"), reading)
    unit = say_dose(dosage, reading, each_time=at.several)
    _way(dosage, unit, reading)
    say_when(dosage.get("timing"), at, reading)
    _as_needed(dosage, reading)
    for instruction in sequence(dosage.get("additionalInstruction")):
        _instruction(instruction, reading)
    say_how_long(dosage.get("timing"), reading)
    say_most(dosage, reading)
    _own_words(dosage, reading)
    return reading


def _way(dosage: Mapping[str, object], unit: str, reading: Reading) -> None:
    """Say the route, the site and the method where they do not go without saying."""
    site, site_words = meaning(dosage.get("site"), {}, SITE_WORDS)
    if "route" in dosage:
        route, words = meaning(dosage["route"], ROUTES, ROUTE_WORDS)
        implied = (route == "oral" and unit in SWALLOWED) or (route and route in site)
        _say(f"route-{route}" if route else "", words, reading, implied=bool(implied))
    if "site" in dosage:
        _say(f"site-{site}" if site else "", site_words, reading)
    if "method" in dosage:
        method, words = meaning(dosage["method"], METHODS, METHOD_WORDS)
        _say("", words, reading, implied=method == "swallow")


def _say(message: str, words: str, reading: Reading, *, implied: bool = False) -> None:
    """Say a coded element by its message, its words or both; ``implied``: the message is not."""
    if message and not implied:
        reading.term(message)
    if words:
        reading.say(words)
    if not message and not words and not implied:
        reading.missed()


def _as_needed(dosage: Mapping[str, object], reading: Reading) -> None:
    if "asNeededCodeableConcept" in dosage:
        symptom, words = meaning(dosage["asNeededCodeableConcept"], _SYMPTOM_CODES, _SYMPTOM_WORDS)
        reasons: list[Arg] = [Term(f"symptom-{symptom}")] if symptom else []
        if words:
            reasons.append(words)
        if not reasons:
            reading.missed()
            return
        reading.term("as-needed-for", reason=Listing(tuple(reasons)))
    elif dosage.get("asNeededBoolean", False) is True:
        reading.term("as-needed")


def _instruction(instruction: object, reading: Reading) -> None:
    key, words = meaning(instruction, INSTRUCTIONS, INSTRUCTION_WORDS)
    _say(key, words, reading)


def _own_words(dosage: Mapping[str, object], reading: Reading) -> None:
    """The doctor's own words: hers to hear always, the short text where it says any more."""
    text, advice = written(dosage.get("text")), written(dosage.get("patientInstruction"))
    spoken = {word.casefold() for word in reading.items if isinstance(word, str)}
    if advice and advice.casefold() not in spoken:
        known = INSTRUCTION_WORDS.get(advice.casefold())
        reading.say(term(known) if known else advice)
    if text and text.casefold() not in {*spoken, advice.casefold()}:
        known = INSTRUCTION_WORDS.get(text.casefold())
        if known:
            reading.term(known)
        elif not reading.whole or says_more(text, dosage):
            reading.say(text)
    if (not text and not reading.whole) or not reading.items:
        reading.term("ask")
