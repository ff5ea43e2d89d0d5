"""Does ``Heard``: what the core told of is looked into, whoever told it."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core_events.changes import Changes
from bot.core_events.queue import Queue
from bot.ports import Enqueue, Refused
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.port import Core
from handlers.effect import DeliverPrescription, Heard


class Hearing:
    """Raises ``Refused`` where there is nothing to be heard, and what its parts raise."""

    def __init__(self, core: Core, changes: Changes, queue: Queue, enqueue: Enqueue) -> None:
        self._core = core
        self._changes = changes
        self._queue = queue
        self._enqueue = enqueue

    def hear(self, effect: Heard) -> str:
        """What came of it in a word."""
        try:
            return self._hear(effect)
        except (CoreRefused, NotFound) as wrong:
            raise Refused(f"{type(wrong).__name__} of a {effect.kind}") from None

    def _hear(self, effect: Heard) -> str:
        match effect.kind:
            case "appointment-changed":
                return self._changes.look(effect)
            case "doctor-late":
                return self._queue.late(effect)
            case "token-called" | "turn-near":
                return self._queue.turn(effect)
            case "document":
                return self._document(effect)
            case "communication":
                notice = self._core.notice(effect.resource)
                about = notice.about.partition("/")[2]
                return self._hear(
                    replace(
                        effect,
                        kind=notice.kind,
                        resource=about,
                        minutes=notice.minutes,
                        at=notice.sent,
                    )
                )

    def _document(self, effect: Heard) -> str:
        issued = self._core.prescription_listed(effect.resource)
        if issued is None:
            return "unknown"
        id_ = (
            f"rx:{issued.bundle}:{effect.id}"  # another one when it is told of again: it may differ
        )
        self._enqueue(DeliverPrescription(id=id_, bundle=issued.bundle))
        return "done"
