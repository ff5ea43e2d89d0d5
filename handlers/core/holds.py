"""Who holds a Slot, written on the Slot itself where the core has no transactions.

A Slot is then taken before the appointment it is for is there. The mark tells a retry that the
Slot is its own, and keeps everybody else from freeing it.
"""

from __future__ import annotations

from handlers.core.fhir import TURN, Reference, Resource, referred

HELD = "urn:opdline:held"
OVER = frozenset(("cancelled", "noshow", "entered-in-error"))


def holder(appointment: Resource) -> str:
    """By what an Appointment marks its Slots, wherever it is moved: the turn that booked it, or
    where OPDLine did not book it its address.
    """
    for identifier in appointment.get("identifier", ()):
        if identifier.get("system") == TURN:
            return str(identifier.get("value", ""))
    return f"Appointment/{appointment['id']}" if "id" in appointment else ""


def is_held(slot: Resource, by: str) -> bool:
    """Whether a Slot is busy for this holder."""
    return slot.get("status") == "busy" and _mark(by) in slot.get("identifier", ())


def held(slot: Resource, by: str) -> Resource:
    """The Slot, marked as this holder's."""
    return _marked(slot, [_mark(by)] if by else [])


def unheld(slot: Resource) -> Resource:
    """The Slot without a mark."""
    return _marked(slot, [])


def slots_of(appointment: Resource) -> set[str]:
    """The ids of the Slots that an Appointment needs; none once it is over."""
    if appointment.get("status", "cancelled") in OVER:
        return set()
    references = (str(one.get("reference", "")) for one in appointment.get("slot", ()))
    return {referred(Reference(one), "Slot") for one in references} - {""}


def _mark(by: str) -> Resource:
    return {"system": HELD, "value": by}


def _marked(slot: Resource, marks: list[Resource]) -> Resource:
    kept = [one for one in slot.get("identifier", ()) if one.get("system") != HELD]
    fresh = {name: value for name, value in slot.items() if name != "identifier"}
    return {**fresh, "identifier": [*kept, *marks]} if kept or marks else fresh
