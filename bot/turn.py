"""One turn: once, alone, and in the order that makes a repeat harmless.

Effects are queued before the session is saved, and the session before the answer is returned.
A crash anywhere makes the carrier's retry repeat the turn; every effect is idempotent.
"""

from __future__ import annotations

import logging

import redis
from msgspec.structs import replace

from bot.addresses import Addresses, has
from bot.begun import Begun, Moved, Seen
from bot.joining import Joining, is_new, told_of
from bot.metrics import Metrics
from bot.ports import Decide, Enqueue, OnStep, Renders, Unavailable
from bot.pressed import REPEAT, instead, is_open
from bot.reached import left, reached
from bot.seal import Sealer
from bot.sessions import Sessions
from bot.traces import trace
from handlers.core.line import is_chat
from handlers.effect import Answered
from handlers.house import Decision, House, Turn
from handlers.inbound import Chosen, Inbound, Number
from handlers.listening import LISTEN
from handlers.reply import Reply
from handlers.session import Contact

log = logging.getLogger(__name__)

ATTEMPTS = 3  # how often a turn starts anew after losing its lock
_Answer = tuple[tuple[str, ...], str]  # the texts, and the outcome in a word


class TurnRunner:
    """Runs turns. ``on_step`` is called at ``received``, ``begun``, ``decided``, ``queued`` and
    ``saved``, each when that is done; at ``joined`` where a chat has become a phone's with it.
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
        self._joining = Joining(sessions, addresses, house.languages)

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

    def _run(self, inbound: Inbound) -> _Answer:
        if isinstance(inbound.body, Number):
            return self._join(inbound, inbound.body.number, None)
        return self._take(inbound, None)

    def _join(self, inbound: Inbound, number: str, chat: Begun | None) -> _Answer:
        """The chat goes on as the phone of this number, and the turn with it. ``chat``: the turn
        has the chat's lock already.
        """
        address, phone = inbound.address or inbound.contact, f"tel:{number}"
        chat = chat or self._joining.hold(address, phone)
        body = Number(number)
        hers = replace(inbound, contact=phone, address=address, body=body, pressed="", also="")
        try:
            texts, outcome = self._take(hers, chat)
        except BaseException:
            self._let_go(chat)
            raise
        if outcome == "failed":
            self._let_go(chat)
        elif chat is not None:
            self._joining.ends(chat, phone)
            self._on_step("joined")
        return texts, outcome

    def _take(self, inbound: Inbound, chat: Begun | None) -> _Answer:
        """``chat`` joins the contact of this message with the turn."""
        for _ in range(ATTEMPTS):
            inbound, begun, turn = self._begin(inbound, chat)
            if isinstance(begun, Seen):
                self._metrics.duplicates.labels(inbound.channel).inc()
                return begun.texts, "seen"
            self._on_step("begun")
            contact, session = begun.contact, begun.session
            if chat is not None:
                contact, session = self._joining.brought(chat, begun)
            try:
                said = self._current(inbound, begun)
                decision = self._decide(said, turn, contact, session, self._house)
                decision = _reached(decision, inbound, chat)
                texts = self._texts(decision, inbound, turn, contact)
            except Exception as wrong:  # whatever it is, she gets an answer
                log.error("turn %s failed: %s", turn.id, trace(wrong))
                self._sessions.release(begun)
                return (self._say(Reply("sorry-again"), begun, inbound, turn),), "failed"
            if decision.joins:
                return self._joins(inbound, decision.joins, begun)
            if chat is not None:
                told = told_of(turn.id, contact.address, inbound)
                decision = replace(decision, effects=(*decision.effects, told))
            self._on_step("decided")
            self._queue(decision, inbound, begun)
            self._on_step("queued")
            if self._save(decision, begun, texts, turn):
                self._on_step("saved")
                self._metrics.trips.observe(begun.trips + len(decision.effects) + 1)
                return texts, "answered"
            log.warning("turn %s took too long and lost its lock; it starts anew", turn.id)
        raise Unavailable("the turn lost its lock again and again")

    def _begin(self, inbound: Inbound, chat: Begun | None) -> tuple[Inbound, Begun | Seen, Turn]:
        """Whose message it is shows only under the lock: while it waited, its chat may have joined
        a phone, or left it.
        """
        learnt = False
        while True:
            marks = self._marks(inbound)
            turn = Turn(id=marks[0], now=inbound.received.astimezone(self._house.zone))
            begun = self._sessions.begin(inbound.contact, marks, second=chat is not None)
            address = inbound.address or inbound.contact
            match begun:
                case Moved(contact=whose):
                    inbound = replace(inbound, contact=whose, address=address)
                case Begun(contact=known) if chat is None and not has(known, address):
                    self._addresses.forget(address)
                    self._sessions.release(begun)
                    inbound = replace(inbound, contact=address)
                case Begun(contact=known) if not learnt and is_new(known, inbound):
                    self._sessions.release(begun)
                    learnt = self._joining.learn(inbound, self._marks(inbound, "also")[0])
                    inbound = inbound if learnt else replace(inbound, also="")
                case _:
                    return inbound, begun, turn

    def _marks(self, inbound: Inbound, what: str = "") -> tuple[str, ...]:
        ids = (inbound.message_id, *inbound.other_ids)
        whose = f"{inbound.contact}{what}"
        return tuple(self._sealer.turn_id(inbound.provider, one, whose) for one in ids)

    def _joins(self, inbound: Inbound, number: str, begun: Begun) -> _Answer:
        """She has just proved a number: in a chat that is her own, or in one of another phone."""
        if begun.contact.address == (inbound.address or inbound.contact):
            return self._join(inbound, number, begun)
        self._sessions.release(begun)
        return self._join(inbound, number, None)

    def _let_go(self, chat: Begun | None) -> None:
        if chat is not None:
            self._sessions.release(chat)

    def _current(self, inbound: Inbound, begun: Begun) -> Inbound:
        """An answer to a question that is open no longer answers nothing: the open one is asked.

        So it is with two calls of one number at once, with a text during a call, and with a button
        of last week. A question that was put to her unasked is the open one.
        """
        if inbound.body == Chosen(LISTEN):
            return inbound
        if inbound.pressed:
            now = inbound.received
            if is_open(inbound.pressed, begun.contact, begun.session, now):
                return inbound
            said = instead(inbound.label, begun.contact, begun.session, self._house.say)
            return replace(inbound, body=said)
        if inbound.heard:
            heard = self._sealer.turn_id(inbound.provider, inbound.heard, inbound.contact)
            if heard != begun.session.turn:
                return replace(inbound, body=REPEAT)
        return inbound

    def _texts(
        self, decision: Decision, inbound: Inbound, turn: Turn, before: Contact
    ) -> tuple[str, ...]:
        language = decision.contact.language or before.language or self._default
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

    def _queue(self, decision: Decision, inbound: Inbound, begun: Begun) -> None:
        to = inbound.address or inbound.contact
        try:
            for effect in decision.effects:
                self._enqueue(replace(effect, to=to) if isinstance(effect, Answered) else effect)
        except Unavailable:
            self._sessions.release(begun)  # so that the retry need not wait for the lock
            raise

    def _save(self, decision: Decision, begun: Begun, texts: tuple[str, ...], turn: Turn) -> bool:
        if decision.forget:
            saved = self._sessions.forget(begun, texts)
            for one in begun.contact.reached if saved else ():
                if is_chat(one.address):  # its link leads nowhere now
                    self._addresses.forget(one.address)
            return saved
        session = decision.session
        if texts:
            session = replace(session, turn=turn.id)
        return self._sessions.finish(begun, decision.contact, session, texts)

    def _count(self, inbound: Inbound, outcome: str) -> None:
        self._metrics.turns.labels(inbound.channel, outcome).inc()


def _reached(decision: Decision, inbound: Inbound, chat: Begun | None) -> Decision:
    """Where she writes is kept with who she is; before she chose a language nothing is, for good,
    but a number that she has proved.
    """
    contact = decision.contact
    if decision.leaves:
        contact = left(contact, inbound)
    elif contact.language or chat is not None:
        contact = reached(contact, inbound)
    return replace(decision, contact=contact)
