"""Whether two records of a patient can be of one person: their names, and what else they share."""

from __future__ import annotations

from handlers.core import fhir
from handlers.core.abha_identifier import abhas
from handlers.core.fhir import HumanName, Identifier, Part, Telecom
from handlers.core.line import lines

_TITLES = frozenset({"smt", "shri", "sri", "shrimati", "mr", "mrs", "ms", "miss", "dr"})


class Described(Part, frozen=True):
    """A Patient as a document or the core describes her; a mere copy need not have an id."""

    id: str = ""
    active: bool = True
    identifier: tuple[Identifier, ...] = ()
    name: tuple[HumanName, ...] = ()
    telecom: tuple[Telecom, ...] = ()
    gender: str = "unknown"
    birth_date: str = ""


def names_differ(one: Described, other: Described) -> bool:
    """Whether both are named, and not as one person may be. "Asha Devi" may be "Asha" or "Asha
    Kumari", but not "Gita Devi" nor "Devi": half a village has that name.
    """
    here, there = _words(one), _words(other)
    if not here or not there or here[0] == there[0]:
        return False
    fewer, more = sorted((set(here), set(there)), key=len)
    return len(fewer) < 2 or not fewer <= more


def surely_the_same(one: Described, other: Described) -> bool:
    """Whether they share an identifier, or the whole name and the birth date or the telephone."""
    if _identified(one) & _identified(other):
        return True
    here, there = _words(one), _words(other)
    return bool(here) and set(here) == set(there) and (_born(one, other) or _called(one, other))


def _words(one: Described) -> list[str]:
    """The words of the name, without titles; without initials where there is more."""
    words = fhir.full_name(one.name).casefold().replace(".", " ").split()
    words = [word for word in words if word not in _TITLES]
    return [word for word in words if len(word) > 1] or words


def _identified(one: Described) -> set[tuple[str, str]]:
    numbers = {("abha", abha.number) for abha in abhas(one.identifier) if abha.number}
    whole = (each for each in one.identifier if each.system and each.value)
    return numbers | {(each.system, each.value) for each in whole}


def _born(one: Described, other: Described) -> bool:
    """Either may tell the year alone, as many know no more."""
    shorter = min(len(one.birth_date), len(other.birth_date))
    return shorter > 0 and one.birth_date[:shorter] == other.birth_date[:shorter]


def _called(one: Described, other: Described) -> bool:
    here, there = (set(lines(who.telecom)) for who in (one, other))
    return bool(here & there)
