"""Where OPDs are: read whole when it is first needed, kept for ten minutes."""

from __future__ import annotations

import math
from threading import Lock
from time import monotonic

import msgspec

from handlers.core import fhir
from handlers.core.errors import CoreError
from handlers.core.fhir import Part, Reference, Resource
from handlers.core.http import FhirHttp
from handlers.core.records import Place

KEPT = 600.0  # s
RETRY = 15.0  # s; a core that is down is not asked at every turn
_PAGE = {"_count": "200"}


class _Service(Part, frozen=True):
    id: str
    location: tuple[Reference, ...] = ()


class _Position(Part, frozen=True):
    latitude: float
    longitude: float


class _Location(Part, frozen=True):
    id: str
    position: _Position


class Places:
    """By the id of the OPD; those whose Location has a position."""

    def __init__(self, http: FhirHttp) -> None:
        self._http = http
        self._lock = Lock()
        self._known: dict[str, Place] = {}
        self._good_until = 0.0

    def get(self) -> dict[str, Place]:
        """As they were at most ten minutes ago; older ones while the core is down."""
        with self._lock:
            if monotonic() >= self._good_until:
                try:
                    self._known = self._read()
                    self._good_until = monotonic() + KEPT
                except CoreError:
                    if not self._known:
                        raise
                    self._good_until = monotonic() + RETRY
            return self._known

    def _read(self) -> dict[str, Place]:
        found = self._http.search("Location", _PAGE)
        where = {one.id: Place(*at) for one in map(_located, found) if one and (at := _at(one))}
        if not where:
            return {}
        services = fhir.shapes(self._http.search("HealthcareService", _PAGE), _Service)
        places = {one.id: fhir.first_id(one.location, "Location") for one in services}
        return {opd: where[place] for opd, place in places.items() if place in where}


def _located(resource: Resource) -> _Location | None:
    """A Location without a position is none that is looked for."""
    try:
        return msgspec.convert(resource, _Location)
    except msgspec.ValidationError:
        return None


def _at(one: _Location) -> tuple[float, float] | None:
    north, east = one.position.latitude, one.position.longitude
    good = math.isfinite(north) and math.isfinite(east) and abs(north) <= 90 and abs(east) <= 180
    return (north, east) if good else None
