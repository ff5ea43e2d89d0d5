"""The symptom catalogue, read from ``symptoms.csv`` once, and the check that it is sound."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

import regex
from msgspec import Struct

from handlers.clinical.specialties import SNOMED

SYSTEMS = {
    "general", "respiratory", "cardiovascular", "nervous", "mental", "digestive", "urinary",
    "reproductive", "pregnancy", "skin", "musculoskeletal", "ear-nose-throat", "eye", "blood",
}  # fmt: skip
EVIDENCE = {"A", "B", "C"}
_SNOMED_CODE = regex.compile(r"\d{6,18}")
_ICD10_CODE = regex.compile(r"[A-Z]\d\d(\.\d{1,2})?(\|[A-Z]\d\d(\.\d{1,2})? if pregnant)?")


class Symptom(Struct, frozen=True):
    """A symptom of the catalogue.

    ``snomed`` and ``icd10`` may be handed over only where ``evidence`` is A or B; a C row goes as
    text until a clinician has checked it. ``system`` is the body system, ``follow_up`` the facts
    of triage to ask about first, the weightiest first.
    """

    id: str
    snomed: str
    display: str
    icd10: str
    evidence: str
    specialty: str
    system: str
    follow_up: tuple[str, ...]


def read_symptoms(path: Path = Path(__file__).parent / "symptoms.csv") -> tuple[Symptom, ...]:
    """The rows in order; a cell that is missing is empty."""
    names = [name for name in Symptom.__struct_fields__ if name != "follow_up"]
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(
            Symptom(
                **{name: row.get(name) or "" for name in names},
                follow_up=tuple(filter(None, (row.get("follow_up") or "").split("|"))),
            )
            for row in csv.DictReader(file)
        )


def wrong_symptoms(symptoms: Iterable[Symptom], asked: Container[str]) -> Iterator[str]:
    """What is wrong with the catalogue, a sentence each; ``asked`` are the facts that are asked."""
    seen: Counter[str] = Counter()
    for row in symptoms:
        name = f"symptoms.csv: {row.id or 'a row without id'}"
        seen[row.id] += 1
        if seen[row.id] == 2:
            yield f"{name} stands twice"
        if not row.display:
            yield f"{name} has no display"
        if not _SNOMED_CODE.fullmatch(row.snomed):
            yield f"{name}: not a SNOMED CT code: {row.snomed!r}"
        if not _ICD10_CODE.fullmatch(row.icd10):
            yield f"{name}: not an ICD-10 code: {row.icd10!r}"
        if row.evidence not in EVIDENCE:
            yield f"{name}: evidence is A, B or C, not {row.evidence!r}"
        if row.specialty not in SNOMED:
            yield f"{name}: no such specialty: {row.specialty!r}"
        if row.system not in SYSTEMS:
            yield f"{name}: no such body system: {row.system!r}"
        if not row.follow_up:
            yield f"{name} has no follow-up"
        for fact, count in Counter(row.follow_up).items():
            if fact not in asked:
                yield f"{name}: {fact} of its follow-up is no fact that is asked"
            if count > 1:
                yield f"{name}: {fact} stands twice in its follow-up"


SYMPTOMS = read_symptoms()
CATALOGUE = {symptom.id: symptom for symptom in SYMPTOMS}
