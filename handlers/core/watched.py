"""Appointments as the core has them now, whoever changed them: one, a doctor's, what changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from handlers.core import fhir, told
from handlers.core.appointments import OVER, Appointments, actor
from handlers.core.errors import CoreRefused, NotFound, Unsearchable
from handlers.core.http import FhirHttp
from handlers.core.issued import listed
from handlers.core.line import lines
from handlers.core.news import Caller, Changes, Watched
from handlers.core.patients import person
from handlers.core.prescriptions import PRESCRIPTION

_AWAITED = {"proposed", "pending", "booked", "waitlist", "arrived", "checked-in"}
_AT_ONCE = 50  # ids in one question, so that its address stays short
_PAGE = "100"


class Watching:
    """Reads without changing anything."""

    def __init__(self, http: FhirHttp, appointments: Appointments) -> None:
        self._http = http
        self._appointments = appointments

    def one(self, identity: str) -> Watched | None:
        """The appointment, or ``None`` where there is none any more."""
        try:
            resource = self._http.read("Appointment", identity)
        except NotFound:
            return None
        if "start" not in resource and resource.get("status") in OVER:
            return None  # nothing is left of it but that it is over
        return self._watched([fhir.shape(resource, fhir.Appointment)])[0]

    def several(self, identities: Sequence[str]) -> dict[str, Watched]:
        """Those of them that are there, by id."""
        found = self._by_id("Appointment", identities)
        there = [one for one in found if "start" in one]
        return {one.appointment.id: one for one in self._shaped(there)}

    def between(self, start: datetime, end: datetime, doctor: str = "") -> list[Watched]:
        """Those that begin from ``start`` up to but without ``end`` (aware), whatever became of
        them; of one Practitioner, or of all.
        """
        edges = (f"{edge}{at.isoformat(timespec='seconds')}" for edge, at in
                 (("ge", start), ("lt", end)))  # fmt: skip
        whose = {"practitioner": f"Practitioner/{doctor}"} if fhir.is_id(doctor) else {}
        found = self._http.search("Appointment", {"date": list(edges), "_count": _PAGE, **whose})
        return [
            one
            for one in self._shaped([one for one in found if "start" in one])
            if start <= one.appointment.start < end
            and (not doctor or one.appointment.doctor.id == doctor)
        ]

    def callers(self, patients: Iterable[str]) -> dict[str, Caller]:
        """Who these patients are, by id, and their lines."""
        made = {}
        for one in fhir.shapes(self._by_id("Patient", list(patients)), fhir.Patient):
            phones = lines(one.telecom)
            if phones and one.active:
                made[one.id] = Caller(person(one), phones)
        return made

    def changed(self, since: datetime, most: int) -> Changes:
        """Appointments that changed from ``since`` (aware) on, the first of them, over at most
        ``most`` pages; ``Unsearchable`` where the core does not answer such a question.
        """
        found, until = self._since("Appointment", {}, since, most)
        there = [one for one in found if "start" in one]
        return Changes(appointments=tuple(self._shaped(there)), until=until)

    def issued(self, since: datetime, most: int) -> Changes:
        """The same of prescriptions, as the core lists them."""
        which = {"type": f"{fhir.SNOMED}|{PRESCRIPTION}", "status": "current"}
        found, until = self._since("DocumentReference", which, since, most)
        return Changes(issued=tuple(listed(found)), until=until)

    def _since(
        self, kind: str, params: dict[str, str], since: datetime, most: int
    ) -> tuple[list[fhir.Resource], str]:
        """What changed, and until when all of it is here. A core that does not sort must tell all
        before the last moment counts.
        """
        asked = {
            **params,
            "_lastUpdated": f"ge{since.isoformat(timespec='milliseconds')}",
            "_sort": "_lastUpdated",
            "_count": _PAGE,
        }
        found: list[fhir.Resource] = []
        whole = True
        try:
            for number, page in enumerate(self._http.pages(kind, asked), start=1):
                found += page
                if number == most:
                    whole = False
                    break
        except CoreRefused as wrong:
            raise Unsearchable(str(wrong)) from wrong
        moments = [_updated(one) for one in found]
        if any(at is None or at < since for at in moments):
            raise Unsearchable("the core passes over _lastUpdated")
        in_order = all(a <= b for a, b in pairwise(at for at in moments if at is not None))
        if not (whole or in_order):
            raise Unsearchable("the core neither sorts by _lastUpdated nor comes to an end")
        if not found:
            return found, ""
        last = max(range(len(found)), key=lambda n: moments[n] or since)
        return found, str(found[last]["meta"]["lastUpdated"])

    def _by_id(self, kind: str, identities: Sequence[str]) -> list[fhir.Resource]:
        asked = sorted({one for one in identities if fhir.is_id(one)})
        found = []
        for at in range(0, len(asked), _AT_ONCE):
            some = asked[at : at + _AT_ONCE]
            page = self._http.search(kind, {"_id": ",".join(some), "_count": _PAGE})
            found += [one for one in page if one.get("id") in some]
        return found

    def _shaped(self, resources: Sequence[fhir.Resource]) -> list[Watched]:
        return self._watched(fhir.shapes(resources, fhir.Appointment))

    def _watched(self, found: Sequence[fhir.Appointment]) -> list[Watched]:
        records = self._appointments.records(found)
        return [
            Watched(
                appointment=record,
                state=told.OFF if record.off else told.standing(one.start, _doctor(one)),
                told=fhir.value_of(one.identifier, told.TOLD),
                ours=bool(fhir.value_of(one.identifier, fhir.TURN)),
                awaited=one.status in _AWAITED,
            )
            for one, record in zip(found, records, strict=True)
        ]


def _doctor(one: fhir.Appointment) -> str:
    return actor(one, "Practitioner")


def _updated(resource: fhir.Resource) -> datetime | None:
    meta = resource.get("meta")
    written = str(meta.get("lastUpdated", "")) if isinstance(meta, dict) else ""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return None
    return at if at.tzinfo else None
