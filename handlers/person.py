"""A person in words: her age, her name as a message has room for it."""

from __future__ import annotations

from datetime import date, timedelta

import regex

from handlers.core.records import Person
from handlers.reply import Term

SHOWN_NAME = 20  # characters of a name that a message has room for


def born(age: dict[str, int], today: date) -> str:
    """A FHIR date, as exact as the age was said: a year, a month or a day."""
    if age.get("days"):
        return (today - timedelta(days=age["days"])).isoformat()
    if age.get("months"):
        months = today.year * 12 + today.month - 1 - age.get("years", 0) * 12 - age["months"]
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return f"{today.year - age['years']:04}"


def is_hers(year: int, born: str) -> bool:
    """Whether it is the year of birth. Where only a year is known it was reckoned from an age, and
    may be one too many or too few.
    """
    apart = abs(year - int(born[:4])) if born else 9999
    return apart <= (0 if "-" in born else 1)


def age_in_months(person: Person, today: date) -> int:
    """Completed months since a FHIR date that may be partial."""
    year, month, day = (*map(int, person.born.split("-")), 0, 0)[:3]
    months = (today.year - year) * 12 + (today.month - month if month else 0)
    return max(0, months - (1 if day and today.day < day else 0))


def age_in_days(person: Person, today: date) -> float:
    """The same in days, from a day in the middle of what a partial date leaves open."""
    parts = person.born.split("-")
    middle = ("07", "15") if len(parts) == 1 else ("15",)
    return float(max(0, (today - date.fromisoformat("-".join((*parts, *middle)[:3]))).days))


def age_term(person: Person, today: date) -> Term:
    """The age in words: years, months below two years, days below one month."""
    months = age_in_months(person, today)
    if months == 0 and person.born.count("-") == 2:
        return Term("age-days", {"n": (today - date.fromisoformat(person.born)).days})
    if months < 24 and "-" in person.born:
        return Term("age-months", {"n": months})
    return Term("age-years", {"n": months // 12})


def shown_name(name: str) -> str:
    """The name as messages say it: cut where it is very long."""
    return shortened(name, SHOWN_NAME)


def shortened(text: str, most: int) -> str:
    """At most so many characters of a text, cut never inside one."""
    shown = ""
    for cluster in regex.findall(r"\X", text):
        if len(shown) + len(cluster) > most:
            break
        shown += cluster
    return shown
