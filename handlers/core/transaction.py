"""One booking as one FHIR transaction Bundle: the slot, the appointment and the intake."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from handlers.core.conditions import conditions
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.history import allergies, medicines
from handlers.core.impression import impression
from handlers.core.measures import observations
from handlers.core.questionnaire import questionnaire
from handlers.core.records import Booking, Slot
from handlers.core.visit import appointment, consent, encounter, patient


def entries(booking: Booking, slot: Slot, resource: Resource, now: datetime) -> list[Resource]:
    """The entries of the transaction. ``resource`` is the slot as the core keeps it.

    Every create carries an identifier made from the turn, so that a repeat creates nothing; the
    slot is only taken if it is still at the version she was shown.
    """
    handover = Handover(booking, slot, now)
    return [
        *([] if booking.person.id else [patient(handover)]),
        updated(resource, status="busy"),
        appointment(handover),
        encounter(handover),
        questionnaire(handover),
        *observations(handover),
        *conditions(handover),
        *medicines(handover),
        *allergies(handover),
        impression(handover),
        consent(handover),
    ]


def updated(resource: Resource, **changed: Any) -> Resource:
    """The entry that changes a resource, refused if someone else changed it since it was read."""
    address = f"{resource['resourceType']}/{resource['id']}"
    return {
        "fullUrl": f"urn:uuid:{uuid5(NAMESPACE_URL, address)}",
        "resource": {**resource, **changed},
        "request": {
            "method": "PUT",
            "url": address,
            "ifMatch": f'W/"{resource["meta"]["versionId"]}"',
        },
    }
