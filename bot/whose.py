"""Whose it is, for a call that a worker makes: said unless the household has nobody else."""

from __future__ import annotations

from handlers.core.errors import CoreError
from handlers.core.line import line_of
from handlers.core.port import Core
from handlers.core.records import Person
from handlers.for_whom import for_whom
from handlers.reply import Arg


def whose(core: Core, contact: str, person: Person) -> Arg:
    """Said too where the core cannot tell just now who else is there; ``contact``: ``tel:+91…``."""
    try:
        alone = len(core.household(line_of(contact))) < 2
    except CoreError:
        alone = False
    return "" if alone else for_whom(person)
