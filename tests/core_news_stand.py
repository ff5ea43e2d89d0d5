"""A real core, a real Redis, and what OPDLine makes of the core's news: effects, noted."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from bot.addresses import Addresses
from bot.begun import Begun
from bot.core_events.callers import Callers
from bot.core_events.changes import Changes
from bot.core_events.hearing import Hearing
from bot.core_events.polling import Polling
from bot.core_events.queue import Queue
from bot.core_events.told import Memory
from bot.core_events.turns import Turns
from bot.following import Following
from bot.seal import Sealer
from bot.sessions import Sessions
from bot.settings import Settings
from bot.store import connect
from handlers.core.records import Appointment, Consent
from handlers.effect import Ask, Effect, Heard, Ring, Tell
from handlers.session import Contact
from tests.core_client_stand import PHONE, House
from tests.embedded_core_stand import NOON, bundle, put

HER = f"tel:{PHONE}"
THEIRS = "+919899999999"
Resource = dict[str, Any]


class News:
    """``core`` is the house's; ``queued`` what was set going since it was last asked for."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self.house = House(folder)
        self.settings = settings
        self.redis = connect(settings)
        sealer = Sealer(settings.secret_key)
        self.sessions = Sessions(self.redis, sealer, addresses=Addresses(self.redis, sealer))
        self.queued: list[Effect] = []
        self.agree(HER)
        clock = self.house.stand.clock
        self.memory = Memory(self.redis, Sealer(settings.secret_key), clock)
        core = self.house.client
        callers = Callers(core, self.sessions)
        then = Following(self.enqueue, clock, self.sessions, rings=True)
        self.changes = Changes(
            core=core, memory=self.memory, callers=callers, then=then, settings=settings,
            clock=clock,
        )  # fmt: skip
        queue = Queue(
            core=core, callers=callers, turns=Turns(self.redis), then=then, settings=settings,
            clock=clock,
        )  # fmt: skip
        self.hearing = Hearing(core, self.changes, queue, self.enqueue)
        self.polling = Polling(
            core=core, client=self.redis, memory=self.memory, callers=callers,
            changes=self.changes, enqueue=self.enqueue, clock=clock, interval=60,
        )  # fmt: skip
        self.done: set[str] = set()

    def enqueue(self, effect: Effect) -> None:
        self.queued.append(effect)

    def agree(self, address: str, channel: str = "sms") -> None:
        """Someone there uses OPDLine, and came to it by this channel."""
        begun = self.sessions.begin(address)
        assert isinstance(begun, Begun)
        consent = Consent("v1", "en", channel, NOON)
        contact = Contact(address, "en", consent)
        assert self.sessions.finish(begun, contact, begun.session, ())

    def books(self, turn: str = "t1", at: int = 0, **more: Any) -> Appointment:
        """She books the ``at``-th free slot of today."""
        slot = self.house.free(at + 1)[at]
        return self.house.client.book(self.house.booking(turn, slot, **more))

    def read(self, one: Appointment) -> Resource:
        return self.house.stand.read(f"Appointment/{one.id}")

    def clinic(self, one: Appointment, **changed: Any) -> None:
        """The clinic writes the record anew."""
        self.house.stand.keep({**self.read(one), **changed})

    def clinic_moves(self, one: Appointment, at: int = 3) -> Any:
        """To the ``at``-th free slot, as a clinic's software does it; the new start."""
        slot = self.house.free(at + 1)[at]
        new = self.house.stand.read(f"Slot/{slot.id}")
        known = self.read(one)
        old = self.house.stand.read(known["slot"][0]["reference"])
        moved = {
            **known, "slot": [{"reference": f"Slot/{slot.id}"}],
            "start": new["start"], "end": new["end"],
        }  # fmt: skip
        entries = [
            put(each)
            for each in ({**new, "status": "busy"}, {**old, "status": "free"}, moved)
        ]  # fmt: skip
        answer = self.house.stand.client.post("/", json=bundle(*entries))
        assert answer.status_code == 200, answer.text
        return slot.start

    def look(self, one: Appointment | str, event: str = "e1") -> str:
        """An event tells that something is new with it; the outcome."""
        identity = one if isinstance(one, str) else one.id
        heard = Heard(f"event:{event}", "appointment-changed", identity, NOON)
        return self.hearing.hear(heard)

    def poll(self) -> int:
        """A round of questions, and all that it sets going to be looked into; how many that was."""
        self.polling.soon()
        assert self.polling.look()
        heard = {one.id: one for one in self.queued if isinstance(one, Heard)}
        self.queued = [one for one in self.queued if not isinstance(one, Heard)]
        new = [one for one in heard.values() if one.id not in self.done]  # as the worker has it
        for one in new:
            self.done.add(one.id)
            self.hearing.hear(one)
        return len(new)

    def told(self) -> list[tuple[str, str]]:
        """To whom what was said since, each id once, as the worker has it."""
        said = {}
        for one in self.queued:
            if isinstance(one, Tell | Ask) and one.id not in self.done:
                said[one.id] = (one.contact, one.reply.id)
        self.done |= said.keys()
        return list(said.values())

    def rung(self) -> list[str]:
        """Who was called since, and for what."""
        return [one.reply.id for one in self.queued if isinstance(one, Ring) and one.reply]

    def remove(self, one: Appointment) -> None:
        """The core forgets the record, as no answer of FHIR tells."""
        with sqlite3.connect(self.house.stand.core._store._path) as db:
            (rid,) = db.execute("SELECT rid FROM resource WHERE id = ?", (one.id,)).fetchone()
            for table in ("resource", "token", "reference", "date", "string"):
                db.execute(f"DELETE FROM {table} WHERE rid = ?", (rid,))


MOVED, CANCELLED = (HER, "clinic-moved"), (HER, "ask-clinic-cancelled")
