"""Who is ill: someone the household already has, or a new person with name, age and sex."""

from __future__ import annotations

from typing import Any

import regex
from msgspec.structs import replace

from handlers.age import age_in_years, hear_age, read_age
from handlers.core.patients import same_person
from handlers.core.records import Person, Sex
from handlers.form.field import Field, Offer
from handlers.person import age_in_months, age_term, born, shown_name
from handlers.reply import Arg, Term
from handlers.scene import Reopen, Scene
from nlu.understanding import Age, Understanding

SELF = "self"
OTHER = "other"
NAMELESS = 2  # years: until then a child may have no name
CHILDREN = {"child", "girl-child", "boy-child", "son", "daughter"}  # to her who writes
_NAME = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}.'’ -]{1,39}")


def chosen(scene: Scene) -> Person | None:
    """The person of the form's answers, or ``None`` while not all of her is known."""
    answers = scene.answers
    known = _known(scene)
    if known is not None:
        if known.born:
            return known
        return replace(known, born=born(answers["age"], scene.today)) if "age" in answers else None
    if not {"name", "age", "sex"} <= answers.keys():
        return None
    told = Person(answers["name"], born(answers["age"], scene.today), answers["sex"])
    return same_person(told, scene.session.household or ()) or told


def _known(scene: Scene) -> Person | None:
    who = scene.answers.get("who")
    return next((one for one in scene.session.household or () if one.id and one.id == who), None)


def described(scene: Scene) -> dict[str, Arg]:
    """``name``, ``age`` and ``sex`` of the chosen person, for messages that say her back."""
    person = chosen(scene)
    if person is None:
        known = _known(scene)
        return {"name": shown_name(known.name if known else scene.answers.get("name", ""))}
    age = age_term(person, scene.today)
    word = "child" if age_in_months(person, scene.today) < 14 * 12 else "adult"
    return {"name": shown_name(person.name), "age": age, "sex": Term(f"sex-{person.sex}-{word}")}


def label(person: Person, scene: Scene) -> Arg:
    """The name to choose her by, with her age where the household has the name twice."""
    twins = [one for one in scene.session.household or () if _is_called(one.name, person.name)]
    name = shown_name(person.name)
    if len(twins) < 2 or not person.born:
        return name
    return Term("name-and-age", {"name": name, "age": age_term(person, scene.today)})


def who_offers(scene: Scene) -> list[Offer]:
    """The household, or "me" while it has no one; and always someone else."""
    people = [Offer(one.id, label(one, scene)) for one in scene.session.household or ()]
    if not people:
        people = [Offer(SELF, Term("who-me"))]
    return [*people, Offer(OTHER, Term("who-someone-else"))]


def own(scene: Scene) -> Person | None:
    """The one of the household who writes, where she once booked for herself."""
    mine = scene.contact.own
    return next((p for p in scene.session.household or () if mine and p.id == mine), None)


def is_new(scene: Scene) -> bool:
    """Whether the patient is one whom the household does not have."""
    return str(scene.answers.get("who", "")).partition(":")[0] in (SELF, OTHER)


def _ageless(scene: Scene) -> bool:
    known = _known(scene)
    return is_new(scene) or (known is not None and not known.born)


def of_another(scene: Scene, words: Understanding) -> bool:
    """Whether the words name someone who is not the patient: "my father had ..."."""
    if words.relation in ("", SELF):
        return False
    who, _, told = str(scene.answers.get("who", "")).partition(":")
    if told:
        return told != words.relation and not {told, words.relation} <= CHILDREN
    person = chosen(scene)
    if who == SELF or (person is not None and person.id == scene.contact.own):
        return True
    return person is not None and {person.sex, words.sex} == {"female", "male"}


def choice_of(scene: Scene, words: Understanding) -> Any:
    """The choice before her whose ``person`` she names, where it is one only."""
    said = words.name or words.rest
    named = [
        shown.value
        for form in scene.session.forms[-1:]
        for shown in form.shown
        if isinstance(shown.value, dict) and _is_called(shown.value["person"]["name"], said)
    ]
    return named[0] if len(named) == 1 else None


def _is_called(name: str, said: str) -> bool:
    words = said.casefold().split()
    full = name.casefold().split()
    return bool(words) and words in (full, full[:1])


def _named(scene: Scene, words: Understanding) -> list[Person]:
    """Those of the household whom the words name, and whose age they do not deny."""
    said = words.name or words.rest
    people = scene.session.household or ()
    return [one for one in people if _is_called(one.name, said) and _may_be(one, words.age, scene)]


def _may_be(person: Person, age: Age | None, scene: Scene) -> bool:
    if age is None or not person.born:
        return True
    months = age.years * 12 + age.months
    return abs(age_in_months(person, scene.today) - months) <= 18


