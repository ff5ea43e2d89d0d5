"""A prescription on its way to her: as texts, and a call to one who came by telephone."""

from __future__ import annotations

import contextlib

from bot.dlt.gate import Gate
from bot.following import Following
from bot.ports import Clock, Refused, Renders
from bot.rx.texts import LinkTexts
from bot.sessions import Sessions
from handlers.core.errors import CoreError, CoreRefused, NotFound
from handlers.core.port import Core
from handlers.core.unfit import Unfit
from handlers.effect import DeliverPrescription, Ring, Tell
from handlers.prescription.message import prescription_replies
from handlers.reply import Option, Reply, Term
from handlers.session import OpenForm

READ_OUT = "prescription-heard"  # the form of a call that reads one out
LONGEST = 1600  # characters of one message; the carrier takes no more


class Delivering:
    """Raises ``Refused`` where it can never be delivered: then a person at the clinic knows."""

    def __init__(
        self,
        *,
        core: Core,
        renderer: Renders,
        sessions: Sessions,
        gate: Gate,
        then: Following,
        clock: Clock,
        language: str,
        links: LinkTexts | None = None,
    ) -> None:
        self._core = core
        self._renderer = renderer
        self._sessions = sessions
        self._gate = gate
        self._then = then
        self._clock = clock
        self._language = language
        self._links = links

    def deliver(self, effect: DeliverPrescription) -> str:
        """Send it in as many texts as it needs, and call who came by telephone."""
        try:
            prescription = self._core.prescription(effect.bundle)
        except (CoreRefused, NotFound) as wrong:
            raise self._left_to_a_person(effect, wrong) from None
        contact = f"tel:{prescription.phone}"
        known = self._sessions.contact(contact)
        language = known.language or self._language

        def fits(reply: Reply) -> bool:
            text = self._renderer.text(reply, language, "sms", self._clock())
            return len(text) <= LONGEST and self._gate.allows(reply, language, self._clock())

        replies = prescription_replies(prescription, fits)
        if not replies:
            raise self._left_to_a_person(effect, Unfit("it has no medicine", "no-medicine"))
        for n, reply in enumerate(replies, start=1):
            # Another language is cut elsewhere: its parts must not be taken for those of this one.
            part = f":{language}:{n}" if len(replies) > 1 else ""
            self._then.enqueue(Tell(f"{effect.id}:told{part}", contact, reply, language))
        if self._links:
            link = self._links.reply(prescription, known, language)
            self._then.enqueue(Tell(f"{effect.id}:link", contact, link, language))
        if not effect.contact:  # who asked for it is on the telephone, or reads
            hear = Reply("prescription-ready", {}, (Option("1", Term("prescription-hear")),))
            ring = Ring(f"{effect.id}:ring", contact, hear, {"1": OpenForm(READ_OUT)})
            self._then.call(known.consent, ring)
        return "done"

    def _left_to_a_person(self, effect: DeliverPrescription, wrong: CoreError) -> Refused:
        """Someone at the clinic is told why; the log, which may be read elsewhere, only what kind
        of reason it was, for the reason may name the patient."""
        with contextlib.suppress(CoreRefused, NotFound):
            self._core.refuse_prescription(f"{effect.id}:help", effect.bundle, wrong)
        if effect.contact:
            self._then.answer(effect, Reply("prescription-failed-later"))
        return Refused(wrong.reason if isinstance(wrong, Unfit) else type(wrong).__name__)
