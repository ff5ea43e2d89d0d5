"""Which contact of ours a patient of the core is."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core_events.told import Told
from bot.sessions import Sessions
from handlers.core.line import contact
from handlers.core.port import Core
from handlers.core.records import Person
from handlers.session import Contact


class Callers:
    """A number is written to only where someone agreed to it with us, and erased nothing since."""

    def __init__(self, core: Core, sessions: Sessions) -> None:
        self._core = core
        self._sessions = sessions

    def of(self, patient: str, known: Told | None = None) -> tuple[Contact, Person] | None:
        """The first of her numbers that we know, before all the one that was told before."""
        return self.several({patient: known}).get(patient)

    def several(self, patients: Mapping[str, Told | None]) -> dict[str, tuple[Contact, Person]]:
        """The same of each of these that is one of ours."""
        found = {}
        for patient, caller in self._core.callers(list(patients)).items():
            before = patients[patient]
            addresses = [contact(line) for line in caller.phones]
            if before and before.contact in addresses:
                addresses.insert(0, before.contact)
            contacts = (self.known(address) for address in addresses)
            first = next((one for one in contacts if one is not None), None)
            if first is not None:
                found[patient] = (first, caller.person)
        return found

    def known(self, address: str) -> Contact | None:
        """The contact, where it agreed."""
        known = self._sessions.contact(address)
        return known if known.consent is not None else None