def _hear_who(scene: Scene, words: Understanding) -> str | None:
    """Who is meant; a relation unlike the one told before is another person."""
    named = _named(scene, words)
    if len(named) == 1:
        return named[0].id
    if len(named) > 1:
        return None
    told = str(scene.answers.get("who", ""))
    if told:
        return _other(words) if _is_another(told, scene, words) else None
    if words.relation == SELF:
        known = own(scene)
        return known.id if known else None if scene.session.household else SELF
    whole = words.name and (words.age or words.relation)
    if whole or (words.relation and not scene.session.household):
        return _other(words)
    return None


def _other(words: Understanding) -> str:
    return f"{OTHER}:{words.relation}" if words.relation else OTHER


def _is_another(told: str, scene: Scene, words: Understanding) -> bool:
    if not words.relation or words.relation == SELF:
        return False
    if not words.corrects and (words.symptoms or words.danger or _of_illness(scene, words)):
        return False  # of somebody else's illness, or of hers beside somebody else
    if told == SELF or (told.startswith(f"{OTHER}:") and told != _other(words)):
        return True
    person = chosen(scene)
    sexes = {person.sex, words.sex} if person and words.sex else set()
    return words.corrects or sexes == {"female", "male"}


def _of_illness(scene: Scene, words: Understanding) -> bool:
    read = scene.house.assessor.read(words.text)
    return bool(read.present or read.absent or read.elsewhere)


def _read_who(scene: Scene, words: Understanding) -> str | None:
    heard = _hear_who(scene, words)
    if heard or len(_named(scene, words)) > 1:
        return heard
    if words.relation == SELF and not (words.age or words.name):
        return SELF
    if words.relation or words.age or words.name:
        return _other(words)
    return OTHER if _plausible(words.rest) and words.one_thing else None


def _plausible(words: str) -> str | None:
    """The words as a name, or ``None`` where they cannot be one."""
    words = " ".join(words.split())
    if not _NAME.fullmatch(words) or len(words.split()) > 4:
        return None
    return words.title() if words.islower() else words


def hear_name(scene: Scene, words: Understanding) -> str | None:
    """In passing only what is clearly a name: an unknown word is no person."""
    if "name" in scene.answers and not words.corrects:
        return None
    asked_who = any(form.asked == "who" for form in scene.session.forms[-1:])
    return _plausible(words.name or (words.rest if asked_who and words.one_thing else ""))


def read_name(_: Scene, words: Understanding) -> str | None:
    """The whole answer is the name, unless it says what a name does not ("my son", "34")."""
    if words.name or words.intent == "abha":  # a command elsewhere, a name here
        return _plausible(words.name or words.text)
    if words.symptoms or words.danger or (words.whole and not words.rest):
        return None
    if words.age or words.days is not None:
        return _plausible(words.rest)
    return None if (words.relation or words.sex) and not words.rest else _plausible(words.text)


def _no_name_yet(scene: Scene) -> Offer | None:
    """A newborn often has none."""
    if scene.answers.get("who") == SELF or scene.answers.get("age", {}).get("years", 0) >= NAMELESS:
        return None
    return Offer(_baby(scene), Term("option-no-name"))


def _baby(scene: Scene) -> str:
    return scene.house.say(Term("name-of-a-baby"), scene.contact.language)


def _after_age(scene: Scene, age: dict[str, int]) -> None:
    """Who is no baby has a name."""
    if age.get("years", 0) >= NAMELESS and scene.answers.get("name") == _baby(scene):
        raise Reopen("name", "ask-name-again")


def _hear_sex(scene: Scene, words: Understanding) -> Sex | None:
    again = "sex" in scene.answers and not (words.corrects or words.one_thing)
    return None if again else words.sex


def _read_sex(_: Scene, words: Understanding) -> Sex | None:
    return words.sex


def _offer_sexes(_: Scene) -> list[Offer]:
    return [Offer(sex, Term(f"sex-{sex}")) for sex in ("female", "male", "other")]


def _name_args(scene: Scene) -> dict[str, Any]:
    return {"who": str(scene.answers["who"]).partition(":")[0]}


def _age_args(scene: Scene) -> dict[str, Arg]:
    both = is_new(scene) and "sex" not in scene.answers
    return described(scene) | {"asks": "both" if both else "age"}


WHO = Field(
    name="who",
    ask="ask-who",
    offers=who_offers,
    hear=_hear_who,
    read=_read_who,
)
NAME = Field(
    name="name",
    ask="ask-name",
    when=is_new,
    hear=hear_name,
    read=read_name,
    zero=_no_name_yet,
    args=_name_args,
    needs=("who",),
)
AGE = Field(
    name="age",
    ask="ask-age",
    when=_ageless,
    hear=hear_age,
    read=read_age,
    number=age_in_years,
    then=_after_age,
    args=_age_args,
    needs=("who",),
)
SEX = Field(
    name="sex",
    ask="ask-sex",
    when=is_new,
    offers=_offer_sexes,
    hear=_hear_sex,
    read=_read_sex,
    args=described,
    needs=("who",),
    together=True,
)
