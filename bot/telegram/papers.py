"""The PDF of a prescription, beside the text that told it."""

from __future__ import annotations

import logging
import re
from typing import Final

from bot.carrier import BESIDE, Message, Permanent
from bot.delivery.ledger import Ledger
from bot.outgoing import Outgoing
from bot.ports import Clock
from bot.render import Renderer
from bot.rx.sheets import Sheets
from bot.telegram.traces import Traces
from handlers.core.errors import CoreRefused, NotFound
from handlers.core.port import Core
from handlers.core.records import Prescription
from handlers.reply import Reply

log = logging.getLogger(__name__)

NAME: Final = "prescription.pdf"
_FIRST: Final = re.compile(r".*:told(:[A-Za-z-]+:1)?")  # of the messages that tell one


class Papers:
    """Raises ``CoreDown``, ``Temporary`` and ``redis.RedisError``: then it is to be sent later."""

    def __init__(
        self,
        *,
        core: Core,
        ledger: Ledger,
        sheets: Sheets,
        outgoing: Outgoing,
        traces: Traces,
        renderer: Renderer,
        clock: Clock,
    ) -> None:
        self._core = core
        self._ledger = ledger
        self._sheets = sheets
        self._outgoing = outgoing
        self._traces = traces
        self._renderer = renderer
        self._clock = clock

    def beside(self, message: Message) -> None:
        """Send it once, where this message tells a prescription, with its first part."""
        part = self._ledger.part(message.id) if _FIRST.fullmatch(message.id) else None
        mark = f"{message.id}{BESIDE}"
        if part is None or self._traces.sent(mark):
            return
        try:
            prescription = self._core.prescription(part.bundle)
            paper = self._sheets.pdf(prescription, message.language)
            caption = self._caption(prescription, message.language)
            self._outgoing.send(
                Message(
                    id=mark,
                    channel=message.channel,
                    to=message.to,
                    text=caption,
                    document=NAME,
                    file=paper,
                    waits=message.waits,
                )
            )
        except (CoreRefused, NotFound, Permanent) as no:  # the text is there
            log.warning("a prescription went without its PDF: %s", type(no).__name__)
        self._traces.set_sent(mark, 1)

    def _caption(self, prescription: Prescription, language: str) -> str:
        said = Reply("chat-prescription", {"doctor": prescription.doctor.name})
        return self._renderer.text(said, language, "telegram", self._clock())
