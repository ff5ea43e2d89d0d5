"""When the doctor wants to see her again, as a prescription document tells it."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from msgspec import field

from handlers.core.document import Document
from handlers.core.errors import CoreRefused
from handlers.core.fhir import SNOMED, Concept, Part, Reference, Resource
from handlers.core.records import FollowUp


class _Actor(Part, frozen=True):
    actor: Reference = Reference()


class _Proposed(Part, frozen=True):
    status: str
    start: str = ""
    requested_period: tuple[dict[str, Any], ...] = ()
    specialty: tuple[Concept, ...] = ()
    participant: tuple[_Actor, ...] = field(default_factory=tuple)


def follow_up(document: Document, patient: Resource, zone: ZoneInfo) -> FollowUp | None:
    """The day of the proposed Appointment of this patient, whichever part of the document leads to
    it; ``None`` where there is none, or none that can be understood: the medicines count more.
    """
    for resource in document.resources:
        if resource.get("resourceType") != "Appointment":
            continue
        try:
            found = msgspec.convert(resource, _Proposed)
            periods = [str(period.get("start", "")) for period in found.requested_period]
            start = next(filter(None, [found.start, *periods]), "")
            if found.status != "proposed" or not _is_of(found, resource, document, patient):
                continue
            at = datetime.fromisoformat(start)
        except (msgspec.ValidationError, ValueError):
            continue
        day = at.astimezone(zone).date() if at.tzinfo else at.date()
        codes = (c.code for s in found.specialty for c in s.coding if c.system == SNOMED)
        return FollowUp(day, next(codes, ""))
    return None


def _is_of(found: _Proposed, holder: Resource, document: Document, patient: Resource) -> bool:
    """Whether it is for this patient: another one is named by none of its references."""
    for one in found.participant:
        try:
            actor = document.follow(one.actor, holder)
        except CoreRefused:  # a doctor or an OPD who is not in the document
            if "Patient/" in one.actor.reference:
                return False
            continue
        if actor.get("resourceType") == "Patient" and actor is not patient:
            return False
    return True
