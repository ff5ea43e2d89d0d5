"""The hours of a day at which medicines are taken, where the doctor has placed them in the day.

Only what is regular is placed: every day, at named times, and not as needed; and only where nothing
stays in the doctor's own words, which may say otherwise. All else is left to the prescription
itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from handlers.core.records import Medication
from handlers.later import Dose
from handlers.prescription.dosage import spelled_out, understood
from handlers.prescription.occasions import occasions
from handlers.prescription.reading import Reading, mapping, number, sequence
from handlers.prescription.units import time_unit

MOST_DAYS: Final = 14
DAYS_UNTOLD: Final = 7  # where the doctor has not said for how long

_MINUTES: Final = {
    "WAKE": 7 * 60, "ACM": 7 * 60 + 30, "MORN.early": 7 * 60, "MORN": 8 * 60, "CM": 8 * 60,
    "PCM": 8 * 60 + 30, "MORN.late": 10 * 60, "ACD": 12 * 60 + 30, "NOON": 13 * 60, "CD": 13 * 60,
    "PCD": 13 * 60 + 30, "AFT.early": 13 * 60, "AFT": 15 * 60, "AFT.late": 16 * 60,
    "EVE.early": 17 * 60, "EVE": 18 * 60,
    "ACV": 19 * 60 + 30, "EVE.late": 19 * 60, "CV": 20 * 60, "PCV": 20 * 60 + 30, "NIGHT": 20 * 60,
    "HS": 20 * 60 + 30,
}  # fmt: skip
_REPEAT: Final = {"when", "timeOfDay", "frequency", "period", "periodUnit", "boundsDuration"}
_IN_DAYS: Final = {"day": 1, "week": 7}


def placed(medications: Sequence[Medication], issued: date) -> tuple[Dose, ...]:
    """The doses of each medicine that has its places in the day, by its number from 1."""
    found: set[tuple[int, int, date]] = set()
    for n, medication in enumerate(medications, start=1):
        dosages = [one for each in medication.dosages for one in spelled_out(each)]
        places = [_places(one) for one in dosages]
        in_turn = len({one.get("sequence") for one in medication.dosages}) > 1
        if in_turn or medication.note or any(place is None for place in places):
            continue
        for minutes, days in filter(None, places):
            last = issued + timedelta(days=min(days, MOST_DAYS) - 1)
            found |= {(minute, n, last) for minute in minutes}
    return tuple(Dose(*one) for one in sorted(found))


def _places(dosage: Mapping[str, object]) -> tuple[set[int], int] | None:
    """Minutes from midnight and for how many days; ``None`` where it has no place in the day."""
    timing = mapping(dosage.get("timing"))
    repeat = mapping(timing.get("repeat"))
    if dosage.get("asNeededBoolean") or "asNeededCodeableConcept" in dosage or "code" in timing:
        return None
    if repeat.keys() - _REPEAT or not understood(dosage):
        return None
    reading = Reading()
    at = occasions(timing, reading)
    if not reading.whole or at.days or at.meals or not at.times:
        return None
    often = repeat.get("frequency", len(at.times)), repeat.get("period", 1)
    if often != (len(at.times), 1) or repeat.get("periodUnit", "d") != "d":
        return None
    days = _days(repeat)
    if days is None:
        return None
    minutes = {_MINUTES[str(event)] for event in sequence(repeat.get("when"))}
    for clock in map(str, sequence(repeat.get("timeOfDay"))):
        minutes.add(int(clock[:2]) * 60 + int(clock[3:5]))
    return minutes, days


def _days(repeat: Mapping[str, object]) -> int | None:
    if "boundsDuration" not in repeat:
        return DAYS_UNTOLD
    bounds = mapping(repeat["boundsDuration"])
    value = number(bounds.get("value"))
    each = _IN_DAYS.get(time_unit(str(bounds.get("code") or bounds.get("unit"))) or "")
    return int(value * each) if value and each and value * each >= 1 else None
