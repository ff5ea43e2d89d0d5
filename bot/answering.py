"""Answers to those whose carrier takes none in its webhook: sent by an effect, once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

import msgspec

from bot.carrier import Message, Permanent
from bot.dlt.gate import Gate, Passed
from bot.outgoing import Outgoing
from bot.ports import Enqueue, Refused
from bot.seal import Sealer
from bot.sessions import Sessions
from handlers.effect import Answer
from handlers.inbound import Inbound
from handlers.reply import Reply


class AnswerRenderer:
    """What may be sent with the id of its template, as JSON, which is kept as the turn's answer."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def text(self, reply: Reply, language: str, channel: str, now: datetime, turn: str = "") -> str:
        """As any renderer; empty where an SMS may not be sent."""
        passed = self._gate.passed(reply, language, now)
        return msgspec.json.encode(passed).decode() if passed else ""


class Answers:
    """Queues what a turn said. Raises ``Unavailable``."""

    def __init__(self, sealer: Sealer, enqueue: Enqueue) -> None:
        self._sealer = sealer
        self._enqueue = enqueue

    def send(self, inbound: Inbound, texts: Sequence[str]) -> None:
        """``texts`` by ``AnswerRenderer``. The same message again, with the same answer, is the
        same effect; an apology for a turn that failed is another than the answer it gets later.
        """
        said = [msgspec.json.decode(text, type=Passed) for text in texts if text]
        if not said:
            return
        turn = self._sealer.turn_id(inbound.provider, inbound.message_id, inbound.contact)
        which = hashlib.sha256("\n".join(texts).encode()).hexdigest()[:8]
        parts = tuple((one.text, one.template) for one in said)
        self._enqueue(Answer(f"{turn}:answer:{which}", inbound.contact, parts))


class Answering:
    """Does ``Answer``. Raises ``Refused`` and ``Temporary``."""

    def __init__(self, sessions: Sessions, outgoing: Outgoing) -> None:
        self._sessions = sessions
        self._outgoing = outgoing

    def answer(self, effect: Answer) -> str:
        """Send its texts in their order: also to one who has just stopped us, for she asked."""
        try:
            for n, (text, template) in enumerate(effect.texts):
                self._outgoing.send(
                    Message(
                        id=f"{effect.id}:{n}",
                        channel="sms",
                        to=effect.contact.removeprefix("tel:"),
                        text=text,
                        template=template,
                    )
                )
        except Permanent as no:
            if no.stopped:
                self._sessions.stop(effect.contact)
                return "stopped"
            raise Refused(str(no)) from None
        return "done"
