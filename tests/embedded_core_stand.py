"""An embedded core with a client before it, and the few resources its stories need."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx

from bot.demo.core import EmbeddedCore, Offers, create_core

ZONE = ZoneInfo("Asia/Kolkata")
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZONE)
FHIR_JSON = "application/fhir+json"
Resource = dict[str, Any]


class Clock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at.astimezone(UTC)

    def move(self, **by: int) -> None:
        self.at += timedelta(**by)


def client_of(core: EmbeddedCore, base: str = "http://core") -> httpx.Client:
    """A client that reaches the core in process."""
    return httpx.Client(
        transport=httpx.WSGITransport(app=core),
        base_url=base,
        headers={"Content-Type": FHIR_JSON, "Accept": FHIR_JSON},
    )


class Stand:
    """A core in a folder. Without ``seeded`` it is empty and quick to make."""

    def __init__(self, folder: Path, *, seeded: bool = False, offers: Offers | None = None) -> None:
        self.clock = Clock()
        self.core = create_core(folder, ZONE, clock=self.clock, seeded=seeded, offers=offers)
        self.client = client_of(self.core)

    def keep(self, resource: Resource) -> Resource:
        """Create (or, with an id, update) a resource; what became of it."""
        kind = resource["resourceType"]
        if "id" in resource:
            answer = self.client.put(f"/{kind}/{resource['id']}", json=resource)
        else:
            answer = self.client.post(f"/{kind}", json=resource)
        assert answer.status_code in (200, 201), answer.text
        kept: Resource = answer.json()
        return kept

    def read(self, reference: str) -> Resource:
        answer = self.client.get(f"/{reference}")
        assert answer.status_code == 200, answer.text
        found: Resource = answer.json()
        return found

    def search(self, kind: str, **asked: Any) -> list[str]:
        """The ids found, in order; a dash in a name is written as ``__`` here."""
        params = {name.replace("__", "-"): value for name, value in asked.items()}
        answer = self.client.get(f"/{kind}", params=params)
        assert answer.status_code == 200, answer.text
        return [entry["resource"]["id"] for entry in answer.json().get("entry", [])]

    def slot(self, id_: str = "s1", start: datetime = NOON + timedelta(hours=1)) -> Resource:
        """A free slot of Dr Rao."""
        self.keep({"resourceType": "Practitioner", "id": "rao", "name": [{"text": "Dr Rao"}]})
        actor = {"reference": "Practitioner/rao"}
        self.keep({"resourceType": "Schedule", "id": "rao-day", "actor": [actor]})
        return self.keep(
            {
                "resourceType": "Slot",
                "id": id_,
                "schedule": {"reference": "Schedule/rao-day"},
                "status": "free",
                "start": start.isoformat(),
                "end": (start + timedelta(minutes=10)).isoformat(),
            }
        )


def post(resource: Resource, full_url: str = "", **request: str) -> Resource:
    """A transaction's entry that creates."""
    entry: Resource = {
        "resource": resource,
        "request": {"method": "POST", "url": resource["resourceType"], **request},
    }
    return entry | ({"fullUrl": full_url} if full_url else {})


def put(resource: Resource, **request: str) -> Resource:
    """A transaction's entry that updates."""
    url = f"{resource['resourceType']}/{resource['id']}"
    return {"resource": resource, "request": {"method": "PUT", "url": url, **request}}


def bundle(*entries: Resource, kind: str = "transaction") -> Resource:
    return {"resourceType": "Bundle", "type": kind, "entry": list(entries)}


def booking(slot: Resource, turn: str = "t1", if_match: bool = True) -> Resource:
    """What books a slot for Asha: patient, slot to busy, appointment."""
    version = {"ifMatch": f'W/"{slot["meta"]["versionId"]}"'} if if_match else {}
    return bundle(
        post({"resourceType": "Patient", "name": [{"text": "Asha"}]}, "urn:uuid:asha"),
        put({**slot, "status": "busy"}, **version),
        post(
            {
                "resourceType": "Appointment",
                "identifier": [{"system": "urn:turn", "value": turn}],
                "status": "booked",
                "slot": [{"reference": f"Slot/{slot['id']}"}],
                "start": slot["start"],
                "end": slot["end"],
                "participant": [
                    {"actor": {"reference": "urn:uuid:asha"}, "status": "accepted"},
                    {"actor": {"reference": "Practitioner/rao"}, "status": "accepted"},
                ],
            },
            "urn:uuid:appointment",
            ifNoneExist=f"identifier=urn:turn|{turn}",
        ),
    )


def prescription(code: str = "440545006") -> Resource:
    """A document Bundle; by its code a prescription."""
    type_ = {"coding": [{"system": "http://snomed.info/sct", "code": code}]}
    composition = {
        "resourceType": "Composition",
        "status": "final",
        "type": type_,
        "subject": {"reference": "urn:uuid:asha"},
        "date": "2026-11-22T12:00:00+05:30",
        "author": [{"reference": "urn:uuid:rao"}],
        "title": "Prescription record",
    }
    medication = {
        "resourceType": "MedicationRequest",
        "status": "active",
        "intent": "order",
        "medicationCodeableConcept": {"text": "Paracetamol syrup"},
        "subject": {"reference": "urn:uuid:asha"},
        "dosageInstruction": [{"text": "5 ml", "doseAndRate": [{"doseQuantity": {"value": 5.0}}]}],
    }
    return {
        "resourceType": "Bundle",
        "identifier": {"system": "urn:rx", "value": "1"},
        "type": "document",
        "timestamp": "2026-11-22T12:00:00+05:30",
        "entry": [
            {"fullUrl": "urn:uuid:composition", "resource": composition},
            {"fullUrl": "urn:uuid:asha", "resource": {"resourceType": "Patient"}},
            {"fullUrl": "urn:uuid:rao", "resource": {"resourceType": "Practitioner"}},
            {"fullUrl": "urn:uuid:medication", "resource": medication},
        ],
    }


def said(answer: httpx.Response) -> str:
    """What a refusal says: its code, and its words."""
    outcome = answer.json()
    assert outcome["resourceType"] == "OperationOutcome"
    assert answer.headers["Content-Type"].startswith(FHIR_JSON)
    return "; ".join(f"{issue['code']}: {issue['diagnostics']}" for issue in outcome["issue"])
