"""Prescriptions on their way: the real Performer over a real Redis, time that is moved by hand, and
every effect as often as one likes.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot.carrier import Temporary
from bot.delivery.doing import Receipts
from bot.delivery.ledger import Ledger
from bot.effects import Performer
from bot.outgoing import Outgoing
from bot.ports import Refused
from bot.settings import Settings
from handlers.core.records import Consent, Medication, Prescription
from handlers.effect import DeliverPrescription, Effect, Ring
from handlers.session import Contact
from tests.test_worker import ASHA, RAO, NotedCarrier, NotedCore
from tests.turn_stand import HER, Stand

START = datetime.fromisoformat("2026-11-23T06:00:00+00:00")  # 11:30 in India


class NotedRings:
    """Makes calls that are ``answered``, or not."""

    def __init__(self) -> None:
        self.rung: list[str] = []
        self.answered = True

    def ring(self, ring: Ring) -> bool:
        if ring.id not in self.rung:
            self.rung.append(ring.id)
        return self.answered


class OnItsWay:
    """One prescription, ``b1``, for her; ``channel`` is where she agreed."""

    def __init__(self, settings: Settings, channel: str = "sms", medicines: int = 1) -> None:
        self.stand = Stand(settings)
        self.stand.redis.flushall()
        self.now = START
        self.carrier, self.core, self.rings = NotedCarrier(), NotedCore(), NotedRings()
        lines = tuple(Medication(f"Medicine-{n}-", ({"text": "5 ml"},)) for n in range(medicines))
        person = replace(ASHA, id="p1")
        found = Prescription("b1", person, HER.removeprefix("tel:"), RAO, START, lines)
        self.core._prescription = lambda _: found  # type: ignore[assignment,method-assign]
        self.core._consultations = lambda *_: []  # type: ignore[attr-defined]
        self.core._household = lambda *_: []  # type: ignore[attr-defined]
        self.queue: list[Effect] = []
        self.done: list[Effect] = []
        self.ledger = Ledger(self.stand.redis, lambda: self.now)
        self.counted: list[tuple[str, str]] = []
        self.receipts = Receipts(self.ledger, self.queue.append, lambda: self.now, self._count)
        self.performer = Performer(
            core=self.core,
            renderer=self.stand.renderer,
            sessions=self.stand.sessions,
            outgoing=Outgoing(self.stand.redis, {"sms": self.carrier}),
            client=self.stand.redis,
            codes=self.stand.codes,
            enqueue=self.queue.append,
            clock=lambda: self.now,
            rings=self.rings,  # type: ignore[arg-type]
            counted=self._count,
        )
        self.agree(channel)

    def _count(self, way: str, status: str) -> None:
        self.counted.append((way, status))

    def agree(self, channel: str, **more: Any) -> None:
        begun: Any = self.stand.sessions.begin(HER)
        consent = Consent("v1", "en", channel, START) if channel else None
        contact = Contact(HER, "en", consent, **more)
        self.stand.sessions.finish(begun, contact, begun.session, ())

    def issue(self) -> None:
        self.queue.append(DeliverPrescription("rx:b1", "b1"))
        self.work()

    def work(self, *, crash: bool = False) -> None:
        """Do all that is due; where it ``crash``es, before it is marked as done, and then again."""
        while due := [one for one in self.queue if getattr(one, "at", self.now) <= self.now]:
            for effect in due:
                self.queue.remove(effect)
                self.perform(effect)
                if crash:
                    self.stand.redis.delete(f"opd:done:{effect.id}")
                    self.perform(effect)
                self.done.append(effect)

    def perform(self, effect: Effect) -> None:
        try:
            self.performer.perform(effect)
        except Refused:
            pass
        except Temporary:
            self.queue.append(effect)

    def wait(self, **span: float) -> None:
        self.now += timedelta(**span)
        self.work()

    @property
    def texts(self) -> int:
        return len(self.carrier.texts)

    @property
    def helped(self) -> list[str]:
        """The ids under which a person was asked; the core keeps one Task for each."""
        return sorted({call[1] for call in self.core.calls if call[0] == "ask_for_help"})

    @property
    def said(self) -> str:
        found = self.ledger.read("b1")
        assert found is not None
        return found.said
