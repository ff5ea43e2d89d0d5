"""A prescription on its way to her: as texts, and a call to one who came by telephone."""

from __future__ import annotations

import contextlib

from msgspec.structs import replace

from bot.afterwards import Afterwards
from bot.delivery.doing import Deliveries
from bot.delivery.ledger import Ledger
from bot.delivery.state import root_of
from bot.delivery.ways import Calls, Texts
from bot.following import Following
from bot.ports import Refused
from bot.reminding import by_voice
from bot.rx.texts import LinkTexts
from bot.sessions import Sessions
from handlers.core.errors import CoreError, CoreRefused, NotFound
from handlers.core.line import contact as contact_of
from handlers.core.port import Core
from handlers.core.records import Prescription
from handlers.core.unfit import Unfit
from handlers.effect import DeliverPrescription, Tell
from handlers.later import LookAtDelivery
from handlers.prescription.fingerprint import fingerprint
from handlers.reply import Reply
from handlers.session import Contact


class Delivering:
    """Raises ``Refused`` where it can never be delivered: then a person at the clinic knows."""

    def __init__(
        self,
        *,
        core: Core,
        sessions: Sessions,
        texts: Texts,
        calls: Calls,
        deliveries: Deliveries,
        ledger: Ledger,
        afterwards: Afterwards,
        then: Following,
        language: str,
        links: LinkTexts | None = None,
    ) -> None:
        self._core = core
        self._sessions = sessions
        self._texts = texts
        self._calls = calls
        self._deliveries = deliveries
        self._ledger = ledger
        self._afterwards = afterwards
        self._then = then
        self._language = language
        self._links = links

    def deliver(self, effect: DeliverPrescription) -> str:
        """Send it in as many texts as it needs, and call who came by telephone. What was issued
        already is told anew where its medicines changed, and not where they did not.
        """
        if effect.contact:  # who asked for it is on the telephone, or reads
            return self._again(effect)
        with self._ledger.alone(effect.bundle):
            return self._issued(effect)

    def _again(self, effect: DeliverPrescription) -> str:
        prescription = self._read(effect, effect.id)
        known = self._sessions.contact(contact_of(prescription.phone))
        told = [
            replace(one, to=effect.to) if isinstance(one, Tell) else one
            for one in self._texts.effects(effect.id, prescription, known)
        ]
        self._deliveries.start(effect.bundle, f"again:{effect.id}", told)
        self._link(effect.id, prescription, known, effect.to)
        return "done"

    def _issued(self, effect: DeliverPrescription) -> str:
        bundle, before = effect.bundle, self._ledger.read(effect.bundle)
        version = before.told_version + 1 if before and before.told else 0
        root = root_of(bundle, version)
        prescription = self._read(effect, root)
        now = fingerprint(prescription)
        if before and before.told == now:
            return "unchanged"
        if version:
            self._ledger.reopen(bundle, version)
        known = self._sessions.contact(contact_of(prescription.phone))
        told = self._texts.effects(root, prescription, known, changed=version > 0)
        self._deliveries.start(bundle, self._texts.name, told)
        self._link(root, prescription, known)
        if by_voice(known.consent) and self._calls.can(known):
            rung = self._calls.effects(root, prescription, known)
            self._deliveries.start(bundle, self._calls.name, rung)
        self._deliveries.watch(bundle, root)
        self._afterwards.follow(prescription, known, root)
        self._ledger.told(bundle, version, now)
        return "done"

    def _read(self, effect: DeliverPrescription, root: str) -> Prescription:
        """The prescription; ``Refused`` where it may not be told."""
        try:
            prescription = self._core.prescription(effect.bundle)
        except (CoreRefused, NotFound) as wrong:
            raise self._left_to_a_person(effect, wrong, root) from None
        if not prescription.medications:
            nothing = Unfit("it has no medicine", "no-medicine")
            raise self._left_to_a_person(effect, nothing, root)
        return prescription

    def give_up(self, effect: DeliverPrescription | LookAtDelivery) -> None:
        """It was tried for long enough. A person at the clinic is told by an effect of its own, for
        the core may be what does not answer.
        """
        if isinstance(effect, DeliverPrescription) and effect.contact:
            self._then.answer(effect, Reply("prescription-failed-later"))
        else:
            self._deliveries.left_to_a_person(effect.bundle)

    def _link(self, root: str, prescription: Prescription, known: Contact, to: str = "") -> None:
        """After the medicines, as near as carriers keep an order."""
        if self._links:
            language = known.language or self._language
            link = self._links.reply(prescription, known, language)
            self._then.enqueue(Tell(f"{root}:link", known.address, link, language, to=to))

    def _left_to_a_person(
        self, effect: DeliverPrescription, wrong: CoreError, root: str
    ) -> Refused:
        """Someone at the clinic is told why; the log, which may be read elsewhere, only what kind
        of reason it was, for the reason may name the patient."""
        with contextlib.suppress(CoreRefused, NotFound):
            self._core.refuse_prescription(f"{root}:help", effect.bundle, wrong)
        if effect.contact:
            self._then.answer(effect, Reply("prescription-failed-later"))
        else:
            self._deliveries.refused(effect.bundle)
        return Refused(wrong.reason if isinstance(wrong, Unfit) else type(wrong).__name__)
