"""The people of a contact, as the core knows them."""

from __future__ import annotations

from handlers.core.port import Core
from handlers.core.records import Person
from handlers.session import Contact


def people_of(core: Core, contact: Contact) -> tuple[Person, ...]:
    """Under its number and its chats, each once, oldest record first. Raises what the core does."""
    found = [person for line in contact.lines for person in core.household(line)]
    return tuple({person.id: person for person in found}.values())
