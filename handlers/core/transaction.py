"""One booking as one FHIR transaction: the slot, the appointment, the intake, its document."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from handlers.core.conditions import conditions
from handlers.core.consult_record import consult_record
from handlers.core.fhir import Resource
from handlers.core.handover import Handover
from handlers.core.history import allergies, medicines
from handlers.core.impression import impression
from handlers.core.known import Known
from handlers.core.measures import observations
from handlers.core.questionnaire import questionnaire
from handlers.core.records import Booking, Slot
from handlers.core.referral import referral
from handlers.core.visit import appointment, consent, encounter, patient


def entries(
    booking: Booking, slot: Slot, resource: Resource, now: datetime, known: Known | None = None
) -> list[Resource]:
    """The entries of the transaction. ``resource`` is the slot as the core keeps it; ``known``
    what it has of her.

    What is referred to comes before what refers to it. Every create carries an identifier made
    from the turn, so that a repeat creates nothing; the slot is only taken if it is still at the
    version she was shown.
    """
    handover = Handover(booking, slot, now, known)
    made = [
        *([] if booking.person.id else [patient(handover)]),
        *referral(handover),
        appointment(handover),
        encounter(handover),
        questionnaire(handover),
        *observations(handover),
        *conditions(handover),
        *medicines(handover),
        *allergies(handover),
        impression(handover),
    ]
    document = consult_record(handover, made)
    return [updated(resource, status="busy"), *made, consent(handover), document]


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
