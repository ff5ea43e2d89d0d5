"""A time as people say it: the day from today, then the clock.

CLDR has the words (babel); ``locales/languages.yml`` mends where nobody says it so.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time

from bot.languages import Language, read
from bot.letters import script_of

NAMED_DAYS = {0: "day-today", 1: "day-tomorrow"}
ENGLISH = Locale.parse("en_IN")  # for forms in Latin letters that CLDR does not have


def parts(at: datetime, now: datetime, zone: ZoneInfo, language: str) -> dict[str, str]:
    """What ``moment`` in ``locales/`` is given; ``day`` is a message id, or the date itself."""
    locale, about = _locale(language), read().languages.get(language)
    here, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = format_time(here, "h:mm", locale=locale)
    pattern = about.date if about else Language.date
    return {
        "day": NAMED_DAYS.get((here.date() - today).days)
        or format_date(here.date(), pattern, locale=locale),
        "clock": clock.removesuffix(":00"),
        "whole": "no" if here.minute else "yes",
        "half": format_time(here, "a", locale=locale).lower(),
        "period": _period(here.hour, about) or format_time(here, "B", locale=locale),
    }


def _period(hour: int, about: Language | None) -> str:
    """The part of the day; the last one begun, which after midnight is yesterday's."""
    if about is None or not about.day:
        return ""
    begun = [start for start in about.day if start <= hour]
    return about.day[max(begun or about.day)]


@cache
def _locale(language: str) -> Locale:
    """CLDR's locale in the very script asked for."""
    locale = Locale.parse(language, sep="-")
    return locale if script_of(str(locale)) == script_of(language) else ENGLISH
