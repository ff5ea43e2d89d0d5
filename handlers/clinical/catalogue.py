"""The symptom catalogue, read from ``symptoms.csv`` once."""

from __future__ import annotations

import csv
from pathlib import Path

from msgspec import Struct


class Symptom(Struct, frozen=True):
    """A symptom of the catalogue.

    ``snomed`` and ``icd10`` may be handed over only where ``evidence`` is A or B; a C row goes as
    text until a clinician has checked it.
    """

    id: str
    snomed: str
    display: str
    icd10: str
    evidence: str
    specialty: str


def _read() -> dict[str, Symptom]:
    with (Path(__file__).parent / "symptoms.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: Symptom(**row) for row in csv.DictReader(file)}


CATALOGUE = _read()
