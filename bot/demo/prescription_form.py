"""Reads the prescription form: its rows, or what is wrong with them in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from bot.demo.order import FOOD, MOMENTS, UNITS, Line

ROWS = 20
_FIELDS = ("medicine", "dose", "unit", "times", "food", "days", "note")
_CHECKS = ("as_needed", *MOMENTS)


class Row(Struct, frozen=True):
    """One row as it was filled in, so that it can be shown again."""

    values: dict[str, str]
    checked: frozenset[str]

    def is_empty(self) -> bool:
        """Nothing was written or ticked; a chosen unit or meal alone counts as nothing."""
        written = any(self.values[name] for name in ("medicine", "dose", "times", "days", "note"))
        return not written and not self.checked


def rows(form: Mapping[str, str]) -> list[Row]:
    """The rows that were filled in, in their order. A field is named ``dose-0``, ``dose-1``…"""
    found = [
        Row(
            {name: " ".join(form.get(f"{name}-{number}", "").split()) for name in _FIELDS},
            frozenset(name for name in _CHECKS if form.get(f"{name}-{number}")),
        )
        for number in range(ROWS)
    ]
    return [row for row in found if not row.is_empty()]


def read(filled: list[Row]) -> tuple[list[Line], list[str]]:
    """The medicines ordered, and every problem found; with a problem nothing may be issued."""
    lines: list[Line] = []
    problems: list[str] = [] if filled else ["Write at least one medicine."]
    for number, row in enumerate(filled, start=1):
        line, wrong = _line(row)
        problems += [f"Row {number}: {words}" for words in wrong]
        lines.append(line)
    return lines, problems


def again(form: Mapping[str, str]) -> tuple[int | None, list[str]]:
    """In how many days the patient is to come again, or what is wrong with that."""
    written = " ".join(form.get("again", "").split())
    days = _whole(written)
    if written and (days is None or not 1 <= days <= 180):
        return None, ["Come again in: write a number of days from 1 to 180."]
    return days, []


def _line(row: Row) -> tuple[Line, list[str]]:
    values, wrong = row.values, []
    moments = tuple(moment for moment in MOMENTS if moment in row.checked)
    dose, times, days = _decimal(values["dose"]), _whole(values["times"]), _whole(values["days"])
    if not values["medicine"]:
        wrong.append("the name of the medicine is missing.")
    if values["dose"] and (dose is None or not 0 < dose <= 10_000):
        wrong.append("the dose must be a number, like 1, 0.5 or 10.")
    if dose is not None and values["unit"] not in UNITS:
        wrong.append("choose what the dose is counted in.")
    if values["times"] and (times is None or not 1 <= times <= 24):
        wrong.append("times a day must be a number from 1 to 24.")
    if times is not None and moments and times != len(moments):
        wrong.append(f"{times} times a day does not fit the {len(moments)} times of day ticked.")
    if values["days"] and (days is None or not 1 <= days <= 365):
        wrong.append("days must be a number from 1 to 365.")
    line = Line(
        values["medicine"][:200], dose, values["unit"] if dose is not None else "", times, moments,
        values["food"] if values["food"] in FOOD else "", days, "as_needed" in row.checked,
        values["note"][:300],
    )  # fmt: skip
    if dose is None and times is None and not (moments or line.as_needed or line.note):
        wrong.append("say how to take it: a dose, how often, or an instruction.")
    return line, wrong


def _decimal(text: str) -> float | None:
    whole, _, part = text.partition(".")
    digits = whole + part
    plain = digits.isascii() and digits.isdigit() and len(digits) <= 8
    return float(text) if plain and whole and (part or "." not in text) else None


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None
