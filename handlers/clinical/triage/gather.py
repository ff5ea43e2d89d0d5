"""The case of a turn: what was understood, read in clinical words, asked and answered."""

from __future__ import annotations

from collections.abc import Mapping

import regex

from handlers.clinical.triage.catalogue import FINDINGS, KnownFact
from handlers.clinical.triage.engine import Case
from nlu.clinical.findings import Findings
from nlu.understanding import Age, Understanding

# danger signs of the lexicon that are facts by another name
DANGERS = {
    "breathing-difficulty": "respiratory-distress",
    "stroke": "stroke-signs",
}
# what, denied, leaves no such danger; and what a long text must show in the closer reading too
DENIED_BY = {
    "pregnancy-bleeding": {"pregnant", "bleeding-other", "vaginal-bleeding"},
    "pregnancy-danger": {"pregnant"},
    "heavy-bleeding": {"bleeding-other"},
}
CORROBORATED = {"heavy-bleeding", "severe-injury", "pregnancy-bleeding", "severe-burn"}
PAINS = {
    "abdominal-pain", "anal-pain", "back-pain", "big-toe-pain", "body-ache", "calf-pain",
    "chest-pain", "colicky-pain", "ear-pain", "epigastric-pain", "eye-pain", "facial-pain",
    "flank-pain", "headache", "joint-pain", "leg-pain", "migrating-belly-pain", "neck-pain",
    "pain-to-groin", "pelvic-pain", "period-pain", "right-lower-belly-pain",
    "left-lower-belly-pain", "right-upper-belly-pain", "rib-pain", "sore-throat",
    "testicular-pain", "toothache",
}  # fmt: skip
# what a text of some length says of someone who is well enough for no danger sign of a few words
WELL = {
    "can-use-limb",
    "mild",
    "acts-normal",
    "bleeding-stopped",
    "eats-well",
    "keeps-fluids",
    "looks-well",
}
LONG = 25  # words
TOLD = 12  # words
# what only the patient or her people say, and how a case report begins
_OWN = regex.compile(r"(?<!\p{L})(?:I|me|my|mine|we|us|our)(?!\p{L})", regex.IGNORECASE)
_OPENING = regex.compile(
    r"\W*(?:[MF]\W+\d|(?:man|woman|boy|girl)\W+\d|\d+\s?[MF]\W)|\W*(?:an?\s)?(?:[\p{L}-]+\s){0,2}?[\p{L}\d]+(?:[\s-]\p{L}+)?[\s-](?:year|month|week|day)s?[\s-]old",
    regex.IGNORECASE,
)
YEAR, MONTH = 365.25, 30.4375  # days


def age_in_days(age: Age) -> float:
    """An age as it was said, in days."""
    return age.years * YEAR + age.months * MONTH + age.days


def gather(
    understood: Understanding,
    read: Findings,
    known: Mapping[str, KnownFact],
    *,
    answers: Mapping[str, bool] | None = None,
    measures: Mapping[str, float] | None = None,
    age_days: float | None = None,
    sex: str | None = None,
    since: Mapping[str, float] | None = None,
) -> Case:
    """Everything known as one case.

    ``answers`` (fact: so or not) stand above what was read; ``measures``, ``age_days`` and
    ``sex`` and ``since`` (the days of a symptom) above what the text says of them. Of two readings
    of a text the one that finds a symptom counts, unless it was told only of the past, of the
    family, or denied in clear words.
    """
    facts = _from_findings(read, known)
    for fact, so in _from_understanding(understood, read, known).items():
        if fact not in read.elsewhere and (so or fact not in facts) and _counts(fact, read):
            facts[fact] = so and fact not in read.absent
            if facts[fact] and fact not in read.present and read.any_severe and fact in PAINS:
                facts["severe-pain"] = True
                if f"severe-{fact}" in known:
                    facts[f"severe-{fact}"] = True
    facts.update(answers or {})
    told = dict(read.vitals)
    if age_days is None:
        age_days = read.age_days
        if age_days is None and understood.age is not None:
            age_days = age_in_days(understood.age)
    days = read.days if understood.days is None or read.days else float(understood.days)
    if days is not None and not (age_days and read.days is None and abs(days - age_days) < MONTH):
        told["days"] = days  # "7 saal" is her age, not for how long
    if read.weeks_pregnant is not None:
        told["weeks-pregnant"] = float(read.weeks_pregnant)
    told.update(measures or {})
    since = since or {s.id: float(s.days) for s in understood.symptoms if s.days is not None}
    return Case(facts, told, age_days, sex or understood.sex or read.sex, since)


