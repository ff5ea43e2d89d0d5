"""Brings prescriptions there: starts a way, takes what became of it, goes on to the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.delivery.ledger import Ledger
from bot.delivery.state import LOST, Delivery, Status, Try, root_of
from bot.delivery.step import next_step
from bot.delivery.ways import Way
from bot.hours import Hours
from bot.ports import Clock, Enqueue
from bot.sessions import Sessions
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.line import contact as contact_of
from handlers.core.port import Core
from handlers.core.records import Prescription
from handlers.effect import AskForHelp, Effect, HeardPrescription, Ring, Tell
from handlers.later import LookAtDelivery
from handlers.session import Contact

Counted = Callable[[str, str], None]  # the way, the status

# What an effect that is a part of a try comes to.
_CAME_TO: dict[str, Status] = {
    "stopped": "failed", "late": "failed", "dead": "failed", "unanswered": "undelivered",
}  # fmt: skip


class Receipts:
    """Takes what became of messages, from any process. Raises ``redis.RedisError`` and
    ``Unavailable``.
    """

    def __init__(
        self,
        ledger: Ledger,
        enqueue: Enqueue,
        clock: Clock,
        counted: Counted = lambda way, status: None,
    ) -> None:
        self._ledger = ledger
        self._enqueue = enqueue
        self._clock = clock
        self._counted = counted

    def take(self, message: str, status: Status) -> None:
        """A message came to this. Where it is lost, the next way is looked for at once: also by a
        receipt that comes again, for what it set going may have been lost with a crash.
        """
        part = self._ledger.part(message)
        if part is None:
            return
        if self._ledger.note(part.bundle, message, status):
            self._counted(part.way.partition(":")[0], status)
        if status in LOST:
            look = f"rx:{part.bundle}:look:{status}:{message}"
            self._enqueue(LookAtDelivery(look, part.bundle, self._clock()))


class Deliveries:
    """Does ``LookAtDelivery``. ``ways`` in the order in which they are tried; a text is given
    ``patience`` of the hours at which people may be called.
    """

    def __init__(
        self,
        *,
        core: Core,
        sessions: Sessions,
        ledger: Ledger,
        receipts: Receipts,
        ways: Sequence[Way],
        enqueue: Enqueue,
        clock: Clock,
        hours: Hours,
        patience: timedelta,
        counted: Counted = lambda way, status: None,
    ) -> None:
        self._core = core
        self._sessions = sessions
        self._ledger = ledger
        self._receipts = receipts
        self._ways = ways
        self._enqueue = enqueue
        self._clock = clock
        self._hours = hours
        self._patience = patience
        self._counted = counted

    def start(
        self, bundle: str, way: str, effects: Sequence[Effect], instead: bool = False
    ) -> None:
        """Set a way going; the same again changes nothing."""
        self._ledger.plan(bundle, way, [effect.id for effect in effects], instead=instead)
        for effect in effects:
            self._enqueue(effect)
        self._ledger.started(bundle, way)

    def watch(self, bundle: str, root: str) -> None:
        """Look in time whether it got there."""
        at = self._hours.after(self._clock(), self._patience)
        self._enqueue(LookAtDelivery(f"{root}:look", bundle, at))

    def refused(self, bundle: str) -> None:
        """It may not be told; a person knows."""
        self._ledger.close(bundle, "refused")

    def left_to_a_person(self, bundle: str) -> None:
        """It could not be sent, or nobody could look whether it came: unless it did, a person is
        asked.
        """
        delivery = self._ledger.read(bundle)
        if delivery is None or not (delivery.arrived or delivery.closed):
            self._ask_a_person(bundle, "", delivery.root if delivery else root_of(bundle, 0))

    def came_to(self, effect: Effect, outcome: str) -> None:
        """A message or a call was done, if only to no avail; others are no part of a way."""
        if isinstance(effect, Ring) and outcome == "done":
            self._receipts.take(effect.id, "delivered")
        elif isinstance(effect, Tell | Ring) and outcome in _CAME_TO:
            self._receipts.take(effect.id, _CAME_TO[outcome])

    def heard(self, effect: HeardPrescription) -> str:
        """It was read out in a call, whoever rang."""
        part = f"rx:{effect.bundle}:heard"
        self._ledger.plan(effect.bundle, "heard", [part])
        self._ledger.started(effect.bundle, "heard")
        self._receipts.take(part, "read")
        return "done"

    def needless(self, message: str) -> bool:
        """Whether this stands in for what has arrived after all."""
        part = self._ledger.part(message)
        delivery = self._ledger.read(part.bundle) if part else None
        if part is None or delivery is None or not delivery.arrived:
            return False
        return any(one.instead and one.way == part.way for one in delivery.tries)

    def look(self, effect: LookAtDelivery) -> str:
        """Go on to the next way, or ask a person, where it did not get there."""
        with self._ledger.alone(effect.bundle):
            return self._look(effect)

    def _look(self, effect: LookAtDelivery) -> str:
        delivery = self._ledger.read(effect.bundle)
        if delivery is None:
            return "forgotten"
        if delivery.arrived or delivery.closed:
            return delivery.said
        try:
            prescription = self._core.prescription(effect.bundle)
        except (CoreRefused, NotFound):  # withdrawn since
            self._ledger.close(effect.bundle, "refused")
            return "refused"
        contact = self._sessions.contact(contact_of(prescription.phone))
        ways = {way.name: way for way in self._ways}
        usable = [name for name, way in ways.items() if way.can(contact)]
        now = self._clock()
        step = next_step(delivery, usable, now, self._due)
        if step.kind == "wait" and step.at is not None:
            look = f"rx:{effect.bundle}:look@{step.at.timestamp():.0f}"
            self._enqueue(LookAtDelivery(look, effect.bundle, step.at))
        elif step.kind == "start":
            self._start(delivery, ways[step.way], prescription, contact)
        elif step.kind == "help":
            self._ask_a_person(effect.bundle, contact.address, delivery.root)
        return step.kind

    def _start(
        self, delivery: Delivery, way: Way, prescription: Prescription, contact: Contact
    ) -> None:
        root, bundle = delivery.root, delivery.bundle
        effects = way.effects(root, prescription, contact, changed=delivery.version > 0)
        self.start(bundle, way.name, effects, instead=True)
        at = self._hours.after(self._clock(), self._patience)
        self._enqueue(LookAtDelivery(f"{root}:look:{way.name}", bundle, at))

    def _ask_a_person(self, bundle: str, contact: str, root: str) -> None:
        """Once: the core knows the request by its id. Queued before it is noted as asked. The
        ``contact`` is empty where the core was never asked whose it is.
        """
        words = f"Prescription Bundle/{bundle} did not get to the patient by any way we have."
        help_ = AskForHelp(f"{root}:help", contact, None, words, urgent=False)
        self._enqueue(help_)
        self._ledger.close(bundle, "help")
        self._counted("person", "asked")

    def _due(self, one: Try) -> datetime:
        return self._hours.after(one.at, self._patience)
