"""A time as people say it: the day from today, then the clock. CLDR has the words (babel)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time

NAMED_DAYS = {0: "day-today", 1: "day-tomorrow"}


def parts(at: datetime, now: datetime, zone: ZoneInfo, language: str) -> dict[str, str]:
    """``day`` (a message id, or the date itself), ``clock`` ("5:20", "10"), ``period``."""
    locale = Locale.parse(language, sep="-")
    here, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = format_time(here, "h:mm", locale=locale)
    return {
        "day": NAMED_DAYS.get((here.date() - today).days)
        or format_date(here.date(), "EEE d MMM", locale=locale),
        "clock": clock.removesuffix(":00"),
        "half": format_time(here, "a", locale=locale).lower(),
        "period": format_time(here, "B", locale=locale),
    }
