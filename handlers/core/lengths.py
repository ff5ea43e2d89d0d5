"""How much of a prescription can still be told: what is longer goes to a person at the clinic."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from handlers.core.records import Prescription
from handlers.core.unfit import Unfit

# Characters. All of these together, and the words around them, are still one message of 1600.
NAME: Final = 120  # of a patient or a doctor, and a registration number
MEDICINE: Final = 400
DOSAGE: Final = 1000  # of all that was written for one medicine; the page shows 600
_WORDS: Final = {"text", "display", "patientInstruction", "unit"}


def check_lengths(prescription: Prescription) -> None:
    """``Unfit`` where a name is no name, or the words for one medicine fit no message."""
    doctor = prescription.doctor
    for what, name in (
        ("the name of its Patient", prescription.person.name),
        ("the name of its doctor", doctor.name),
        ("its registration number", doctor.registration),
    ):
        _check(what, len(name), NAME)
    for n, medicine in enumerate(prescription.medications, start=1):
        _check(f"the name of medicine {n}", len(medicine.name), MEDICINE)
        written = sum(len(words) for words in _written(medicine.dosages))
        _check(f"the dosage of medicine {n}", written, DOSAGE)


def _check(what: str, length: int, most: int) -> None:
    if length > most:
        why = f"{what} has {length} characters, more than the {most} that can be told"
        raise Unfit(why, "too-long")


def _written(value: Any, name: str = "") -> Iterator[str]:
    """What a person wrote, however deep it lies in the dosages."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _written(part, key)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _written(part, name)
    elif isinstance(value, str) and name in _WORDS:
        yield value
