"""One turn: once, alone, and in the order that makes a repeat harmless.

Effects are queued before the session is saved, and the session before the answer is returned.
A crash anywhere makes the carrier's retry repeat the turn; every effect is idempotent.
"""

from __future__ import annotations

import logging

import redis
from msgspec.structs import replace

from bot.addresses import Addresses
from bot.joining import Joining
from bot.metrics import Metrics
from bot.ports import Decide, Enqueue, OnStep, Renders, Unavailable
from bot.pressed import is_open
from bot.reached import reached
from bot.seal import Sealer
from bot.sessions import Begun, Seen, Sessions
from bot.traces import trace
from handlers.house import Decision, House, Turn
from handlers.inbound import Chosen, Digits, Inbound, Number
from handlers.listening import LISTEN
from handlers.reply import Reply

log = logging.getLogger(__name__)

REPEAT = Digits("#")
ATTEMPTS = 3  # how often a turn starts anew after losing its lock


class TurnRunner:
    """Runs turns. ``on_step`` is called at ``received``, ``begun``, ``decided``, ``queued`` and
    ``saved``, each when that is done.
    """

    def __init__(
        self,
        *,
        sessions: Sessions,
        sealer: Sealer,
        decide: Decide,
        house: House,
        renderer: Renders,
        enqueue: Enqueue,
        metrics: Metrics,
        on_step: OnStep,
        addresses: Addresses,
    ) -> None:
        self._sessions = sessions
        self._sealer = sealer
        self._decide = decide
        self._house = house
        self._renderer = renderer
        self._enqueue = enqueue
        self._metrics = metrics
        self._on_step = on_step
        self._addresses = addresses
        self._joining = Joining(sessions, addresses)

    def run(self, inbound: Inbound) -> tuple[str, ...]:
        """The texts that answer a message; ``Unavailable`` if it cannot be taken now."""
        self._on_step("received")
        try:
            texts, outcome = self._run(inbound)
        except redis.RedisError as wrong:
            self._count(inbound, "unavailable")
            raise Unavailable("Redis does not answer") from wrong
        except Unavailable:
            self._count(inbound, "unavailable")
            raise
        self._count(inbound, outcome)
        return texts

    def _run(self, inbound: Inbound) -> tuple[tuple[str, ...], str]:
        if isinstance(inbound.body, Number):
            inbound = self._joining.joined(inbound, inbound.body.number)
        marks = tuple(
            self._sealer.turn_id(inbound.provider, one, inbound.contact)
            for one in (inbound.message_id, *inbound.other_ids)
        )
        turn = Turn(id=marks[0], now=inbound.received.astimezone(self._house.zone))
        for _ in range(ATTEMPTS):
            begun = self._sessions.begin(inbound.contact, marks)
            if isinstance(begun, Seen):
                self._metrics.duplicates.labels(inbound.channel).inc()
                return begun.texts, "seen"
            self._on_step("begun")
            try:
                said = self._current(inbound, begun)
                decision = self._decide(said, turn, begun.contact, begun.session, self._house)
                if decision.contact.language:  # before that nothing is kept of her for good
                    decision = replace(decision, contact=reached(decision.contact, inbound))
                texts = self._texts(decision, inbound, turn, begun)
            except Exception as wrong:  # whatever it is, she gets an answer
                log.error("turn %s failed: %s", turn.id, trace(wrong))
                self._sessions.release(begun)
                return (self._say(Reply("sorry-again"), begun, inbound, turn),), "failed"
            if decision.joins:
                self._sessions.release(begun)
                return self._run(self._joining.joined(inbound, decision.joins))
            self._on_step("decided")
            self._queue(decision, begun)
            self._on_step("queued")
            if self._save(decision, begun, texts, turn):
                self._on_step("saved")
                self._metrics.trips.observe(begun.trips + len(decision.effects) + 1)
                return texts, "answered"
            log.warning("turn %s took too long and lost its lock; it starts anew", turn.id)
        raise Unavailable("the turn lost its lock again and again")

    def _current(self, inbound: Inbound, begun: Begun) -> Inbound:
        """An answer to a question that is open no longer answers nothing: the open one is asked.

        So it is with two calls of one number at once, with a text during a call, and with a button
        of last week. A question that was put to her unasked is the open one.
        """
        if inbound.body == Chosen(LISTEN):
            return inbound
        if inbound.pressed:
            now = inbound.received
            current = is_open(inbound.pressed, begun.contact, begun.session, now)
        elif inbound.heard:
            heard = self._sealer.turn_id(inbound.provider, inbound.heard, inbound.contact)
            current = heard == begun.session.turn
        else:
            return inbound
        return inbound if current else replace(inbound, body=REPEAT)

    def _texts(
        self, decision: Decision, inbound: Inbound, turn: Turn, begun: Begun
    ) -> tuple[str, ...]:
        language = decision.contact.language or begun.contact.language or self._default
        return tuple(
            self._renderer.text(reply, language, inbound.channel, turn.now, turn.id)
            for reply in decision.replies
        )

    def _say(self, reply: Reply, begun: Begun, inbound: Inbound, turn: Turn) -> str:
        language = begun.contact.language or self._default
        return self._renderer.text(reply, language, inbound.channel, turn.now, begun.session.turn)

    @property
    def _default(self) -> str:
        return self._house.languages[0]

    def _queue(self, decision: Decision, begun: Begun) -> None:
        try:
            for effect in decision.effects:
                self._enqueue(effect)
        except Unavailable:
            self._sessions.release(begun)  # so that the retry need not wait for the lock
            raise

    def _save(self, decision: Decision, begun: Begun, texts: tuple[str, ...], turn: Turn) -> bool:
        if decision.forget:
            for one in decision.contact.reached:
                self._addresses.forget(one.address)
            return self._sessions.forget(begun, texts)
        session = decision.session
        if texts:
            session = replace(session, turn=turn.id)
        return self._sessions.finish(begun, decision.contact, session, texts)

    def _count(self, inbound: Inbound, outcome: str) -> None:
        self._metrics.turns.labels(inbound.channel, outcome).inc()
