"""When to come again, read from a prescription document: never another patient's, never a stop."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from handlers.core.document import Document
from handlers.core.follow_up import follow_up
from handlers.core.records import FollowUp

PATIENT = {"resourceType": "Patient", "id": "p1"}
OTHER = {"resourceType": "Patient", "id": "p2"}
COME: dict[str, Any] = {
    "resourceType": "Appointment",
    "status": "proposed",
    "start": "2026-11-29T20:00:00Z",  # the day after, in India
    "specialty": [{"coding": [{"system": "http://snomed.info/sct", "code": "394802001"}]}],
    "participant": [{"actor": {"reference": "Patient/p1"}}, {"actor": {"reference": "#who"}}],
}


def read(**changed: Any) -> FollowUp | None:
    resources = [PATIENT, OTHER, {**COME, **changed}]
    entries = [{"resource": one} for one in resources]
    found = Document({"resourceType": "Bundle", "id": "b", "type": "document", "entry": entries})
    return follow_up(found, found.resources[0], ZoneInfo("Asia/Kolkata"))


def test_the_day_is_hers() -> None:
    assert read() == FollowUp(date(2026, 11, 30), "394802001")
    assert read(start="2026-12-01", specialty=[]) == FollowUp(date(2026, 12, 1), "")
    period = [{"start": "2026-12-02"}]
    assert read(start="", requestedPeriod=period) == FollowUp(date(2026, 12, 2), "394802001")


@pytest.mark.parametrize(
    "changed",
    [
        {"status": "booked"},
        {"start": "soon"},
        {"start": ["2026-12-01"]},
        {"participant": [{"actor": {"reference": "Patient/p2"}}]},
        {"participant": [{"actor": {"reference": "Patient/unknown"}}]},
    ],
)
def test_what_is_not_hers_or_cannot_be_read_is_none(changed: dict[str, Any]) -> None:
    assert read(**changed) is None
