"""The message that brings a prescription."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from handlers.core.records import Doctor, Medication, Person, Prescription
from handlers.prescription.message import prescription_reply
from tests.fluent_stand import wording

SYRUP = {
    "doseAndRate": [{"doseQuantity": {"value": 5, "unit": "ml"}}],
    "timing": {
        "repeat": {
            "frequency": 3,
            "period": 1,
            "periodUnit": "d",
            "boundsDuration": {"value": 3, "code": "d"},
        }
    },
    "additionalInstruction": [{"text": "After food"}],
}
ORS = {"text": "After each loose motion."}


def prescription(*medications: tuple[str, dict[str, Any]]) -> Prescription:
    return Prescription(
        id="rx-1",
        person=Person("Asha", "2022", "female", "asha"),
        phone="+919812345678",
        doctor=Doctor("rao", "Dr S Rao", "KMC 45210"),
        issued=datetime(2026, 11, 22, tzinfo=UTC),
        medications=tuple(Medication(name, (dosage,)) for name, dosage in medications),
    )


def test_two_medicines() -> None:
    reply = prescription_reply(prescription(("Paracetamol syrup", SYRUP), ("ORS", ORS)))
    assert wording(reply) == (
        "Asha: 1) Paracetamol syrup: 5 ml, 3 times a day, after food, 3 days. "
        "2) ORS: After each loose motion. Dr S Rao KMC 45210."
    )
    assert wording(reply, "hi") == (
        "Asha: 1) Paracetamol syrup: 5 मि.ली., दिन में 3 बार, खाने के बाद, 3 दिन। "
        "2) ORS: After each loose motion। Dr S Rao KMC 45210।"
    )


def test_one_medicine() -> None:
    reply = prescription_reply(prescription(("ORS", ORS)))
    assert wording(reply) == "Asha: 1) ORS: After each loose motion. Dr S Rao KMC 45210."
