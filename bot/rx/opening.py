"""Whether a prescription may be shown to who holds its link: only who knows the year of birth."""

from __future__ import annotations

import secrets
from typing import Literal

from bot.rx.links import Link
from bot.tries import Tries
from handlers.core.errors import CoreRefused
from handlers.core.port import Core
from handlers.core.records import Prescription
from handlers.person import is_hers

Closed = Literal["wrong", "locked", "no-year"]


class Opening:
    """Raises ``redis.RedisError`` and what the core does."""

    def __init__(self, core: Core, tries: Tries) -> None:
        self._core = core
        self._tries = tries

    def locked(self, link: Link) -> bool:
        """Whether there were too many wrong years of hers from her telephone, here or in calls."""
        return not self._tries.left(link.contact, link.person)

    def read(self, link: Link) -> Prescription:
        """The prescription, for one who has proved herself. ``CoreRefused`` where the core has
        made it another patient's since: whose year would be asked is not who holds the link.
        """
        found = self._core.prescription(link.bundle)
        if found.person.id != link.person:
            raise CoreRefused("it is another patient's")
        return found

    def prove(self, link: Link, year: str) -> Prescription | Closed:
        """The prescription where the year is right. The try counts as a wrong one until it is
        known not to be, so many at the same moment are no more than three.
        """
        turn = secrets.token_hex(8)
        if not self._tries.take(link.contact, link.person, turn):
            return "locked"
        proved = False
        try:
            found = self.read(link)
            born = found.person.born
            proved = not born or (year.isdecimal() and is_hers(int(year), born))
        except Exception:
            proved = True  # nobody could tell, so it was no wrong one
            raise
        finally:
            if proved:
                self._tries.give_back(link.contact, link.person, turn)
        if not born:
            return "no-year"
        if proved:
            return found
        return "locked" if self.locked(link) else "wrong"