def _from_understanding(
    understood: Understanding, read: Findings, known: Mapping[str, KnownFact]
) -> dict[str, bool]:
    facts: dict[str, bool] = {}
    report = _is_report(understood)
    if not report and not _is_long(understood) and not _is_told_well(understood, read):
        facts = {s.id: not s.absent for s in understood.symptoms if s.id in known}
    for sign in () if report else understood.danger:
        fact = DANGERS.get(sign, sign)
        if fact in read.present or not _contradicted(sign, understood, read):
            facts[fact if fact in known else "danger-sign"] = True
    if understood.intent == "self_harm" and not (
        _is_long(understood) and "suicidal" in read.absent | read.elsewhere
    ):
        facts["suicidal"] = True
    if "bleeding-other" in read.absent or (understood.sex or read.sex) == "male":
        facts.pop("vaginal-bleeding", None)
    return facts


def _contradicted(sign: str, understood: Understanding, read: Findings) -> bool:
    """Whether the closer reading speaks against a danger sign the lexicon took from few words."""
    if not DENIED_BY.get(sign, set()).isdisjoint(read.absent):
        return True
    if sign == "severe-injury" and "bleeding-stopped" in read.present and read.mild:
        return True
    if sign == "heavy-bleeding" and "heavy-periods" in read.present:
        return True
    if sign == "cannot-drink" and read.present & {"eats-well", "keeps-fluids"}:
        return True
    if _is_long(understood) and sign in CORROBORATED:
        return True
    return _is_told_well(understood, read)


def _is_told_well(understood: Understanding, read: Findings) -> bool:
    """Whether an English text of some length says that she is well enough."""
    long = understood.language == "en" and len(understood.text.split()) >= TOLD
    return long and bool(read.present & WELL)


def _is_long(understood: Understanding) -> bool:
    """A long English text is told in full: clinical words are read in it, not everyday ones."""
    return understood.language == "en" and len(understood.text.split()) >= LONG


def _is_report(understood: Understanding) -> bool:
    """A case report tells of a patient, not of "my son": the lexicon is not made for it."""
    if understood.language != "en" or _OWN.search(understood.text):
        return False
    return _is_long(understood) or _OPENING.match(understood.text) is not None


def _counts(fact: str, read: Findings) -> bool:
    """Whether a symptom the lexicon alone found is one: a measured temperature decides on fever."""
    return fact != "fever" or "temperature" not in read.vitals


def _from_findings(read: Findings, known: Mapping[str, KnownFact]) -> dict[str, bool]:
    facts = dict.fromkeys(read.absent, False) | dict.fromkeys(read.present, True)
    for degree, findings in (("severe", read.severe), ("sudden", read.sudden), ("mild", read.mild)):
        for finding in findings:
            if f"{degree}-{finding}" in known:
                facts[f"{degree}-{finding}"] = True
    if read.severe & PAINS:
        facts["severe-pain"] = True
    if read.any_sudden:
        facts["sudden-onset"] = True
    if not read.present - read.mild - _of_no_weight(read, known):
        facts["mild"] = bool(read.mild)
    else:
        facts.pop("mild", None)
    return facts


def _of_no_weight(read: Findings, known: Mapping[str, KnownFact]) -> set[str]:
    return {fact for fact in read.present if known[fact].kind not in FINDINGS}
