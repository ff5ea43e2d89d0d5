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
from handlers.reply import Arg, Term

_QUANTITY = {"value", "unit", "system", "code"}
_PARTS = {0.25: "quarter", 0.5: "half", 0.75: "three-quarters"}
_NEVER_PARTED = {"drop", "puff", "spray", "application"}


def say_dose(dosage: Mapping[str, object], reading: Reading, *, each_time: bool) -> str:
    """Say the dose; returns its unit's key, empty when there is none we know.

    ``each_time``: it is taken at two times or more, which must not be heard as one dose in all.
    """
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
    reading.say(term("each-time", dose=said) if each_time else said)
    one = said.args.get("low", said)
    return one.id.removeprefix("dosage-dose-") if isinstance(one, Term) else ""


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
    return _said(quantity, value) if value else None


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
    lower, upper = _said({**low, **high}, least), _said({**low, **high}, most)
    if lower is None or upper is None or least == most:
        return upper
    if {lower.args["part"], upper.args["part"]} != {"none"}:
        return term("dose-range", low=lower, high=upper)
    return Term(upper.id, {**upper.args, "amount": span(least, most)})


def _said(quantity: Mapping[str, object], value: float) -> Term | None:
    """A dose; ``part`` says whether words stand for its fraction, beside ``number`` in digits."""
    units = _units(quantity, dose_unit)
    words = written(quantity.get("unit")) or written(quantity.get("code"))
    if len(units) > 1 or (not units and words in ("", "1")):
        return None
    unit = units[0] if units else "other"
    whole = int(value)
    fraction = "" if unit in _NEVER_PARTED else _PARTS.get(value - whole, "")
    said: Arg = term("parts", whole=whole, part=fraction) if fraction else amount(value)
    part = ("mixed" if whole else fraction) if fraction else "none"
    args: dict[str, Arg] = {"amount": said, "part": part, "number": amount(value)}
    return term(f"dose-{unit}", **args, **({} if units else {"unit": words}))


def _units(quantity: Mapping[str, object], key: Callable[[str], str]) -> list[str]:
    """The units that ``unit`` and ``code`` name: two when they contradict each other."""
    return sorted({key(written(quantity.get(name))) for name in ("unit", "code")} - {""})
