"""Whose it is, for a call that a worker makes: said unless the household has nobody else."""

from __future__ import annotations

from handlers.core.errors import CoreError
from handlers.core.port import Core
from handlers.core.records import Person
from handlers.for_whom import for_whom
from handlers.people_of import people_of
from handlers.reply import Arg
from handlers.session import Contact


def whose(core: Core, contact: Contact, person: Person) -> Arg:
    """Said too where the core cannot tell just now who else is there."""
    try:
        alone = len(people_of(core, contact)) < 2
    except CoreError:
        alone = False
    return "" if alone else for_whom(person)
