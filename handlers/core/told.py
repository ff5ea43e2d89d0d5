"""What OPDLine told her last of an appointment, kept with the appointment itself.

The identifier changes in the same transaction as what it tells of. So whoever finds the appointment
as the identifier has it knows that nobody but OPDLine changed it, however soon after that he looks.
"""

from __future__ import annotations

from datetime import UTC, datetime

from handlers.core.fhir import Resource

TOLD = "urn:opdline:told"
OFF = "cancelled"


def standing(start: datetime, doctor: str, turn: str = "") -> str:
    """An appointment at this time (aware) with this Practitioner, whose id may be unknown. The
    ``turn`` that set it tells it from the same state set by another.
    """
    state = f"{start.astimezone(UTC):%Y%m%dT%H%MZ}/{doctor}"
    return f"{state} {turn}" if turn else state


def began(state: str) -> datetime | None:
    """The time (aware) that a state tells, or ``None`` of what is off."""
    try:
        return datetime.strptime(state.partition("/")[0], "%Y%m%dT%H%MZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def same(one: str, other: str) -> bool:
    """Whether both say the same to a patient: a doctor who is not named is no other doctor."""
    (start, _, doctor), (began, _, seen_by) = (
        each.partition(" ")[0].partition("/") for each in (one, other)
    )
    return start == began and (doctor == seen_by or not doctor or not seen_by)


def marked(resource: Resource, state: str) -> list[Resource]:
    """The identifiers of an Appointment after OPDLine has changed it."""
    kept = [one for one in resource.get("identifier", []) if one.get("system") != TOLD]
    return [*kept, {"system": TOLD, "value": state}]
