"""How much at a time, and how much at most."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handlers.prescription.reading import (
    Reading,
    amount,
    mapping,
    number,
    sequence,
    span,
    term,
    written,
)
from handlers.prescription.units import dose_unit, time_unit
from handlers.reply import Term

_QUANTITY = {"value", "unit", "system", "code"}
_PARTS = {
    0.25: "quarter",
    0.5: "half",
    0.75: "three-quarters",
    1.5: "one-and-half",
    2.5: "two-and-half",
}


def say_dose(dosage: Mapping[str, object], reading: Reading) -> str:
    """Say the dose; returns its unit's key, empty when there is none we know."""
    if "doseAndRate" not in dosage:
        return ""
    doses = sequence(dosage["doseAndRate"])
    if len(doses) != 1:  # one ordered, one calculated: which of them to tell is not ours to say
        reading.missed()
        return ""
    dose = mapping(doses[0])
    reading.known(dose, {"type", "doseQuantity", "doseRange"})
    if "doseQuantity" in dose:
        said = _quantity(dose["doseQuantity"], reading)
    elif "doseRange" in dose:
        said = _range(dose["doseRange"], reading)
    else:
        reading.missed()
        return ""
    if said is None:
        reading.missed()
        return ""
    reading.say(said)
    return said.id.removeprefix("dosage-dose-")


def say_most(dosage: Mapping[str, object], reading: Reading) -> None:
    """Say the most she may take at one time and within a period."""
    if "maxDosePerAdministration" in dosage:
        most = _quantity(dosage["maxDosePerAdministration"], reading)
        if most is None:
            reading.missed()
        else:
            reading.term("max-at-once", dose=most)
    if "maxDosePerPeriod" in dosage:
        ratio = mapping(dosage["maxDosePerPeriod"])
        reading.known(ratio, {"numerator", "denominator"})
        most = _quantity(ratio.get("numerator"), reading)
        period = length(ratio.get("denominator"), reading)
        if most is None or period is None:
            reading.missed()
        else:
            reading.term("max", dose=most, span=period)


def length(duration: object, reading: Reading) -> Term | None:
    """A FHIR ``Duration`` in words, ``None`` when it cannot be read."""
    duration = mapping(duration)
    reading.known(duration, _QUANTITY)
    value = number(duration.get("value"))
    units = _units(duration, time_unit)
    return term(f"span-{units[0]}", n=amount(value)) if value and len(units) == 1 else None


def _quantity(quantity: object, reading: Reading) -> Term | None:
    quantity = mapping(quantity)
    reading.known(quantity, _QUANTITY)  # a comparator would turn "5" into "less than 5"
    value = number(quantity.get("value"))
    return _said(quantity, amount(value), _PARTS.get(value, "none")) if value else None


def _range(limits: object, reading: Reading) -> Term | None:
    limits = mapping(limits)
    reading.known(limits, {"low", "high"})
    low, high = mapping(limits.get("low")), mapping(limits.get("high"))
    for limit in (low, high):
        reading.known(limit, _QUANTITY)
    least, most = number(low.get("value")), number(high.get("value"))
    units = {written(limit.get("unit") or limit.get("code")) for limit in (low, high)} - {""}
    if not least or not most or least > most or len(units) > 1:
        return None
    return _said({**low, **high}, span(least, most), "none")


def _said(quantity: Mapping[str, object], said: int | str, part: str) -> Term | None:
    units = _units(quantity, dose_unit)
    if len(units) == 1:
        return term(f"dose-{units[0]}", amount=said, part=part)
    words = written(quantity.get("unit")) or written(quantity.get("code"))
    if units or not words or words == "1":
        return None
    return term("dose-other", amount=said, unit=words)


def _units(quantity: Mapping[str, object], key: Callable[[str], str]) -> list[str]:
    """The units that ``unit`` and ``code`` name: two when they contradict each other."""
    return sorted({key(written(quantity.get(name))) for name in ("unit", "code")} - {""})
