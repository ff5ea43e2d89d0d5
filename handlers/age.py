"""How old the sick person is, as it was told: an age, a number of years, a date of birth."""

from __future__ import annotations

from datetime import date

import regex

from handlers.scene import Scene
from nlu.understanding import Understanding

OLDEST = 120  # years
Age = dict[str, int]  # "years", "months", "days": those that were told
_BIRTH = regex.compile(r"\b(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})\b")


def hear_age(scene: Scene, words: Understanding) -> Age | None:
    """An age told in passing; it replaces an older one only where it is all that is said."""
    again = "age" in scene.answers and not (words.corrects or words.one_thing)
    return None if again else _told(words)


def read_age(scene: Scene, words: Understanding) -> Age | None:
    """A lone "20 days" is read as a duration; asked how old, she means the age."""
    born = _BIRTH.search(words.text)
    if born:
        return _since(born, scene.today)
    if words.age is None and words.days:
        return {"days": words.days} if words.days < 365 and words.one_thing else None
    return _told(words)


def age_in_years(_: Scene, number: int) -> Age | None:
    """A bare number."""
    return {"years": number} if 1 <= number <= OLDEST else None


def _told(words: Understanding) -> Age | None:
    age = words.age
    if age is None or age.years > OLDEST:
        return None
    parts = {"years": age.years, "months": age.months, "days": age.days}
    return {unit: n for unit, n in parts.items() if n} or None


def _since(told: regex.Match[str], today: date) -> Age | None:
    """Since a date of birth, day first; ``None`` where there is no such day gone by."""
    try:
        day = date(int(told["year"]), int(told["month"]), int(told["day"]))
    except ValueError:
        return None
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    if months >= 24:
        return {"years": months // 12} if months // 12 <= OLDEST else None
    days = (today - day).days
    return ({"months": months} if months else {"days": days}) if days > 0 else None
