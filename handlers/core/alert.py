"""The alert about an urgent referral, as a Communication: what staff must hear, and from whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from handlers.core.codes import TERMINOLOGY, coded
from handlers.core.fhir import Resource


def alert(referral: Resource, address: str, phone: str, now: datetime) -> Resource:
    """The Communication about the referral at this address. It is in progress until someone of
    the staff says that it was heard; ``phone`` is the number to call (E.164), or empty.
    """
    return {
        "resourceType": "Communication",
        "identifier": referral["identifier"],
        "status": "in-progress",
        "category": [coded(f"{TERMINOLOGY}/communication-category", "alert", "Alert")],
        "priority": "stat",
        "subject": referral["subject"],
        "about": [{"reference": address}],
        "sent": now.isoformat(timespec="seconds"),
        "recipient": [{"display": "The staff of the service"}],
        "sender": {"type": "Device", "display": "OPDLine"},
        "payload": [{"contentString": text} for text in _says(referral, phone)],
    }


def _says(referral: Resource, phone: str) -> Iterator[str]:
    yield "A danger sign was told."
    for reason in referral.get("reasonCode", []):
        yield reason.get("text") or reason["coding"][0]["display"]
    if phone:
        yield f"Number to call: {phone}"
