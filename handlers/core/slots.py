"""Free slots, their numbers in the doctor's queue, and slots as they are sent back on booking."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from threading import Lock
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from handlers.core import fhir
from handlers.core.directory import Directory
from handlers.core.errors import NotFound, SlotTaken
from handlers.core.holds import HELD, is_held
from handlers.core.http import FhirHttp, escaped
from handlers.core.records import Doctor, Opd, Slot

REMEMBERED = 2000


class Slots:
    """The core's slots. Those offered are remembered whole, for a booking sends them back so."""

    def __init__(self, http: FhirHttp, directory: Directory, zone: ZoneInfo) -> None:
        self._http = http
        self._directory = directory
        self._zone = zone
        self._offered: OrderedDict[tuple[str, str], fhir.Resource] = OrderedDict()
        self._lock = Lock()

    def free(self, opds: Sequence[Opd], after: datetime, count: int) -> list[Slot]:
        """The soonest ``count`` free slots of these OPDs that start after ``after``."""
        listed = self._directory.get()
        whose = {
            schedule: (opd, doctor)
            for opd in opds
            for schedule, doctor in listed.schedules.get(opd.id, {}).items()
        }
        if not whose or count <= 0:
            return []
        found: list[fhir.Slot] = []
        for page in self._http.pages(
            "Slot",
            {
                "schedule": ",".join(f"Schedule/{schedule}" for schedule in whose),
                "status": "free",
                "start": f"gt{after.isoformat(timespec='seconds')}",
                "_sort": "start",
                "_count": str(count),
            },
        ):
            slots = fhir.shapes(page, fhir.Slot)
            found += [
                slot
                for slot in slots
                if slot.status == "free"
                and slot.start > after
                and fhir.referred(slot.schedule, "Schedule") in whose
            ]
            self._remember(page)
            # a core that sorts has told the soonest first; one that does not must tell them all
            in_order = all(a.start <= b.start for a, b in pairwise(found))
            if in_order and len(found) >= count:
                break
        found.sort(key=lambda slot: (slot.start, slot.id))
        offered = []
        for slot in found[:count]:
            opd, doctor = whose[fhir.referred(slot.schedule, "Schedule")]
            offered.append(self._offer(slot, opd, doctor))
        return offered

    def resource(self, slot: Slot) -> fhir.Resource:
        """The slot as the core keeps it, without asking where it was offered by this process."""
        with self._lock:
            known = self._offered.get((slot.id, slot.version))
        if known is not None:
            return known
        try:
            return self._http.read("Slot", slot.id)
        except NotFound as gone:
            raise SlotTaken(f"Slot/{slot.id} is gone") from gone

    def again(self, slot: Slot, holder: str = "") -> Slot:
        """The slot at its version of now; ``SlotTaken`` where it is not free any more, unless
        ``holder`` has taken it.
        """
        try:
            resource = self._http.read("Slot", slot.id)
        except NotFound as gone:
            raise SlotTaken(f"Slot/{slot.id} is gone") from gone
        now = fhir.shape(resource, fhir.Slot)
        mine = bool(holder) and is_held(resource, holder)
        if not (now.status == "free" or mine) or now.start != slot.start:
            raise SlotTaken(f"Slot/{slot.id} is {now.status}")
        self._remember([resource])
        return replace(slot, version=now.meta.version_id)

    def held(self, holder: str) -> Slot | None:
        """The slot that this holder has taken already, if any, and if the core can find it."""
        if not self._http.offered.searched("Slot", "identifier"):
            return None
        for resource in self._http.search("Slot", {"identifier": f"{HELD}|{escaped(holder)}"}):
            if not is_held(resource, holder):
                continue
            slot = fhir.shape(resource, fhir.Slot)
            schedule = fhir.referred(slot.schedule, "Schedule")
            listed = self._directory.get()
            for opd, doctors in listed.schedules.items():
                if schedule in doctors:
                    self._remember([resource])
                    return self._offer(slot, listed.opds[opd], doctors[schedule])
        return None

    def token(self, slot: fhir.Slot) -> int:
        """Her number in the queue: the slot's own, else its place in the doctor's day."""
        said = fhir.value_of(slot.identifier, fhir.TOKEN)
        if said.isascii() and said.isdigit():
            return int(said[:9])
        start = slot.start.astimezone(self._zone)
        day = start.replace(hour=0, minute=0, second=0, microsecond=0)
        schedule = fhir.referred(slot.schedule, "Schedule")
        resources = self._http.search(
            "Slot",
            {
                "schedule": f"Schedule/{schedule}",
                "start": [f"ge{day.isoformat()}", f"lt{(day + timedelta(days=1)).isoformat()}"],
                "_sort": "start",
                "_count": "200",
            },
        )
        before = {
            other.start
            for other in fhir.shapes(resources, fhir.Slot)
            if fhir.referred(other.schedule, "Schedule") == schedule and day <= other.start < start
        }
        return len(before) + 1

    def _offer(self, slot: fhir.Slot, opd: Opd, doctor: Doctor) -> Slot:
        return Slot(
            id=slot.id,
            version=slot.meta.version_id,
            start=slot.start.astimezone(self._zone),
            end=slot.end.astimezone(self._zone),
            opd=opd,
            doctor=doctor,
            token=self.token(slot),
        )

    def _remember(self, resources: Sequence[fhir.Resource]) -> None:
        with self._lock:
            for resource in resources:
                meta = resource.get("meta")
                version = meta.get("versionId") if isinstance(meta, dict) else None
                if version:  # without one there is nothing to match a booking against
                    self._offered[str(resource.get("id")), str(version)] = resource
            while len(self._offered) > REMEMBERED:
                self._offered.popitem(last=False)
