"""The message that brings a prescription to its patient."""

from __future__ import annotations

from handlers.core.records import Prescription
from handlers.prescription.dosage import instructions
from handlers.reply import Arg, Reply, Term


def prescription_reply(prescription: Prescription) -> Reply:
    """Every medicine with its dosage in words, then the doctor with the registration number."""
    lines = [
        Term(
            "prescription-line",
            {"n": n, "medicine": medication.name, "dosage": instructions(medication.dosages)},
        )
        for n, medication in enumerate(prescription.medications, start=1)
    ]
    medicines: Arg = lines[-1]
    for line in reversed(lines[:-1]):
        medicines = Term("prescription-lines", {"first": line, "rest": medicines})
    return Reply(
        "prescription",
        {
            "name": prescription.person.name,
            "medicines": medicines,
            "doctor": prescription.doctor.name,
            "registration": prescription.doctor.registration,
        },
    )
