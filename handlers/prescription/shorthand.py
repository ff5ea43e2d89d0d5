"""Codes that doctors write for words (``1-0-1``, ``BD``, ``SOS``), read as FHIR ``Dosage``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.prescription.phrases import INSTRUCTION_WORDS, OFTEN
from handlers.prescription.same_words import OF_EYES
from handlers.prescription.units import DOSE_SPELLINGS

# Of one digit, so that no date is taken for doses.
_SMALL = r"(?:1/2|1/4|3/4|\d?[\u00bc\u00bd\u00be]|\d(?:\.\d+)?)"
_FRACTIONS = {"\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75, "1/4": 0.25, "1/2": 0.5, "3/4": 0.75}
_MOMENTS = {3: ("MORN", "NOON", "NIGHT"), 4: ("MORN", "NOON", "EVE", "NIGHT")}
_OFTEN = {name.casefold(): often for name, often in OFTEN.items() if often[2] in "dh"}
_FOOD = {words: words for words, key in INSTRUCTION_WORDS.items() if key.endswith("-food")}
_FOOD |= {"ac": "before food", "pc": "after food"}


def _one_of(words: Sequence[str]) -> str:
    """Any of the words, the longest first; letters may have full stops between them: ``b.d.``"""
    ordered = sorted((word for word in words if word[0].isalpha()), key=len, reverse=True)
    dotted = (r"\.?".join(map(re.escape, word)) if len(word) < 4 else word for word in ordered)
    return f"(?:{'|'.join(dotted)})"


_UNIT = f"(?P<{{}}>{_one_of(DOSE_SPELLINGS)})"
_TOKEN = re.compile(
    rf"""(?:
    (?P<slots>{_SMALL}(?:\s*[-+\u2013]\s*{_SMALL}){{2,3}})(?!\s*[-+\u2013/.]\s*\d)
        (?:\s*{_UNIT.format("slots_unit")}(?![^\W_]))?
    | (?P<dose>1/2|1/4|3/4|\d?[\u00bc\u00bd\u00be]|\d{{1,4}}(?:\.\d+)?)
        \s*{_UNIT.format("dose_unit")}
    | (?P<often>{_one_of(tuple(_OFTEN))})
    | (?P<bedtime>h\.?s)
    | (?P<needed>s\.?o\.?s|p\.?r\.?n)
    | (?P<food>{_one_of(tuple(_FOOD)).replace(" ", "[ ]")})
    | (?:(?:for|x|\u00d7)\s*)?(?P<length>\d{{1,3}})\s*(?P<span>days?|weeks?|months?)
    )(?![^\W_])(?P<gap>[\s.,;/()]*)""",
    re.VERBOSE | re.IGNORECASE,
)


def read(text: str, beside: Sequence[str]) -> tuple[dict[str, object], ...]:
    """The dosages that the text stands for; none where any of it is not a known code.

    ``beside`` is all that is written elsewhere in the same dosage.
    """
    found = _tokens(text)
    often = _plain(found.get("often", ""))
    doses = _doses(found)
    if not found or doses is None:
        return ()
    if often == "od" and OF_EYES.search(" ".join((text, *beside))):
        return ()
    repeat: dict[str, object] = {}
    if often:
        times, period, unit = _OFTEN[often]
        repeat |= {"frequency": times, "period": period, "periodUnit": unit}
    if "bedtime" in found:
        if often and _OFTEN[often] != (1, 1, "d"):
            return ()
        repeat["when"] = ["HS"]
    if "length" in found:
        repeat["boundsDuration"] = {"value": int(found["length"]), "unit": found["span"]}
    more: dict[str, object] = {}
    if "needed" in found:
        more["asNeededBoolean"] = True
    if "food" in found:
        more["additionalInstruction"] = [{"text": _FOOD[_plain(found["food"])]}]
    return tuple(_dosage(dose, {**repeat, **when}, more) for dose, when in doses)


_Dose = tuple[float, str]
_When = dict[str, object]


def _dosage(
    dose: _Dose | None, repeat: dict[str, object], more: dict[str, object]
) -> dict[str, object]:
    made = dict(more)
    if repeat:
        made["timing"] = {"repeat": repeat}
    if dose:
        made["doseAndRate"] = [{"doseQuantity": {"value": dose[0], "unit": dose[1]}}]
    return made


def _tokens(text: str) -> dict[str, str]:
    """What stands in the text by its kind; nothing where a kind stands twice or is not known."""
    found: dict[str, str] = {}
    at, gap = 0, ""
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            return {}
        new = {name: value for name, value in match.groupdict().items() if value is not None}
        del new["gap"]
        if new.keys() & found.keys():
            return {}
        if "length" in new and "/" in gap and not found.keys() & {"often", "slots"}:
            return {}  # "1 tablet/3 days" is one every 3 days, not for 3 days
        found |= new
        at, gap = match.end(), match["gap"]
    return found


def _doses(found: dict[str, str]) -> list[tuple[_Dose | None, _When]] | None:
    """Each dose with its moments, ``None`` where the codes contradict each other."""
    if "slots" not in found:
        dose = (_number(found["dose"]), _plain(found["dose_unit"])) if "dose" in found else None
        return [(dose, {})]
    if found.keys() & {"dose", "often", "bedtime"}:
        return None
    amounts = [_number(one.strip()) for one in re.split(r"[-+\u2013]", found["slots"])]
    moments: dict[float, list[str]] = {}
    for amount, moment in zip(amounts, _MOMENTS[len(amounts)], strict=True):
        if amount:
            moments.setdefault(amount, []).append(moment)
    unit = _plain(found.get("slots_unit", "each"))
    return [((amount, unit), {"when": when}) for amount, when in moments.items()] or None


def _number(text: str) -> float:
    if text in _FRACTIONS:
        return _FRACTIONS[text]
    return int(text[:-1]) + _FRACTIONS[text[-1]] if text[-1] in _FRACTIONS else float(text)


def _plain(code: str) -> str:
    return code.casefold().replace(".", "")
