"""FHIR dates as spans of time: a date says as much as it says, ``2026-11`` is a whole month."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICRO = timedelta(microseconds=1)
FOREVER = 1 << 62  # an open end of a period, in either direction

_SHAPE = re.compile(
    r"(?P<year>\d{4})(-(?P<month>\d\d)(-(?P<day>\d\d)"
    r"(T(?P<hour>\d\d):(?P<minute>\d\d)(:(?P<second>\d\d)(\.(?P<fraction>\d{1,9}))?)?"
    r"(?P<offset>Z|[+-]\d\d:\d\d)?)?)?)?",
    re.ASCII,
)


class Span(NamedTuple):
    """From ``low`` up to but without ``high``, in microseconds since 1970 (UTC)."""

    low: int
    high: int


def micros(moment: datetime) -> int:
    """An aware time in microseconds since 1970 (UTC)."""
    return (moment - _EPOCH) // _MICRO


def instant(at: int) -> str:
    """Microseconds since 1970 as a FHIR instant in UTC, to the millisecond."""
    return (_EPOCH + timedelta(microseconds=at)).strftime("%Y-%m-%dT%H:%M:%S.") + (
        f"{at % 1_000_000 // 1000:03d}Z"
    )


def span(text: str, zone: tzinfo) -> Span:
    """The span a FHIR date, dateTime or instant names; ``zone`` where it names no offset.

    ``ValueError`` if it is none.
    """
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        raise ValueError(f"{text!r} is not a date like 2026, 2026-11, 2026-11-22 or a time of it")
    year, month, day = (int(shape[part] or 1) for part in ("year", "month", "day"))
    if shape["hour"] is None:
        return _of_days(year, month, day, shape, zone)
    return _of_time(datetime(year, month, day), shape, zone)


def _of_days(year: int, month: int, day: int, shape: re.Match[str], zone: tzinfo) -> Span:
    first = datetime(year, month, day)
    try:
        if shape["day"]:
            after = first + timedelta(days=1)
        elif shape["month"]:
            after = datetime(year + month // 12, month % 12 + 1, 1)
        else:
            after = datetime(year + 1, 1, 1)
    except (ValueError, OverflowError):  # the end of the year 9999
        return Span(micros(first.replace(tzinfo=zone)), FOREVER)
    return Span(micros(first.replace(tzinfo=zone)), micros(after.replace(tzinfo=zone)))


def _of_time(day: datetime, shape: re.Match[str], zone: tzinfo) -> Span:
    moment = day.replace(hour=int(shape["hour"]), minute=int(shape["minute"]))
    if (offset := shape["offset"]) is None:
        low = micros(moment.replace(tzinfo=zone))
    elif offset == "Z":
        low = micros(moment.replace(tzinfo=UTC))
    else:
        away = int(offset[1:3]) * 60 + int(offset[4:6])
        if away > 14 * 60:
            raise ValueError(f"{offset} is not an offset from UTC")
        low = (
            micros(moment.replace(tzinfo=UTC)) - (-1 if offset[0] == "-" else 1) * away * 60 * 10**6
        )
    if shape["second"] is None:
        return Span(low, low + 60 * 10**6)
    if (seconds := int(shape["second"])) > 60:
        raise ValueError(f"{seconds} is not a second of a minute")
    low += seconds * 10**6
    if (fraction := shape["fraction"]) is None:
        return Span(low, low + 10**6)
    low += int(fraction[:6].ljust(6, "0"))
    return Span(low, low + 10 ** max(0, 6 - len(fraction)))
