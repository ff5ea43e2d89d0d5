"""The pages of prescriptions over a real Redis, before a core that tells what a test sets."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from flask import Flask
from flask.testing import FlaskClient
from msgspec.structs import replace

from bot.rooms import Rooms
from bot.rx.install import install_rx
from bot.rx.links import Link
from bot.settings import Settings
from handlers.core.port import Core as Port
from handlers.core.records import Doctor, FollowUp, Issuer, Medication, Person, Prescription

ZONE = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 22, 12, tzinfo=ZONE)
SITA = Person("Sita Devi", "1992-03-01", "female", "sita")
HERS = "tel:+919812345678"


def dosage(amount: float, unit: str, times: int, days: int, **more: Any) -> dict[str, object]:
    repeat = {"frequency": times, "period": 1, "periodUnit": "d"}
    return {
        "doseAndRate": [{"doseQuantity": {"value": amount, "unit": unit}}],
        "timing": {"repeat": {**repeat, "boundsDuration": {"value": days, "unit": "days"}}},
        **more,
    }


FEVER = {"asNeededCodeableConcept": {"text": "Fever"}}
ADVICE = {"patientInstruction": "Shake the bottle well and finish all of it"}
MEDICINES = (
    Medication("Paracetamol 500 mg tablet", (dosage(1, "tablet", 3, 5, **FEVER),), "Drink water"),
    Medication("Levothyroxine 25 \u00b5g", (dosage(0.5, "tablet", 1, 30),)),
    Medication("Amoxicillin 250 mg/5 ml syrup", (dosage(5, "ml", 3, 7, **ADVICE),)),
)
PRESCRIPTION = Prescription(
    id="b4c1f0de-1234-4bcd-9abc-1234567890ab",
    person=SITA,
    phone="+919812345678",
    doctor=Doctor("rao", "Dr Savitri Rao", "KMC 45210"),
    issued=NOW,
    medications=MEDICINES,
    follow_up=FollowUp(date(2026, 11, 29)),
    issuer=Issuer("MBBS, MD", "PHC Hosur", "12 Main Road, Hosur", "+914344222222"),
)


class Core:
    """Tells the prescription, or raises ``fails``; ``asked`` counts."""

    def __init__(self) -> None:
        self.prescribed = PRESCRIPTION
        self.fails: Exception | None = None
        self.asked = 0
        self.withdrawn = False

    def prescription(self, bundle: str) -> Prescription:
        assert bundle == PRESCRIPTION.id
        self.asked += 1
        if self.fails:
            raise self.fails
        return self.prescribed

    def prescription_withdrawn(self, patient: str, bundle: str) -> bool:
        assert (patient, bundle) == (SITA.id, PRESCRIPTION.id)
        return self.withdrawn

    def tells(self, **changed: Any) -> None:
        self.prescribed = replace(self.prescribed, **changed)


class Stand:
    """The application, with a browser that keeps cookies."""

    def __init__(self, settings: Settings) -> None:
        self.now = NOW
        self.core = Core()
        self.rooms = Rooms(settings, lambda: self.now)
        self.app = Flask("test")
        install_rx(self.app, self.rooms, cast(Port, self.core))  # which is asked no more
        self.http = self.browser()
        self.url = ""  # where it is served, if it is

    def browser(self) -> FlaskClient:
        """Another browser."""
        return self.app.test_client()

    def link(self, language: str = "en", *, known: bool = False) -> Link:
        return self.rooms.links.make(PRESCRIPTION, HERS, language, known=known)

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)
