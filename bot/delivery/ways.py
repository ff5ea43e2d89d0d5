"""The ways a prescription can take, in the order in which they are tried.

A further one (WhatsApp, Telegram) is one more class here and one more place in the list.
"""

from __future__ import annotations

from typing import Final, Protocol

from msgspec.structs import replace

from bot.delivery.step import CALL
from bot.dlt.gate import Gate
from bot.ports import Clock, Renders
from bot.whose import whose
from bot.words import TooLong
from handlers.core.port import Core
from handlers.core.records import Prescription
from handlers.effect import Effect, Ring, Tell
from handlers.prescription.message import prescription_replies
from handlers.reply import Arg, Option, Reply, Term
from handlers.session import Contact, OpenForm

READ_OUT: Final = "prescription-heard"  # the form of a call that reads one out
LONGEST: Final = 1600  # characters of one message; the carrier takes no more
TEXT: Final = "sms"


class Way(Protocol):
    """``effects`` bring it there: the same ones, with ids from ``root``, whenever asked anew;
    ``changed``: she was sent another one under its id.
    """

    name: str

    def can(self, contact: Contact) -> bool:
        """Whether this contact can be reached so."""

    def effects(
        self, root: str, prescription: Prescription, contact: Contact, *, changed: bool = False
    ) -> list[Effect]:
        """What is to be done; nothing where it cannot be told in this way."""


class Texts:
    """In as many texts as it needs."""

    name = TEXT

    def __init__(self, renderer: Renders, gate: Gate, clock: Clock, language: str) -> None:
        self._renderer = renderer
        self._gate = gate
        self._clock = clock
        self._language = language

    def can(self, contact: Contact) -> bool:
        """Any telephone or chat, unless it stopped our texts."""
        known = contact.address.startswith("tel:") or any(
            not one.refused for one in contact.reached
        )
        return known and not contact.stopped

    def effects(
        self, root: str, prescription: Prescription, contact: Contact, *, changed: bool = False
    ) -> list[Effect]:
        """A message each part."""
        language = contact.language or self._language

        def fits(reply: Reply) -> bool:
            try:
                text = self._renderer.text(reply, language, "sms", self._clock())
            except TooLong:
                return False
            return len(text) <= LONGEST and self._gate.allows(reply, language, self._clock())

        replies = prescription_replies(prescription, fits, changed=changed)
        made: list[Effect] = []
        for n, reply in enumerate(replies, start=1):
            # Another language is cut elsewhere: its parts must not be taken for those of this one.
            part = f":{language}:{n}" if len(replies) > 1 else ""
            made.append(Tell(f"{root}:told{part}", contact.address, reply, language))
        return made


class Calls:
    """A call that reads it out after the year of birth. ``rings``: calls go out from here. Who
    presses no key has not answered it.
    """

    name = CALL

    def __init__(self, core: Core, *, rings: bool) -> None:
        self._core = core
        self._rings = rings

    def can(self, contact: Contact) -> bool:
        """Any telephone whose owner agreed to what we keep, and did not stop us."""
        known = contact.address.startswith("tel:") and contact.consent is not None
        return self._rings and known and not contact.stopped

    def effects(
        self, root: str, prescription: Prescription, contact: Contact, *, changed: bool = False
    ) -> list[Effect]:
        """One call, which reads out what the core has then."""
        her = whose(self._core, contact, prescription.person)
        return [replace(reading(her), id=f"{root}:ring", contact=contact.address)]


def reading(her: Arg) -> Ring:
    """A call that offers to read out the prescription of ``her``, as a call says whose it is."""
    option = Option("1", Term("home-prescription"))
    hear = Reply("ask-prescription-ready", {"whose": her}, (option,))
    return Ring("", "", hear, {"1": OpenForm(READ_OUT)}, answered_by_key=True)
