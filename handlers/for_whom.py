"""Whose appointment or prescription a call speaks of: said where it could be another's."""

from __future__ import annotations

from handlers.core.records import Person
from handlers.person import age_term, shown_name
from handlers.reply import Arg, Term
from handlers.scene import Scene


def for_whom(person: Person) -> Term:
    """A sentence of its own: "For Sita"."""
    return Term("for-whom", {"name": shown_name(person.name)})


def if_several(person: Person, scene: Scene) -> Arg:
    """The same where the household has others too, with the age where two have one name."""
    others = [one for one in scene.session.household or () if one.id != person.id]
    if not others:
        return ""
    if person.name not in [one.name for one in others]:
        return for_whom(person)
    age = age_term(person, scene.today) if person.born else ""
    both = Term("name-and-age", {"name": shown_name(person.name), "age": age})
    return Term("for-whom", {"name": both if age else shown_name(person.name)})
