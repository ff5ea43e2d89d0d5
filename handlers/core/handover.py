"""What all resources of one booking share: her, the encounter, and identifiers from the turn."""

from __future__ import annotations

from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from handlers.core.cleaned import cleaned
from handlers.core.fhir import TURN, Resource
from handlers.core.http import identifier_query
from handlers.core.known import Known
from handlers.core.profiles import dressed
from handlers.core.records import Booking, Slot

GROWN = 18  # years


class Handover:
    """One booking on its way to the core. ``now`` is written as a FHIR instant; ``intake`` is the
    booking's, cleaned; ``known`` is what the core had of her before.
    """

    def __init__(
        self, booking: Booking, slot: Slot, now: datetime, known: Known | None = None
    ) -> None:
        self.booking = booking
        self.slot = slot
        self.known = known or Known()
        self.intake = cleaned(booking.intake)
        self.now = now.isoformat(timespec="seconds")
        hers = booking.person.id
        self.patient = {"reference": f"Patient/{hers}"} if hers else self.reference("Patient")
        self.encounter = self.reference("Encounter")
        self._speaks = not _is_child(booking.person.born, now)

    def reference(self, name: str) -> Resource:
        """A Reference to what this booking creates under this name (``Observation/oxygen``)."""
        return {"reference": temporary(self.booking.turn, name)}

    def teller(self, element: str) -> Resource:
        """Her as the one who told or agreed to it, under this element's name; empty for a child,
        whom someone else speaks for.
        """
        return {element: self.patient} if self._speaks else {}

    def tellers(self, element: str) -> Resource:
        """The same as a list."""
        return {name: [who] for name, who in self.teller(element).items()}

    def identifier(self, part: str = "") -> Resource:
        """The identifier of what is created: the turn's own, or that of one part of many."""
        turn = self.booking.turn
        return {"system": TURN, "value": f"{turn}/{part}" if part else turn}

    def create(
        self, resource: Resource, part: str = "", identifier: Resource | None = None
    ) -> Resource:
        """The entry that creates a resource, unless its identifier is there already."""
        kind = resource["resourceType"]
        name = f"{kind}/{part}" if part else kind
        known_by = identifier or self.identifier(part)
        return creation(resource, known_by, temporary(self.booking.turn, name))


def _is_child(born: str, now: datetime) -> bool:
    """Under age, or perhaps so where the birth date is partial; who has none counts as grown."""
    latest = f"{now.year - GROWN}-{now:%m-%d}"[: len(born)]
    return bool(born) and (born > latest or (born == latest and len(born) < len("2000-01-01")))


def temporary(turn: str, name: str) -> str:
    """The address of what a turn creates, before the core gives it one."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{TURN}|{turn}|{name}')}"


def creation(resource: Resource, identifier: Resource, full_url: str) -> Resource:
    """A transaction's entry that creates, unless this identifier is there already. It leaves with
    its profile and a narrative.
    """
    query = identifier_query(identifier["system"], identifier["value"])
    return {
        "fullUrl": full_url,
        "resource": dressed(resource),
        "request": {"method": "POST", "url": resource["resourceType"], "ifNoneExist": query},
    }
