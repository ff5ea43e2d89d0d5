"""OPDs, their doctors and their schedules: read whole, kept for a minute."""

from __future__ import annotations

from threading import Lock
from time import monotonic

from msgspec import Struct

from handlers.core import fhir
from handlers.core.deadline import remaining
from handlers.core.errors import CoreDown, CoreError
from handlers.core.http import FhirHttp
from handlers.core.records import Doctor, Opd

KEPT = 60.0
RETRY = 5.0  # a core that is down is not asked again at every turn
_PAGE = {"_count": "200"}


class Listed(Struct, frozen=True):
    """What the core lists. ``schedules``: OPD id -> Schedule id -> doctor, bookable ones only.

    ``opds`` and ``doctors`` hold those no longer bookable too: an appointment may name them.
    """

    opds: dict[str, Opd]
    doctors: dict[str, Doctor]
    schedules: dict[str, dict[str, Doctor]]

    def bookable(self) -> list[Opd]:
        """OPDs with a doctor, in the core's order."""
        return [opd for opd in self.opds.values() if self.schedules.get(opd.id)]


class Directory:
    """The directory as it was at most a minute ago; an older one while the core is down."""

    def __init__(self, http: FhirHttp) -> None:
        self._http = http
        self._lock = Lock()
        self._listed: Listed | None = None
        self._good_until = 0.0

    def get(self) -> Listed:
        """The directory; only the first caller after a minute waits for the core."""
        listed = self._listed
        if listed is not None and monotonic() < self._good_until:
            return listed
        if listed is not None and not self._lock.acquire(blocking=False):
            return listed
        if listed is None and not self._lock.acquire(timeout=max(remaining(), 0)):
            raise CoreDown("the directory is still being read")
        try:
            if self._listed is None or monotonic() >= self._good_until:
                self._refresh()
            assert self._listed is not None
            return self._listed
        finally:
            self._lock.release()

    def _refresh(self) -> None:
        try:
            self._listed = self._read()
            self._good_until = monotonic() + KEPT
        except CoreError:
            if self._listed is None:
                raise
            self._good_until = monotonic() + RETRY

    def _read(self) -> Listed:
        services = fhir.shapes(
            self._http.search("HealthcareService", _PAGE), fhir.HealthcareService
        )
        roles = fhir.shapes(self._http.search("PractitionerRole", _PAGE), fhir.PractitionerRole)
        people = fhir.shapes(self._http.search("Practitioner", _PAGE), fhir.Practitioner)
        schedules = fhir.shapes(self._http.search("Schedule", _PAGE), fhir.Schedule)
        opds = {one.id: _opd(one) for one in services}
        doctors = {one.id: _doctor(one) for one in people}
        seeing = {one.id for one in services if one.active}
        practising = {one.id for one in people if one.active and doctors[one.id].registration}
        found: dict[str, dict[str, Doctor]] = {}
        for schedule in schedules:
            opd, doctor = _whose(schedule, [role for role in roles if role.active])
            if schedule.active and opd in seeing and doctor in practising:
                found.setdefault(opd, {})[schedule.id] = doctors[doctor]
        return Listed(opds, doctors, found)


def _whose(schedule: fhir.Schedule, roles: list[fhir.PractitionerRole]) -> tuple[str, str]:
    """The OPD and the doctor of a schedule, by its actors and, where they say less, by a role."""
    opd = fhir.first_id(schedule.actor, "HealthcareService")
    doctor = fhir.first_id(schedule.actor, "Practitioner")
    role = fhir.first_id(schedule.actor, "PractitionerRole")
    if role:
        fitting = [one for one in roles if one.id == role]
    else:
        fitting = [
            one for one in roles if fhir.referred(one.practitioner, "Practitioner") == doctor
        ]
    for one in fitting:
        services = [fhir.referred(ref, "HealthcareService") for ref in one.healthcare_service]
        if opd and opd not in services:
            continue
        return opd or next(iter(services), ""), fhir.referred(one.practitioner, "Practitioner")
    return ("", "") if role else (opd, doctor)


def _opd(service: fhir.HealthcareService) -> Opd:
    codes = (c.code for one in service.specialty for c in one.coding if c.system == fhir.SNOMED)
    return Opd(id=service.id, specialty=next(codes, ""), name=service.name)


def _doctor(one: fhir.Practitioner) -> Doctor:
    return Doctor(
        id=one.id,
        name=fhir.full_name(one.name),
        registration=fhir.registration(one.identifier),
        phone=fhir.first_phone(one.telecom),
        language=_language(one),
    )


def _language(one: fhir.Practitioner) -> str:
    """The first language the core names, without its region; English where it names none."""
    codes = (coding.code for concept in one.communication for coding in concept.coding)
    return next(filter(None, codes), "en").partition("-")[0].lower()
