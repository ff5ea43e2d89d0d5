"""Who is ill: someone the household already has, or a new person with name, age and sex."""

from __future__ import annotations

from datetime import date, timedelta

import regex

from handlers.core.records import Person, Sex
from handlers.form.field import Field, Offer
from handlers.reply import Arg, Term
from handlers.scene import Scene
from nlu.understanding import Understanding

SELF = "self"
OTHER = "other"
OLDEST = 120  # years
SHOWN_NAME = 20  # characters of a name that a message has room for
_NAME = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}.'’ -]{1,39}")


def chosen(scene: Scene) -> Person | None:
    """The person of the form's answers, or ``None`` while not all of her is known."""
    answers = scene.answers
    for person in scene.session.household or ():
        if person.id and person.id == answers.get("who"):
            return person
    if not {"name", "age", "sex"} <= answers.keys():
        return None
    told = Person(answers["name"], born(answers["age"], _today(scene)), answers["sex"])
    return next((p for p in scene.session.household or () if _same_person(p, told)), told)


def _same_person(known: Person, told: Person) -> bool:
    """Someone else, and yet someone the household has: a second record helps no doctor."""
    return (
        known.name.casefold() == told.name.casefold()
        and known.sex == told.sex
        and abs(int(known.born[:4]) - int(told.born[:4])) <= 1
    )


def born(age: dict[str, int], today: date) -> str:
    """A FHIR date, as exact as the age was said: a year, a month or a day."""
    if age.get("days"):
        return (today - timedelta(days=age["days"])).isoformat()
    if age.get("months"):
        months = today.year * 12 + today.month - 1 - age.get("years", 0) * 12 - age["months"]
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return f"{today.year - age['years']:04}"


def age_in_months(person: Person, today: date) -> int:
    """Completed months since a FHIR date that may be partial."""
    year, month, day = (*map(int, person.born.split("-")), 0, 0)[:3]
    months = (today.year - year) * 12 + (today.month - month if month else 0)
    return max(0, months - (1 if day and today.day < day else 0))


def age_term(person: Person, today: date) -> Term:
    """The age in words: years, months below two years, days below one month."""
    months = age_in_months(person, today)
    if months == 0 and person.born.count("-") == 2:
        return Term("age-days", {"n": (today - date.fromisoformat(person.born)).days})
    if months < 24 and "-" in person.born:
        return Term("age-months", {"n": months})
    return Term("age-years", {"n": months // 12})


def described(scene: Scene) -> dict[str, Arg]:
    """``name``, ``age`` and ``sex`` of the chosen person, for messages that say her back."""
    person = chosen(scene)
    if person is None:
        return {"name": shown_name(scene.answers.get("name", ""))}
    age = age_term(person, _today(scene))
    word = "child" if age_in_months(person, _today(scene)) < 14 * 12 else "adult"
    return {"name": shown_name(person.name), "age": age, "sex": Term(f"sex-{person.sex}-{word}")}


def shown_name(name: str) -> str:
    """The name as messages say it: cut where it is very long, never inside a character."""
    shown = ""
    for cluster in regex.findall(r"\X", name):
        if len(shown) + len(cluster) > SHOWN_NAME:
            break
        shown += cluster
    return shown


def _today(scene: Scene) -> date:
    return scene.turn.now.astimezone(scene.house.zone).date()


def _new(scene: Scene) -> bool:
    return scene.answers.get("who") in (SELF, OTHER)


def who_offers(scene: Scene) -> list[Offer]:
    """The household, or "me" while it has no one; and always someone else."""
    people = [Offer(person.id, shown_name(person.name)) for person in scene.session.household or ()]
    if not people:
        people = [Offer(SELF, Term("who-me"))]
    return [*people, Offer(OTHER, Term("who-someone-else"))]


def _hear_who(scene: Scene, words: Understanding) -> str | None:
    household = scene.session.household or ()
    named = [person for person in household if _same_name(person.name, words.rest)]
    if len(named) == 1:
        return named[0].id
    if "who" in scene.answers:
        return None
    if words.relation == SELF:
        return SELF if not household else None
    if words.relation:
        return None if household and not _plausible(words.rest) else OTHER
    return None


def _read_who(scene: Scene, words: Understanding) -> str | None:
    if words.relation or words.age or _hear_who(scene, words):
        return _hear_who(scene, words) or OTHER
    return OTHER if _plausible(words.rest) and not words.symptoms and not words.intent else None


def _same_name(name: str, words: str) -> bool:
    said = words.casefold().split()
    return bool(said) and (said == name.casefold().split() or said == name.casefold().split()[:1])


def _plausible(words: str) -> str | None:
    """The words as a name, or ``None`` where they cannot be one."""
    words = " ".join(words.split())
    if not _NAME.fullmatch(words) or len(words.split()) > 4:
        return None
    return words.title() if words.islower() else words


def _hear_name(scene: Scene, words: Understanding) -> str | None:
    aside = bool(words.relation or words.age) and len(words.rest.split()) <= 2
    return _plausible(words.rest) if aside and "name" not in scene.answers else None


def _read_name(_: Scene, words: Understanding) -> str | None:
    if words.rest:
        return _plausible(words.rest)
    said_something_else = words.symptoms or words.age or words.danger or words.days is not None
    return None if said_something_else else _plausible(words.text)


def _hear_age(_: Scene, words: Understanding) -> dict[str, int] | None:
    age = words.age
    if age is None or age.years > OLDEST:
        return None
    parts = {"years": age.years, "months": age.months, "days": age.days}
    return {unit: n for unit, n in parts.items() if n} or None


def _read_age(scene: Scene, words: Understanding) -> dict[str, int] | None:
    """A lone "20 days" is read as a duration; asked how old, she means the age."""
    heard = _hear_age(scene, words)
    if heard is None and words.age is None and words.days:
        return {"days": words.days} if words.days < 365 else None
    return heard


def _number_age(_: Scene, number: int) -> dict[str, int] | None:
    return {"years": number} if 1 <= number <= OLDEST else None


def _hear_sex(_: Scene, words: Understanding) -> Sex | None:
    return words.sex


SEXES: tuple[Sex, ...] = ("female", "male", "other")
WHO = Field(name="who", ask="ask-who", offers=who_offers, hear=_hear_who, read=_read_who)
NAME = Field(
    name="name",
    ask="ask-name",
    when=_new,
    hear=_hear_name,
    read=_read_name,
    args=lambda scene: {"who": scene.answers["who"]},
    needs=("who",),
)
AGE = Field(
    name="age",
    ask="ask-age",
    when=_new,
    hear=_hear_age,
    read=_read_age,
    number=_number_age,
    args=described,
    needs=("who",),
)
SEX = Field(
    name="sex",
    ask="ask-sex",
    when=_new,
    offers=lambda _: [Offer(sex, Term(f"sex-{sex}")) for sex in SEXES],
    hear=_hear_sex,
    read=_hear_sex,
    args=described,
    needs=("who",),
    together=True,
)
